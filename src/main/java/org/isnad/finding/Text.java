package org.isnad.finding;

import org.isnad.fact.Compact;

/**
 * One sentence in the reader's two languages.
 *
 * @param en English
 * @param ar Arabic
 */
public record Text(String en, String ar) {
  /** Keeps both small: a report holds many. */
  public Text {
    en = Compact.pack(en);
    ar = Compact.pack(ar);
  }

  /** The sentence in English. */
  @Override
  public String en() {
    return Compact.unpack(en);
  }

  /** The sentence in Arabic. */
  @Override
  public String ar() {
    return Compact.unpack(ar);
  }

  @Override
  public String toString() {
    return "Text[" + en() + " | " + ar() + "]";
  }
}
