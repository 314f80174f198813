package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.extract.Readings.Entry;
import org.isnad.extract.Readings.Reading;
import org.isnad.fact.Orthography;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;

/**
 * Word classes of one language, read from {@code lexicons/<lang>/words*.yaml}: class to inflection
 * and entries. An entry of several words with the inflection {@code phrase} is a phrase; its first
 * word may carry clitics.
 */
final class Lexicon {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> classes = new HashSet<>();
  private final ClassSet verbs;
  private final Map<String, List<String>> entries = new HashMap<>();
  private final WordCache<Readings> readings;
  private final WordFlag spelled;

  private final Morphology grammar;

  Lexicon(LexiconFolder folder, Morphology grammar) {
    this.grammar = grammar;
    this.readings = new WordCache<>(grammar, this::look);
    this.spelled = new WordFlag(grammar, word -> knows(word.folded()));
    Set<String> finite = new HashSet<>();
    List<Trouble> problems = new ArrayList<>();
    for (KnowledgeFile file : folder.files("words")) {
      for (Map.Entry<String, Object> row : Yaml.map(file).entrySet()) {
        try {
          read(file, row.getKey(), row.getValue(), finite);
        } catch (KnowledgeException e) {
          problems.addAll(e.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new KnowledgeException(problems);
    }
    verbs = ClassSet.of(finite);
  }

  private void read(KnowledgeFile file, String name, Object spec, Set<String> finite) {
    String cls =
        name.intern(); // classes are asked for by literals: finding the same object is fast
    Map<String, Object> fields = Yaml.fields(file, cls, spec);
    for (String field : fields.keySet()) {
      if (!field.equals("kind") && !field.equals("words")) {
        throw Yaml.broken(
            file,
            List.of(cls + ":", field),
            "class '" + cls + "' has the unknown field '" + field + "'",
            "use kind and words");
      }
    }
    String kind = Yaml.text(file, fields, "kind").toLowerCase(Locale.ROOT);
    classes.add(cls);
    entries.computeIfAbsent(cls, k -> new ArrayList<>()).addAll(Yaml.texts(file, fields, "words"));
    for (String word : Yaml.texts(file, fields, "words")) {
      List<String> parts = List.of(word.trim().split("\\s+"));
      if (kind.equals("phrase")) {
        add(cls, Inflection.NOUN, word, List.of(parts.get(0)), parts.subList(1, parts.size()));
      } else {
        Inflection inflection = inflection(file, cls, kind);
        if (inflection != Inflection.VERB && parts.size() > 1) {
          throw Yaml.broken(
              file,
              List.of(cls + ":", word),
              "the " + kind + " '" + word + "' of class '" + cls + "' has several words",
              "put it into a class of kind phrase");
        }
        if (inflection == Inflection.VERB) {
          finite.add(cls);
        }
        add(cls, inflection, parts.get(0), parts, List.of());
      }
    }
  }

  private static Inflection inflection(KnowledgeFile file, String cls, String kind) {
    try {
      return Inflection.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Yaml.broken(
          file,
          List.of(cls + ":", "kind"),
          "class '" + cls + "' has the unknown kind '" + kind + "'",
          "use particle, noun, adjective, verb or phrase");
    }
  }

  private void add(
      String cls, Inflection inflection, String lemma, List<String> words, List<String> rest) {
    List<String> folded = new ArrayList<>();
    rest.forEach(w -> folded.add(Orthography.fold(w)));
    List<String> tail = List.copyOf(folded);
    Map<String, Character> weak = weak(words);
    for (String form : inflection.forms(words, grammar)) {
      Character told = weak.getOrDefault(form, weak.get(form.substring(1)));
      char last = told == null ? 0 : told;
      byFirst
          .computeIfAbsent(form, k -> new ArrayList<>(2))
          .add(new Entry(cls, inflection, lemma, tail, last));
      known.put(form, true);
    }
  }

  /**
   * The last letter as written of the words that end in a letter of two spellings, by their folded
   * form and by its tail.
   */
  private Map<String, Character> weak(List<String> words) {
    Map<String, Character> out = new HashMap<>(4);
    Map<String, Character> tails = new HashMap<>(4);
    for (String word : words) {
      String folded = Orthography.fold(word);
      if (grammar.wavers(folded)) {
        String strict = Orthography.strict(word);
        char last = strict.charAt(strict.length() - 1);
        out.put(folded, last);
        tails.put(folded.substring(1), last); // of the present, whose first letter tells the person
      }
    }
    tails.forEach(out::putIfAbsent); // a past may be spelled like the tail of its present
    return out;
  }

  /** The entries of a class, as written. */
  List<String> words(String cls) {
    return entries.getOrDefault(cls, List.of());
  }

  /** Classes whose words are finite verbs. */
  ClassSet verbs() {
    return verbs;
  }

  boolean has(String cls) {
    return classes.contains(cls);
  }

  /** Whether the folded word stands in the lexicon exactly so. */
  boolean knows(String folded) {
    return known.containsKey(folded);
  }

  /** The same of a word of the text. */
  boolean knows(Word word) {
    return spelled.of(word);
  }

  /** The marks that begin at each token. */
  Marks annotate(NumberText text) {
    Marks out = new Marks(text.size());
    for (int i = 0; i < text.size(); i++) {
      Readings all = text.word(i) ? readings.get(text.at(i)) : Readings.NONE;
      List<Reading> found = all.before(text.together(i, i + 1) ? text.key(i + 1) : "");
      if (found.isEmpty()) {
        continue;
      }
      Mark[] here = new Mark[found.size()];
      int count = 0;
      for (Reading reading : found) {
        int to = match(text, i, reading.entry().rest());
        count = to < 0 ? count : add(here, count, reading, i, to);
      }
      out.set(i, count == here.length ? here : Arrays.copyOf(here, count));
    }
    return out;
  }

  /** Of one class, the longer reading stands, and of equal ones the first. */
  private static int add(Mark[] here, int count, Reading reading, int from, int to) {
    String cls = reading.entry().cls();
    int at = 0;
    while (at < count && !here[at].cls().equals(cls)) {
      at++;
    }
    if (at == count || to > here[at].to()) {
      here[at] = new Mark(cls, from, to, reading.entry().lemma(), reading.stem());
    }
    return at == count ? count + 1 : count;
  }

  private static int match(NumberText text, int first, List<String> rest) {
    int to = first + 1 + rest.size();
    for (int i = first + 1; i < to; i++) {
      if (!text.together(first, i) || !text.key(i).equals(rest.get(i - first - 1))) {
        return -1;
      }
    }
    return to;
  }

  private Readings look(Word word) {
    // a feminine ending ends a noun: what looks like a pronoun there is none
    boolean closed = grammar.closes(word.spelling.strict);
    List<Reading> all = new ArrayList<>(4);
    for (Stem stem : Stem.of(word.folded(), grammar)) {
      for (Entry entry : byFirst.getOrDefault(stem.stem(), List.of())) {
        if (entry.inflection().allows(stem, grammar)) {
          all.add(new Reading(stem, entry));
        }
      }
    }
    all = new ArrayList<>(exact(word.spelling.strict, all));
    all.removeIf(
        r -> closed && (!r.stem().suffix().isEmpty() || r.entry().inflection() == Inflection.VERB));
    return all.isEmpty() ? Readings.NONE : Readings.of(all);
  }

  /**
   * Some final letters are one to many writers; where one reading has the letter as written, it
   * wins.
   */
  private List<Reading> exact(String strict, List<Reading> readings) {
    char last = strict.isEmpty() ? 0 : strict.charAt(strict.length() - 1);
    if (!grammar.wavers(last) || readings.size() < 2) {
      return readings;
    }
    List<Reading> same =
        readings.stream().filter(r -> r.entry().last() == 0 || r.entry().last() == last).toList();
    return same.isEmpty() ? readings : same;
  }
}
