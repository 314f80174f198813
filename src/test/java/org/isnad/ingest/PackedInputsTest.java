package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.read;
import static org.isnad.ingest.Given.unread;
import static org.isnad.ingest.Given.write;
import static org.isnad.ingest.Packed.bytes;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Document;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However articles are packed, they are the same documents. */
class PackedInputsTest {
  private static final byte[] LIST =
      bytes(
          line("المرفأ", "2024-05-02", "أغلقت البلدية الجسر القديم أمام الشاحنات مساء أمس.")
              + line("صوت الساحل", "2024-05-03", "أعادت البلدية فتح الجسر بعد ترميم أعمدته.")
              + line("البريد", "2024-05-04", "قال مدير الأشغال إن الترميم كلف مبلغاً كبيراً."));

  @TempDir Path folder;

  private static String line(String outlet, String day, String text) {
    return "{\"outlet\":\"%s\",\"published\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(outlet, day, text);
  }

  private Map<String, byte[]> everyPacking() {
    Map<String, byte[]> ways = new LinkedHashMap<>();
    Map<String, byte[]> inFolder = Map.of("daily/articles.jsonl", LIST);
    ways.put("articles.jsonl", LIST);
    ways.put("monitor.jsonl", LIST);
    ways.put("monitor.jsonl.gz", Packed.gzip(LIST));
    ways.put("MONITOR.NDJSON.ZST", Packed.zstd(LIST));
    ways.put("a.zip", Packed.zip(inFolder));
    ways.put("a.tar", Packed.tar(inFolder));
    ways.put("a.tar.gz", Packed.gzip(Packed.tar(inFolder)));
    ways.put("a.tgz", Packed.gzip(Packed.tar(inFolder)));
    ways.put("a.tar.zst", Packed.zstd(Packed.tar(inFolder)));
    ways.put("gz-in.zip", Packed.zip(Map.of("x.jsonl.gz", Packed.gzip(LIST))));
    ways.put("zip-in.tar", Packed.tar(Map.of("in.zip", Packed.zip(inFolder))));
    ways.put("tgz-in.zip", Packed.zip(Map.of("in.tgz", Packed.gzip(Packed.tar(inFolder)))));
    return ways;
  }

  @Test
  void packingChangesNoDocument() {
    List<Document> plain = without(read(write(folder, "0/articles.jsonl", LIST)));
    assertThat(plain).hasSize(3);
    everyPacking()
        .forEach(
            (name, bytes) -> {
              Intake intake = read(write(folder, "1-" + name + "/" + name, bytes));
              assertThat(without(intake)).as(name).isEqualTo(plain);
              assertThat(intake.troubles()).as(name).isEmpty();
              assertThat(without(streamed(folder.resolve("1-" + name)))).as(name).isEqualTo(plain);
            });
    Intake piped = Given.ingest(new ByteArrayInputStream(LIST)).read(List.of(Path.of("-")));
    assertThat(without(piped)).as("standard input").isEqualTo(plain);
    assertThat(piped.documents()).extracting(Document::file).containsExactly("-#1", "-#2", "-#3");
  }

  private static List<Document> without(Intake intake) {
    return without(intake.documents());
  }

  /** The documents, but for where they lie. */
  private static List<Document> without(List<Document> documents) {
    return documents.stream()
        .map(
            d ->
                new Document(
                    d.id(),
                    "",
                    d.sha256(),
                    d.text(),
                    d.outlet(),
                    d.title(),
                    d.url(),
                    d.published(),
                    d.lang(),
                    d.derived(),
                    d.versionOf(),
                    d.parts()))
        .toList();
  }

  static List<Document> streamed(Path... paths) {
    List<Document> documents = new ArrayList<>();
    Given.ingest().stream(
        List.of(paths),
        new Ingest.Taker() {
          @Override
          public void document(Document document, Source outlet) {
            documents.add(document);
          }

          @Override
          public void trouble(Trouble trouble) {
            throw new AssertionError(trouble);
          }
        });
    return documents;
  }

  @Test
  void namesTellTheWayIn() {
    write(folder, "a.zip", Packed.zip(Map.of("x/in.tar", Packed.tar(Map.of("y/b.jsonl", LIST)))));
    assertThat(read(folder).documents())
        .extracting(Document::file)
        .containsExactly(
            "a.zip!/x/in.tar!/y/b.jsonl#1",
            "a.zip!/x/in.tar!/y/b.jsonl#2",
            "a.zip!/x/in.tar!/y/b.jsonl#3");
  }

  @Test
  void listInAnArchiveSpeaksForTheFilesBesideIt() {
    Map<String, byte[]> entries = new LinkedHashMap<>(); // the list comes last, and out of order
    entries.put("d/b.txt", bytes(BODY));
    entries.put("d/a.txt", bytes(BODY + "جملة أخرى."));
    entries.put(
        "d/articles.jsonl",
        bytes(
            "{\"file\":\"b.txt\",\"outlet\":\"المرفأ\",\"published\":\"2024-05-02\"}\n"
                + "{\"file\":\"a.txt\",\"outlet\":\"البريد\",\"published\":\"2024-05-02\"}\n"
                + "{\"file\":\"c.txt\"}\n{\"file\":\"../../e.txt\"}\n"));
    for (byte[] bytes : List.of(Packed.zip(entries), Packed.tar(entries))) {
      Intake intake = read(write(folder, bytes[0] == 'P' ? "a.zip" : "a.tar", bytes));
      assertThat(intake.documents())
          .extracting(d -> d.file().replaceAll("^a.(zip|tar)!/", "") + " " + d.outlet())
          .containsExactly("d/a.txt barid", "d/b.txt marfa");
      assertThat(unread(intake))
          .extracting(t -> t.replaceAll("a.(zip|tar)!", "a!"))
          .containsExactly(
              "listed-file-missing a!/d/articles.jsonl:3", "path-escape a!/d/articles.jsonl:4");
    }
  }

  @Test
  void whatAFolderWouldSkipAnArchiveSkipsToo() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("page.html", bytes("<p>" + BODY.repeat(3)));
    entries.put("page_files/ad.html", bytes("<p>" + BODY.repeat(4)));
    entries.put("__MACOSX/._page.txt", bytes(BODY));
    entries.put(".git/a.txt", bytes(BODY));
    entries.put("picture.jpg", bytes("x"));
    entries.put("old/report.json", bytes("{\"schema\":\"urn:isnad:report:1\"}"));
    entries.put("old/summary.txt", bytes(BODY));
    Intake intake = read(write(folder, "a.zip", Packed.zip(entries)));
    assertThat(intake.documents()).extracting(Document::file).containsExactly("a.zip!/page.html");
    assertThat(unread(intake)).isEmpty();
  }

  @Test
  void archivesLieInFoldersOfAnyDepth() {
    String deep = "d/".repeat(60);
    write(folder, deep + "a.txt.gz", Packed.gzip(bytes(BODY)));
    write(
        folder, deep + "b.zip", Packed.zip(Map.of(deep + "b.html", bytes("<p>" + BODY.repeat(3)))));
    assertThat(read(folder).documents())
        .extracting(Document::file)
        .containsExactly(deep + "a.txt.gz", deep + "b.zip!/" + deep + "b.html");
  }

  @Test
  void anArchiveWithoutArticlesIsToldWhenItWasNamed() {
    Path zip = write(folder, "a.zip", Packed.zip(Map.of("x.jpg", bytes("x"))));
    write(folder, "a.txt", BODY);
    assertThat(unread(read(zip))).containsExactly("nothing-to-read a.zip:0");
    assertThat(unread(read(folder))).isEmpty();
  }
}
