package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.fact.Document;

/**
 * News prose for measuring: the articles under fixtures/articles, again and again. In each round
 * numbers grow and a word in seven gets an ending of its own, so that no cache of words holds it
 * all.
 */
final class Prose {
  private static final Path ARTICLES = Path.of("fixtures/articles");
  private static final int ONE_IN = 7;

  /** Letters for endings; what comes out need not be a word. */
  private static final String LETTERS = "ابتجدرسشصعفقكلمنهي";

  private Prose() {}

  /** One document for each article and round. */
  static List<Document> articles(int rounds) {
    List<Document> out = new ArrayList<>();
    List<String> texts = texts();
    for (int round = 0; round < rounds; round++) {
      for (String text : texts) {
        out.add(document("d-" + out.size(), varied(text, round)));
      }
    }
    return out;
  }

  /** One document of so many rounds of all articles. */
  static Document joined(int rounds) {
    StringBuilder all = new StringBuilder();
    for (int round = 0; round < rounds; round++) {
      for (String text : texts()) {
        all.append(varied(text, round)).append("\n\n");
      }
    }
    return document("d-long", all.toString());
  }

  private static Document document(String id, String text) {
    return new Document(
        id,
        id + ".txt",
        "0",
        text,
        "x-bench",
        null,
        null,
        LocalDate.of(2024, 5, 2),
        "ar",
        new TreeMap<>(),
        null,
        List.of());
  }

  private static String varied(String text, int round) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '1' && c <= '8';
      out.append(digit ? (char) ('1' + (c - '1' + round) % 9) : c);
      boolean ends =
          Character.isLetter(c)
              && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
      if (ends && ++words % ONE_IN == round % ONE_IN && round > 0) {
        for (int n = round; n > 0; n /= LETTERS.length()) {
          out.append(LETTERS.charAt(n % LETTERS.length()));
        }
      }
    }
    return out.toString();
  }

  private static List<String> texts() {
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
