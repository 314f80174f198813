package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Finds what is to be read at the paths that the user gave. A file reached twice is found once,
 * under its longest name, so neither the order of the paths nor that of the file system shows.
 */
final class Finder {
  /** What the schema of every report begins with. */
  private static final String REPORT = "urn:isnad:report:";

  private final Troubles troubles;
  private final PageFolders pageFolders;
  private final Spool spool;
  private final Supplier<InputStream> standardInput;
  private final SortedMap<Path, Found> files = new TreeMap<>();

  /**
   * @param spool takes what is unpacked
   */
  Finder(
      Troubles troubles,
      PageFolders pageFolders,
      Spool spool,
      Supplier<InputStream> standardInput) {
    this.troubles = troubles;
    this.pageFolders = pageFolders;
    this.spool = spool;
    this.standardInput = standardInput;
  }

  Collection<Found> find(List<Path> paths) {
    paths.forEach(this::look);
    for (Found found : List.copyOf(files.values())) {
      if (found.kind() == Found.Kind.ARCHIVE) {
        files.remove(found.path());
        unpack(found);
      }
    }
    for (Found found : List.copyOf(files.values())) {
      Found looked = Glance.at(found);
      files.put(found.path(), looked);
      if (looked.kind() == Found.Kind.OTHER) {
        files.remove(found.path());
        unknown(found);
      }
    }
    return files.values();
  }

  private void look(Path path) {
    String shown = path.toString().replace('\\', '/');
    try {
      if (path.equals(Found.STANDARD_INPUT)) {
        files.computeIfAbsent(path, p -> Glance.at(standardInput.get()));
      } else if (!Files.exists(path)) {
        if (Glob.is(path)) {
          match(Glob.of(path), shown);
        } else {
          missing(shown, "there is no file or folder at this path");
        }
      } else if (Files.isDirectory(path)) {
        int before = files.size() + troubles.count();
        Path top = path.toRealPath();
        FolderWalk.walk(top, pageFolders, troubles, (real, name) -> add(real, name, false));
        if (files.size() + troubles.count() == before && !reached(top)) {
          empty(shown, "the folder holds no article");
        }
      } else {
        add(path.toRealPath(), path.toAbsolutePath().normalize().getFileName().toString(), true);
      }
    } catch (IOException e) {
      troubles.unread(
          "unreadable",
          shown,
          0,
          "it may not be read",
          "check the permissions of the file or folder");
    }
  }

  private void match(Glob glob, String shown) throws IOException {
    if (!Files.isDirectory(glob.base().toAbsolutePath())) {
      missing(shown, "there is no folder " + glob.base() + " to look in");
      return;
    }
    int[] matched = {0};
    FolderWalk.walk(
        glob.base().toRealPath(),
        pageFolders,
        troubles,
        (real, name) -> {
          boolean itself = glob.fits(name);
          boolean folder = false; // all that is in a folder that fits, as when a shell names it
          for (int at = name.indexOf('/'); at >= 0 && !itself; at = name.indexOf('/', at + 1)) {
            folder |= glob.fits(name.substring(0, at));
          }
          if (itself || folder) {
            matched[0]++;
            add(real, name, itself && !glob.openEnd());
          }
        });
    if (matched[0] == 0) {
      missing(shown, "no file fits this pattern");
    }
  }

  /** Whether another path had already brought what this folder holds. */
  private boolean reached(Path folder) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(folder));
  }

  private void add(Path real, String name, boolean named) {
    Found found = Found.file(real, name, named);
    if (found.kind() == Found.Kind.OTHER) {
      unknown(found);
    } else if (!Files.isRegularFile(real)) {
      troubles.unread(
          "not-a-file", name, 0, "this is not a regular file", "give a file or a folder of files");
    } else {
      files.merge(real, found, Finder::longerNamed);
    }
  }

  private void unpack(Found archive) {
    int before = troubles.count();
    List<Found> entries = new ArrayList<>();
    try {
      long size = Files.size(archive.path());
      entries.addAll(
          new Unpacker(archive, size, spool, troubles)
              .entries((folder, names) -> pageFolders.holds(folder, names::contains)));
    } catch (IOException e) {
      Refused why = Unpacking.spoilt(e).refused();
      troubles.unread(why.code(), archive.name(), 0, why.getMessage(), why.remedy());
    }
    entries.forEach(entry -> files.put(entry.path(), entry));
    if (entries.isEmpty() && troubles.count() == before && archive.named()) {
      empty(archive.name(), "the archive holds no article");
    }
  }

  private static Found longerNamed(Found one, Found other) {
    if (one.name().length() != other.name().length()) {
      return one.name().length() > other.name().length() ? one : other;
    }
    return one.name().compareTo(other.name()) <= 0 ? one : other;
  }

  /** Whether the file begins as a report does; reads no more than its beginning, and closes it. */
  static boolean isReport(InputStream file) throws IOException {
    try (file) {
      return new String(file.readNBytes(512), StandardCharsets.UTF_8).contains(REPORT);
    }
  }

  private void unknown(Found found) {
    if (found.named() && found.onDisk()) {
      troubles.unread(
          "unknown-kind",
          found.name(),
          0,
          "files of this kind are not read",
          "save the article as UTF-8 text with a name that ends in .txt");
    }
  }

  private void missing(String shown, String message) {
    troubles.unread("missing-path", shown, 0, message, "check the path, or leave it out");
  }

  private void empty(String shown, String message) {
    troubles.unread(
        "nothing-to-read",
        shown,
        0,
        message,
        "give one with .txt, .md or .html files, feeds, or an " + ArticleList.NAME);
  }
}
