package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.fact.Document;
import org.isnad.fact.Orthography;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;

/** A few outlets, a folder of files, and what was read from them. */
final class Given {
  static final String BODY =
      "أعلنت بلدية المدينة صباح أمس إغلاق الجسر القديم أمام الشاحنات بعد ظهور تشققات في أعمدته.\n"
          + "وقال مدير الأشغال إن أعمال الترميم ستستمر شهرين على الأقل.\n";

  private static final List<Source> SOURCES =
      List.of(
          source("marfa", "outlet", "marfa.example", "صحيفة المرفأ", "المرفأ"),
          source("sawt-sahel", "outlet", "sawtsahel.example", "صوت الساحل"),
          source("jabal-24", "outlet", "jabal24.example", "الجبل 24"),
          source("barid", "agency", "barid.example", "وكالة البريد", "البريد"));

  private Given() {}

  static Names names() {
    return new Names(SOURCES, List.of("الميناء", "الوادي"), Given::named, Given::provisional);
  }

  private static InputStream standardInput = InputStream.nullInputStream();

  /** One for all tests: it keeps nothing of what it reads, and takes a while to make. */
  private static final Ingest INGEST =
      new Ingest(Knowledge.shipped(), names(), () -> standardInput);

  static Ingest ingest() {
    return INGEST;
  }

  /** The same, with something piped in. */
  static Ingest ingest(InputStream piped) {
    standardInput = piped;
    return INGEST;
  }

  static Intake read(Path... paths) {
    return ingest().read(Arrays.asList(paths));
  }

  static PageWords words() {
    return PageWords.load(Knowledge.shipped()).get("ar");
  }

  static Page page(String text) {
    return new PageReader(words(), names()).read(text, null);
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document only(Intake intake) {
    if (intake.documents().size() != 1) {
      throw new AssertionError("one document was expected: " + intake);
    }
    return intake.documents().get(0);
  }

  /** Troubles that keep something out of the report, as {@code code file:line}. */
  static List<String> unread(Intake intake) {
    return intake.troubles().stream()
        .filter(Trouble.Unread.class::isInstance)
        .map(t -> t.code() + " " + t.file() + ":" + t.line())
        .toList();
  }

  static List<String> doubts(Intake intake) {
    return intake.troubles().stream()
        .filter(Trouble.Doubt.class::isInstance)
        .map(t -> t.code() + " " + t.file() + ":" + t.line())
        .toList();
  }

  private static Source source(String id, String kind, String domain, String... names) {
    return new Source(
        id, names[0], id, List.of(names), kind, "C", "", "", "neutral", List.of(domain));
  }

  private static Optional<Source> named(String name) {
    String key = Orthography.fold(name.strip());
    return SOURCES.stream()
        .filter(s -> s.names().stream().anyMatch(n -> Orthography.fold(n).equals(key)))
        .findFirst();
  }

  private static Source provisional(String name) {
    return named(name).orElseGet(() -> source("x-" + name, "outlet", "", name));
  }
}
