package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Orthography;

/** Makes the written forms of a lexicon entry, so that the lexicon lists each word once. */
enum Inflection {
  /** Only as written; no clitics but a conjunction. */
  PARTICLE {
    @Override
    Set<String> forms(List<String> words, Morphology grammar) {
      return folded(words);
    }

    @Override
    boolean allows(Stem stem, Morphology grammar) {
      return stem.suffix().isEmpty()
          && (stem.prefix().isEmpty() || (stem.joined() && stem.prefix().parts() == 1));
    }
  },
  /** Forms as written, with any clitics. */
  NOUN {
    @Override
    Set<String> forms(List<String> words, Morphology grammar) {
      return folded(words);
    }

    @Override
    boolean allows(Stem stem, Morphology grammar) {
      // a loose preposition before a short word is mostly its first letter
      return !stem.prefix().future() && (!stem.prefix().loose() || stem.stem().length() > 3);
    }
  },
  /** Forms as written and their regular feminine, dual and plural. */
  ADJECTIVE {
    @Override
    Set<String> forms(List<String> words, Morphology grammar) {
      Set<String> out = folded(words);
      words.forEach(word -> out.addAll(grammar.paradigm("adjective").forms(word)));
      return out;
    }

    @Override
    boolean allows(Stem stem, Morphology grammar) {
      return !stem.prefix().future();
    }
  },
  /** Past and present stem in the persons that reports use; further words as they stand. */
  VERB {
    @Override
    Set<String> forms(List<String> words, Morphology grammar) {
      Set<String> out = new LinkedHashSet<>();
      out.add(Orthography.fold(words.get(0)));
      out.addAll(grammar.paradigm("past").forms(words.get(0)));
      if (words.size() > 1) {
        out.addAll(grammar.paradigm("present").forms(words.get(1)));
      }
      out.addAll(folded(words.subList(Math.min(2, words.size()), words.size())));
      return out;
    }

    @Override
    boolean allows(Stem stem, Morphology grammar) {
      boolean future = stem.prefix().future();
      return !stem.definite()
          && !stem.governed()
          && (!future || grammar.person(stem.stem().charAt(0)));
    }
  };

  abstract Set<String> forms(List<String> words, Morphology grammar);

  abstract boolean allows(Stem stem, Morphology grammar);

  private static Set<String> folded(List<String> words) {
    Set<String> out = new LinkedHashSet<>();
    words.forEach(w -> out.add(Orthography.fold(w)));
    return out;
  }
}
