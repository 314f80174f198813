package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.ingest.Given.BODY;
import static org.isnad.ingest.Given.ingest;
import static org.isnad.ingest.Given.only;
import static org.isnad.ingest.Given.unread;
import static org.isnad.ingest.Packed.bytes;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.fact.Document;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code -} is whatever is piped in, told by its first bytes. */
class StandardInputTest {
  private static Intake piped(byte[] bytes) {
    return ingest(new ByteArrayInputStream(bytes)).read(List.of(Path.of("-")));
  }

  @Test
  void textPageAndFeed() {
    assertThat(only(piped(bytes(BODY))).text()).isEqualTo(BODY);
    assertThat(only(piped(BODY.getBytes(StandardCharsets.UTF_16))).text()).isEqualTo(BODY);
    String page = "<!DOCTYPE html><html><body><h1>عنوان</h1><p>" + BODY.repeat(3);
    assertThat(only(piped(bytes(page))).text()).doesNotContain("<p>").contains("الجسر");
    String feed = "<?xml version='1.0'?><rss><channel><item><title>عنوان الخبر</title></item>";
    assertThat(only(piped(bytes(feed + "</channel></rss>"))).file()).isEqualTo("-#1");
  }

  @Test
  void badLinesNameTheirPlace() {
    String lines = "{\"text\":\"قرر المجلس إغلاق الجسر.\"}\nbad\n{\"file\":\"a.txt\"}\n";
    Intake intake = piped(bytes(lines));
    assertThat(unread(intake)).containsExactly("malformed-line -:2", "listed-file-missing -:3");
    assertThat(only(intake).file()).isEqualTo("-#1");
  }

  @Test
  void nothingOrWhatIsNoText() {
    assertThat(unread(piped(new byte[0]))).containsExactly("empty -:0");
    assertThat(unread(piped(new byte[] {0, 1, 2, 3}))).containsExactly("binary -:0");
    assertThat(unread(piped(Packed.gzip(bytes(BODY))))).containsExactly("packed-input -:0");
    assertThat(unread(piped(Packed.zstd(bytes(BODY))))).containsExactly("packed-input -:0");
  }

  @Test
  @Timeout(60)
  void whatNeverEndsIsGivenUp() {
    assertThat(unread(ingest(new Endless('س', "")).read(List.of(Path.of("-")))))
        .containsExactly("too-large -:0");
    assertThat(unread(ingest(new Endless('x', "{\"text\":\"")).read(List.of(Path.of("-")))))
        .containsExactly("endless-line -:1");
  }

  @Test
  void linesAreHandedOnBeforeTheInputEnds() {
    List<String> met = new ArrayList<>();
    String line = "{\"text\":\"قرر المجلس إغلاق الجسر رقم %d.\"}\n";
    InputStream in =
        new InputStream() {
          private int number;
          private byte[] now = new byte[0];
          private int at;

          @Override
          public int read() {
            if (at == now.length) {
              now = bytes(line.formatted(number++));
              at = 0;
              assertThat(met.size()).isGreaterThan(number - 2_000);
            }
            return number > 4_000 ? -1 : now[at++] & 0xFF;
          }
        };
    ingest(in).stream(
        List.of(Path.of("-")),
        new Ingest.Taker() {
          @Override
          public void document(Document document, Source outlet) {
            met.add(document.file());
          }

          @Override
          public void trouble(Trouble trouble) {
            assertThat(trouble).isInstanceOf(Trouble.Doubt.class);
          }
        });
    assertThat(met).hasSize(4_000).startsWith("-#1").endsWith("-#4000");
  }

  /** The same letter for ever. */
  private static final class Endless extends InputStream {
    private final byte letter;
    private final byte[] first;
    private int at;

    Endless(char letter, String first) {
      this.letter = (byte) letter;
      this.first = bytes(first);
    }

    @Override
    public int read() {
      return at < first.length ? first[at++] : letter;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at < first.length) {
        into[from] = first[at++];
        return 1;
      }
      Arrays.fill(into, from, from + length, letter);
      return length;
    }
  }
}
