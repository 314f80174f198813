package org.isnad.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isnad.ingest.Page.Kind;
import org.isnad.registry.Particles;

/** Derives the day of publication from what a text says of its own day. */
final class Publication {
  private static final int EDGE = 10;

  /** The longest phrase for a day, in words. */
  private static final int PHRASE = 4;

  /** A weekday falls on the same date again after five or six years, so four are never unclear. */
  private static final int YEARS = 4;

  private final DateLines dateLines;
  private final Days days;
  private final Map<Integer, Phrases> relative = new TreeMap<>();
  private final Phrases notAfter;
  private final Phrases futureBefore;

  Publication(PageWords words) {
    this.dateLines = new DateLines(words);
    this.days = new Days(words);
    this.notAfter = words.phrases("not_after");
    this.futureBefore = words.phrases("future_before");
    Map<Integer, List<String>> byDays = new TreeMap<>();
    words
        .numbers("relative_days")
        .forEach(
            (phrase, later) -> byDays.computeIfAbsent(later, d -> new ArrayList<>()).add(phrase));
    byDays.forEach((later, phrases) -> relative.put(later, new Phrases(phrases)));
  }

  /** The day, or null when the text does not fix one. */
  Derived<LocalDate> derive(Page page) {
    Derived<LocalDate> day = line(page, dateLines::isLabelled, page.size());
    day = day != null ? day : line(page, this::plain, page.foot());
    day = day != null ? day : dateline(page);
    day = day != null ? day : spoken(page);
    return day != null ? day : line(page, dateLines::isUpdate, page.foot());
  }

  private boolean plain(Line line) {
    return !dateLines.isLabelled(line) && !dateLines.isUpdate(line);
  }

  /**
   * A line of its own above or below the article; none when several of the kind differ, for one of
   * them may be the day on which the page was saved.
   */
  private Derived<LocalDate> line(Page page, Predicate<Line> kind, int below) {
    Derived<LocalDate> found = null;
    for (int i = 0; i < below; i++) {
      boolean edge = i < EDGE || i >= below - EDGE;
      if (edge && page.is(i, Kind.FURNITURE) && kind.test(page.line(i))) {
        LocalDate day = dateLines.day(page.line(i));
        if (day != null && found != null && !found.value().equals(day)) {
          return null;
        }
        found = day == null ? found : new Derived<>(day, "date line: " + page.line(i).text());
      }
    }
    return found;
  }

  /** A full date in the opening words, closed by a bar or a bracket. */
  private Derived<LocalDate> dateline(Page page) {
    for (Line line : page.body().subList(0, Math.min(2, page.body().size()))) {
      for (int at = 0; at <= 3; at++) {
        Days.Written day = days.at(line, at);
        if (day != null && day.date() != null && day.next() < line.size()) {
          int from = line.words().get(day.next() - 1).end();
          String gap = line.between(from, line.words().get(day.next()).start());
          if (gap.chars().anyMatch(sign -> "-–—/|:(".indexOf(sign) >= 0)) {
            String text = line.between(line.start(), from);
            return new Derived<>(day.date(), "dateline: " + text);
          }
        }
      }
    }
    return null;
  }

  /** "Today, Monday 17 October": the same day by every such phrase, or none. */
  private Derived<LocalDate> spoken(Page page) {
    Derived<LocalDate> found = null;
    int latest = latestYear(page);
    for (Line line : page.body()) {
      int taken = 0;
      for (int at = 0; at < line.size(); at++) {
        // "the day before yesterday" must not be read once more from "yesterday" on
        Derived<LocalDate> day = at < taken ? null : spoken(line, at, latest);
        taken = day != null ? at + PHRASE : taken;
        if (day != null && found != null && !found.value().equals(day.value())) {
          return null;
        }
        found = found != null ? found : day;
      }
    }
    return found;
  }

  private Derived<LocalDate> spoken(Line line, int at, int latest) {
    if (at > 0 && notAfter.at(line.words(), at - 1) == 1) {
      return null;
    }
    int length = 0;
    int later = 0;
    for (Map.Entry<Integer, Phrases> row : relative.entrySet()) {
      int here = row.getValue().at(joined(line, at), 0);
      if (here > length) {
        length = here;
        later = row.getKey();
      }
    }
    int next = at + length;
    if (length == 0 || next >= line.size()) {
      return null;
    }
    String gap = line.between(line.words().get(next - 1).end(), line.words().get(next).start());
    Days.Written day =
        gap.chars().anyMatch(s -> ".؟!:؛".indexOf(s) >= 0) ? null : days.at(line, next);
    if (day == null) {
      return null;
    }
    String text =
        line.between(line.words().get(at).start(), line.words().get(day.next() - 1).end());
    LocalDate date = day.date();
    if (date != null) {
      return new Derived<>(date.plusDays(later), "the text says: " + text);
    }
    if (day.year() == 0 && day.weekday() > 0 && latest > 0) {
      for (int year = latest; year <= latest + YEARS; year++) {
        if (day.in(year) != null) {
          return new Derived<>(
              day.in(year).plusDays(later),
              "the text says: " + text + "; the weekday makes it " + year);
        }
      }
    }
    return null;
  }

  /** The next words with a joined "and" or "so" cut from the first. */
  private static List<Word> joined(Line line, int at) {
    List<Word> words = line.words().subList(at, Math.min(line.size(), at + PHRASE));
    Word first = words.get(0);
    if (first.key().length() > 3 && Particles.SHIPPED.conjunction(first.key())) {
      List<Word> cut = new ArrayList<>(words);
      cut.set(0, new Word(first.start(), first.end(), first.key().substring(1)));
      return cut;
    }
    return words;
  }

  /** The latest year that the text names as past or present, or 0. */
  private int latestYear(Page page) {
    int latest = 0;
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      for (int at = 0; at < line.size() && !page.is(i, Kind.FURNITURE); at++) {
        boolean future =
            (at > 0 && futureBefore.at(line.words(), at - 1) == 1)
                || (at > 1 && futureBefore.at(line.words(), at - 2) == 1);
        if (!future) {
          latest = Math.max(latest, Days.year(line, at));
        }
      }
    }
    return latest;
  }
}
