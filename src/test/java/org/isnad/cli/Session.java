package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One command, run in this process with its output kept. */
record Session(int code, String out, String err) {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);

  static Session run(Object... words) {
    return run(NOON, words);
  }

  static Session run(Clock clock, Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Desk desk =
        new Desk(new PrintWriter(out), new PrintWriter(err), null, clock, false, false, 80, false);
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    int code = Commands.run(desk, args);
    desk.out().flush();
    desk.err().flush();
    return new Session(code, out.toString(), err.toString());
  }

  /** Writes a file, making its folders. */
  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two articles on one market fire whose tolls exclude each other. */
  static Path fire(Path folder) {
    write(
        folder.resolve("articles.jsonl"),
        """
        {"file": "a.txt", "outlet": "وكالة الميناء", "published": "2024-05-02"}
        {"file": "b.txt", "outlet": "صحيفة المدينة", "published": "2024-05-02"}
        """);
    write(
        folder.resolve("a.txt"),
        "قال الدفاع المدني إن 12 شخصاً لقوا حتفهم في حريق سوق مدينة إدلب أمس.\n");
    write(folder.resolve("b.txt"), "أكدت مديرية الصحة مقتل 17 شخصاً في حريق سوق مدينة إدلب أمس.\n");
    return folder;
  }
}
