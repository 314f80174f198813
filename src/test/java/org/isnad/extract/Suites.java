package org.isnad.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public suites of number and date expressions, read by the product's own readers. The suites stay
 * outside the project: see {@link SuitesTest} for how to run them.
 *
 * <p>What counts as right: a number when it is read whole and has the value; a list of numbers when
 * the values come in the same order; a time when some time read in the text, at the place the suite
 * marks, has the same first and last day. The suites are talk, so times are read as talk is: see
 * {@link Reckoning}. Of "since Monday" a suite that wants a day has the first.
 */
final class Suites {
  private final NumberWords words = Arabic.NUMBERS;
  private final NumberReader numbers = new NumberReader(words);
  private final Nouns nouns = Arabic.NOUNS;
  private final Times times = Arabic.TIMES;
  private final FigureOrdinals ordinals;
  private final Path folder;

  Suites(Path folder) {
    this.folder = folder;
    FigureWords around = Arabic.AROUND;
    this.ordinals = new FigureOrdinals(words, around, nouns, new FigureNames(around));
  }

  /** How a suite went: every miss with what was wanted and what was read. */
  record Outcome(String suite, int right, int total, List<String> misses) {}

  private interface Check {
    /** What was read when it is wrong; null when it is right; {@link #SKIP} when it is left out. */
    String wrong(JsonNode line);
  }

  private static final String SKIP = "skip";

  List<Outcome> all() {
    return List.of(
        lines("spelled numerals", "duckling-ar-numeral.jsonl", this::numeral),
        lines("ordinals", "duckling-ar-ordinal.jsonl", this::ordinal),
        news(),
        lines("dates", "recognizers-datetime-DateParser.jsonl", this::day),
        lines("periods", "recognizers-datetime-DatePeriodParser.jsonl", this::period),
        lines("times from day to year", "duckling-ar-time.jsonl", this::ahead));
  }

  private Outcome lines(String name, String file, Check check) {
    List<String> misses = new ArrayList<>();
    int total = 0;
    for (String line : read(file)) {
      JsonNode node = JsonMapper.shared().readTree(line);
      String wrong = check.wrong(node);
      if (SKIP.equals(wrong)) {
        continue;
      }
      total++;
      if (wrong != null) {
        String number = node.path("id").asString().replaceAll(".*#", "#");
        misses.add(number + " '" + node.path("input").asString() + "' " + wrong);
      }
    }
    return new Outcome(name, total - misses.size(), total, misses);
  }

