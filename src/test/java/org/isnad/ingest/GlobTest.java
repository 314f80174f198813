package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.read;
import static org.isnad.ingest.Given.unread;
import static org.isnad.ingest.Given.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.fact.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns mean the same on every system. */
class GlobTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.txt          | a.txt           | true",
        "*.txt          | d/a.txt         | false",
        "**/*.txt       | a.txt           | true",
        "**/*.txt       | d/e/a.txt       | true",
        "**/x/**/*.txt  | d/x/a.txt       | true",
        "**/x/**/*.txt  | d/y/a.txt       | false",
        "a?.txt         | a1.txt          | true",
        "a?.txt         | a.txt           | false",
        "[a-c]*.txt     | b9.txt          | true",
        "[!a-c]*.txt    | b9.txt          | false",
        "[!a-c]*.txt    | d9.txt          | true",
        "*.{txt,html}   | a.html          | true",
        "*.{txt,html}   | a.htm           | false",
        "{a,b}/{c,d}.md | b/c.md          | true",
        "*.TXT          | a.txt           | false",
        "a[.txt         | a[.txt          | true",
      })
  void fits(String pattern, String name, boolean fits) {
    assertThat(Glob.of(Path.of(pattern)).fits(name)).isEqualTo(fits);
  }

  @Test
  @Timeout(10)
  void noPatternTakesForEver() {
    Glob glob = Glob.of(Path.of("**/".repeat(50) + "*a".repeat(50) + "b"));
    assertThat(glob.fits("a/".repeat(80) + "a".repeat(200))).isFalse();
    assertThat(Glob.of(Path.of("{a,b}".repeat(30))).fits("c")).isFalse();
  }

  @Test
  void matchesAreReadUnderTheirNames() {
    write(folder, "in/1/a.txt", BODY);
    write(folder, "in/2/deep/b.txt", BODY + "ب.");
    write(folder, "in/2/c.md", BODY + "ج.");
    write(folder, "in/.git/d.txt", BODY + "د.");
    assertThat(read(folder.resolve("in/**/*.txt")).documents())
        .extracting(Document::file)
        .containsExactly("1/a.txt", "2/deep/b.txt");
    assertThat(read(folder.resolve("i?/2")).documents())
        .as("a folder that fits is read whole")
        .extracting(Document::file)
        .containsExactly("in/2/c.md", "in/2/deep/b.txt");
  }

  @Test
  void patternThatFitsNothing() {
    assertThat(unread(read(folder.resolve("*.txt")))).singleElement().asString().contains("*.txt");
    assertThat(unread(read(folder.resolve("none/*.txt")))).hasSize(1);
  }

  @Test
  void aFileOfThatNameIsThatFile() {
    write(folder, "[1].txt", BODY);
    write(folder, "1.txt", BODY + "ثان.");
    assertThat(read(folder.resolve("[1].txt")).documents())
        .extracting(Document::file)
        .containsExactly("[1].txt");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    write(elsewhere, "secret.txt", BODY);
    Files.createSymbolicLink(folder.resolve("out"), elsewhere);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    write(folder, "a.txt", BODY);
    Intake intake = read(folder.resolve("**/*.txt"));
    assertThat(intake.documents()).extracting(Document::file).containsExactly("a.txt");
  }
}
