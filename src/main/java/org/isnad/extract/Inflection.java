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
    Set<String> forms(List<String> words) {
      return folded(words);
    }

    @Override
    boolean allows(Stem stem) {
      return stem.suffix().isEmpty()
          && (stem.prefix().isEmpty() || (stem.joined() && stem.prefix().length() == 1));
    }
  },
  /** Forms as written, with any clitics. */
  NOUN {
    @Override
    Set<String> forms(List<String> words) {
      return folded(words);
    }

    @Override
    boolean allows(Stem stem) {
      // ك before a short word is mostly its first letter: كاسر
      return stem.prefix().indexOf('س') < 0
          && (!stem.prefix().endsWith("ك") || stem.stem().length() > 3);
    }
  },
  /** Forms as written and their regular feminine, dual and plural. */
  ADJECTIVE {
    @Override
    Set<String> forms(List<String> words) {
      Set<String> out = folded(words);
      for (String base : folded(words)) {
        for (String ending : List.of("ا", "ه", "ين", "ون", "ات", "ان", "تين", "تان", "ي", "و")) {
          out.add(base + ending);
        }
      }
      return out;
    }

    @Override
    boolean allows(Stem stem) {
      return stem.prefix().indexOf('س') < 0;
    }
  },
  /** Past and present stem ("قال يقول") in the persons that reports use. */
  VERB {
    @Override
    Set<String> forms(List<String> words) {
      Set<String> out = new LinkedHashSet<>();
      past(Orthography.fold(words.get(0)), words.get(0), out);
      if (words.size() > 1) {
        present(Orthography.fold(words.get(1)), out);
      }
      out.addAll(folded(words.subList(Math.min(2, words.size()), words.size())));
      return out;
    }

    @Override
    boolean allows(Stem stem) {
      boolean future = stem.prefix().endsWith("س");
      return !stem.definite()
          && !stem.governed()
          && (!future || "يتن".indexOf(stem.stem().charAt(0)) >= 0);
    }
  };

  abstract Set<String> forms(List<String> words);

  abstract boolean allows(Stem stem);

  private static Set<String> folded(List<String> words) {
    Set<String> out = new LinkedHashSet<>();
    words.forEach(w -> out.add(Orthography.fold(w)));
    return out;
  }

  private static void past(String stem, String written, Set<String> out) {
    out.add(stem);
    boolean weak = written.endsWith("ى") || written.endsWith("ا");
    String open = weak ? stem.substring(0, stem.length() - 1) : stem;
    for (String ending :
        weak ? List.of("ت", "وا", "يا", "تا") : List.of("ت", "وا", "ا", "تا", "ن", "نا")) {
      out.add(open + ending);
    }
  }

  private static void present(String stem, Set<String> out) {
    String tail = stem.substring(1);
    boolean weak = stem.endsWith("ي") || stem.endsWith("و");
    String open = weak ? tail.substring(0, tail.length() - 1) : tail;
    for (String person : List.of("ي", "ت", "ن")) {
      out.add(person + tail);
    }
    for (String person : List.of("ي", "ت")) {
      for (String ending : List.of("ون", "وا", "ين")) {
        out.add(person + open + ending);
      }
      out.add(person + tail + "ان");
      out.add(person + tail + "ا");
      out.add(person + open + (weak ? "" : "ن"));
    }
  }
}
