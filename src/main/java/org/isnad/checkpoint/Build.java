package org.isnad.checkpoint;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** The program that is running, told from any other by the classes it is made of. */
final class Build {
  private static final String CLASSES = "org/isnad/";
  private static String known;

  private Build() {}

  /** The same for the same program, wherever it stands. */
  static synchronized String mark() throws IOException {
    if (known == null) {
      known = read();
    }
    return known;
  }

  private static String read() throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    URL root = Build.class.getResource("/" + CLASSES + "checkpoint/Build.class");
    if (root == null) {
      throw new IOException("this program cannot find its own classes");
    }
    if (root.openConnection() instanceof JarURLConnection jar) {
      jar(jar.getJarFile(), sums);
    } else {
      try {
        folder(Path.of(root.toURI()).getParent().getParent(), sums);
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }
    return Key.of(sums).toString();
  }

  /** Sums stand in the table of the jar: nothing is unpacked. */
  private static void jar(JarFile jar, SortedMap<String, Long> sums) {
    jar.stream()
        .filter(e -> e.getName().startsWith(CLASSES) && !e.isDirectory())
        .forEach(e -> sums.put(e.getName(), e.getCrc()));
  }

  private static void folder(Path folder, SortedMap<String, Long> sums) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32C sum = new CRC32C();
        sum.update(Files.readAllBytes(file));
        sums.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
      }
    }
  }
}
