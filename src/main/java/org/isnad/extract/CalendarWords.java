package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of time, from {@code calendar.yaml}. */
final class CalendarWords {
  static final String FILE = "calendar.yaml";
  private static final List<String> LISTS =
      List.of(
          "day-words",
          "now",
          "parts-alone",
          "clock",
          "years",
          "month-word",
          "since",
          "until",
          "before",
          "after",
          "last",
          "ago",
          "doubtful-months",
          "from",
          "to",
          "during",
          "until-now",
          "until-notice",
          "frequency",
          "links",
          "this",
          "same-before",
          "few",
          "about",
          "clock-parts",
          "century",
          "hijri-marks",
          "common-marks");
  private static final List<String> GROUPS =
      List.of(
          "months",
          "hijri-months",
          "weekdays",
          "days",
          "nights",
          "parts",
          "seasons",
          "portions",
          "directions",
          "directions-before",
          "anaphora",
          "decades",
          "shares");

  private final Map<String, NumberPhrases> phrases = new HashMap<>();
  private final Set<String> cues;

  /** Whether a day stands behind its month as often as in front of it. */
  final boolean monthFirst;

  CalendarWords(LexiconFolder folder) {
    NumberData data = NumberData.read(folder, FILE);
    LISTS.forEach(name -> phrases.put(name, NumberPhrases.of(data.words(name))));
    GROUPS.forEach(name -> phrases.put(name, NumberPhrases.of(data.groups(name))));
    monthFirst = data.root().path("month-first").asBoolean(false);
    cues = new HashSet<>(data.words("date-cues"));
  }

  /** The longest phrase of a list at a token, or null. */
  NumberPhrases.Hit find(String list, NumberText text, int i) {
    return i >= 0 && i < text.size() ? phrases.get(list).find(text, i) : null;
  }

  /** The same where no proclitic stands before it. */
  NumberPhrases.Hit bare(String list, NumberText text, int i) {
    return i >= 0 && i < text.size() ? phrases.get(list).bare(text, i) : null;
  }

  /** One past the phrase, or {@code i} itself when there is none. */
  int skip(String list, NumberText text, int i) {
    NumberPhrases.Hit hit = bare(list, text, i);
    return hit == null ? i : hit.to();
  }

  /** Whether a short "d/m" after this word is a date. */
  boolean cue(NumberText text, int i) {
    return text.in(i, cues);
  }
}
