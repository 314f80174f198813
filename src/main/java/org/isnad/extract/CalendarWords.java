package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;

/** The words of time, from {@code calendar.yaml}. */
final class CalendarWords {
  static final String FILE = "calendar.yaml";
  private static final long CUE = 1L << 62;
  private static final long YEAR_CUE = 1L << 63;

  private final NumberPhrases[] phrases = new NumberPhrases[CalendarList.values().length];
  private final Set<String> starts = new HashSet<>();
  private final Set<String> cues;
  private final Set<String> talkCues;
  private final Set<String> yearCues;

  /** The lists of which a phrase may begin with a word: at nearly every word, none. */
  private final WordCache<Long> opened;

  /** Whether a day stands behind its month as often as in front of it. */
  final boolean monthFirst;

  CalendarWords(LexiconFolder folder, Morphology grammar) {
    NumberData data = NumberData.read(folder, FILE);
    for (CalendarList list : CalendarList.values()) {
      NumberPhrases read =
          list.grouped
              ? NumberPhrases.of(data.groups(list.key()))
              : NumberPhrases.of(data.words(list.key()));
      phrases[list.ordinal()] = read;
      if (!list.inside) {
        starts.addAll(read.starts());
      }
    }
    monthFirst = data.root().path("month-first").asBoolean(false);
    cues = new HashSet<>(data.words("date-cues"));
    yearCues = new HashSet<>(data.words("year-cues"));
    talkCues = new HashSet<>(data.words("talk-cues"));
    opened = new WordCache<>(grammar, this::opens);
  }

  private long opens(Word word) {
    long bits = 0;
    for (CalendarList list : CalendarList.values()) {
      bits |= phrases[list.ordinal()].mayOpen(word) ? list.bit() : 0;
    }
    for (NumberForm form : word.forms) {
      bits |= cues.contains(form.key()) ? CUE : 0;
      bits |= yearCues.contains(form.key()) ? YEAR_CUE : 0;
    }
    return bits;
  }

  private boolean may(NumberText text, int i, long bit) {
    return i >= 0 && i < text.size() && (opened.get(text.at(i)) & bit) != 0;
  }

  /** Whether a phrase that may open a time begins with the word. */
  boolean starts(String key) {
    return starts.contains(key);
  }

  /** The longest phrase of a list at a token, or null. */
  NumberPhrases.Hit find(CalendarList list, NumberText text, int i) {
    return may(text, i, list.bit()) ? phrases[list.ordinal()].find(text, i) : null;
  }

  /** The same where no proclitic stands before it. */
  NumberPhrases.Hit bare(CalendarList list, NumberText text, int i) {
    return may(text, i, list.bit()) ? phrases[list.ordinal()].bare(text, i) : null;
  }

  /** One past the phrase, or {@code i} itself when there is none. */
  int skip(CalendarList list, NumberText text, int i) {
    NumberPhrases.Hit hit = bare(list, text, i);
    return hit == null ? i : hit.to();
  }

  /** Whether a number may count what follows: any word but one that goes on in time. */
  boolean counts(NumberText text, int i) {
    boolean money = text.sign(i, "%\u066A$€");
    boolean joined = text.sign(i, ":/-–") && text.gap(i - 1) == 0;
    return text.together(i - 1, i)
        && (text.word(i) && bare(CalendarList.TO, text, i) == null || money || joined);
  }

  /** Whether four digits after this word are a year. */
  boolean yearCue(NumberText text, int i) {
    return may(text, i, YEAR_CUE) && text.word(i);
  }

  /** Whether a bare day of the month may stand here, where people talk. */
  boolean bareCue(NumberText text, int i) {
    boolean joined = text.definite(i) && text.led(i, Preposition.TO);
    return joined || talkCues.contains(text.key(i - 1));
  }

  /** Whether a short "d/m" after this word is a date. */
  boolean cue(NumberText text, int i) {
    return may(text, i, CUE) && text.word(i);
  }
}
