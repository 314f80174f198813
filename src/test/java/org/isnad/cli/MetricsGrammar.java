package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text format of Prometheus (version 0.0.4) as its own tools check it: each family once, HELP
 * and TYPE before its samples, no series twice, counters that end in {@code _total}, gauges that do
 * not, base units.
 */
final class MetricsGrammar {
  private static final Pattern HELP = Pattern.compile("# HELP ([a-z_:][a-z0-9_:]*) (\\S.*)");
  private static final Pattern TYPE =
      Pattern.compile("# TYPE ([a-z_:][a-z0-9_:]*) (counter|gauge)");
  private static final Pattern LABEL =
      Pattern.compile("([a-z_][a-z0-9_]*)=\"((?:[^\"\\\\\\n]|\\\\[\\\\\"n])*)\"(,|$)");
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-z_:][a-z0-9_:]*)(?:\\{(.+)})? ([-+]?(?:\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|NaN|Inf))");

  private MetricsGrammar() {}

  /** Series to value; fails where the text is not what the format asks for. */
  static Map<String, Double> read(String text) {
    assertThat(text).endsWith("\n").doesNotContain("\r");
    Map<String, Double> series = new LinkedHashMap<>();
    Set<String> families = new HashSet<>();
    String helped = null;
    String typed = null;
    for (String line : text.split("\n")) {
      Matcher help = HELP.matcher(line);
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (help.matches()) {
        helped = help.group(1);
        assertThat(families.add(helped)).as("family once: " + line).isTrue();
      } else if (type.matches()) {
        typed = type.group(1);
        assertThat(typed).as("TYPE after its HELP").isEqualTo(helped);
        assertThat(typed.endsWith("_total"))
            .as("only counters end in _total: " + line)
            .isEqualTo(type.group(2).equals("counter"));
        assertThat(typed).doesNotContain("_ms").doesNotContain("_kb").doesNotContain("milli");
      } else {
        assertThat(sample.matches()).as("a sample: " + line).isTrue();
        assertThat(sample.group(1)).as("a sample under its TYPE").isEqualTo(typed);
        labels(sample.group(2));
        String name = line.substring(0, line.lastIndexOf(' '));
        assertThat(series.put(name, Double.valueOf(sample.group(3)))).as(name).isNull();
      }
    }
    return series;
  }

  private static void labels(String text) {
    if (text == null) {
      return;
    }
    Set<String> names = new HashSet<>();
    Matcher label = LABEL.matcher(text);
    int at = 0;
    while (at < text.length()) {
      assertThat(label.find(at) && label.start() == at).as("labels: " + text).isTrue();
      assertThat(names.add(label.group(1))).as("a label once: " + text).isTrue();
      at = label.end();
    }
  }
}
