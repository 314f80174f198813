package org.isnad.knowledge;

import java.util.Collection;
import java.util.Locale;

/** The known name that a misspelt one most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** The closest candidate, or null when none is close; ties go to the first in order. */
  public static String to(String word, Collection<String> candidates) {
    String best = null;
    int least = Math.max(1, (word.length() + 1) / 3) + 1;
    for (String candidate : candidates.stream().sorted().toList()) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /** "did you mean ...?", or a list of what there is. */
  public static String hint(String word, Collection<String> candidates) {
    String near = to(word, candidates);
    return near != null
        ? "did you mean '" + near + "'?"
        : "use one of: " + String.join(", ", candidates.stream().sorted().toList());
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
