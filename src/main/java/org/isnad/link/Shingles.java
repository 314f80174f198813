package org.isnad.link;

import java.util.Arrays;
import java.util.List;
import org.isnad.fact.Document;
import org.isnad.fact.Orthography;
import org.isnad.fact.Part;
import org.isnad.fact.Span;

/**
 * The words of an article and the fingerprints that stand for its text: of every few runs of words
 * the one with the least hash, so that two texts with a long enough run in common always choose one
 * fingerprint in common (Schleimer, Wilkerson, Aiken: Winnowing, 2003).
 */
final class Shingles {
  /** Words of a run. */
  static final int RUN = 5;

  /** Of so many runs in a row one is kept: eight words in common are always found. */
  static final int WINDOW = 4;

  /** What lies beyond in one article is not compared. */
  private static final int LONGEST = 400_000;

  private static final String OPENING = "«“„‹";
  private static final String CLOSING = "»”›";

  final int words;
  private final int[] starts;
  private final int[] ends;
  private final int[] quoted;
  private final long[] prints;
  private final int[] at;

  private Shingles(int words, int[] starts, int[] ends, int[] quoted, long[] hashes) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.quoted = quoted;
    int runs = Math.max(0, words - RUN + 1);
    for (int i = 0; i < runs; i++) {
      hashes[i] = run(hashes, i); // it needs the words from here on only
    }
    long[] kept = new long[runs];
    int[] places = new int[runs];
    int size = 0;
    int last = -1;
    for (int from = 0; from < runs; from++) {
      int to = Math.min(runs, from + WINDOW);
      if (to < from + WINDOW && from > 0) {
        break;
      }
      int least = last >= from ? last : from;
      for (int i = last >= from ? to - 1 : from; i < to; i++) {
        if (hashes[i] <= hashes[least]) {
          least = i;
        }
      }
      if (least != last) {
        kept[size] = hashes[least];
        places[size++] = least;
        last = least;
      }
    }
    this.prints = Arrays.copyOf(kept, size);
    this.at = Arrays.copyOf(places, size);
  }

  /** Reads what the article itself says; boxes beside it are not its words. */
  static Shingles of(Document document) {
    String text = document.text();
    int end = Math.min(text.length(), LONGEST);
    int room = end / 2 + 1;
    int[] starts = new int[room];
    int[] ends = new int[room];
    int[] quoted = new int[room + 1];
    long[] hashes = new long[room];
    int words = 0;
    boolean inside = false;
    List<Span> furniture =
        document.parts().stream()
            .filter(part -> part.kind().equals("furniture"))
            .map(Part::span)
            .toList();
    int next = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        inside = false;
      } else if (c == '"') {
        inside = !inside;
      } else if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        inside = OPENING.indexOf(c) >= 0;
      } else if (Keys.letter(c)) {
        int start = i;
        while (i < end && within(text.charAt(i))) {
          i++;
        }
        while (next < furniture.size() && furniture.get(next).end() <= start) {
          next++;
        }
        if (next == furniture.size() || start < furniture.get(next).start()) {
          starts[words] = start;
          ends[words] = i;
          hashes[words] = hash(text, start, i);
          quoted[words + 1] = quoted[words] + (inside ? 1 : 0);
          words++;
        }
        i--;
      }
    }
    return new Shingles(
        words, Arrays.copyOf(starts, words), Arrays.copyOf(ends, words), quoted, hashes);
  }

  /** The hash of a word in its folded form, in whatever spelling. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      int c = Orthography.fold(text.charAt(i));
      hash = c < 0 ? hash : 31 * hash + c;
    }
    return hash;
  }

  /** Whether a word goes on with this. */
  static boolean within(char c) {
    return Keys.letter(c) || Orthography.ignorable(c);
  }

  private static long run(long[] hashes, int from) {
    long hash = 1125899906842597L;
    for (int i = from; i < from + RUN; i++) {
      hash = 31 * hash + hashes[i];
    }
    long a = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }

  /** Every fingerprint once, sorted. */
  long[] distinct() {
    long[] sorted = prints.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** How many fingerprints were kept. */
  int size() {
    return prints.length;
  }

  long print(int i) {
    return prints[i];
  }

  /** Number of the word that a fingerprint begins with. */
  int word(int i) {
    return at[i];
  }

  /** Where a word begins in the text. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends in the text. */
  int end(int word) {
    return ends[word];
  }

  /** How many of the words from the first up to the last are within quotation marks. */
  int quoted(int first, int last) {
    return quoted[last + 1] - quoted[first];
  }

  /** How much of the text the two have in common, as a share of the smaller one. */
  static double shared(Shingles a, Shingles b) {
    long[] left = a.distinct();
    long[] right = b.distinct();
    int common = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      int order = Long.compare(left[i], right[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int least = Math.min(left.length, right.length);
    return least == 0 ? 0 : (double) common / least;
  }
}
