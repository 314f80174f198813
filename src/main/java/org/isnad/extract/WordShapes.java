package org.isnad.extract;

import java.util.List;

/**
 * Patterns that words of one form share.
 *
 * @param shapes as they are written, a dot for any letter
 */
record WordShapes(List<String> shapes) {
  /** Whether the strict word has one of them. */
  boolean fit(String word) {
    for (String shape : shapes) {
      boolean fits = shape.length() == word.length();
      for (int i = 0; fits && i < shape.length(); i++) {
        fits = shape.charAt(i) == '.' || shape.charAt(i) == word.charAt(i);
      }
      if (fits) {
        return true;
      }
    }
    return false;
  }
}
