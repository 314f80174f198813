package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Joins the entries of one list to the files they name; every entry that fails is one trouble. */
final class Listing {
  private static final Set<Found.Kind> ARTICLES =
      Set.of(Found.Kind.TEXT, Found.Kind.PAGE, Found.Kind.FEED);

  private final Found list;
  private final Map<Path, Found> files;
  private final Map<Path, Entry> entries;
  private final Set<Path> refused;
  private final Troubles troubles;

  /**
   * @param files what was found; files that only the list names are added
   * @param entries the entry of each file, filled here
   * @param refused files not to be read, filled here
   */
  Listing(
      Found list,
      Map<Path, Found> files,
      Map<Path, Entry> entries,
      Set<Path> refused,
      Troubles troubles) {
    this.list = list;
    this.files = files;
    this.entries = entries;
    this.refused = refused;
    this.troubles = troubles;
  }

  /** Joins an entry to its file. */
  void file(Entry entry) {
    try {
      Path real = resolve(entry.file());
      Found found = files.computeIfAbsent(real, path -> Found.file(path, name(entry.file()), true));
      if (!ARTICLES.contains(found.kind())) {
        refused.add(real);
        throw new Refused(
            "unknown-kind",
            "'" + entry.file() + "' is no article: files of this kind are not read",
            "name a .txt, .md or .html file, or a feed");
      }
      if (entries.putIfAbsent(real, entry) != null) {
        troubles.doubt(
            "listed-twice",
            list.name(),
            entry.line(),
            "'" + entry.file() + "' has an entry already, and that one counts",
            "remove one of the two");
      }
    } catch (Refused e) {
      troubles.unread(e.code(), list.name(), entry.line(), e.getMessage(), e.remedy());
    }
  }

  /** Whether the article in the list has words; tells when not. */
  boolean holdsWords(Entry entry) {
    if (wordless(entry.text())) {
      Refused empty = empty();
      troubles.unread(empty.code(), list.name(), entry.line(), empty.getMessage(), empty.remedy());
      return false;
    }
    return true;
  }

  static boolean wordless(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  static Refused empty() {
    return new Refused("empty", "there are no words in it", "add the article's text, or remove it");
  }

  private Path resolve(String file) throws Refused {
    if (list.once()) {
      throw new Refused(
          "listed-file-missing",
          "standard input lies in no folder, so '" + file + "' cannot be found",
          "give each line its text, or give the list itself as a file");
    }
    Path folder = list.path().getParent();
    Path path;
    try {
      path = folder.resolve(file).normalize();
    } catch (InvalidPathException e) {
      throw outside(file);
    }
    if (!path.startsWith(folder)) {
      throw outside(file);
    }
    if (!list.onDisk()) {
      if (!files.containsKey(path)) {
        throw missing(file);
      }
      return path;
    }
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(folder)) {
        throw outside(file);
      }
      if (!Files.isRegularFile(real)) {
        throw missing(file);
      }
      return real;
    } catch (IOException e) {
      throw missing(file);
    }
  }

  private String name(String file) {
    int slash = list.name().lastIndexOf('/');
    return list.name().substring(0, slash + 1)
        + Path.of(file).normalize().toString().replace('\\', '/');
  }

  private static Refused outside(String file) {
    return new Refused(
        "path-escape",
        "'" + file + "' lies outside the folder of the list",
        "put the file beside the list and name it without .. or a leading /");
  }

  private static Refused missing(String file) {
    return new Refused(
        "listed-file-missing",
        "'" + file + "' is not there",
        "add the file beside the list, or remove the line");
  }
}
