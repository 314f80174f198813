package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.finding.Trouble;
import org.isnad.ingest.Ingest;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad article never stops a batch. */
class ReadingTest {

  @TempDir private Path folder;
  private final Knowledge shipped = Knowledge.shipped();
  private final Ingest ingest = new Ingest(shipped, Registry.load(shipped));

  @Test
  void anArticleThatCannotBeExtractedIsNamedAndTheRestIsRead() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "اندلع حريق في السوق القديم مساء أمس.\n");
    Files.writeString(folder.resolve("good.txt"), "أخمدت فرق الإطفاء حريق السوق فجر اليوم.\n");
    List<String> asked = new ArrayList<>();
    Reading reading =
        new Reading(
            ingest,
            Registry.load(shipped),
            document -> {
              asked.add(document.file());
              if (document.file().equals("bad.txt")) {
                throw new IllegalStateException("a word without letters");
              }
              return List.of();
            });

    Reading.Result result = reading.read(List.of(folder));

    assertThat(asked).containsExactly("bad.txt", "good.txt");
    assertThat(result.documents()).extracting(Document::file).contains("bad.txt", "good.txt");
    assertThat(result.troubles())
        .filteredOn(Trouble.Incomplete.class::isInstance)
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.file()).isEqualTo("bad.txt");
              assertThat(trouble.message()).contains("a word without letters");
              assertThat(trouble.remedy()).isNotBlank();
            });
  }

  @Test
  void anArticleNestedWithoutEndDoesNotEndTheProgram() throws IOException {
    Files.writeString(folder.resolve("deep.txt"), "أخمدت فرق الإطفاء حريق السوق فجر اليوم.\n");
    Reading reading =
        new Reading(
            ingest,
            Registry.load(shipped),
            document -> {
              throw new StackOverflowError();
            });

    assertThat(reading.read(List.of(folder)).troubles())
        .anyMatch(Trouble.Incomplete.class::isInstance);
  }

  @Test
  void aStreamGivesWhatReadingGivesInTheSameOrder() {
    Reading reading = Reading.of(shipped);
    List<Path> stories = List.of(Path.of("fixtures/articles"));
    List<String> files = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();

    reading.stream(stories, listener(files, claims, troubles));

    Reading.Result whole = reading.read(stories);
    assertThat(files).isEqualTo(whole.documents().stream().map(Document::file).toList());
    assertThat(claims).isEqualTo(whole.claims());
    assertThat(troubles).containsExactlyInAnyOrderElementsOf(whole.troubles());
  }

  @Test
  void aStreamHandsClaimsOutBeforeTheLastArticleIsRead() throws IOException {
    for (int i = 100; i < 200; i++) {
      Files.writeString(
          folder.resolve(i + ".txt"), "أخمدت فرق الإطفاء حريق السوق رقم " + i + ".\n");
    }
    Files.writeString(folder.resolve("150-again.txt"), Files.readString(folder.resolve("150.txt")));
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    Reading reading =
        new Reading(
            ingest,
            Registry.load(shipped),
            document -> {
              asked.add(document.file());
              return List.of();
            });
    List<String> files = new ArrayList<>();
    List<Integer> ahead = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    Reading.Listener listener = listener(files, new ArrayList<>(), troubles);

    reading.stream(
        List.of(folder),
        new Reading.Listener() {
          @Override
          public void claims(Document document, List<Claim> claims) {
            listener.claims(document, claims);
            ahead.add(asked.size() - files.size());
          }

          @Override
          public void trouble(Trouble trouble) {
            listener.trouble(trouble);
          }
        });

    assertThat(files).hasSize(100).isSorted();
    assertThat(ahead).as("articles read and not yet handed out").allMatch(n -> n <= 16);
    assertThat(troubles)
        .filteredOn(t -> t.code().equals("duplicate"))
        .singleElement()
        .satisfies(t -> assertThat(t.message()).contains("150-again.txt"));
  }

  private static Reading.Listener listener(
      List<String> files, List<Claim> claims, List<Trouble> troubles) {
    return new Reading.Listener() {
      @Override
      public void claims(Document document, List<Claim> found) {
        files.add(document.file());
        claims.addAll(found);
      }

      @Override
      public void trouble(Trouble trouble) {
        troubles.add(trouble);
      }
    };
  }
}
