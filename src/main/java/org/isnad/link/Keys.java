package org.isnad.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.isnad.fact.Orthography;
import org.isnad.registry.Memo;
import org.isnad.registry.Particles;

/** The keys things are joined on: folded words, slugs and short hashes. */
final class Keys {
  private static final int LONGEST_TEXT = 2000;

  /** Texts up to this length are names, which come again and again. */
  private static final int LONGEST_NAME = 32;

  /** Which characters of Latin and Arabic are letters or digits. */
  private static final boolean[] LETTERS = new boolean[0x0700];

  static {
    for (int c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = Character.isLetterOrDigit(c);
    }
  }

  private static final Memo<String, List<String>> NAMES = new Memo<>(Keys::split);

  private Keys() {}

  /** Folded words of a text, without what stands in parentheses; kunyas in one case form. */
  static List<String> words(String text) {
    if (text == null) {
      return List.of();
    }
    return text.length() <= LONGEST_NAME ? NAMES.get(text) : split(text);
  }

  /** The same of a text that hardly comes again. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    char[] folded = new char[Math.min(text.length(), LONGEST_TEXT)];
    int size = 0;
    int depth = 0;
    for (int i = 0; i < folded.length; i++) {
      int c = Orthography.fold(text.charAt(i));
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
      if (depth == 0 && c >= 0 && letter(c)) {
        folded[size++] = (char) c;
      } else if (c >= 0 && size > 0) {
        words.add(Particles.SHIPPED.base(new String(folded, 0, size)));
        size = 0;
      }
    }
    if (size > 0) {
      words.add(Particles.SHIPPED.base(new String(folded, 0, size)));
    }
    return Collections.unmodifiableList(words);
  }

  /** Whether words are made of this character. */
  static boolean letter(int c) {
    return c < LETTERS.length ? LETTERS[c] : Character.isLetterOrDigit((char) c);
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
