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
          "recently",
          "before-told",
          "frequency",
          "links",
          "this",
          "same-before",
          "few",
          "about",
          "clock-parts",
          "century",
          "hijri-marks",
          "common-marks",
          "current-month",
          "final",
          "rest-of",
          "and-half",
          "from-now",
          "first-day",
          "zones",
          "after-that",
          "before-that",
          "every",
          "hijri-praise",
          "the-century");
  private static final List<String> GROUPS =
      List.of(
          "months",
          "hijri-months",
          "weekdays",
          "weekday-names",
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

  /** Lists whose words stand inside a time and never open one. */
  private static final Set<String> INSIDE =
      Set.of(
          "to",
          "during",
          "links",
          "directions",
          "clock-parts",
          "century",
          "hijri-marks",
          "common-marks");

  private final Map<String, NumberPhrases> phrases = new HashMap<>();
  private final Set<String> starts = new HashSet<>();
  private final Set<String> cues;
  private final Set<String> talkCues;
  private final Set<String> yearCues;

  /** Whether a day stands behind its month as often as in front of it. */
  final boolean monthFirst;

  CalendarWords(LexiconFolder folder) {
    NumberData data = NumberData.read(folder, FILE);
    LISTS.forEach(name -> phrases.put(name, NumberPhrases.of(data.words(name))));
    GROUPS.forEach(name -> phrases.put(name, NumberPhrases.of(data.groups(name))));
    phrases.forEach(
        (name, list) -> {
          if (!INSIDE.contains(name)) {
            starts.addAll(list.starts());
          }
        });
    monthFirst = data.root().path("month-first").asBoolean(false);
    cues = new HashSet<>(data.words("date-cues"));
    yearCues = new HashSet<>(data.words("year-cues"));
    talkCues = new HashSet<>(data.words("talk-cues"));
  }

  /** Whether a phrase that may open a time begins with the word. */
  boolean starts(String key) {
    return starts.contains(key);
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

  /** Whether a number may count what follows: any word but one that goes on in time. */
  boolean counts(NumberText text, int i) {
    boolean money = text.sign(i, "%\u066A$€");
    boolean joined = text.sign(i, ":/-–") && text.gap(i - 1) == 0;
    return text.together(i - 1, i)
        && (text.word(i) && bare("to", text, i) == null || money || joined);
  }

  /** Whether four digits after this word are a year. */
  boolean yearCue(NumberText text, int i) {
    return text.in(i, yearCues);
  }

  /** Whether a bare day of the month may stand here, where people talk. */
  boolean bareCue(NumberText text, int i) {
    boolean joined = text.definite(i) && text.led(i, Preposition.TO);
    return joined || talkCues.contains(text.key(i - 1));
  }

  /** Whether a short "d/m" after this word is a date. */
  boolean cue(NumberText text, int i) {
    return text.in(i, cues);
  }
}
