package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The id of a run that was given none: a hash of version, verb and inputs. Of inputs it sees names
 * and sizes, so that it is known before anything is read; the same call over the same files has the
 * same id.
 */
final class RunId {
  private static final int MOST_FILES = 1_000_000;

  private RunId() {}

  static String of(String version, String verb, List<Path> inputs) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      add(hash, version);
      add(hash, verb);
      for (Path input : inputs) {
        add(hash, input.toString());
        sizes(input).forEach((name, size) -> add(hash, name + "\t" + size));
      }
      return HexFormat.of().formatHex(hash.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest hash, String text) {
    hash.update(text.getBytes(StandardCharsets.UTF_8));
    hash.update((byte) 0);
  }

  private static Map<String, Long> sizes(Path input) {
    Map<String, Long> sizes = new TreeMap<>();
    if (!Files.exists(input)) {
      return sizes; // a pattern, standard input, or missing: its name is all there is
    }
    try {
      Files.walkFileTree(
          input,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
              sizes.put(input.relativize(file).toString().replace('\\', '/'), of.size());
              return sizes.size() < MOST_FILES
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE; // reading will tell
            }
          });
    } catch (IOException e) {
      return sizes;
    }
    return sizes;
  }
}
