package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            document -> {
              throw new StackOverflowError();
            });

    assertThat(reading.read(List.of(folder)).troubles())
        .anyMatch(Trouble.Incomplete.class::isInstance);
  }
}
