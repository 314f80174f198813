package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Orthography;

/**
 * Cuts a text into words, numbers and signs in one pass, and numbers its sentences. A sentence ends
 * at a line break or at a full stop, exclamation or question mark; a point inside a number or
 * between letters of an abbreviation does not end it.
 */
final class Tokenizer {
  /** No single word of news is longer; longer runs are cut so that keys stay bounded. */
  private static final int LONGEST_WORD = 64;

  /** Nor a longer sentence; where none ends, one is cut so that reading stays linear. */
  private static final int LONGEST_SENTENCE = 250;

  private static final Spellings SPELLINGS = new Spellings();

  private Tokenizer() {}

  static List<Token> read(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
    int sentence = 0;
    int first = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (tokens.size() > first && tokens.get(tokens.size() - 1).sentence() != sentence) {
        first = tokens.size();
      } else if (tokens.size() - first > LONGEST_SENTENCE) {
        sentence++;
        first = tokens.size();
      }
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        sentence++;
        i++;
      } else if (Character.isWhitespace(c) || c == '\u00A0' || Orthography.ignorable(c)) {
        i++;
      } else if (Character.isDigit(c)) {
        int end = number(text, i);
        tokens.add(token(tokens, text, i, end, Token.Kind.NUMBER, sentence));
        i = end;
      } else if (Character.isLetter(c)) {
        int end = word(text, i);
        tokens.add(token(tokens, text, i, end, Token.Kind.WORD, sentence));
        i = end;
      } else {
        int end = i + Character.charCount(text.codePointAt(i));
        if (c == '.' && title(text, i)) {
          i = end;
          continue;
        }
        tokens.add(token(tokens, text, i, end, Token.Kind.SIGN, sentence));
        if ((c == '.' && !abbreviation(text, i)) || c == '!' || c == '؟' || c == '?' || c == '…') {
          sentence++;
        }
        i = end;
      }
    }
    return tokens;
  }

  private static Token token(
      List<Token> before, String text, int start, int end, Token.Kind kind, int sentence) {
    return new Token(before.size(), start, end, SPELLINGS.of(text, start, end), kind, sentence);
  }

  private static int word(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_WORD) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Orthography.ignorable(c) || Character.isSurrogate(c)) {
        i++;
      } else {
        break;
      }
    }
    while (i > from + 1
        && Orthography.ignorable(text.charAt(i - 1))
        && format(text.charAt(i - 1))) {
      i--; // a bidi control after a word belongs to the space, not to the quote
    }
    return i;
  }

  private static boolean format(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static int number(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_WORD) {
      char c = text.charAt(i);
      boolean separator = c == '.' || c == ',' || c == '٬' || c == '٫';
      if (Character.isDigit(c)
          || (separator && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** A point right between two letters, or after a single letter: د. أحمد, و.ا.س. */
  private static boolean abbreviation(String text, int at) {
    boolean letterAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    boolean single =
        at >= 1
            && Character.isLetter(text.charAt(at - 1))
            && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
    return single
        || (letterAfter
            && at > 0
            && Character.isLetter(text.charAt(at - 1))
            && singleRun(text, at));
  }

  /** A point between one letter and a name, which has no capitals: د. أحمد. It is no sign. */
  private static boolean title(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next > at + 1
        && next < text.length()
        && Character.getType(text.charAt(next)) == Character.OTHER_LETTER
        && at > 0
        && Character.getType(text.charAt(at - 1)) == Character.OTHER_LETTER
        && singleRun(text, at);
  }

  private static boolean singleRun(String text, int at) {
    return at < 2 || !Character.isLetter(text.charAt(at - 2));
  }
}
