package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.isnad.fact.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every page of {@code fixtures/pages} is read as the file beside it says. To add a layout put a
 * page of your own words there, and a YAML file of the same name with what is expected of it.
 */
class SavedPagesTest {
  private static final Path PAGES = Path.of("fixtures/pages");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Ingest INGEST = Given.ingest();

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).as("layouts in " + PAGES).hasSizeGreaterThanOrEqualTo(12);
      return pages;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isReadAsExpected(Path page) throws IOException {
    Path beside = Path.of(page.toString().replace(".html", ".yaml"));
    assertThat(beside).as("what is expected of " + page).exists();
    JsonNode expected = YAML.readTree(Files.readString(beside));
    Intake intake = INGEST.read(List.of(page));
    Document document = Given.only(intake);
    SoftAssertions softly = new SoftAssertions();
    check(softly, "title", document.title(), expected);
    check(softly, "outlet", document.outlet(), expected);
    check(softly, "published", String.valueOf(document.published()), expected);
    check(softly, "url", document.url(), expected);
    softly.assertThat(lines(document, "title")).containsExactly(document.title());
    softly.assertThat(lines(document, "body")).isEqualTo(strings(expected.path("body")));
    softly.assertThat(lines(document, "caption")).isEqualTo(strings(expected.path("captions")));
    softly.assertThat(lines(document, "furniture")).isEmpty();
    for (String absent : strings(expected.path("absent"))) {
      softly.assertThat(document.text()).doesNotContain(absent);
    }
    for (Map.Entry<String, JsonNode> field : expected.path("derived").properties()) {
      softly
          .assertThat(document.derived().get(field.getKey()))
          .as("derived " + field.getKey())
          .isEqualTo(field.getValue().asString());
    }
    softly
        .assertThat(intake.troubles().stream().map(t -> t.code()).toList())
        .containsAll(strings(expected.path("doubts")));
    softly.assertThat(document.sha256()).isEqualTo(Bytes.sha256(Files.readAllBytes(page)));
    softly.assertThat(document.lang()).isEqualTo("ar");
    softly.assertAll();
  }

  private static void check(SoftAssertions softly, String field, String read, JsonNode expected) {
    JsonNode value = expected.path(field);
    if (!value.isMissingNode()) {
      softly.assertThat(read).as(field).isEqualTo(value.asString());
    }
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(item -> strings.add(item.asString()));
    return strings;
  }

  /** The lines of one kind of part, each as the offsets of the document cut it. */
  private static List<String> lines(Document document, String kind) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < document.text().length(); ) {
      int end = document.text().indexOf('\n', at);
      if (document.partAt(at).equals(kind)) {
        assertThat(document.partAt(end - 1)).as("end of the line at " + at).isEqualTo(kind);
        lines.add(document.text().substring(at, end));
      }
      at = end + 1;
    }
    return lines;
  }

  @Test
  void theFolderOfAPageIsSkipped() {
    Intake intake = INGEST.read(List.of(PAGES));
    assertThat(PAGES.resolve("browser-saved_files/saved_resource.html")).exists();
    assertThat(intake.documents())
        .extracting(Document::file)
        .hasSizeGreaterThanOrEqualTo(12)
        .noneMatch(file -> file.contains("_files"));
    assertThat(Given.unread(intake)).isEmpty();
  }
}
