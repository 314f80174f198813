package org.isnad.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder itself: whose it is, and that one run at a time works in it. */
final class Folder {
  static final String PART = ".part";
  static final String SEGMENTS = "segments";
  static final String USES = "uses";

  private static final String LOCK = "lock";
  private static final Set<String> OURS =
      Set.of(Manifest.NAME, Manifest.NAME + PART, SEGMENTS, USES, USES + PART, LOCK, ".DS_Store");

  private Folder() {}

  /**
   * Makes the folder if need be and takes it for this run alone.
   *
   * @return what to close when the run is over
   * @throws Refused when it is no folder, somebody else's, in use, or cannot be written to
   */
  static FileChannel take(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Refused(folder + " is a file", "give --work a folder");
    }
    if (Files.isDirectory(folder)) {
      foreign(folder);
    }
    FileChannel lock;
    try {
      make(folder);
      lock =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new Refused(
          "the working folder " + folder + " cannot be written to: " + e.getClass().getSimpleName(),
          "check its permissions, or give --work another folder");
    }
    if (!locked(lock)) {
      lock.close();
      throw new Refused(
          "another run is at work in " + folder,
          "wait until it has ended, or give --work another folder");
    }
    return lock;
  }

  private static boolean locked(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process
    }
  }

  private static void foreign(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(e -> names.add(e.getFileName().toString()));
    }
    names.removeAll(OURS);
    if (!names.isEmpty()) {
      throw new Refused(
          folder + " is no working folder of Isnad: it holds '" + names.iterator().next() + "'",
          "nothing was touched; give --work a new or empty folder");
    }
  }

  /** For its owner's eyes: quotes of articles are kept in it. */
  private static void make(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (!Files.isDirectory(folder)) {
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] owner =
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
              }
              : new FileAttribute<?>[0];
      Files.createDirectory(folder, owner);
    }
  }
}
