package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Orthography;
import org.isnad.fact.Span;

/**
 * A line of a document that is not blank.
 *
 * @param start offset of its first sign that is not blank
 * @param end one past its last sign that is not blank
 * @param text the line between them
 * @param words with offsets into the document's text
 */
record Line(int start, int end, String text, List<Word> words) {
  /** The lines of a text that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int stop = text.indexOf('\n', at);
      stop = stop < 0 ? text.length() : stop;
      int start = at;
      int end = stop;
      while (start < end && blank(text.charAt(start))) {
        start++;
      }
      while (end > start && blank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, text.substring(start, end), words(text, start, end)));
      }
      at = stop + 1;
    }
    return lines;
  }

  private static List<Word> words(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    for (int at = start; at < end; ) {
      int from = at;
      boolean letters = false;
      for (; at < end && inWord(text.charAt(at)); at++) {
        letters |=
            Character.isLetterOrDigit(text.charAt(at)) && !Orthography.ignorable(text.charAt(at));
      }
      if (letters) {
        words.add(new Word(from, at, Orthography.fold(text.substring(from, at))));
      }
      at = Math.max(at, from + 1);
    }
    return List.copyOf(words);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || Orthography.ignorable(c) || Character.isSurrogate(c);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Orthography.ignorable(c);
  }

  int size() {
    return words.size();
  }

  Span span() {
    return new Span(start, end);
  }

  /** The words joined by single spaces, folded. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (Word word : words) {
      key.append(key.isEmpty() ? "" : " ").append(word.key());
    }
    return key.toString();
  }

  /** The signs between two offsets of the document that both lie in this line. */
  String between(int from, int to) {
    return text.substring(from - start, to - start);
  }

  /** Whether it ends as a sentence does: one full stop or exclamation mark, not dots. */
  boolean endsSentence() {
    return endsSentence(text);
  }

  /** The same of any text that is not empty and does not end blank. */
  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”“»«)]’ \u00A0".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    char last = text.charAt(at);
    return last == '!' || last == '۔' || (last == '.' && (at == 0 || text.charAt(at - 1) != '.'));
  }

  /** Whether it holds a full stop with more words after it. */
  boolean holdsSentenceEnd() {
    for (int i = 0; i + 1 < words.size(); i++) {
      String gap = between(words.get(i).end(), words.get(i + 1).start());
      if (gap.startsWith(". ") && words.get(i).key().length() > 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether it reads as prose rather than as a headline, a label or a link. */
  boolean isProse(int longestHeadline) {
    return size() > longestHeadline || endsSentence() || holdsSentenceEnd();
  }
}
