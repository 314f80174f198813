package org.isnad.link;

/** How the sentences of a text begin. */
final class Openings {
  private final String text;
  private String begins = "";
  private String words = "";

  Openings(String text) {
    this.text = text;
  }

  /** The first folded words of the sentence that holds an offset. */
  String at(int offset) {
    String found = Paragraphs.opening(text, offset);
    if (!found.equals(begins)) { // claims of one sentence come one after another
      begins = found;
      words = Keys.name(found);
    }
    return words;
  }
}
