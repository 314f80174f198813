package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to read a word once its proclitics are taken off.
 *
 * @param key the folded word that is left
 * @param prefix what stood before it, without the article: a conjunction, a preposition
 * @param definite whether an article was taken off
 * @param joined whether "and" and nothing else stood before it
 */
record NumberForm(String key, String prefix, boolean definite, boolean joined) {
  /** All readings of a folded word, the least changed first; at most a dozen. */
  static NumberForm[] of(String folded, Morphology grammar) {
    List<NumberForm> forms = new ArrayList<>(6);
    add(forms, folded, "", grammar);
    String prefix = "";
    String rest = folded;
    if (rest.length() > 1 && grammar.conjunction(rest)) {
      prefix = rest.substring(0, 1);
      rest = rest.substring(1);
      add(forms, rest, prefix, grammar);
    }
    proclitic(forms, rest, prefix, grammar);
    if (!prefix.isEmpty()) {
      proclitic(forms, folded, "", grammar);
    }
    return forms.toArray(NumberForm[]::new);
  }

  private static void proclitic(
      List<NumberForm> forms, String word, String before, Morphology grammar) {
    if (word.length() < 3 || grammar.preposition(word) == null) {
      return;
    }
    String prefix = before + word.charAt(0);
    if (word.startsWith(grammar.contraction) && word.length() > 3) {
      forms.add(new NumberForm(grammar.article + word.substring(2), prefix, false, false));
      forms.add(new NumberForm(word.substring(2), prefix, true, false));
      forms.add(
          new NumberForm(
              word.substring(1), prefix, true, false)); // before a word in the same letter
    } else {
      add(forms, word.substring(1), prefix, grammar);
    }
  }

  private static void add(List<NumberForm> forms, String word, String prefix, Morphology grammar) {
    if (word.isEmpty()) {
      return;
    }
    boolean joined = grammar.and(prefix) && prefix.length() == 1;
    forms.add(new NumberForm(word, prefix, false, joined));
    if (grammar.definite(word) && word.length() > 3) {
      forms.add(new NumberForm(word.substring(grammar.article.length()), prefix, true, joined));
    }
  }

  /** Short words left by a proclitic are chance: وطن is no "and a ton". */
  boolean likely() {
    return prefix.isEmpty() || definite || key.length() > 2;
  }
}
