package org.isnad.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Figures of one run in the text format of Prometheus. The names are listed in docs/scale.md. */
final class Metrics {
  private final StringBuilder text = new StringBuilder();

  /** A figure that only grows while a run lasts; its name ends in {@code _total}. */
  Metrics counter(String name, String help, Map<Labels, ? extends Number> values) {
    return family(name, "counter", help, values);
  }

  /** A figure of the moment. */
  Metrics gauge(String name, String help, Map<Labels, ? extends Number> values) {
    return family(name, "gauge", help, values);
  }

  /** A figure without labels. */
  Metrics gauge(String name, String help, Number value) {
    return gauge(name, help, Map.of(Labels.NONE, value));
  }

  private Metrics family(
      String name, String type, String help, Map<Labels, ? extends Number> values) {
    if (values.isEmpty()) {
      return this;
    }
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    Map<String, Number> lines = new TreeMap<>();
    values.forEach((labels, value) -> lines.put(labels.text(), value));
    lines.forEach((labels, value) -> text.append(name + labels + " " + value + "\n"));
    return this;
  }

  String text() {
    return text.toString();
  }

  /** How many there are of each kind. */
  static <T> Map<Labels, Long> count(Collection<T> all, Function<T, Labels> labels) {
    Map<Labels, Long> counts = new LinkedHashMap<>();
    all.forEach(one -> counts.merge(labels.apply(one), 1L, Long::sum));
    return counts;
  }

  /** Names and values of labels, in the order given. */
  record Labels(Map<String, String> pairs) {
    static final Labels NONE = new Labels(Map.of());

    static Labels of(String name, String value) {
      return new Labels(Map.of(name, value));
    }

    static Labels of(String name, String value, String other, String otherValue) {
      Map<String, String> pairs = new LinkedHashMap<>();
      pairs.put(name, value);
      pairs.put(other, otherValue);
      return new Labels(pairs);
    }

    String text() {
      if (pairs.isEmpty()) {
        return "";
      }
      StringBuilder out = new StringBuilder("{");
      pairs.forEach(
          (name, value) ->
              out.append(out.length() > 1 ? "," : "")
                  .append(name)
                  .append("=\"")
                  .append(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                  .append('"'));
      return out.append('}').toString();
    }
  }
}
