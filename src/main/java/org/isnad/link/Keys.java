package org.isnad.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.isnad.fact.Orthography;
import org.isnad.registry.Particles;

/** The keys things are joined on: folded words, slugs and short hashes. */
final class Keys {
  private static final int LONGEST_TEXT = 2000;

  private Keys() {}

  /** Folded words of a text, without what stands in parentheses; kunyas in one case form. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    if (text == null) {
      return words;
    }
    String folded =
        Orthography.fold(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
      if (depth == 0 && Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(Particles.SHIPPED.base(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  /** Folded words joined by blanks. */
  static String name(String text) {
    return String.join(" ", words(text));
  }

  /** Folded words joined by hyphens, for ids. */
  static String slug(String text) {
    return String.join("-", words(text));
  }

  /** A word without the joined particles and the article: "and in the city" gives "city". */
  static String bare(String word) {
    return Particles.SHIPPED.bare(word);
  }

  /** A noun without article, particles and the ending of the accusative, to compare nouns by. */
  static String root(String word) {
    return Particles.SHIPPED.root(word);
  }

  /** Ten hexadecimal digits that stand for the parts in their order; null parts count. */
  static String hash(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      joined.append(part == null ? "\u0000" : part).append('\u001f');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(joined.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
