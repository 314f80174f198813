package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.fact.Document;
import org.junit.jupiter.api.Test;

/** What readers pass over must hold nothing: at such a word neither reader finds anything. */
class SieveTest {
  private static final String MEND =
      "a reader begins at a word that its sieve does not let through: add the list of that word to"
          + " 'begins' of CalendarWords, FigureWords or NumberWords, or to Times or Figures";

  @Test
  void noTimeAndNoFigureIsPassedOver() throws IOException {
    TreeSet<String> times = new TreeSet<>();
    TreeSet<String> figures = new TreeSet<>();
    int words = 0;
    for (String text : texts()) {
      Document document = Reading.document(text);
      Language language = Reading.EXTRACTOR.languages().of(document);
      NumberText read = new NumberText(Tokenizer.read(text), language.grammar);
      Reckoning past = Reckoning.news(Reading.PUBLISHED);
      for (int i = 0; i < read.size(); i++) {
        words++;
        if (!language.times.mayBegin(read, i) && language.times.at(read, i, past) != null) {
          times.add(read.token(i).text());
        }
        if (!language.figures.mayBegin(read, i) && language.figures.at(read, i) != null) {
          figures.add(read.token(i).text());
        }
      }
    }
    assertThat(words).isGreaterThan(5_000);
    assertThat(times).as(MEND).isEmpty();
    assertThat(figures).as(MEND).isEmpty();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : SpansTest.files()) {
      SpansTest.sentences(file).keySet().forEach(s -> texts.add(s.replaceAll("[\\[\\]]", "")));
    }
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
