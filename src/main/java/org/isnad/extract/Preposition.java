package org.isnad.extract;

/** The roles of the prepositions that a language writes onto the next word. */
enum Preposition {
  /** Of means and of what is named. */
  BY,
  /** Of who is told, and whose it is. */
  TO,
  /** Of likeness; in front of a short word it is mostly the word's own letter. */
  LIKE
}
