package org.isnad.extract;

/** The ends and beginnings of words that tell their form; morphology.yaml spells them. */
enum Ending {
  /** A plural of people as subject. */
  NOMINATIVE,
  /** A plural or dual that is no subject. */
  OBLIQUE,
  /** A plural of people in any case. */
  SOUND_PLURAL,
  /** A plural of those who belong somewhere. */
  PEOPLE,
  /** A noun without article as object or complement. */
  ACCUSATIVE,
  /** The same of an adjective made of a name. */
  ADJECTIVE_ACCUSATIVE,
  /** A plural of things, of women. */
  FEMININE_PLURAL,
  /** A past verb of a feminine subject. */
  SHE_DID,
  /** A past verb of several subjects. */
  THEY_DID,
  /** Any verb of several subjects. */
  THEY,
  /** A verb of the first person plural. */
  WE,
  /** A noun made definite by a pronoun. */
  POSSESSED,
  /** Two of something as subject. */
  DUAL,
  /** An adjective of belonging: of a country, of a body. */
  RELATED,
  /** A pronoun written onto a word: for one. */
  OF_ONE,
  /** The same for two. */
  OF_TWO,
  /** The same for more. */
  OF_MANY,
  /** The first word of a name after a child. */
  KUNYA,
  /** The word for a governorate, which means the one told of. */
  PROVINCE,
  /** Beginning: a verb in the present. */
  HE_DOES,
  /** Beginning: a verb in the present of anybody. */
  IT_DOES,
  /** Beginning: "the last" of a row. */
  THE_LAST;

  /** As morphology.yaml writes it. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether it stands at the beginning of a word. */
  boolean opens() {
    return this == HE_DOES || this == IT_DOES || this == THE_LAST;
  }
}
