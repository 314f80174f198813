package org.isnad.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;

/** Reads files of knowledge: those of the jar, and those of a folder that may be anybody's. */
final class KnowledgeFiles {
  static final long LARGEST = 5_000_000;

  private static final String ROOT = "knowledge";

  private KnowledgeFiles() {}

  /** Read once: going through a jar's list of files is a good part of a short run. */
  private static final class Shipped {
    static final SortedMap<String, KnowledgeFile> FILES =
        Collections.unmodifiableSortedMap(readShipped());
  }

  /** What the jar, or the build folder, ships, by path. */
  static SortedMap<String, KnowledgeFile> shipped() {
    return Shipped.FILES;
  }

  private static SortedMap<String, KnowledgeFile> readShipped() {
    URL root = KnowledgeFiles.class.getClassLoader().getResource(ROOT + "/");
    if (root == null) {
      throw new IllegalStateException("the jar holds no folder '" + ROOT + "': build it again");
    }
    SortedMap<String, KnowledgeFile> files = new TreeMap<>();
    try {
      if (root.openConnection() instanceof JarURLConnection jar) {
        readJar(jar.getJarFile(), files);
      } else {
        readFolder(Path.of(root.toURI()), "rules", Knowledge.SHIPPED, files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  private static void readJar(JarFile jar, SortedMap<String, KnowledgeFile> into)
      throws IOException {
    Enumeration<JarEntry> entries = jar.entries();
    while (entries.hasMoreElements()) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(ROOT + "/") && !entry.isDirectory()) {
        String path = entry.getName().substring(ROOT.length() + 1);
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          into.put(path, new KnowledgeFile(path, "rules/" + path, text, Knowledge.SHIPPED));
        }
      }
    }
  }

  /**
   * Reads what a folder holds of knowledge.
   *
   * @param shown what to call the folder in messages
   * @param pack which layer the files belong to
   */
  static void readFolder(
      Path folder, String shown, String pack, SortedMap<String, KnowledgeFile> into)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.find(folder, 8, (p, a) -> !a.isDirectory())) {
      walk.sorted().forEach(paths::add);
    }
    List<Trouble> unread = new ArrayList<>();
    Path real = folder.toRealPath();
    for (Path file : paths) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (path.startsWith(".")
          || path.contains("/.")
          || path.endsWith(".md")
          || !Files.isRegularFile(file)) {
        continue;
      }
      if (Files.size(file) > LARGEST) {
        throw broken(file, "is larger than 5 MB", "split it or remove it from the rules folder");
      }
      // no folder on the way is a link, since the walk follows none
      if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(real)) {
        throw broken(file, "leads out of the folder", "copy the file itself into the folder");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text =
          path.endsWith(".xlsx")
              ? Workbook.text(bytes, shown + "/" + path, unread)
              : new String(bytes, StandardCharsets.UTF_8);
      into.put(path, new KnowledgeFile(path, shown + "/" + path, text, pack));
    }
    if (!unread.isEmpty()) {
      throw new KnowledgeException(unread);
    }
  }

  static KnowledgeException broken(Path path, String what, String remedy) {
    return new KnowledgeException(
        List.of(new Trouble.Broken("rules-folder", path.toString(), 0, path + " " + what, remedy)));
  }
}
