package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.only;
import static org.isnad.ingest.Given.read;
import static org.isnad.ingest.Given.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.fact.Document;
import org.isnad.finding.KnowledgeException;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch becomes. */
class IngestTest {
  @TempDir Path folder;

  @Test
  void readsFoldersFilesListsAndArticlesInLists() {
    write(folder, "news/b.md", "# جسر المدينة القديم يغلق\n\n" + BODY);
    write(folder, "a.TXT", BODY + "خبر أول.");
    write(
        folder,
        "articles.jsonl",
        "\uFEFF{\"file\":\"news/b.md\",\"outlet\":\"صوت الساحل\",\"published\":\"2024-05-02T09:00:00+03:00\","
            + "\"url\":\"https://sawtsahel.example/7\",\"title\":\"عنوان من القائمة\",\"lang\":\"ar\"}\r\n"
            + "{\"text\":\""
            + (BODY + "خبر ثان.").replace("\n", "\\n")
            + "\",\"outlet\":\"marfa\"}\r\n");
    Intake intake = read(folder);
    assertThat(intake.documents())
        .extracting(Document::file)
        .containsExactly("a.TXT", "articles.jsonl#2", "news/b.md");
    Document listed = intake.documents().get(2);
    assertThat(listed.outlet()).isEqualTo("sawt-sahel");
    assertThat(listed.published()).hasToString("2024-05-02");
    assertThat(listed.url()).isEqualTo("https://sawtsahel.example/7");
    assertThat(listed.title()).isEqualTo("عنوان من القائمة");
    assertThat(listed.derived()).isEmpty();
    assertThat(intake.documents().get(1).outlet()).isEqualTo("marfa");
  }

