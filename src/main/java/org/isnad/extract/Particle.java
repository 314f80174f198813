package org.isnad.extract;

/**
 * The words that the grammar of the extractor asks for by their role; morphology.yaml spells them.
 */
enum Particle {
  /** "And" as a word of its own. */
  AND,
  /** "Of" and "from", which tie a part to its whole and a day to its month. */
  OF,
  /** "In". */
  IN,
  /** "About" and "from" of what somebody quotes: "relayed from". */
  FROM,
  /** "To" of where a thing or an account goes. */
  TOWARDS,
  /** The article written apart from its number. */
  ARTICLE,
  /** The definite article where it is a word of its own. */
  THE,
  /** The preposition of means, written apart. */
  BY,
  /** The preposition of the receiver, written apart. */
  TO,
  /** "What" in "according to what". */
  WHAT,
  /** "As" in "as … said". */
  AS,
  /** "Until", which opens a clause and may stand in front of who speaks. */
  UNTIL,
  /** "Did not". */
  DID_NOT,
  /** "By the name of". */
  NAMED,
  /** "By the title of". */
  TITLED,
  /** "Another". */
  ANOTHER,
  /** "The day" in front of its number. */
  THE_DAY;

  /** As morphology.yaml writes it. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
