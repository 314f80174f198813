package org.isnad.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the locks look. Tests run in the root of the project. */
final class House {
  static final Path SOURCES = Path.of("src/main/java");
  static final Path RULES = Path.of("rules");

  private static final String BASE = "org.isnad.";

  /** What the rule compiler makes; it is nobody's handwriting. */
  private static final String MADE_FROM_RULES = BASE + "rules";

  private static final List<JavaClass> CLASSES = read();

  private House() {}

  /** Every class of the project but the ones made from rules. */
  static List<JavaClass> classes() {
    return CLASSES;
  }

  /** The room a class lives in, or null when it is not of this project. */
  static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(BASE) || name.startsWith(MADE_FROM_RULES)) {
      return null;
    }
    String rest = name.substring(BASE.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  /** The top-level class that a nested or anonymous one belongs to. */
  static String topLevel(JavaClass type) {
    String name = type.getName();
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  /** Files under a folder whose names end so, sorted; none when there is no such folder. */
  static List<Path> files(Path folder, String... endings) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(f -> endings.length == 0 || Stream.of(endings).anyMatch(f.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      // one saved page is kept in the encoding of its time; what is looked for is the same in it
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<JavaClass> read() {
    return new ClassFileImporter()
        .importPath(Path.of("target/classes/org/isnad")).stream()
            .filter(c -> room(c) != null)
            .toList();
  }
}
