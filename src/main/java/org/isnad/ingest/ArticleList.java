package org.isnad.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

/** Reads an {@code articles.jsonl} line by line; a bad line costs that line alone. */
final class ArticleList {
  static final String NAME = "articles.jsonl";

  /** Bad lines that are told one by one; a list with more is likely no list at all. */
  private static final int TOLD = 100;

  private final Found list;
  private final Troubles troubles;
  private final Consumer<Entry> entries;
  private int bad;

  private ArticleList(Found list, Troubles troubles, Consumer<Entry> entries) {
    this.list = list;
    this.troubles = troubles;
    this.entries = entries;
  }

  /** Hands out one entry after another. */
  static void read(Found list, Troubles troubles, Consumer<Entry> entries) {
    new ArticleList(list, troubles, entries).read();
  }

  private void read() {
    int line = 0;
    try (Lines lines = new Lines(list.open(), Limits.ARTICLE)) {
      for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
        line++;
        if (lines.wasTooLong()) {
          bad(
              line,
              new Refused(
                  "line-too-long", "the line is longer than 5 MB", "give each article its line"));
        } else {
          read(bytes, line);
        }
      }
      if (line == 0) {
        troubles.unread(
            "empty", list.name(), 0, "the list is empty", "add a line for each article");
      }
    } catch (Spoilt e) {
      Refused why = e.refused();
      troubles.unread(why.code(), list.name(), line + 1, why.getMessage(), why.remedy());
    } catch (NoSuchFileException e) {
      troubles.unread(
          "vanished",
          list.name(),
          0,
          "the list went away while the batch was read",
          "restore it and run again");
    } catch (IOException e) {
      troubles.unread(
          "unreadable", list.name(), 0, "it may not be read", "check the permissions of the file");
    }
    if (bad > TOLD) {
      troubles.unread(
          "many-bad-lines",
          list.name(),
          0,
          (bad - TOLD) + " more lines could not be read",
          "check that the file is UTF-8 JSON Lines");
    }
  }

  private void read(byte[] bytes, int line) {
    try {
      String text = utf8(bytes);
      if (!text.isBlank()) {
        EntryReader reader = new EntryReader(text, line);
        Entry entry = reader.entry();
        if (entry.doubted()) {
          troubles.doubt(
              "bad-field",
              list.name(),
              line,
              "left out: " + String.join("; ", reader.doubts()),
              "write published as YYYY-MM-DD, url as http(s), lang as a tag such as ar");
        }
        entries.accept(entry);
      }
    } catch (Refused e) {
      bad(line, e);
    }
  }

  private void bad(int line, Refused why) {
    if (++bad <= TOLD) {
      troubles.unread(why.code(), list.name(), line, why.getMessage(), why.remedy());
    }
  }

  private static String utf8(byte[] bytes) throws Refused {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new Refused("undecodable", "the line is not UTF-8", "save the list as UTF-8");
    }
  }
}
