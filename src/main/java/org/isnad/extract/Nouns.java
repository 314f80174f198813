package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The nouns that news counts, from {@code nouns.yaml}. A dual is known only as the dual of a listed
 * noun: its ending alone tells nothing.
 */
final class Nouns {
  static final String FILE = "nouns.yaml";

  private final Map<String, Noun> forms = new HashMap<>();
  private final Map<String, Noun> bound = new HashMap<>();
  private final Map<String, Noun> boundDuals = new HashMap<>();
  private final Map<String, Map<String, String>> of = new HashMap<>();
  private final Morphology grammar;
  private final WordCache<Optional<Noun>> alone;
  private final WordFlag bare;
  private final Set<String> measured;
  private final Set<String> adjectives = new HashSet<>();
  private final List<String> pronouns;
  private final Set<String> noDual;
  private final Set<String> attributes;

  Nouns(LexiconFolder folder, Morphology grammar) {
    this.grammar = grammar;
    alone = new WordCache<>(grammar, word -> Optional.ofNullable(look(word)));
    bare = new WordFlag(grammar, this::unprefixed);
    NumberData data = NumberData.read(folder, FILE);
    NounForms made = new NounForms(grammar);
    measured = new HashSet<>(data.words("measured"));
    pronouns = data.words("pronouns");
    noDual = new HashSet<>(data.words("no-dual"));
    attributes = new HashSet<>(data.words("attributes"));
    for (JsonNode group : data.root().path("groups")) {
      for (JsonNode noun : group.path("nouns")) {
        add(data, made, group, noun);
      }
    }
  }

  private void add(NumberData data, NounForms made, JsonNode group, JsonNode entry) {
    String lemma = entry.path("lemma").asString("");
    String measure = entry.path("measure").asString(group.path("measure").asString(""));
    if (lemma.isEmpty() || measure.isEmpty()) {
      throw data.problem("has a noun without lemma or measure: " + entry, lemma, "lemma:");
    }
    for (String plural : raw(entry.path("plural"))) {
      if (plural.startsWith("+") && !grammar.plural(plural)) {
        throw data.problem("has the unknown plural '" + plural + "' of " + lemma, lemma, plural);
      }
    }
    String category = entry.path("category").asString(group.path("category").asString(null));
    List<String> singulars = raw(entry.path("singular"));
    if (!entry.has("singular")) {
      singulars = List.of(lemma);
    }
    Noun one = new Noun(lemma, measure, category, Noun.Number.SINGULAR);
    Noun two = new Noun(lemma, measure, category, Noun.Number.DUAL);
    Noun many = new Noun(lemma, measure, category, Noun.Number.PLURAL);
    Set<String> single = made.singulars(singulars);
    Set<String> plural = made.plurals(singulars, raw(entry.path("plural")));
    single.forEach(w -> forms.putIfAbsent(w, one));
    // a sound plural may look like the dual; news means the plural far more often
    plural.forEach(w -> forms.put(w, many));
    Set<String> dual = new HashSet<>(data.words(entry.path("dual")));
    dual.addAll(made.duals(singulars));
    dual.forEach(w -> forms.putIfAbsent(w, two));
    if (measure.equals("person")) {
      made.boundDuals(dual).forEach(w -> boundDuals.putIfAbsent(w, two));
    }
    made.bound(singulars, single).forEach(w -> bound.putIfAbsent(w, one));
    made.bound(List.of(), plural).forEach(w -> bound.put(w, many));
    if (group.path("adjective").asBoolean(false)) {
      adjectives.add(lemma);
    }
    Map<String, String> after = new HashMap<>();
    entry
        .path("of")
        .properties()
        .forEach(
            e -> {
              String word = org.isnad.fact.Orthography.fold(e.getKey());
              grammar
                  .paradigm("agreeing")
                  .forms(word)
                  .forEach(w -> after.putIfAbsent(w, e.getValue().asString()));
              after.put(word, e.getValue().asString());
            });
    if (!after.isEmpty()) {
      of.put(lemma, after);
    }
  }

  private static List<String> raw(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(w -> words.add(w.asString().strip()));
    return words;
  }

  /** Whether the folded word, with nothing taken off, is a form of a listed noun. */
  boolean knows(String folded) {
    return forms.containsKey(folded);
  }