  private List<String> read(String file) {
    try {
      return Files.readAllLines(folder.resolve(file)).stream().filter(l -> !l.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String numeral(JsonNode line) {
    String input = line.path("input").asString();
    if (input.chars().anyMatch(Character::isDigit)) {
      return SKIP; // the target counts spelled numbers only
    }
    return number(line, text -> numbers.read(text, 0));
  }

  private String ordinal(JsonNode line) {
    return number(line, text -> ordinals.ordinal(text, 0, false));
  }

  private static String number(JsonNode line, Function<NumberText, NumberRead> reader) {
    NumberText text = new NumberText(Tokenizer.read(line.path("input").asString()), Arabic.GRAMMAR);
    NumberRead read = reader.apply(text);
    BigDecimal want = new BigDecimal(line.path("expected").asString());
    boolean whole = read != null && read.value() != null && read.to() == text.size();
    return whole && read.value().compareTo(want) == 0
        ? null
        : "wanted " + want + ", read " + (read == null ? null : read.value() + " to " + read.to());
  }

  /** Whole numbers that news needs: identifier, text, values apart by semicolons. */
  private Outcome news() {
    List<String> misses = new ArrayList<>();
    List<String> lines = read("numbers-news-subset.tsv");
    for (String line : lines) {
      String[] cells = line.split("\t");
      List<String> values = values(cells[1]);
      String found = String.join(";", values);
      values.addAll(duals(cells[1]));
      if (!found.equals(cells[2]) && !String.join(";", values).equals(cells[2])) {
        String number = cells[0].replaceAll(".*#", "#");
        misses.add(number + " '" + cells[1] + "' wanted " + cells[2] + ", read " + found);
      }
    }
    return new Outcome("numbers in news", lines.size() - misses.size(), lines.size(), misses);
  }

  /** The numbers of a text, from left to right; an address is taken apart into its numbers. */
  private List<String> values(String input) {
    List<String> values = new ArrayList<>();
    NumberText text = new NumberText(Tokenizer.read(input), Arabic.GRAMMAR);
    int i = 0;
    while (i < text.size()) {
      NumberRead read = numbers.read(text, i);
      if (read != null && read.value() != null) {
        values.add(read.value().toPlainString());
        i = read.to();
      } else {
        if (text.number(i)) {
          values.addAll(List.of(text.key(i).split("[^0-9]")));
        }
        i++;
      }
    }
    return values;
  }

  /** A dual noun is a 2 to some lines of the suite and none to others of the same shape. */
  private List<String> duals(String input) {
    return Tokenizer.read(input).stream()
        .map(nouns::find)
        .filter(n -> n != null && n.number() == Noun.Number.DUAL)
        .map(n -> "2")
        .toList();
  }

  private String day(JsonNode line) {
    return resolved(line, "date", "date");
  }

  private String period(JsonNode line) {
    return resolved(line, "startDate", "endDate");
  }

  /** The resolution in the past; the end of a period is a day that belongs to it or the next. */
  private String resolved(JsonNode line, String first, String last) {
    JsonNode want = line.path("expected").path(0);
    JsonNode past = want.path("Value").path("PastResolution");
    if (past.path(first).isMissingNode() || past.path(first).asString().startsWith("0001")) {
      return SKIP; // no day, or one that no calendar has
    }
    LocalDate from = LocalDate.parse(past.path(first).asString());
    LocalDate till = LocalDate.parse(past.path(last).asString());
    int start = want.path("Start").asInt();
    int end = start + want.path("Length").asInt();
    List<Token> tokens = Tokenizer.read(line.path("input").asString());
    List<TimeSpan> spans = times.read(tokens, new Reckoning(reference(line), false, true));
    for (TimeSpan span : spans) {
      boolean there =
          tokens.get(span.from()).start() < end && tokens.get(span.to() - 1).end() > start;
      boolean since = first.equals(last) && span.kind() == TimeSpan.Kind.SINCE;
      boolean ends = !first.equals(last) && till.minusDays(1).equals(span.period().to());
      if (there
          && from.equals(span.period().from())
          && (ends || since || till.equals(span.period().to()))) {
        return null;
      }
    }
    return "wanted " + from + ".." + till + ", read " + shown(spans);
  }

  private String ahead(JsonNode line) {
    JsonNode want = line.path("expected");
    String grain = want.path("grain").asString("");
    boolean clock = List.of("Hour", "Minute", "Second").contains(grain);
    if (clock || want.path("holiday").asBoolean(false)) {
      return SKIP; // the target counts times from a day to a year; feasts are none of news
    }
    List<Token> tokens = Tokenizer.read(line.path("input").asString());
    List<TimeSpan> spans = times.read(tokens, new Reckoning(reference(line), true, true));
    if (want.isNull()) {
      return spans.isEmpty() ? null : "wanted no time, read " + shown(spans);
    }
    boolean point = want.has("iso");
    LocalDate from = LocalDate.parse(want.path(point ? "iso" : "from").asString().substring(0, 10));
    LocalDate till =
        point
            ? last(from, grain)
            : LocalDate.parse(want.path("toExclusive").asString().substring(0, 10)).minusDays(1);
    boolean right =
        spans.size() == 1
            && from.equals(spans.get(0).period().from())
            && till.equals(spans.get(0).period().to());
    return right ? null : "wanted " + from + ".." + till + ", read " + shown(spans);
  }

  private static LocalDate last(LocalDate from, String grain) {
    return switch (grain) {
      case "Week" -> from.plusDays(6);
      case "Month" -> from.plusMonths(1).minusDays(1);
      case "Year" -> from.plusYears(1).minusDays(1);
      default -> from;
    };
  }

  private static LocalDate reference(JsonNode line) {
    return LocalDate.parse(line.path("reference").asString().substring(0, 10));
  }

  private static String shown(List<TimeSpan> spans) {
    List<String> all = new ArrayList<>();
    for (TimeSpan span : spans) {
      all.add(span.kind() + " " + span.period().from() + ".." + span.period().to());
    }
    return String.join(", ", all);
  }
}
