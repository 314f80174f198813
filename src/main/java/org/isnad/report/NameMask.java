package org.isnad.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Orthography;

/**
 * Covers names in a text, however they are spelt: with marks or without, with any form of alif, in
 * an address, with letters joined before them. A cover is as long as what it covers, so that every
 * offset stays true; ids are exchanged for others.
 */
final class NameMask {
  private static final char COVER = '\u2588';

  /** So many letters may be joined to a name: an article, a conjunction and a preposition. */
  private static final int JOINED = 4;

  private static final int PLAIN_LETTERS = 3;

  /** Words of a name; what stands in their place, or null for a cover. */
  private record Pattern(String[] words, String instead) {}

  /** A word of a text by its folded letters, from and to in the text itself. */
  private record Word(String folded, int from, int to) {}

  private final Map<String, List<Pattern>> byFirst = new HashMap<>();

  /** Covers this name from now on; names without a letter cover nothing. */
  void cover(String name) {
    add(name, null);
  }

  /** Exchanges this id, whole or inside a key, for another. */
  void exchange(String id, String instead) {
    add(id, instead);
  }

  private void add(String name, String instead) {
    String[] words = words(name).stream().map(Word::folded).toArray(String[]::new);
    if (words.length == 0 || (words.length == 1 && words[0].length() < 2)) {
      return;
    }
    List<Pattern> same = byFirst.computeIfAbsent(words[0], w -> new ArrayList<>());
    if (same.stream().noneMatch(p -> Arrays.equals(p.words(), words))) {
      same.add(new Pattern(words, instead));
      same.sort((one, other) -> Integer.compare(other.words().length, one.words().length));
    }
  }

  /** Whether there is nothing to cover. */
  boolean empty() {
    return byFirst.isEmpty();
  }

  /** A text whose offsets must stay true. */
  String text(String text) {
    return apply(text, false);
  }

  /** Any other string: an id, a key, a path, an address, a sentence. */
  String free(String text) {
    if (text.indexOf('%') >= 0) {
      String plain = decoded(text);
      if (!plain.equals(text) && !apply(plain, false).equals(plain)) {
        return String.valueOf(COVER).repeat(PLAIN_LETTERS);
      }
    }
    return apply(text, text.chars().noneMatch(Character::isWhitespace));
  }

  private String apply(String text, boolean ids) {
    List<Word> words = words(text);
    StringBuilder out = null;
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      Word first = words.get(i);
      String folded = first.folded();
      for (int skip = 0; skip <= Math.max(0, Math.min(JOINED, folded.length() - 2)); skip++) {
        Pattern found = find(folded.substring(skip), words, i, ids && skip == 0);
        if (found != null) {
          int last = i + found.words().length - 1;
          int to = words.get(last).to();
          int from = skip == 0 ? first.from() : after(text, first, skip);
          out = out == null ? new StringBuilder(text.length()) : out;
          out.append(text, done, from);
          out.append(
              ids && found.instead() != null
                  ? found.instead()
                  : String.valueOf(COVER).repeat(to - from));
          done = to;
          i = last;
          break;
        }
      }
    }
    return out == null ? text : out.append(text, done, text.length()).toString();
  }

  private Pattern find(String first, List<Word> words, int at, boolean ids) {
    Pattern best = null;
    for (Pattern pattern : byFirst.getOrDefault(first, List.of())) {
      if (fits(pattern.words(), words, at)) {
        if (ids && pattern.instead() != null) {
          return pattern;
        }
        best = best == null ? pattern : best;
      }
    }
    return best;
  }

  private static boolean fits(String[] name, List<Word> words, int at) {
    if (at + name.length > words.size()) {
      return false;
    }
    for (int i = 1; i < name.length; i++) {
      if (!name[i].equals(words.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  /** Where the letters begin that follow so many folded ones. */
  private static int after(String text, Word word, int skip) {
    int at = word.from();
    for (int left = skip; left > 0; at++) {
      left -= Orthography.fold(text.substring(at, at + 1)).length();
    }
    return at;
  }

  /** Letters, digits and what belongs to them make words; all else is between words. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || Orthography.ignorable(c) || marks(c);
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        String folded = Orthography.fold(text.substring(from, i));
        if (!folded.isEmpty()) {
          words.add(new Word(folded, from, i));
        }
        from = -1;
      }
    }
    return words;
  }

  private static boolean marks(char c) {
    return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
