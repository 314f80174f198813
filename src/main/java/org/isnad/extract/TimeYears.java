package org.isnad.extract;

import org.isnad.extract.NumberPhrases.Hit;

/** Reads years behind a month or behind "the year": 2018, 1443 هـ, ألفين وثمانية عشر. */
final class TimeYears {
  private final CalendarWords words;
  private final NumberReader numbers;

  TimeYears(CalendarWords words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A year after a month: value and one past it, or null. */
  int[] after(NumberText text, int i) {
    return text.together(i - 1, i) ? at(text, i) : null;
  }

  /** The same where nothing stands before it: "عام 2018". */
  int[] at(NumberText text, int i) {
    int at = i;
    if (text.sign(at, "،,/-")) {
      at++;
    }
    if (text.is(at, Particle.OF) || text.is(at, Particle.IN)) {
      at++;
    }
    Hit word = words.find(CalendarList.YEARS, text, at);
    boolean named = word != null;
    at = named ? word.to() : at;
    if (!text.together(i, at) || (!named && text.is(at - 1, Particle.IN))) {
      return null;
    }
    int value = number(text, at);
    if (value > 0) {
      return new int[] {value, marked(text, at + 1)};
    }
    NumberRead read = text.word(at) ? numbers.read(text, at) : null;
    boolean fits = read != null && read.small() >= 1000 && read.small() < 2200;
    return fits && (named || alone(text, read))
        ? new int[] {read.small(), marked(text, read.to())}
        : null;
  }

  /** "من العام الماضي" after a month: years from the current one and one past it, or null. */
  int[] step(NumberText text, int i) {
    int at = text.is(i, Particle.OF) ? i + 1 : i;
    int named = words.skip(CalendarList.THIS, text, at);
    Hit word = text.together(i - 1, named) ? words.bare(CalendarList.YEARS, text, named) : null;
    if (word == null) {
      return null;
    }
    Hit direction = named > at ? null : words.bare(CalendarList.DIRECTIONS, text, word.to());
    boolean told =
        direction != null
            && text.together(word.to() - 1, word.to())
            && !direction.value().equals("same")
            && !direction.value().equals("following");
    if (named > at) {
      return new int[] {0, word.to()};
    }
    return told ? new int[] {Reckoning.steps(direction.value()), direction.to()} : null;
  }

  /** A spelled year that nothing names must count nothing: "in May two thousand people". */
  private static boolean alone(NumberText text, NumberRead read) {
    return read.small() >= 1900
        && read.small() <= 2100
        && !(text.word(read.to()) && text.together(read.to() - 1, read.to()));
  }

  private int marked(NumberText text, int to) {
    int hijri = words.skip(CalendarList.HIJRI_MARKS, text, to);
    return hijri > to ? hijri : words.skip(CalendarList.COMMON_MARKS, text, to);
  }

  /** Four digits that can be a year, or 0. */
  static int number(NumberText text, int i) {
    int year = text.digits(i, 4);
    return year >= 1300 && year < 2200 ? year : 0;
  }
}
