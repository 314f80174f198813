package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Orthography;

/** Makes the written forms of a noun from its entry: accusatives, duals, sound plurals. */
final class NounForms {
  private NounForms() {}

  /** Folded singulars, with the accusative in alef. */
  static Set<String> singulars(List<String> singulars) {
    Set<String> forms = new LinkedHashSet<>();
    for (String word : singulars) {
      String key = Orthography.fold(word);
      forms.add(key);
      if (!word.endsWith("ة") && !word.endsWith("اء") && !word.endsWith("ى")) {
        forms.add(key + "ا");
      }
    }
    return forms;
  }

  /** Folded duals, nominative and oblique. */
  static Set<String> duals(List<String> singulars) {
    Set<String> forms = new LinkedHashSet<>();
    for (String word : singulars) {
      for (String stem : dualStems(word)) {
        forms.add(Orthography.fold(stem + "ان"));
        forms.add(Orthography.fold(stem + "ين"));
      }
    }
    return forms;
  }

  private static List<String> dualStems(String word) {
    if (word.endsWith("ة")) {
      return List.of(cut(word) + "ت");
    }
    if (word.endsWith("اء")) {
      return List.of(word, cut(word) + "و", cut(word) + "ئ");
    }
    if (word.endsWith("ى")) {
      return List.of(cut(word) + "ي");
    }
    return List.of(word);
  }

  /** Folded plurals; "+ون" and "+ات" are made from every singular. */
  static Set<String> plurals(List<String> singulars, List<String> plurals) {
    Set<String> forms = new LinkedHashSet<>();
    for (String plural : plurals) {
      if (!plural.startsWith("+")) {
        forms.add(Orthography.fold(plural));
        continue;
      }
      for (String word : singulars) {
        boolean feminine = word.endsWith("ة");
        String stem = feminine ? cut(word) : word;
        if (plural.equals("+ات")) {
          forms.add(Orthography.fold(stem + "ات"));
        } else {
          forms.add(Orthography.fold(stem + "ون"));
          forms.add(Orthography.fold(stem + "ين"));
          if (feminine) {
            forms.add(Orthography.fold(stem + "ات"));
          }
        }
      }
    }
    return forms;
  }

  /** The forms that a pronoun may be joined to: tied ta opened, the nun of the plural dropped. */
  static Set<String> bound(List<String> words, Set<String> folded) {
    Set<String> forms = new LinkedHashSet<>();
    for (String form : folded) {
      if (form.endsWith("ون") || form.endsWith("ين")) {
        forms.add(cut(form));
      }
      forms.add(form);
    }
    for (String word : new ArrayList<>(words)) {
      if (word.endsWith("ة")) {
        forms.add(Orthography.fold(cut(word) + "ت"));
      }
    }
    return forms;
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
