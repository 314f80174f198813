package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Orthography;

/** Makes the written forms of a noun from its entry, by the paradigms of its language. */
final class NounForms {
  private final Morphology grammar;

  NounForms(Morphology grammar) {
    this.grammar = grammar;
  }

  /** Folded singulars, with the forms that cases give them. */
  Set<String> singulars(List<String> singulars) {
    Set<String> forms = new LinkedHashSet<>();
    for (String word : singulars) {
      forms.add(Orthography.fold(word));
      forms.addAll(grammar.paradigm("singular").forms(word));
    }
    return forms;
  }

  /** Folded duals. */
  Set<String> duals(List<String> singulars) {
    Set<String> forms = new LinkedHashSet<>();
    singulars.forEach(word -> forms.addAll(grammar.paradigm("dual").forms(word)));
    return forms;
  }

  /** Folded plurals; those named by a sign such as "+x" are made from every singular. */
  Set<String> plurals(List<String> singulars, List<String> plurals) {
    Set<String> forms = new LinkedHashSet<>();
    for (String plural : plurals) {
      if (plural.startsWith("+")) {
        singulars.forEach(word -> forms.addAll(grammar.paradigm(plural).forms(word)));
      } else {
        forms.add(Orthography.fold(plural));
      }
    }
    return forms;
  }

  /** The forms that a pronoun may be joined to. */
  Set<String> bound(List<String> words, Set<String> folded) {
    Set<String> forms = new LinkedHashSet<>(folded);
    folded.forEach(form -> forms.addAll(grammar.paradigm("bound").forms(form)));
    words.forEach(word -> forms.addAll(grammar.paradigm("bound").forms(word)));
    return forms;
  }

  /** Duals as in front of a pronoun. */
  Set<String> boundDuals(Set<String> duals) {
    Set<String> forms = new LinkedHashSet<>();
    duals.forEach(form -> forms.addAll(grammar.paradigm("bound-dual").forms(form)));
    return forms;
  }
}
