package org.isnad.extract;

import java.math.BigDecimal;

/** Joins a number to what it counts: percent signs, currencies, nouns before and after. */
final class FigureCounts {
  /** Some write the sign in front: %50. */
  private static final String PERCENTS = "%\u066A";

  private final Nouns nouns;
  private final FigureWords words;
  private final FigureNames names;

  FigureCounts(Nouns nouns, FigureWords words, FigureNames names) {
    this.nouns = nouns;
    this.words = words;
    this.names = names;
  }

  /** Whatever stands between a number and the sentence's next matter. */
  private record Tail(
      int to, int noun, Noun found, boolean partitive, String basis, boolean rest) {}

  /** The figure of one number. */
  FigureCore count(NumberText text, NumberRead read) {
    BigDecimal value = read.value() == null ? part(text, read) : read.value();
    return count(text, read, value, value, null);
  }

  /** "Half a ton", "half a percent": the fraction of one unit; null of anything else. */
  private BigDecimal part(NumberText text, NumberRead read) {
    int at = read.to();
    Noun noun = text.together(read.from(), at) ? nouns.plain(text, at) : null;
    boolean unit =
        noun != null
            && noun.number() == Noun.Number.SINGULAR
            && !nouns.counted(noun.measure())
            && !text.grammar.definite(text.key(at));
    return unit || words.percent.bare(text, at) != null ? read.part() : null;
  }

  /** The figure of a range whose last number is {@code read}. */
  FigureCore count(NumberText text, NumberRead read, BigDecimal lo, BigDecimal hi, String basis) {
    int from = read.from();
    NumberPhrases.Hit percent = words.percent.bare(text, read.to());
    if (percent != null) {
      return core(
          text, read, percent.to(), -1, lo, hi, "percent", null, FigureSpan.Kind.PERCENT, basis);
    }
    if (text.sign(from - 1, PERCENTS) && text.gap(from - 1) == 0 && !text.number(from - 2)) {
      return core(
              text, read, read.to(), -1, lo, hi, "percent", null, FigureSpan.Kind.PERCENT, basis)
          .startingAt(from - 1);
    }
    String sign = sign(text, read);
    if (sign != null) {
      boolean after = money(text, read.to()) != null;
      return core(
              text,
              read,
              after ? read.to() + 1 : read.to(),
              -1,
              lo,
              hi,
              "money",
              sign,
              FigureSpan.Kind.MONEY,
              basis)
          .startingAt(after ? from : from - 1);
    }
    Tail tail = tail(text, read.to());
    String name = basis == null ? names.before(text, from, read.definite()) : null;
    if (name != null && tail.noun() < 0) {
      return FigureCore.name(from, read.to(), lo, name.isEmpty() ? null : name);
    }
    if (tail.noun() < 0 && basis == null && tail.basis() == null && names.year(text, read)) {
      return FigureCore.name(from, read.to(), lo, null);
    }
    Noun noun = tail.found();
    int at = tail.noun();
    if (noun == null && basis == null && article(text, read)) {
      noun = nouns.find(text, from - 2); // القتلى الـ13; القمة الـ32 is the 32nd
      if (!many(noun)) {
        return FigureCore.name(from, read.to(), lo, null);
      }
      at = from - 2;
    }
    return new FigureCore(
        from,
        tail.to(),
        tail.partitive() ? read.to() : tail.to(),
        at,
        lo,
        hi,
        noun == null ? null : noun.measure(),
        noun == null ? null : noun.category(),
        kind(noun),
        basis == null ? tail.basis() : basis,
        tail.rest());
  }

  private static boolean article(NumberText text, NumberRead read) {
    return read.digits() && read.definite() && text.is(read.from() - 1, Particle.ARTICLE);
  }

  private static FigureSpan.Kind kind(Noun noun) {
    String measure = noun == null ? "" : noun.measure();
    return switch (measure) {
      case "money" -> FigureSpan.Kind.MONEY;
      case "percent" -> FigureSpan.Kind.PERCENT;
      default -> FigureSpan.Kind.NUMBER;
    };
  }

  private FigureCore core(
      NumberText text,
      NumberRead read,
      int to,
      int noun,
      BigDecimal lo,
      BigDecimal hi,
      String measure,
      String category,
      FigureSpan.Kind kind,
      String basis) {
    NumberPhrases.Hit after = words.trailing.bare(text, to);
    boolean hedged = after != null && text.together(to - 1, to);
    return new FigureCore(
        read.from(),
        hedged ? after.to() : to,
        hedged ? after.to() : to,
        noun,
        lo,
        hi,
        measure,
        category,
        kind,
        basis != null || !hedged ? basis : after.value(),
        false);
  }

  private Tail tail(NumberText text, int after) {
    int at = after;
    String basis = null;
    boolean rest = false;
    NumberPhrases.Hit hedge = near(text, at) ? words.trailing.bare(text, at) : null;
    if (hedge != null) {
      basis = hedge.value();
      at = hedge.to();
    }
    if (near(text, at) && words.whole(FigureList.REST, text, at)) {
      rest = true;
      at++;
    }
    int end = at;
    int noun = -1;
    boolean partitive = false;
    int plain = nouns.attributes(text, at);
    int of = text.is(at + 1, Particle.THE) ? at + 2 : at + 1;
    if (near(text, at) && text.together(at, plain) && nouns.plain(text, plain) != null) {
      noun = plain;
      end = plain + nouns.length(text, plain);
    } else if (near(text, at)
        && text.is(at, Particle.OF)
        && many(nouns.plain(text, of))
        && text.together(at, of)) {
      noun = of;
      end = of + nouns.length(text, of);
      partitive = true;
    }
    if (noun >= 0 && near(text, end) && words.whole(FigureList.REST, text, end)) {
      rest = true;
      end++;
    }
    hedge = basis == null && noun >= 0 && near(text, end) ? words.trailing.bare(text, end) : null;
    if (hedge != null) {
      basis = hedge.value();
      end = hedge.to();
    }
    Noun found = noun < 0 ? null : nouns.find(text, noun);
    return new Tail(end, noun, found, partitive, basis, rest);
  }

  private static boolean many(Noun noun) {
    return noun != null && noun.number() == Noun.Number.PLURAL;
  }

  private static boolean near(NumberText text, int i) {
    return text.together(i - 1, i);
  }

  private String sign(NumberText text, NumberRead read) {
    String after = money(text, read.to());
    return after != null ? after : money(text, read.from() - 1);
  }

  private String money(NumberText text, int i) {
    return i >= 0 && i < text.size() ? words.moneySigns.get(text.token(i).text()) : null;
  }
}
