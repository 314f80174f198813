package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Walks the paths that the user gave. A file reached twice is found once, under its longest name,
 * so neither the order of the paths nor that of the file system shows.
 */
final class Finder {
  /** What the schema of every report begins with. */
  private static final String REPORT = "urn:isnad:report:";

  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".HTML", ".HTM");

  private final Troubles troubles;
  private final List<String> pageFolders;
  private final SortedMap<Path, Found> files = new TreeMap<>();

  /**
   * @param pageFolders what browsers add to the name of a page for the folder of its pictures
   */
  Finder(Troubles troubles, List<String> pageFolders) {
    this.troubles = troubles;
    this.pageFolders = pageFolders;
  }

  Collection<Found> find(List<Path> paths) {
    paths.forEach(this::look);
    return files.values();
  }

  private void look(Path path) {
    String shown = path.toString().replace('\\', '/');
    try {
      if (!Files.exists(path)) {
        troubles.unread(
            "missing-path",
            shown,
            0,
            "there is no file or folder at this path",
            "check the path, or leave it out");
      } else if (Files.isDirectory(path)) {
        int before = files.size() + troubles.count();
        walk(path.toRealPath());
        if (files.size() + troubles.count() == before && !reached(path.toRealPath())) {
          troubles.unread(
              "nothing-to-read",
              shown,
              0,
              "the folder holds no article",
              "give a folder with .txt, .md or .html files or an " + ArticleList.NAME);
        }
      } else {
        add(path.toRealPath(), path.toAbsolutePath().normalize().getFileName().toString(), true);
      }
    } catch (IOException e) {
      unreadable(shown);
    }
  }

  /** Whether another path had already brought what this folder holds. */
  private boolean reached(Path folder) {
    return files.keySet().stream().anyMatch(file -> file.startsWith(folder));
  }

  private void walk(Path top) throws IOException {
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                !folder.equals(top) && (hidden(folder) || earlierReport(folder) || ofPage(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file)) {
              visit(top, file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!hidden(file)) {
              unreadable(name(top, file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
              unreadable(name(top, folder));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void visit(Path top, Path file, BasicFileAttributes attributes) {
    String name = name(top, file);
    if (!attributes.isSymbolicLink()) {
      add(file, name, false);
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
      } else if (!Files.isDirectory(real) && !metByItself(top, real)) {
        add(real, name, false);
      }
    } catch (IOException e) {
      vanished(name);
    }
  }

  private void add(Path real, String name, boolean named) {
    Found found = new Found(real, name, named);
    if (found.kind() == Found.Kind.OTHER) {
      if (named) {
        troubles.unread(
            "unknown-kind",
            name,
            0,
            "files of this kind are not read",
            "save the article as UTF-8 text with a name that ends in .txt");
      }
      return;
    }
    if (!Files.isRegularFile(real)) {
      troubles.unread(
          "not-a-file", name, 0, "this is not a regular file", "give a file or a folder of files");
      return;
    }
    files.merge(real, found, Finder::longerNamed);
  }

  private static Found longerNamed(Found one, Found other) {
    if (one.name().length() != other.name().length()) {
      return one.name().length() > other.name().length() ? one : other;
    }
    return one.name().compareTo(other.name()) <= 0 ? one : other;
  }

  /** Whether the walk meets the target of a link under its own name, and reads it. */
  private static boolean metByItself(Path top, Path real) {
    for (Path step : top.relativize(real)) {
      if (hidden(step)) {
        return false;
      }
    }
    return new Found(real, name(top, real), false).kind() != Found.Kind.OTHER;
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** The folder that a browser has put beside a saved page for what the page shows. */
  private boolean ofPage(Path folder) {
    String name = folder.getFileName().toString();
    for (String ending : pageFolders) {
      if (name.endsWith(ending) && name.length() > ending.length()) {
        String page = name.substring(0, name.length() - ending.length());
        for (String kind : PAGES) {
          if (Files.isRegularFile(folder.resolveSibling(page + kind))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A folder that an earlier run wrote must not be read as articles. */
  private static boolean earlierReport(Path folder) {
    Path report = folder.resolve("report.json");
    if (!Files.isRegularFile(report)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(report)) {
      return new String(in.readNBytes(512), StandardCharsets.UTF_8).contains(REPORT);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path top, Path file) {
    return top.relativize(file).toString().replace('\\', '/');
  }

  private void unreadable(String name) {
    troubles.unread(
        "unreadable", name, 0, "it may not be read", "check the permissions of the file or folder");
  }

  private void vanished(String name) {
    troubles.unread(
        "vanished", name, 0, "the link leads to nothing", "restore the file or remove the link");
  }
}
