package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index over several runs: a desk that runs every day sees what came and what went. */
class RunsIndexTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Path reports;
  private Path articles;

  @BeforeEach
  void threeDays() {
    reports = folder.resolve("reports");
    articles = Session.fire(folder.resolve("articles"));
    run("b-monday", "2024-05-03T12:00:00Z");
    Session.write(
        articles.resolve("b.txt"), "أكدت مديرية الصحة مقتل 19 شخصاً في حريق سوق مدينة إدلب أمس.\n");
    run("a-tuesday", "2024-05-04T12:00:00Z");
    Session.write(articles.resolve("b.txt"), "هدأ الطقس في المدينة صباح اليوم.\n");
    run("c-wednesday", "2024-05-05T12:00:00Z");
  }

  private void run(String name, String at) {
    Clock clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
    assertThat(Session.run(clock, "verify", articles, "--out", reports.resolve(name)).code())
        .isZero();
  }

  private JsonNode data(Path where) throws IOException {
    return JSON.readTree(Files.readString(where.resolve("runs.json")));
  }

  @Test
  void aFolderOfReportsGetsItsIndexInOrderOfTheirStart() throws IOException {
    Session index = Session.run("report", reports);

    assertThat(index.code()).as(index.err()).isZero();
    JsonNode runs = data(reports).get("runs");
    assertThat(runs.size()).isEqualTo(3);
    assertThat(List.of(place(runs, 0), place(runs, 1), place(runs, 2)))
        .containsExactly("b-monday", "a-tuesday", "c-wednesday");
    assertThat(runs.get(0).get("change").isNull()).isTrue();
    assertThat(runs.get(1).get("change").get("updated").asInt())
        .as("the toll of one side changed, so its finding is updated")
        .isPositive();
    assertThat(runs.get(2).get("change").get("gone").asInt()).isPositive();
    assertThat(runs.get(0).get("documents").asInt()).isEqualTo(2);
    assertThat(Files.readString(reports.resolve("index.html")))
        .contains("href=\"./b-monday/index.html\"", "الجولات", "Runs", "default-src &#39;none&#39;")
        .doesNotContain("<script", "<link", "<img", reports.toString());
  }

  private static String place(JsonNode runs, int at) {
    return runs.get(at).get("place").asString();
  }

  @Test
  void severalFoldersInAnyOrderGiveTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("two");
    Path a = reports.resolve("a-tuesday");
    Path b = reports.resolve("b-monday");

    assertThat(Session.run("report", a, b, "--out", one).code()).isZero();
    assertThat(Session.run("report", b, a, "--out", other).code()).isZero();

    for (String file : List.of("index.html", "runs.json")) {
      assertThat(one.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
    }
    assertThat(Files.readString(one.resolve("index.html")))
        .contains("href=\"./../reports/b-monday/index.html\"");
    assertThat(Session.run("report", a, b, "--out", one).code())
        .as("an index may be made again")
        .isZero();
    assertThat(one.toFile().list()).containsExactlyInAnyOrder("index.html", "runs.json");
  }

  @Test
  void brokenAndForeignFoldersAreToldAndStopNobody() throws IOException {
    String hostile = "x\u202E<img src=x onerror=y> &quot; %2e";
    Session.write(reports.resolve(hostile).resolve("report.json"), "{\"schema\": 3");
    Session.write(reports.resolve("notes").resolve("todo.txt"), "milk");
    Session.write(reports.resolve(".hidden").resolve("report.json"), "{");

    Session index = Session.run("report", reports);

    assertThat(index.code()).isEqualTo(ExitCode.UNREAD.number());
    assertThat(index.err()).contains("notes: holds no report.json").doesNotContain("\tat ");
    JsonNode data = data(reports);
    assertThat(data.get("runs").size()).isEqualTo(3);
    assertThat(data.get("troubles").size()).isEqualTo(2);
    assertThat(Files.readString(reports.resolve("index.html")))
        .contains("notes", "&lt;img src=x")
        .doesNotContain("<img", "\u202E", "<bdi>.hidden");
  }

  @Test
  void aHostileRunIsOnlyWords() throws IOException {
    String name = "javascript:alert(1) \"'<b>";
    Path report = reports.resolve("b-monday").resolve("report.json");
    String text = Files.readString(report);
    String bad =
        text.replaceFirst("\"inputs\": \\[\"[^\"]*\"", "\"inputs\": [\"<script>\\\\u202E\"");
    Session.write(reports.resolve(name).resolve("report.json"), bad);
    Session.write(reports.resolve(name).resolve("index.html"), "x");

    assertThat(Session.run("report", reports).code()).isZero();

    assertThat(Files.readString(reports.resolve("index.html")))
        .contains("href=\"./javascript%3Aalert%281%29%20%22%27%3Cb%3E/index.html\"")
        .contains("&lt;script&gt;")
        .doesNotContain("<script", "\u202E", "href=\"javascript");
  }

  @Test
  void whatIsNoIndexIsNotWrittenOver() throws IOException {
    Path page = Session.write(folder.resolve("site").resolve("index.html"), "mine");
    Path a = reports.resolve("a-tuesday");
    Path b = reports.resolve("b-monday");

    List<Session> refused =
        List.of(
            Session.run("report", a, b),
            Session.run("report", a, b, "--out", folder.resolve("site")),
            Session.run("report", a, b, "--out", a),
            Session.run("report", a, b, "--out", folder.resolve("new"), "--redact", "victims"),
            Session.run("report", a, b, "--out", folder.resolve("new"), "--format", "md"),
            Session.run("report", articles, folder, "--out", folder.resolve("new")));

    for (Session run : refused) {
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE.number());
      assertThat(run.err()).contains("isnad: ").doesNotContain("\tat ");
    }
    assertThat(page).hasContent("mine");
    assertThat(folder.resolve("new")).doesNotExist();
  }
}
