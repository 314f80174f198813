package org.isnad.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Figure;
import org.isnad.fact.Period;
import org.isnad.fact.Terms;

/** Fields of one claim that are to say something else. */
final class ClaimChange {
  private static final Set<String> FIELDS =
      Set.of("type", "value", "polarity", "modality", "time", "side", "category", "state");
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "type", Terms.TYPES,
          "polarity", Terms.POLARITIES,
          "modality", Terms.MODALITIES,
          "state", Terms.STATES);

  private final Map<String, String> to;

  private ClaimChange(Map<String, String> to) {
    this.to = to;
  }

  static ClaimChange read(Entry fields, Entry.Problems problems) {
    fields.only(FIELDS, problems);
    Map<String, String> to = new LinkedHashMap<>();
    for (String name : fields.fields().keySet()) {
      String word = fields.need(name, problems);
      if (word != null && WORDS.containsKey(name)) {
        fields.oneOf(name, WORDS.get(name), problems);
      } else if (word != null && name.equals("value") && figure(word, null) == null) {
        problems.add(
            fields.line(),
            "'value' is '" + word + "'",
            "write 12, 12..15, at-least 15, more-than 25, at-most 9, about 20 or none");
      } else if (word != null && name.equals("time") && period(word) == null) {
        problems.add(
            fields.line(),
            "'time' is '" + word + "'",
            "write 2024-05-02 or 2024-05-01..2024-05-02");
      }
      to.put(name, word);
    }
    if (to.isEmpty()) {
      problems.add(fields.line(), "nothing is corrected", "name a field of " + FIELDS);
    }
    return new ClaimChange(to);
  }

  /** The claim as it should be; tells what each field was and is. */
  Claim apply(Claim c, SortedMap<String, String> was, SortedMap<String, String> now) {
    to.forEach((name, word) -> was.put(name, told(c, name)));
    Claim changed =
        new Claim(
            c.id(),
            c.document(),
            c.span(),
            c.quote(),
            c.part(),
            to.getOrDefault("type", c.type()),
            c.subject(),
            c.object(),
            to.getOrDefault("side", c.side()),
            to.getOrDefault("category", c.category()),
            to.containsKey("value") ? figure(to.get("value"), c.value()) : c.value(),
            to.getOrDefault("state", c.state()),
            to.getOrDefault("polarity", c.polarity()),
            to.getOrDefault("modality", c.modality()),
            to.containsKey("time") ? period(to.get("time")) : c.time(),
            c.place(),
            c.attribution(),
            c.root(),
            c.event(),
            c.subevent(),
            c.question());
    to.forEach((name, word) -> now.put(name, told(changed, name)));
    return changed;
  }

  private static String told(Claim c, String name) {
    String told =
        switch (name) {
          case "type" -> c.type();
          case "side" -> c.side();
          case "category" -> c.category();
          case "state" -> c.state();
          case "polarity" -> c.polarity();
          case "modality" -> c.modality();
          case "time" -> c.time() == null ? null : span(c.time().from(), c.time().to());
          default -> c.value() == null ? null : c.value().basis() + " " + bounds(c.value());
        };
    return told == null ? "" : told.strip();
  }

  private static String bounds(Figure figure) {
    return figure.known() ? span(figure.lo(), figure.hi()) : "";
  }

  private static String span(Object from, Object to) {
    return from != null && from.equals(to)
        ? from.toString()
        : (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }

  /** A figure as editors write it, in the measure of the one it replaces; null when it is none. */
  private static Figure figure(String word, Figure old) {
    String measure = old == null || old.measure() == null ? "person" : old.measure();
    String text = old == null ? word : old.text();
    if (word.equals("none")) {
      return new Figure(BigDecimal.ZERO, BigDecimal.ZERO, measure, "none", text);
    }
    int gap = word.indexOf(' ');
    String basis = gap < 0 ? "exact" : word.substring(0, gap);
    String[] bounds = word.substring(gap + 1).strip().split("\\.\\.", 2);
    BigDecimal lo = number(bounds[0]);
    BigDecimal hi = number(bounds[bounds.length - 1]);
    if (lo == null || hi == null || lo.compareTo(hi) > 0) {
      return null;
    }
    if (bounds.length == 2) {
      return basis.equals("exact") ? new Figure(lo, hi, measure, "range", text) : null;
    }
    return switch (basis) {
      case "exact", "about" -> new Figure(lo, lo, measure, basis, text);
      case "at-least" -> new Figure(lo, null, measure, basis, text);
      case "at-most" -> new Figure(null, lo, measure, basis, text);
      case "more-than" -> new Figure(lo.add(BigDecimal.ONE), null, measure, basis, text);
      default -> null;
    };
  }

  private static BigDecimal number(String word) {
    return word.matches("[0-9]{1,15}(\\.[0-9]{1,6})?") ? new BigDecimal(word) : null;
  }

  private static Period period(String word) {
    String[] days = word.split("\\.\\.", 2);
    LocalDate from = Entry.date(days[0]);
    LocalDate to = Entry.date(days[days.length - 1]);
    return from == null || to == null || to.isBefore(from)
        ? null
        : new Period(from, to, null, "day");
  }
}
