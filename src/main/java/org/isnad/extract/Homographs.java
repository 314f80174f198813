package org.isnad.extract;

import java.util.List;

/** Whether words that are spelled like a name of the registry are that name where they stand. */
final class Homographs {
  private final List<Token> tokens;
  private final Marks marks;
  private final Language language;
  private final Morphology grammar;

  Homographs(List<Token> tokens, Marks marks, Language language) {
    this.tokens = tokens;
    this.marks = marks;
    this.language = language;
    this.grammar = language.grammar;
  }

  /** Names of several words and names in quotation marks are names; of one word, most are. */
  boolean named(NameMark name) {
    int i = name.from();
    if (name.to() != i + 1) {
      return true;
    }
    if (language.isPlace(name) && (common(i) || adjective(i) || disaster(i))) {
      return false;
    }
    if (has(i, "opening-noun") && !quoted(i)) {
      Stem stem = marks.get(i, "opening-noun").stem();
      boolean bare = stem.prefix().isEmpty();
      boolean led = i > 0 && bare && (has(i - 1, "group-head") || verb(i - 1));
      boolean joined = !bare && i + 1 < tokens.size() && !tokens.get(i + 1).isWord();
      return led || joined; // "opening an inquiry" is no party
    }
    boolean place = has(i - 1, "place-head") && language.isPlace(name); // "the town of Nawa"
    return quoted(i) || place || !verb(i) && !paper(name);
  }

  /**
   * A place of one word that is also a word of the language ("many", "pictures") is meant only
   * behind a word for a place or a preposition of place.
   */
  private boolean common(int i) {
    return !has(i, "weak-place")
        && (marks.at(i).length > 0 || language.counts(tokens.get(i).folded()))
        && !has(i - 1, "place-head")
        && !has(i - 1, "place-preposition");
  }

  /** Rain turns into floods, not into Seoul; "in Seoul" is the city. */
  private boolean disaster(int i) {
    return has(i, "disaster-noun") && !has(i - 1, "place-head") && !has(i - 1, "location");
  }

  /** "An African migrant": behind an indefinite person the name of a land describes him. */
  private boolean adjective(int i) {
    return i > 0
        && grammar.has(tokens.get(i).folded(), Ending.ADJECTIVE_ACCUSATIVE)
        && tokens.get(i - 1).isWord()
        && grammar.has(tokens.get(i - 1).folded(), Ending.ACCUSATIVE)
        && !has(i - 1, "weak-place")
        && !has(i - 1, "preposition");
  }

  /** A verb of the language is rarely the one-word name that is spelled like it. */
  private boolean verb(int i) {
    return marks.any(i, language.lexicon.verbs());
  }

  /** A paper called "the statement" is meant in quotation marks or behind "the paper". */
  private boolean paper(NameMark name) {
    int i = name.from();
    return language.lexicon.knows(tokens.get(i).folded())
        && !has(i - 1, "speaker-media")
        && language.isOutlet(name);
  }

  private boolean quoted(int i) {
    return i > 0 && Names.quote(tokens.get(i - 1));
  }

  private boolean has(int i, String cls) {
    return marks.has(i, cls);
  }
}
