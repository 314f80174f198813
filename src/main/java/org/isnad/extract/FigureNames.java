package org.isnad.extract;

import java.math.BigDecimal;

/** Tells numbers that count from numbers that name: units, addresses, scores, clocks, years. */
final class FigureNames {
  private static final String DASHES = "-–—";
  private static final int SCORE_REACH = 5;
  private static final int LONGEST_CHAIN = 16;
  private static final int PHONE_DIGITS = 9;

  private final FigureWords words;

  FigureNames(FigureWords words) {
    this.words = words;
  }

  /** Digits joined by signs into an address, a date, a clock time, a score; or null. */
  FigureCore chain(NumberText text, int i) {
    if (!text.number(i)) {
      return null;
    }
    int to = i + 1;
    boolean only = true;
    while (to + 1 < text.size()
        && to < i + LONGEST_CHAIN
        && text.gap(to - 1) == 0
        && text.gap(to) == 0
        && text.number(to + 1)
        && text.sign(to, DASHES + ":/")) {
      only &= text.sign(to, DASHES);
      to += 2;
    }
    if (to == i + 1 && text.sign(to, DASHES) && text.number(to + 1) && score(text, i)) {
      return FigureCore.name(i, to + 2, null, null); // 2 - 1
    }
    int parts = (to - i + 1) / 2;
    if (parts > 2 || (parts == 2 && !only) || (parts == 2 && score(text, i))) {
      return FigureCore.name(i, to, null, null);
    }
    BigDecimal value = NumberDigits.value(text.key(i), false);
    if (value == null || phone(text, i) || latin(text, i) || address(text, i)) {
      return FigureCore.name(i, i + 1, value, null);
    }
    return null;
  }

  /** A name word stands before the number: its measure or an empty text, else null. */
  String before(NumberText text, int i, boolean definite) {
    int at = i - 1;
    while (at >= i - 3 && (text.sign(at, "\"'“”«»(" + DASHES) || text.is(at, Particle.ARTICLE))) {
      at--; // calibre "23", Covid-19
    }
    if (at < i - 3 || !text.together(at, i)) {
      return null;
    }
    if (definite && words.is(FigureList.DEFINITE_NAMES, text, at)) {
      return "";
    }
    for (NumberForm form : text.forms(at)) {
      String measure = words.names.get(form.key());
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  /** A bare four-digit number that can only be a year. */
  boolean year(NumberText text, NumberRead read) {
    if (!read.digits() || read.to() - read.from() != 1) {
      return false;
    }
    if (words.is(FigureList.YEAR_WORDS, text, read.from() - 1)) {
      return true;
    }
    int year = text.digits(read.from(), 4);
    return year >= 1950 && year < 2100;
  }

  private boolean score(NumberText text, int i) {
    for (int k = i - 1; k >= Math.max(0, i - SCORE_REACH) && text.together(k, i); k--) {
      if (words.is(FigureList.SCORES, text, k)) {
        return true;
      }
    }
    return false;
  }

  private static boolean phone(NumberText text, int i) {
    String key = text.key(i);
    boolean plus = text.sign(i - 1, "+") && text.gap(i - 1) == 0;
    boolean plain = key.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain
        && ((key.charAt(0) == '0' && key.length() > 3) || (plus && key.length() >= PHONE_DIGITS));
  }

  private static boolean address(NumberText text, int i) {
    return text.sign(i - 1, "=#@_/&") && text.gap(i - 1) == 0;
  }

  private static boolean latin(NumberText text, int i) {
    int at = text.sign(i - 1, DASHES) && text.gap(i - 1) == 0 ? i - 2 : i - 1;
    boolean before = latinWord(text, at) && text.gap(at) == 0;
    return before || (latinWord(text, i + 1) && text.gap(i) == 0);
  }

  private static boolean latinWord(NumberText text, int i) {
    return text.word(i) && text.key(i).charAt(0) >= 'a' && text.key(i).charAt(0) <= 'z';
  }
}
