package org.isnad.extract;

import java.math.BigDecimal;
import org.isnad.extract.FigureSpan.Kind;

/** Reads the figure that begins at a token, hedges aside. */
final class FigureReader {
  private final Nouns nouns;
  private final FigureWords words;
  private final FigureNames names;
  private final FigureCounts counts;
  private final FigureRanges ranges;
  private final FigureOrdinals ordinals;
  private final NumberReader numbers;
  private final NumberWords parts;
  private final FigureHalves halves;

  FigureReader(Nouns nouns, FigureWords words, NumberWords parts) {
    this.nouns = nouns;
    this.words = words;
    this.parts = parts;
    this.numbers = new NumberReader(parts);
    this.halves = new FigureHalves(nouns, parts);
    this.names = new FigureNames(words);
    this.counts = new FigureCounts(nouns, words, names);
    this.ranges = new FigureRanges(words, numbers, counts, nouns);
    this.ordinals = new FigureOrdinals(parts, words, nouns, names);
  }

  FigureCore read(NumberText text, int i) {
    FigureCore core = names.chain(text, i);
    if (core == null) {
      core = ranges.read(text, i);
    }
    if (core == null) {
      core = indefinite(text, i);
    }
    if (core == null) {
      core = oneOf(text, i);
    }
    if (core == null) {
      core = number(text, i);
    }
    if (core == null) {
      core = ordinals.read(text, i);
    }
    if (core == null) {
      core = noun(text, i);
    }
    return core == null ? restAlone(text, i) : halves.added(text, core);
  }

  /** Whether the first word of a figure bears an "and" that is no letter of its own. */
  boolean joined(NumberText text, int i, boolean hedge) {
    String key = text.key(i);
    boolean and = text.word(i) && key.length() > 1 && text.grammar.conjunction(key);
    if (!and || hedge) {
      return and && !words.hedges.starts(key);
    }
    return nouns.plain(text, i) == null && parts.cardinal(key) == null;
  }

  private FigureCore number(NumberText text, int i) {
    NumberRead read = numbers.read(text, i);
    if (read == null || weekday(text, read)) {
      return null;
    }
    FigureCore share = share(text, read);
    if (share != null) {
      return share;
    }
    FigureCore core = counts.count(text, read);
    boolean lone = read.to() - i == 1 && words.is(FigureList.ONE, text, i) && core.noun() < 0;
    return lone ? null : core;
  }

  /** "Four of every ten" counts nothing. */
  private FigureCore share(NumberText text, NumberRead read) {
    NumberPhrases.Hit every =
        text.together(read.from(), read.to()) ? words.every.bare(text, read.to()) : null;
    NumberRead whole =
        every == null || !text.together(read.from(), every.to())
            ? null
            : numbers.read(text, every.to());
    return whole == null ? null : FigureCore.name(read.from(), whole.to(), null, null);
  }

  /** "الاثنين" alone is Monday. */
  private boolean weekday(NumberText text, NumberRead read) {
    return read.definite()
        && read.to() - read.from() == 1
        && words.is(FigureList.TWO, text, read.from());
  }

  private FigureCore indefinite(NumberText text, int i) {
    NumberPhrases.Hit hit = words.indefinite(text, i);
    if (hit == null) {
      return null;
    }
    boolean partitive = text.is(hit.to(), Particle.OF);
    int at = partitive ? hit.to() + 1 : hit.to();
    Noun noun = text.together(i, at) ? nouns.plain(text, at) : null;
    int to = noun == null ? hit.to() : at + nouns.length(text, at);
    boolean rest = text.together(i, to) && words.whole(FigureList.REST, text, to);
    return new FigureCore(
        i,
        rest ? to + 1 : to,
        to,
        noun == null ? -1 : at,
        null,
        null,
        noun == null ? null : noun.measure(),
        noun == null ? null : noun.category(),
        Kind.INDEFINITE,
        "indefinite",
        rest);
  }

