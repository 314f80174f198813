package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.fact.Fact;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Period;
import org.isnad.fact.Roots;
import org.isnad.fact.Span;
import org.junit.jupiter.api.Test;

/** {@code rules/VOCABULARY.md} names every fact, field and function a rule may use. */
class VocabularyTest {
  private static final Path VOCABULARY = House.RULES.resolve("VOCABULARY.md");
  private static final Path FACTS = Path.of("src/main/java/org/isnad/fact");
  private static final List<Class<?>> PARTS =
      List.of(Figure.class, Hop.class, Mention.class, Period.class, Roots.class, Span.class);
  private static final Pattern PARAM =
      Pattern.compile("@param (\\w+) (.*?)(?=\\s*\\* @|\\s*\\*/)", Pattern.DOTALL);
  private static final Pattern FUNCTION =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static (\\w+) (\\w+)\\(([^)]*)\\)",
          Pattern.DOTALL);

  private static final String HEAD =
      """
      # The vocabulary of rules

      Every fact a rule may match, with its fields, and every function it may call. This file is made
      from the sources; do not edit it. After they changed: `mvn test -Dtest=VocabularyTest
      -Disnad.regenerate=true`.

      A field that may be empty is read as `value!.lo`. [README.md](README.md) shows how rules are written.
      """;

  @Test
  void vocabularyIsFresh() throws IOException {
    String drawn = draw();
    if (Boolean.getBoolean("isnad.regenerate")) {
      Files.writeString(VOCABULARY, drawn);
    }
    assertThat(VOCABULARY)
        .as(
            "facts or functions changed; to write down what there is now, run"
                + " mvn test -Dtest=VocabularyTest -Disnad.regenerate=true and commit %s",
            VOCABULARY)
        .content()
        .isEqualTo(drawn);
  }

  private static String draw() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("\n## Facts\n");
    List<Class<?>> facts =
        Stream.of(Fact.class.getPermittedSubclasses())
            .<Class<?>>map(type -> type)
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();
    for (Class<?> fact : facts) {
      fields(fact, text);
    }
    text.append("\n## What fields hold\n");
    for (Class<?> part : PARTS) {
      fields(part, text);
    }
    text.append("\n## Functions\n\nEach is imported on its own: ");
    text.append("`import static org.isnad.fact.Compare.disjoint;`\n\n");
    text.append("| function | gives | says |\n|---|---|---|\n");
    functions().values().forEach(text::append);
    return text.toString();
  }

  private static void fields(Class<?> type, StringBuilder text) throws IOException {
    String source = Files.readString(FACTS.resolve(type.getSimpleName() + ".java"));
    Map<String, String> said = new TreeMap<>();
    Matcher param = PARAM.matcher(source);
    while (param.find()) {
      said.putIfAbsent(param.group(1), clean(param.group(2)));
    }
    text.append("\n### ")
        .append(type.getSimpleName())
        .append("\n\n| field | type | is |\n|---|---|---|\n");
    for (RecordComponent field : type.getRecordComponents()) {
      String kind = field.getGenericType().getTypeName().replaceAll("[\\w.]+\\.(\\w+)", "$1");
      text.append("| `").append(field.getName()).append("` | ").append(kind.replace("<", " of "));
      text.setLength(text.length() - (kind.endsWith(">") ? 1 : 0));
      text.append(" | ").append(said.getOrDefault(field.getName(), "")).append(" |\n");
    }
  }

  private static Map<String, String> functions() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    Matcher function = FUNCTION.matcher(Files.readString(FACTS.resolve("Compare.java")));
    while (function.find()) {
      String arguments =
          function.group(4).replaceAll("\\s+", " ").replace("<?>", "").replace("<Hop>", " of Hop");
      arguments = arguments.replaceAll("<(\\w+)>", " of $1");
      String call = function.group(3) + "(" + arguments + ")";
      rows.put(
          call,
          "| `" + call + "` | " + function.group(2) + " | " + clean(function.group(1)) + " |\n");
    }
    return rows;
  }

  /** Javadoc as one line of Markdown. */
  private static String clean(String javadoc) {
    return javadoc
        .replaceAll("(?m)^\\s*\\*\\s?", " ")
        .replaceAll("@(?:param|return|throws)\\b.*", "")
        .replaceAll("\\{@(?:code|link)\\s+#?([^}]*)}", "`$1`")
        .replace("|", "\\|")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