  /** The noun a word is, with proclitics and a pronoun taken off, or null. */
  Noun find(Token token) {
    return token.isWord() ? alone.get(token.spelling().word(grammar)).orElse(null) : null;
  }

  private Noun look(Word word) {
    for (NumberForm form : word.forms) {
      Noun noun = forms.get(form.key());
      if (noun != null && form.likely()) {
        return noun;
      }
    }
    return bound(word.spelling, word.forms);
  }

  private Noun bound(Spelling word, NumberForm... readings) {
    for (String pronoun : pronouns) {
      // as written too: another letter may fold to that of the pronoun
      if (word.folded.endsWith(pronoun) && word.strict.endsWith(pronoun)) {
        for (NumberForm form : readings) {
          int length = form.key().length() - pronoun.length();
          String stem = length < 2 || form.definite() ? "" : form.key().substring(0, length);
          Noun noun = bound.get(stem);
          if (noun == null && !noDual.contains(word.folded)) {
            noun = boundDuals.get(stem);
          }
          if (noun != null && (length > 2 || form.prefix().isEmpty())) {
            return noun;
          }
        }
      }
    }
    return null;
  }

  /** Whether a word of these readings may be a noun of such a measure, wherever it stands. */
  boolean may(NumberForm[] readings, Predicate<String> measure) {
    for (NumberForm form : readings) {
      if (may(forms.get(form.key()), measure)) {
        return true;
      }
      for (String pronoun : pronouns) {
        int length = form.key().length() - pronoun.length();
        String stem =
            length > 1 && form.key().endsWith(pronoun) ? form.key().substring(0, length) : "";
        if (may(bound.get(stem), measure) || may(boundDuals.get(stem), measure)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean may(Noun noun, Predicate<String> measure) {
    return noun != null && (measure.test(noun.measure()) || of.containsKey(noun.lemma()));
  }

  /**
   * The noun at a position of a text, its measure narrowed by the next words ("piece of ordnance").
   */
  Noun find(NumberText text, int i) {
    Noun noun = text.word(i) ? alone.get(text.at(i)).orElse(null) : null;
    String other = noun == null ? null : narrowed(text, i, noun);
    if (other == null) {
      return noun;
    }
    int slash = other.indexOf('/');
    return slash < 0
        ? noun.as(other, noun.category())
        : noun.as(other.substring(0, slash), other.substring(slash + 1));
  }

  /** What the words after the noun make of its measure, or null. */
  private String narrowed(NumberText text, int i, Noun noun) {
    Map<String, String> after = text.together(i, i + 1) ? of.get(noun.lemma()) : null;
    if (after == null) {
      return null;
    }
    String other = after.get(text.key(i + 1) + " " + text.key(i + 2));
    for (NumberForm form : text.forms(i + 1)) {
      if (other == null && form.prefix().isEmpty()) {
        other = after.get(form.key());
      }
    }
    return other;
  }

  /** The noun at a position if no "and", "for" or the like is joined to it. */
  Noun plain(NumberText text, int i) {
    Noun noun = find(text, i);
    if (noun == null) {
      return null;
    }
    return bare.of(text.at(i)) ? noun : null;
  }

  private boolean unprefixed(Word word) {
    for (NumberForm form : word.forms) {
      if (form.prefix().isEmpty() && forms.containsKey(form.key())) {
        return true;
      }
    }
    return bound(word.spelling, word.forms[0]) != null;
  }

  /** One past the words in front of a noun that tell its kind, where the language puts them so. */
  int attributes(NumberText text, int i) {
    int at = i;
    while (at < i + 3 && text.word(at) && attributes.contains(text.key(at))) {
      at++;
    }
    return at;
  }

  /** How many tokens the noun takes with the words that narrowed its measure. */
  int length(NumberText text, int i) {
    Noun alone = find(text.token(i));
    if (alone == null || narrowed(text, i, alone) == null) {
      return 1;
    }
    return of.get(alone.lemma()).containsKey(text.key(i + 1) + " " + text.key(i + 2)) ? 3 : 2;
  }

  /** Whether "more than n" of it is at least n + 1. */
  boolean counted(String measure) {
    return measure == null || !measured.contains(measure);
  }

  /** Whether the word is as often an adjective: nationalities. */
  boolean adjective(Noun noun) {
    return adjectives.contains(noun.lemma());
  }
}