  /** أحد عناصر, إحدى السيارات, أحد أبرز قادة, أحد العاملين. */
  private FigureCore oneOf(NumberText text, int i) {
    // its first reading is the whole word
    if (!words.is(FigureList.ONE_OF, text, i) || definiteOnly(text, i)) {
      return null;
    }
    if (words.whole(FigureList.NONE_BEFORE, text, i - 1)) {
      return null;
    }
    int at = words.whole(FigureList.ONE_OF_ADJECTIVES, text, i + 1) ? i + 2 : i + 1;
    Noun noun = text.together(i, at) ? nouns.plain(text, at) : null;
    boolean many = noun != null && noun.number() == Noun.Number.PLURAL;
    boolean open = noun == null && text.together(i, at) && text.grammar.definite(text.key(at));
    if (!many && !open) {
      return null;
    }
    return new FigureCore(
        i,
        many ? at + 1 : i + 1,
        i + 1,
        many ? at : -1,
        BigDecimal.ONE,
        BigDecimal.ONE,
        many ? noun.measure() : null,
        many ? noun.category() : null,
        Kind.NUMBER,
        null,
        false);
  }

  /** الأحد: the word with its article is Sunday. */
  private boolean definiteOnly(NumberText text, int i) {
    return text.key(i).contains(text.grammar.article)
        || text.key(i).startsWith(text.grammar.contraction);
  }

  private FigureCore noun(NumberText text, int i) {
    Noun noun = nouns.find(text, i);
    if (noun == null) {
      return null;
    }
    int to = i + nouns.length(text, i);
    if (noun.number() == Noun.Number.DUAL) {
      int end = near(text, to) && words.whole(FigureList.TWO, text, to) ? to + 1 : to;
      BigDecimal two = BigDecimal.valueOf(2);
      return thing(text, i, end, noun, two, Kind.DUAL, "dual");
    }
    if (noun.number() == Noun.Number.SINGULAR) {
      boolean one = near(text, to) && words.whole(FigureList.ONE, text, to);
      return one
          ? thing(text, i, to + 1, noun, BigDecimal.ONE, Kind.NUMBER, "exact")
          : thing(text, i, to, noun, BigDecimal.ONE, Kind.SINGULAR, "exact");
    }
    boolean two = near(text, to) && words.whole(FigureList.TWO, text, to);
    if (two && text.grammar.has(text.key(to - 1), Ending.OBLIQUE)) {
      BigDecimal both = BigDecimal.valueOf(2); // written like the plural, but the word tells
      return thing(text, i, to + 1, noun, both, Kind.DUAL, "dual");
    }
    NumberRead read = near(text, to) && text.word(to) ? numbers.read(text, to) : null;
    if (read != null && read.definite() && read.value() != null && !weekday(text, read)) {
      return thing(text, i, read.to(), noun, read.value(), Kind.NUMBER, null);
    }
    return thing(text, i, to, noun, null, Kind.PLURAL, "indefinite");
  }

  private FigureCore thing(
      NumberText text, int i, int to, Noun noun, BigDecimal value, Kind kind, String basis) {
    boolean rest =
        near(text, to)
            && words.whole(FigureList.REST, text, to)
            && (noun.number() != Noun.Number.SINGULAR
                || !words.whole(FigureList.REST_ALONE, text, to));
    NumberPhrases.Hit hedge =
        (kind == Kind.DUAL || kind == Kind.NUMBER) && near(text, to)
            ? words.trailing.bare(text, to)
            : null;
    int end = rest ? to + 1 : hedge != null ? hedge.to() : to;
    String put = hedge != null ? hedge.value() : basis;
    return new FigureCore(
        i, end, to, i, value, value, noun.measure(), noun.category(), kind, put, rest);
  }

  private FigureCore restAlone(NumberText text, int i) {
    if (!words.is(FigureList.REST_ALONE, text, i)) {
      return null;
    }
    return new FigureCore(
        i, i + 1, i + 1, -1, null, null, "person", null, Kind.INDEFINITE, "indefinite", true);
  }

  private static boolean near(NumberText text, int i) {
    return text.together(i - 1, i);
  }
}
