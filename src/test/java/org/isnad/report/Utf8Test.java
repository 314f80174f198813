package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reports make their bytes by themselves: they must be those that any encoder would make. */
class Utf8Test {
  /** Every UTF-16 unit by itself, then pairs of surrogates, whole and broken. */
  private static String everything() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c).append('.');
    }
    return all.append("\uD83D\uDE00 \uDBFF\uDFFF \uDE00\uD83D").append('\uD83D').toString();
  }

  @Test
  void bytesAreThoseOfTheLibrary() throws IOException {
    String text = everything();
    Utf8 made = new Utf8(1);
    made.put(text, Escapes.NONE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    made.drain(bytes);
    assertThat(bytes.toByteArray())
        .isEqualTo(Utf8.wellFormed(text).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void jsonReadsBackAsItWas() {
    String text = everything();
    RecordWriter json = RecordWriter.dense(Set.of());
    json.write(text);
    String written = json.bytes().toString();
    assertThat(written).contains("\\u0000").contains("\\u001F").contains("\\\"").contains("\\\\");
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), written)) {
      parser.nextToken();
      assertThat(parser.getString()).isEqualTo(Utf8.wellFormed(text));
    }
  }

  @Test
  void linesAreBrokenBeforeRecordsAndNowhereElse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RecordWriter json = RecordWriter.lines(bytes, 2, Set.of()).object();
    RecordWriter part = json.part();
    json.list("none");
    json.endList();
    json.list("some");
    part.write(List.of(1, 2));
    part.write(Map.of());
    json.join(part);
    part.write(Map.of("a", List.of()));
    json.join(part);
    json.endList().endObject().end();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\n\"none\": [],\n\"some\": [\n[1, 2],\n{},\n{\"a\": []}\n]\n}\n");
  }
}