  @Test
  void fileIsRelativeToThePathGivenAndHashedAsItsBytes() {
    Path file = write(folder, "in/deep/a.txt", BODY);
    assertThat(only(read(file)).file()).isEqualTo("a.txt");
    assertThat(only(read(folder.resolve("in"))).file()).isEqualTo("deep/a.txt");
    assertThat(only(read(folder, file, folder.resolve("in"))).file()).isEqualTo("in/deep/a.txt");
    assertThat(only(read(file)).sha256())
        .isEqualTo(Bytes.sha256(BODY.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aListGivenAloneBringsItsFiles() {
    write(folder, "a.txt", BODY);
    Path list = write(folder, "articles.jsonl", "{\"file\":\"a.txt\",\"outlet\":\"المرفأ\"}");
    assertThat(only(read(list)).outlet()).isEqualTo("marfa");
  }

  @Test
  void theListNearestToAFileSpeaksForIt() {
    write(folder, "in/a.txt", BODY);
    write(folder, "articles.jsonl", "{\"file\":\"in/a.txt\",\"outlet\":\"المرفأ\"}");
    write(folder, "in/articles.jsonl", "{\"file\":\"a.txt\",\"outlet\":\"صوت الساحل\"}");
    Intake intake = read(folder);
    assertThat(only(intake).outlet()).isEqualTo("sawt-sahel");
    assertThat(Given.doubts(intake)).contains("listed-twice articles.jsonl:1");
  }

  @Test
  void everyUnicodeEncodingGivesTheSameTextAndId() {
    byte[] utf8 = BODY.getBytes(StandardCharsets.UTF_8);
    Document plain = only(read(write(folder, "1/a.txt", utf8)));
    List<Document> others =
        List.of(
            only(read(write(folder, "2/a.txt", "\uFEFF" + BODY))),
            only(
                read(
                    write(
                        folder, "3/a.txt", ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_16LE)))),
            only(
                read(
                    write(
                        folder, "4/a.txt", ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_16BE)))),
            only(read(write(folder, "5/a.txt", BODY.replace("\n", "\r\n")))),
            only(read(write(folder, "6/a.txt", BODY.replace("\n", "\r")))));
    assertThat(others).extracting(Document::text).containsOnly(BODY);
    assertThat(others).extracting(Document::id).containsOnly(plain.id());
    assertThat(others).extracting(Document::sha256).doesNotContain(plain.sha256());
  }

  @Test
  void textIsNeverNormalisedBeyondItsLineEnds() {
    String text =
        "قُتِلَ ١٢ شخصاً ـــ في «الوادي»\u00A0أمس\u200F، وأُصيبَ آخرون.\n\n\n  نصٌّ ثانٍ. \n";
    assertThat(only(read(write(folder, "a.txt", text))).text()).isEqualTo(text);
  }

  @Test
  void idDependsOnTextUrlAndOutletAlone() {
    String line =
        "{\"text\":\"" + BODY.replace("\n", "\\n") + "\",\"outlet\":\"%s\",\"url\":\"%s\"}\n";
    String id = id("1", String.format(line, "المرفأ", "https://a.example/1"), null);
    assertThat(id).matches("d-[0-9a-f]{10}");
    assertThat(id("2", String.format(line, "marfa", "https://a.example/1"), "another.txt"))
        .isEqualTo(id);
    assertThat(id("3", String.format(line, "المرفأ", "https://a.example/2"), null))
        .isNotEqualTo(id);
    assertThat(id("4", String.format(line, "صوت الساحل", "https://a.example/1"), null))
        .isNotEqualTo(id);
  }

  private String id(String name, String list, String beside) {
    write(folder, name + "/articles.jsonl", list);
    if (beside != null) {
      write(folder, name + "/" + beside, BODY + "ملف آخر.");
    }
    return read(folder.resolve(name)).documents().stream()
        .filter(document -> document.file().contains("#"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void orderOfPathsChangesNothing() {
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      paths.add(write(folder, "f" + i % 5 + "/n" + i + ".txt", BODY + (i % 7)));
    }
    write(folder, "f1/articles.jsonl", "{\"file\":\"n1.txt\",\"outlet\":\"المرفأ\"}\nbad\n");
    paths.add(folder.resolve("f1"));
    paths.add(folder.resolve("f2"));
    paths.add(folder.resolve("missing"));
    Intake first = Given.ingest().read(paths);
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(paths, random);
      assertThat(Given.ingest().read(paths)).isEqualTo(first);
    }
    assertThat(first.documents()).extracting(Document::file).isSorted();
  }

  @Test
  void manyFilesAreReadInOneBreath() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      list.append("{\"text\":\"").append(BODY.replace("\n", "\\n")).append(i).append("\"}\n");
    }
    write(folder, "articles.jsonl", list.toString());
    assertThat(read(folder).documents()).hasSize(3_000);
  }

  @Test
  void worksWithAnEmptyRegistry() {
    Path file = write(folder, "a.txt", BODY);
    Registry registry = Registry.load(Knowledge.of(Map.of()));
    Intake intake = new Ingest(registry).read(List.of(file));
    assertThat(only(intake).outlet()).startsWith("x-");
    assertThat(only(intake).derived()).doesNotContainKey("outlet");
  }

  @Test
  void outletsThatNoRegistryKnowsComeWithTheirNames() {
    write(folder, "a.txt", BODY);
    write(folder, "articles.jsonl", "{\"file\":\"a.txt\",\"outlet\":\"أصداء الوادي\"}");
    Intake intake = read(folder);
    assertThat(intake.sources()).extracting(s -> s.name()).containsExactly("أصداء الوادي");
    assertThat(intake.sources().get(0).id()).isEqualTo(only(intake).outlet());
  }

  @Test
  void brokenWordsStopTheLoadAndNameTheFile() {
    Registry registry = Registry.load(Knowledge.of(Map.of()));
    for (String yaml : List.of("related: [", "related: {}", "related: []")) {
      Knowledge broken = Knowledge.of(Map.of("lexicons/ar/furniture.yaml", yaml));
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Ingest(broken, registry))
          .isInstanceOf(KnowledgeException.class)
          .hasMessageContaining("rules/lexicons/ar/furniture.yaml");
    }
  }
}
