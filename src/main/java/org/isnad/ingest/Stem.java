package org.isnad.ingest;

/**
 * Cuts the particles that Arabic writes onto the front of a word; good enough to compare topics.
 */
final class Stem {
  private Stem() {}

  static String of(String folded) {
    String word = folded;
    if (word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
      word = word.substring(1);
    }
    for (String particle : new String[] {"بال", "كال", "لل", "ال"}) {
      if (word.startsWith(particle) && word.length() - particle.length() >= 3) {
        return word.substring(particle.length());
      }
    }
    boolean oneLetter = word.length() > 4 && (word.charAt(0) == 'ب' || word.charAt(0) == 'ل');
    return oneLetter ? word.substring(1) : word;
  }
}
