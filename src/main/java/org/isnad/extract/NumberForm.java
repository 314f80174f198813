package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to read a word once its proclitics are taken off.
 *
 * @param key the folded word that is left
 * @param prefix what stood before it, without the article: {@code و}, {@code ب}, {@code ول}
 * @param definite whether an article was taken off
 */
record NumberForm(String key, String prefix, boolean definite) {
  private static final String ARTICLE = "ال";

  /** All readings of a folded word, the least changed first; at most a dozen. */
  static List<NumberForm> of(String folded) {
    List<NumberForm> forms = new ArrayList<>(6);
    add(forms, folded, "");
    String prefix = "";
    String rest = folded;
    if (rest.length() > 1 && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      prefix = rest.substring(0, 1);
      rest = rest.substring(1);
      add(forms, rest, prefix);
    }
    proclitic(forms, rest, prefix);
    if (!prefix.isEmpty()) {
      proclitic(forms, folded, "");
    }
    return forms;
  }

  private static void proclitic(List<NumberForm> forms, String word, String before) {
    if (word.length() < 3 || "بلك".indexOf(word.charAt(0)) < 0) {
      return;
    }
    String prefix = before + word.charAt(0);
    if (word.startsWith("لل") && word.length() > 3) {
      forms.add(new NumberForm(ARTICLE + word.substring(2), prefix, false));
      forms.add(new NumberForm(word.substring(2), prefix, true));
      forms.add(new NumberForm(word.substring(1), prefix, true)); // ل + ال + a word in ل
    } else {
      add(forms, word.substring(1), prefix);
    }
  }

  private static void add(List<NumberForm> forms, String word, String prefix) {
    if (word.isEmpty()) {
      return;
    }
    forms.add(new NumberForm(word, prefix, false));
    if (word.startsWith(ARTICLE) && word.length() > 3) {
      forms.add(new NumberForm(word.substring(2), prefix, true));
    }
  }

  /** Whether the word is joined to the one before it by "and". */
  boolean joined() {
    return prefix.equals("و");
  }
}
