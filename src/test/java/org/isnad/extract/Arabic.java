package org.isnad.extract;

import org.isnad.knowledge.Knowledge;

/** The parts of the shipped Arabic that tests read with. */
final class Arabic {
  static final LexiconFolder FOLDER = new LexiconFolder(Knowledge.shipped(), "ar");
  static final Morphology GRAMMAR = new Morphology(FOLDER);
  static final Nouns NOUNS = new Nouns(FOLDER, GRAMMAR);
  static final Figures FIGURES = new Figures(FOLDER, GRAMMAR, NOUNS);
  static final Times TIMES = new Times(FOLDER, GRAMMAR, NOUNS);

  private Arabic() {}
}
