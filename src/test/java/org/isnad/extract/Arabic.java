package org.isnad.extract;

import org.isnad.knowledge.Knowledge;

/** The parts of the shipped Arabic that tests read with. */
final class Arabic {
  static final LexiconFolder FOLDER = new LexiconFolder(Knowledge.shipped(), "ar");
  static final Morphology GRAMMAR = new Morphology(FOLDER);
  static final Nouns NOUNS = new Nouns(FOLDER, GRAMMAR);
  private static final NumberData DATA = NumberData.read(FOLDER, NumberWords.FILE);
  static final NumberWords NUMBERS = new NumberWords(DATA, GRAMMAR);
  static final FigureWords AROUND = new FigureWords(DATA, GRAMMAR);
  static final Figures FIGURES = new Figures(GRAMMAR, NOUNS, NUMBERS, AROUND);
  static final Times TIMES = new Times(FOLDER, GRAMMAR, NOUNS, NUMBERS, AROUND);

  private Arabic() {}
}
