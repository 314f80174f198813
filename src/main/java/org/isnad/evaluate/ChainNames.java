package org.isnad.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.fact.Orthography;
import org.isnad.registry.Particles;

/**
 * Whether two chains name the same hops. Annotators shorten names and leave articles of grammar
 * out, so one word in common is enough, and {@code outlet} stands for whoever published.
 */
final class ChainNames {
  private static final String ANY_OUTLET = "outlet";
  private static final int SHORTEST = 3;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private ChainNames() {}

  static boolean same(List<String> found, List<String> expected) {
    if (found.size() != expected.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!expected.get(i).equals(ANY_OUTLET) && !share(found.get(i), expected.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean share(String one, String other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  private static Set<String> words(String name) {
    return BETWEEN
        .splitAsStream(Orthography.fold(name))
        .filter(word -> word.length() >= SHORTEST)
        .map(Particles.SHIPPED::stripped)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
