package org.isnad.ingest;

import java.time.LocalDate;
import java.util.List;

/** Lines that hold a day, an hour and their label, and nothing else. */
final class DateLines {
  private final Days days;
  private final Phrases published;
  private final Phrases updated;
  private final Phrases fillers;
  private final Phrases sources;
  private final int longest;

  DateLines(PageWords words) {
    this.days = new Days(words);
    this.published = words.phrases("published_labels");
    this.updated = words.phrases("updated_labels");
    this.fillers = words.phrases("date_fillers");
    this.sources = words.phrases("source_labels");
    this.longest = words.bound("meta");
  }

  /** Whether the line is one. */
  boolean is(Line line) {
    return day(line) != null;
  }

  /** Whether the line says that its day is the day of publication. */
  boolean isLabelled(Line line) {
    return published.at(line.words(), 0) > 0;
  }

  /** Whether the line gives the day of a later change rather than of publication. */
  boolean isUpdate(Line line) {
    return updated.at(line.words(), 0) > 0;
  }

  /** The day of such a line, or null for any other line. */
  LocalDate day(Line line) {
    if (line.size() == 0 || line.size() > longest) {
      return null;
    }
    LocalDate date = null;
    List<Word> words = line.words();
    for (int at = 0; at < words.size(); ) {
      int label = Math.max(published.at(words, at), updated.at(words, at));
      Days.Written day = date == null ? days.at(line, at) : null;
      if (day != null && day.date() != null) {
        date = day.date();
        at = day.next();
      } else if (label > 0) {
        at += label;
      } else if (date != null && sources.at(words, at) > 0) {
        return words.size() - at <= 4 ? date : null;
      } else if (fillers.holds(words.get(at).key())
          || Days.number(line, at, 0, 9999) > 0
          || words.get(at).key().matches("0{1,2}|\\d{1,4}")
          || days.weekday(line, at) > 0) {
        at++;
      } else {
        return null;
      }
    }
    return date;
  }
}
