package org.isnad.fact;

/**
 * The two keys of an Arabic word. Both drop tatweel, marks and formatting characters and map every
 * digit to 0-9; the folded key also joins the spellings that writers mix.
 */
public final class Orthography {
  private static final int SHADDA = 0x0651;
  private static final int DAMMA = 0x064F;

  /** The folded forms of Latin and Arabic, which texts are made of. */
  private static final int[] FOLDS = new int[0x0700];

  static {
    for (char c = 0; c < FOLDS.length; c++) {
      FOLDS[c] = dropped(c) ? -1 : folded(c);
    }
  }

  private Orthography() {}

  /**
   * The lookup key: no marks, hamza carriers joined (أإآٱ to ا, ؤ to و, ئ to ي), ى to ي, ة to ه,
   * Latin letters in lower case.
   */
  public static String fold(CharSequence word) {
    char[] out = new char[word.length()];
    int size = 0;
    for (int i = 0; i < out.length; i++) {
      int c = fold(word.charAt(i));
      if (c >= 0) {
        out[size++] = (char) c;
      }
    }
    return new String(out, 0, size);
  }

  /** The strict key: keeps hamza, ى, ة, shadda and damma, which tell قُتل from قتل. */
  public static String strict(CharSequence word) {
    return strictly(word);
  }

  /** The character in its folded form, or -1 for one that no key has. */
  public static int fold(char c) {
    return c < FOLDS.length ? FOLDS[c] : dropped(c) ? -1 : folded(c);
  }

  private static boolean dropped(char c) {
    return c == SHADDA || c == DAMMA || ignorable(c);
  }

  private static String strictly(CharSequence word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == SHADDA || c == DAMMA) {
        out.append(c);
      } else if (!ignorable(c)) {
        out.append(digit(c));
      }
    }
    return out.toString();
  }

  /** Tatweel, Arabic marks, zero-width and bidi controls. */
  public static boolean ignorable(char c) {
    return c == 0x0640
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670
        || (c >= 0x0610 && c <= 0x061A)
        || (c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF
        || c == 0x00AD;
  }

  private static char digit(char c) {
    return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
  }

  private static char folded(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      default -> Character.toLowerCase(digit(c));
    };
  }
}
