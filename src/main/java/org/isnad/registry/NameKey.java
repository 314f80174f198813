package org.isnad.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Orthography;

/**
 * The key under which a name is looked up: folded words with one space between, without quotes and
 * other signs, digits apart from letters, the case forms of "father of" joined.
 */
final class NameKey {
  private static final Particles PARTICLES = Particles.SHIPPED;

  private NameKey() {}

  static String of(String name) {
    return String.join(" ", words(name));
  }

  static List<String> words(String name) {
    String folded = Orthography.fold(name);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean kept = Character.isLetterOrDigit(c);
      boolean turns =
          kept
              && !word.isEmpty()
              && Character.isDigit(c) != Character.isDigit(word.charAt(word.length() - 1));
      if (!kept || turns) {
        close(word, words);
      }
      if (kept) {
        word.append(c);
      }
    }
    close(word, words);
    return words;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      String closed = word.toString();
      words.add(PARTICLES.base(closed));
      word.setLength(0);
    }
  }

  /** The words without their articles, for lookups that found nothing with them. */
  static String withoutArticles(List<String> words) {
    List<String> bare = new ArrayList<>();
    for (String word : words) {
      bare.add(PARTICLES.withoutArticle(word, 3));
    }
    return String.join(" ", bare);
  }

  /** The name, and for a kunya its other case forms, since texts are searched word by word. */
  static List<String> spellings(String name) {
    List<String> words = List.of(name.split(" "));
    for (int i = 0; i < words.size(); i++) {
      List<String> cases = PARTICLES.cases(Orthography.fold(words.get(i)));
      if (!cases.isEmpty()) {
        Set<String> all = new TreeSet<>(List.of(name));
        for (String father : cases) {
          List<String> other = new ArrayList<>(words);
          other.set(i, father);
          all.add(String.join(" ", other));
        }
        return List.copyOf(all);
      }
    }
    return List.of(name);
  }
}
