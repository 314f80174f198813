package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Walks one folder. Links lead to files of the same folder at most, and to no folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /** Takes what the walk meets. */
  interface Met {
    /**
     * @param name relative to the folder
     */
    void file(Path real, String name);
  }

  private final Path top;
  private final PageFolders pageFolders;
  private final Troubles troubles;
  private final Met met;

  private FolderWalk(Path top, PageFolders pageFolders, Troubles troubles, Met met) {
    this.top = top;
    this.pageFolders = pageFolders;
    this.troubles = troubles;
    this.met = met;
  }

  /**
   * @param top real path of the folder
   */
  static void walk(Path top, PageFolders pageFolders, Troubles troubles, Met met)
      throws IOException {
    Files.walkFileTree(top, new FolderWalk(top, pageFolders, troubles, met));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped =
        !folder.equals(top) && (hidden(folder) || earlierReport(folder) || ofPage(folder));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!hidden(file)) {
      visit(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    if (!hidden(file)) {
      unreadable(name(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      unreadable(name(folder));
    }
    return FileVisitResult.CONTINUE;
  }

  private void visit(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    if (!attributes.isSymbolicLink()) {
      met.file(file, name);
      return;
    }
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(top)) {
        troubles.unread(
            "outside-link",
            name,
            0,
            "the link leads out of the folder",
            "copy the file into the folder, or give its own path as well");
      } else if (!Files.isDirectory(real) && !metByItself(real)) {
        met.file(real, name);
      }
    } catch (IOException e) {
      troubles.unread(
          "vanished", name, 0, "the link leads to nothing", "restore the file or remove the link");
    }
  }

  /** Whether the walk meets the target of a link under its own name, and reads it. */
  private boolean metByItself(Path real) {
    for (Path step : top.relativize(real)) {
      if (hidden(step)) {
        return false;
      }
    }
    return Found.kind(name(real)) != Found.Kind.OTHER;
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private boolean ofPage(Path folder) {
    return pageFolders.holds(
        folder.getFileName().toString(), name -> Files.isRegularFile(folder.resolveSibling(name)));
  }

  /** A folder that an earlier run wrote must not be read as articles. */
  private static boolean earlierReport(Path folder) {
    Path report = folder.resolve("report.json");
    try {
      return Files.isRegularFile(report) && Finder.isReport(Files.newInputStream(report));
    } catch (IOException e) {
      return false;
    }
  }

  private String name(Path file) {
    return top.relativize(file).toString().replace('\\', '/');
  }

  private void unreadable(String name) {
    troubles.unread(
        "unreadable", name, 0, "it may not be read", "check the permissions of the file or folder");
  }
}
