package org.isnad.extract;

import java.util.Set;
import org.isnad.registry.Registry;

/** What is known of one language: its lexicon, figures, times, frames, and the registry's names. */
final class Language {
  final String code;
  final Morphology grammar;
  final Lexicon lexicon;
  final Figures figures;
  final Times times;
  final Names names;
  final Frames frames;
  final Registry registry;
  final NameWords persons;
  private final Nouns nouns;
  private final Set<String> nameWords;
  private final Onsets onsets;
  private final WordFlag known;
  private final WordFlag common;

  Language(LexiconFolder folder, Registry registry, Names.Trie trie) {
    code = folder.lang();
    grammar = new Morphology(folder);
    lexicon = new Lexicon(folder, grammar);
    nouns = new Nouns(folder, grammar);
    this.registry = registry;
    NumberData data = NumberData.read(folder, NumberWords.FILE);
    NumberWords numbers = new NumberWords(data, grammar);
    FigureWords around = new FigureWords(data, grammar);
    figures = new Figures(grammar, nouns, numbers, around);
    times = new Times(folder, grammar, nouns, numbers, around);
    names = new Names(trie, registry, grammar);
    frames = new Frames(folder, lexicon);
    nameWords = trie.words();
    persons = new NameWords(folder);
    known = new WordFlag(grammar, word -> knows(word.folded()));
    onsets = new Onsets(this);
    common = new WordFlag(grammar, word -> common(word.folded()));
  }

  /**
   * Whether the folded word, as it stands, is a word of a lexicon, a count noun or part of a name.
   */
  boolean knows(String folded) {
    return lexicon.knows(folded) || nameWords.contains(folded) || nouns.knows(folded);
  }

  /** The same of a word of the text. */
  boolean knows(Word word) {
    return known.of(word);
  }

  /** The preposition written onto a word, at which a name may begin, or null. */
  Preposition written(Word word, boolean named) {
    return onsets.of(word, named);
  }

  /** Whether the folded word, as it stands, is a count noun. */
  boolean counts(String folded) {
    return nouns.knows(folded);
  }

  /** Whether the name is of somebody who can act, and not only of a source that reports. */
  boolean acts(NameMark name) {
    return name.named().acts();
  }

  /** Whether the name is a person's. */
  boolean isPerson(NameMark name) {
    return name.named().person();
  }

  /** Whether the name is one of sources alone: an outlet, an agency. */
  boolean isOutlet(NameMark name) {
    return name.named().outlet();
  }

  /** Whether the folded word, as it stands, is a common word: of the lexicon or a count noun. */
  boolean common(String folded) {
    return lexicon.knows(folded) || nouns.knows(folded);
  }

  /** The same of a word of the text. */
  boolean common(Word word) {
    return common.of(word);
  }

  /** Whether a place bears the name, be it also somebody's: a country at the head of a title. */
  boolean mayBePlace(NameMark name) {
    return name.named().mayBePlace();
  }

  /** Whether the name can only be a place. */
  boolean isPlace(NameMark name) {
    return name.named().place();
  }
}
