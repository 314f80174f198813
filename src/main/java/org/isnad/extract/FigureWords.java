package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around figures, from {@code numbers.yaml}. */
final class FigureWords {
  final NumberPhrases hedges;
  final NumberPhrases trailing;
  final NumberPhrases indefinite;
  final NumberPhrases percent;
  final NumberPhrases onEnd;
  final NumberPhrases every;
  final Map<String, String> moneySigns = new HashMap<>();

  /** Name words with the measure the number after them has, or an empty text. */
  final Map<String, String> names = new HashMap<>();

  /** The lists whose words may open a figure. */
  private static final List<String> OPENING =
      List.of("one-of", "rest-alone", "range-between", "range-from");

  private final Map<String, Set<String>> sets = new HashMap<>();

  FigureWords(LexiconFolder folder) {
    NumberData data = NumberData.read(folder, NumberWords.FILE);
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
    for (String name :
        List.of(
            "one-of",
            "one-of-adjectives",
            "none-before",
            "one",
            "two",
            "rest",
            "rest-alone",
            "range-between",
            "range-from",
            "range-to",
            "range-or",
            "moved",
            "scores",
            "definite-names",
            "ranks",
            "year-words")) {
      sets.put(name, new HashSet<>(data.words(name)));
    }
  }

  /** Whether a figure may begin with the word, or the sign, that is no number. */
  boolean begins(String word) {
    return hedges.starts(word)
        || indefinite.starts(word)
        || OPENING.stream().anyMatch(name -> sets.get(name).contains(word));
  }

  /** Whether the word at a position, without proclitics and article, is in a list. */
  boolean is(String list, NumberText text, int i) {
    return text.in(i, sets.get(list));
  }

  /** Whether the whole word is in a list. */
  boolean whole(String list, NumberText text, int i) {
    return text.word(i) && sets.get(list).contains(text.key(i));
  }
}
