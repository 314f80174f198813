package org.isnad.extract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words around figures, from {@code numbers.yaml}. */
final class FigureWords {
  private static final int READINGS = 16;
  private static final long HEDGE = 1L << 32;
  private static final long INDEFINITE = 1L << 33;

  final NumberPhrases hedges;
  final NumberPhrases trailing;
  private final NumberPhrases indefinite;
  final NumberPhrases percent;
  final NumberPhrases onEnd;
  final NumberPhrases every;
  final Map<String, String> moneySigns = new HashMap<>();

  /** Name words with the measure the number after them has, or an empty text. */
  final Map<String, String> names = new HashMap<>();

  private final Map<FigureList, Set<String>> sets = new EnumMap<>(FigureList.class);

  /** The lists that hold a word as it stands, and in the upper half those that hold a reading. */
  private final WordCache<Long> lists;

  FigureWords(NumberData data, Morphology grammar) {
    hedges = NumberPhrases.of(data.groups("hedges"));
    trailing = NumberPhrases.of(data.groups("trailing"));
    indefinite = NumberPhrases.of(data.words("indefinite"));
    percent = NumberPhrases.of(data.words("percent"));
    onEnd = NumberPhrases.of(data.words("on-end"));
    every = NumberPhrases.of(data.words("every"));
    data.root()
        .path("money-signs")
        .properties()
        .forEach(e -> moneySigns.put(e.getKey(), e.getValue().asString()));
    data.groups("names").forEach((measure, ws) -> ws.forEach(w -> names.put(w, measure)));
    for (FigureList list : FigureList.values()) {
      sets.put(list, new HashSet<>(data.words(list.key())));
    }
    lists = new WordCache<>(grammar, this::lists);
  }

  private long lists(Word word) {
    long bits = hedges.mayOpen(word) ? HEDGE : 0;
    bits |= indefinite.mayOpen(word) ? INDEFINITE : 0;
    for (Map.Entry<FigureList, Set<String>> list : sets.entrySet()) {
      long bit = 1L << list.getKey().ordinal();
      bits |= list.getValue().contains(word.folded()) ? bit : 0;
      for (NumberForm form : word.forms) {
        bits |= list.getValue().contains(form.key()) ? bit << READINGS : 0;
      }
    }
    return bits;
  }

  /** Whether a figure may begin with the word, or the sign, that is no number. */
  boolean begins(String word) {
    return hedges.starts(word)
        || indefinite.starts(word)
        || sets.keySet().stream().anyMatch(l -> l.opens && sets.get(l).contains(word));
  }

  /** The hedge that begins at a token, or null. */
  NumberPhrases.Hit hedge(NumberText text, int i) {
    return may(text, i, HEDGE) ? hedges.find(text, i) : null;
  }

  /** The words for an unknown number that begin at a token, or null. */
  NumberPhrases.Hit indefinite(NumberText text, int i) {
    return may(text, i, INDEFINITE) ? indefinite.find(text, i) : null;
  }

  private boolean may(NumberText text, int i, long bit) {
    return i >= 0 && i < text.size() && (lists.get(text.at(i)) & bit) != 0;
  }

  /** Whether the word at a position, without proclitics and article, is in a list. */
  boolean is(FigureList list, NumberText text, int i) {
    return text.word(i) && may(text, i, 1L << READINGS + list.ordinal());
  }

  /** Whether the whole word is in a list. */
  boolean whole(FigureList list, NumberText text, int i) {
    return text.word(i) && may(text, i, 1L << list.ordinal());
  }
}
