package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.doubts;
import static org.isnad.ingest.Given.only;
import static org.isnad.ingest.Given.read;
import static org.isnad.ingest.Given.unread;
import static org.isnad.ingest.Given.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.finding.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever cannot be read is exactly one trouble, and the rest of the batch is read. */
class IngestTroublesTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Intake last;

  private Intake readFolder() {
    write(folder, "good.txt", BODY + "نهاية النص السليم.");
    last = read(folder);
    assertThat(last.documents()).as("the good file is read all the same").isNotEmpty();
    return last;
  }

  @AfterEach
  void everyTroubleSaysWhatToDo() {
    if (last != null) {
      assertThat(last.troubles())
          .allSatisfy(
              trouble -> {
                assertThat(trouble.file()).isNotBlank();
                assertThat(trouble.message()).isNotBlank();
                assertThat(trouble.remedy()).isNotBlank();
              });
    }
  }

  @Test
  void missingPath() {
    last = read(folder.resolve("gone"));
    assertThat(last.documents()).isEmpty();
    assertThat(last.troubles()).hasSize(1);
    Trouble trouble = last.troubles().get(0);
    assertThat(trouble).isInstanceOf(Trouble.Unread.class);
    assertThat(trouble.code()).isEqualTo("missing-path");
    assertThat(trouble.file()).endsWith("gone");
  }

  @Test
  void emptyFolder() {
    last = read(folder);
    assertThat(last.troubles()).extracting(Trouble::code).containsExactly("nothing-to-read");
  }

  @ParameterizedTest
  @CsvSource({"''", "' \n\t\n'", "'--- *** ---'"})
  void fileWithoutWords(String text) {
    write(folder, "a.txt", text);
    assertThat(unread(readFolder())).containsExactly("empty a.txt:0");
  }

  @Test
  void hugeFileIsNotReadIntoMemory() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
      file.setLength(1L << 40); // sparse: a terabyte that no heap could hold
    }
    assertThat(unread(readFolder())).containsExactly("too-large a.txt:0");
  }

  @Test
  void binaryFile() {
    write(folder, "a.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3, 0, 9});
    assertThat(unread(readFolder())).containsExactly("binary a.txt:0");
  }

  @Test
  void undecodableFiles() {
    write(
        folder,
        "french.txt",
        "L'armée a annoncé l'été dernier une opération.".getBytes(StandardCharsets.ISO_8859_1));
    byte[] damaged = BODY.getBytes(StandardCharsets.UTF_8);
    damaged[40] = (byte) 0xFF;
    write(folder, "damaged.txt", damaged);
    write(folder, "odd.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x27});
    assertThat(unread(readFolder()))
        .containsExactly(
            "undecodable damaged.txt:0", "undecodable french.txt:0", "undecodable odd.txt:0");
  }

  @ParameterizedTest
  @CsvSource({"windows-1256", "ISO-8859-6"})
  void detectedCodePageIsADoubtThatNamesIt(String charset) {
    write(folder, "a.txt", BODY.getBytes(Charset.forName(charset)));
    last = read(folder);
    assertThat(only(last).text()).isEqualTo(BODY);
    assertThat(last.troubles())
        .filteredOn(trouble -> trouble.code().equals("guessed-encoding"))
        .singleElement()
        .satisfies(trouble -> assertThat(trouble.message()).contains(charset));
  }

  @Test
  void sameBytesAndSameText() {
    write(folder, "a.txt", BODY);
    write(folder, "b.txt", BODY);
    write(folder, "c.txt", "\uFEFF" + BODY.replace("\n", "\r\n"));
    assertThat(unread(readFolder())).containsExactly("duplicate b.txt:0", "duplicate c.txt:0");
    assertThat(last.troubles())
        .filteredOn(trouble -> trouble.code().equals("duplicate"))
        .extracting(Trouble::message)
        .containsExactly("it has the same bytes as a.txt", "it has the same text as a.txt");
  }

  @Test
  void sameTextOfTwoOutletsIsACopyAndBothAreRead() {
    write(folder, "a.txt", BODY);
    write(folder, "b.txt", BODY);
    write(folder, "c.txt", BODY);
    write(
        folder,
        "articles.jsonl",
        "{\"file\":\"a.txt\",\"outlet\":\"صوت الساحل\"}\n{\"file\":\"b.txt\",\"outlet\":\"المرفأ\"}\n");
    last = read(folder);
    assertThat(last.documents()).extracting(d -> d.file()).containsExactly("a.txt", "b.txt");
    assertThat(unread(last)).containsExactly("duplicate c.txt:0");
  }

  @Test
  void vanishedFile() throws IOException {
    Path gone = folder.resolve("gone.txt");
    Files.createSymbolicLink(folder.resolve("a.txt"), gone);
    assertThat(unread(readFolder())).containsExactly("vanished a.txt:0");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Bytes.of(Found.file(gone, "gone.txt", true)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("vanished"));
  }

  @Test
  void linkOutOfTheFolder() throws IOException {
    Path secret = write(elsewhere, "secret.txt", BODY);
    Files.createSymbolicLink(folder.resolve("a.txt"), secret);
    Files.createSymbolicLink(folder.resolve("all"), elsewhere);
    Files.createSymbolicLink(folder.resolve("round"), folder);
    assertThat(unread(readFolder())).containsExactly("outside-link a.txt:0", "outside-link all:0");
  }

  @Test
  void escapesInAList() throws IOException {
    write(elsewhere, "secret.txt", BODY);
    Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/link.txt"), elsewhere.resolve("secret.txt"));
    write(
        folder,
        "in/articles.jsonl",
        "{\"file\":\"../good.txt\"}\n"
            + "{\"file\":\""
            + elsewhere.resolve("secret.txt")
            + "\"}\n"
            + "{\"file\":\"link.txt\"}\n"
            + "{\"file\":\"a\\u0000b.txt\"}\n");
    assertThat(unread(readFolder()))
        .containsExactly(
            "path-escape in/articles.jsonl:1",
            "path-escape in/articles.jsonl:2",
            "path-escape in/articles.jsonl:3",
            "path-escape in/articles.jsonl:4",
            "outside-link in/link.txt:0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json",
        "[1,2]",
        "{\"file\":\"good.txt\"",
        "{\"outlet\":\"المرفأ\"}",
        "{\"file\":\"good.txt\",\"text\":\"نص\"}",
        "{\"file\":7}",
        "{\"file\":\"good.txt\",\"file\":\"good.txt\"}",
        "{\"file\":\"good.txt\"} {}"
      })
  void malformedLine(String line) {
    write(
        folder,
        "articles.jsonl",
        "\n" + line + "\n{\"file\":\"good.txt\",\"published\":\"2024-05-02\"}\n");
    assertThat(unread(readFolder())).containsExactly("malformed-line articles.jsonl:2");
    assertThat(only(last).published()).hasToString("2024-05-02");
  }

  @Test
  void otherBadLines() {
    byte[] line = "{\"text\":\"قرار\"}\n".getBytes(Charset.forName("windows-1256"));
    write(folder, "cp/articles.jsonl", line);
    write(folder, "long/articles.jsonl", "{\"text\":\"" + "س".repeat(2_600_000) + "\"}\n");
    write(folder, "void/articles.jsonl", "");
    write(folder, "blank/articles.jsonl", "{\"text\":\" .. \"}\n");
    assertThat(unread(readFolder()))
        .containsExactly(
            "empty blank/articles.jsonl:1",
            "undecodable cp/articles.jsonl:1",
            "line-too-long long/articles.jsonl:1",
            "empty void/articles.jsonl:0");
  }

  @Test
  void listOfNonsenseIsToldInBounds() {
    write(folder, "articles.jsonl", "nonsense\n".repeat(5_000));
    assertThat(unread(readFolder())).hasSize(101).contains("many-bad-lines articles.jsonl:0");
  }

  @Test
  void badFieldLeavesTheArticleIn() {
    write(
        folder,
        "articles.jsonl",
        "{\"file\":\"good.txt\",\"published\":\"2024-02-31\",\"url\":\"javascript:alert(1)\",\"lang\":\"?\",\"outlet\":\"المرفأ\"}\n");
    readFolder();
    assertThat(unread(last)).isEmpty();
    assertThat(doubts(last)).containsExactly("bad-field articles.jsonl:1");
    assertThat(only(last).published()).isNull();
    assertThat(only(last).url()).isNull();
    assertThat(only(last).outlet()).isEqualTo("marfa");
  }

  @Test
  void listedFileThatIsMissingOrListedTwice() {
    write(
        folder,
        "articles.jsonl",
        "{\"file\":\"gone.txt\"}\n{\"file\":\"good.txt\",\"outlet\":\"المرفأ\"}\n{\"file\":\"./good.txt\"}\n");
    readFolder();
    assertThat(unread(last)).containsExactly("listed-file-missing articles.jsonl:1");
    assertThat(doubts(last)).contains("listed-twice articles.jsonl:3");
    assertThat(only(last).outlet()).isEqualTo("marfa");
  }

  @Test
  void kindsOfFile() {
    write(folder, "page.html", "<nav><a href='/'>الرئيسية</a></nav>");
    write(folder, "claims.jsonl", "{}");
    write(folder, "picture.jpg", "x");
    write(folder, "notes.docx", "x");
    write(folder, ".hidden.txt", BODY);
    write(folder, ".git/a.txt", BODY);
    write(folder, "old/report.json", "{\"schema\":\"urn:isnad:report:1\"}");
    write(folder, "old/report.md", BODY);
    assertThat(unread(readFolder()))
        .containsExactly("not-articles claims.jsonl:0", "no-article page.html:0");
    assertThat(last.documents()).hasSize(1);
  }

  @Test
  void fileOfAnotherKindThatTheUserNamed() {
    last = read(write(folder, "notes.docx", "x"));
    assertThat(unread(last)).containsExactly("unknown-kind notes.docx:0");
  }

  @Test
  void undatedUnknownAndForeignDocumentsAreDoubts() {
    write(folder, "a.txt", BODY);
    write(folder, "en.txt", "The council closed the old bridge to lorries on Monday.");
    write(
        folder,
        "fa.txt",
        "گزارش‌ها می‌گویند پل قدیمی شهر پس از چند روز بسته شد و گروهی از کارگران پای کار آمدند.");
    write(folder, "fr.txt", "Le conseil a fermé lundi le vieux pont aux camions de la région.");
    last = read(folder);
    assertThat(last.documents())
        .extracting(d -> d.lang())
        .containsExactly("ar", "en", "fa", "und-Latn");
    assertThat(doubts(last))
        .containsExactly(
            "undated a.txt:0",
            "unknown-outlet a.txt:0",
            "undated en.txt:0",
            "unknown-outlet en.txt:0",
            "language fa.txt:0",
            "language fr.txt:0");
  }
}
