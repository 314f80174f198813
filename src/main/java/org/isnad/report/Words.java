package org.isnad.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Compare;
import org.isnad.fact.Event;
import org.isnad.fact.Figure;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** What reports say by themselves, in both languages, from {@code words.tsv}. */
final class Words {
  private static final Map<String, Text> WORDS = load();

  private Words() {}

  /** The words of a key; a key that is not there shows its last part, for open vocabularies. */
  static Text of(String key) {
    Text text = WORDS.get(key);
    if (text == null) {
      String shown = key.substring(key.lastIndexOf('.') + 1);
      text = new Text(shown, shown);
    }
    return text;
  }

  static String of(String key, String lang) {
    return in(of(key), lang);
  }

  static String in(Text text, String lang) {
    String wanted = lang.equals("ar") ? text.ar() : text.en();
    String other = lang.equals("ar") ? text.en() : text.ar();
    return wanted != null ? wanted : other == null ? "" : other;
  }

  static Set<String> keys() {
    return Collections.unmodifiableSet(WORDS.keySet());
  }

  /** A day as people write it; years and days in Western digits. */
  static Text day(LocalDate day) {
    if (day == null) {
      return of("date.unknown");
    }
    Text month = of("month." + day.getMonthValue());
    return new Text(
        day.getDayOfMonth() + " " + month.en() + " " + day.getYear(),
        day.getDayOfMonth() + " " + month.ar() + " " + day.getYear());
  }

  /** A stretch of days, or null when nothing is known of it. */
  static Text days(LocalDate from, LocalDate to) {
    if (from == null || to == null || from.equals(to)) {
      return from == null && to == null ? null : day(from == null ? to : from);
    }
    return new Text(day(from).en() + " – " + day(to).en(), day(from).ar() + " – " + day(to).ar());
  }

  /** A figure as an editor would say it, with its bounds and not its basis. */
  static Text figure(Figure figure) {
    boolean one = figure.lo() != null && figure.lo().equals(figure.hi());
    if (figure.known() && one && "about".equals(figure.basis())) {
      return fill("value.about", figure.lo(), null);
    }
    return figure.known() ? range(figure.lo(), figure.hi()) : of("value.unstated");
  }

  /** Two bounds as an editor would say them; null is open. */
  static Text range(BigDecimal low, BigDecimal high) {
    if (low == null && high == null) {
      return of("value.unstated");
    }
    if (low == null) {
      return fill("value.atmost", high, null);
    }
    if (high == null) {
      return fill("value.atleast", low, null);
    }
    return low.equals(high) ? same(Figure.shown(low)) : fill("value.range", low, high);
  }

  /** The same with what is counted, unless it is people, which the question says. */
  static Text measured(Figure figure) {
    Text number = figure(figure);
    if (figure.measure() == null || figure.measure().equals("person")) {
      return number;
    }
    Text unit = of("measure." + figure.measure());
    return new Text(number.en() + " (" + unit.en() + ")", number.ar() + " (" + unit.ar() + ")");
  }

  /** What an answer says, without its question. */
  static Text says(Answer answer) {
    return says(answer.value(), answer.state(), answer.polarity(), answer.modality());
  }

  static Text says(Figure value, String state, String polarity, String modality) {
    boolean denied = "denied".equals(polarity);
    if (value != null && value.known()) {
      boolean none = Compare.zero(value);
      return none ? of("value.zero") : measured(value);
    }
    if (state != null) {
      Text word = of("state." + state);
      Text not = of("say.denied");
      return denied ? new Text(word.en() + ": " + not.en(), word.ar() + ": " + not.ar()) : word;
    }
    return of("unknown".equals(modality) ? "say.unknown" : denied ? "say.denied" : "say.affirmed");
  }

  /** The days of an event after its name, unless the name has them already; null for none. */
  static Text daysOf(Event event) {
    LocalDate day = event.from() == null ? event.to() : event.from();
    boolean told = day != null && String.valueOf(event.name()).contains("" + day.getYear());
    return told ? null : days(event.from(), event.to());
  }

  /** The two grades of a verdict, as {@code B2}. */
  static String grade(Verdict verdict) {
    return Objects.toString(verdict.reliability(), "F")
        + Objects.toString(verdict.credibility(), "6");
  }

  static Text same(String text) {
    return new Text(text, text);
  }

  /** A sentence of two numbers. */
  static Text counts(String key, int first, int second) {
    return fill(key, BigDecimal.valueOf(first), BigDecimal.valueOf(second));
  }

  private static Text fill(String key, BigDecimal first, BigDecimal second) {
    Text pattern = of(key);
    String one = Figure.shown(first);
    String two = second == null ? "" : Figure.shown(second);
    return new Text(fillOne(pattern.en(), one, two), fillOne(pattern.ar(), one, two));
  }

  private static String fillOne(String pattern, String first, String second) {
    return pattern.replace("{0}", first).replace("{1}", second);
  }

  private static Map<String, Text> load() {
    Map<String, Text> words = new TreeMap<>();
    try (InputStream in = Words.class.getResourceAsStream("words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 3) {
          words.put(cells[0], new Text(cells[1], cells[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
