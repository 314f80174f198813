package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;

/** Reads an {@code articles.jsonl} line by line; a bad line costs that line alone. */
final class ArticleList {
  static final String NAME = "articles.jsonl";

  /** Bad lines that are told one by one; a list with more is likely no list at all. */
  static final int TOLD = 100;

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
          bad(line, ArticleLine.tooLong());
        } else {
          read(bytes, line);
        }
      }
      if (line == 0) {
        tellEmpty(list.name(), troubles);
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
    tellMore(list.name(), bad, troubles);
  }

  static void tellEmpty(String list, Troubles troubles) {
    troubles.unread("empty", list, 0, "the list is empty", "add a line for each article");
  }

  /** Says how many bad lines are not told one by one, if any. */
  static void tellMore(String list, int bad, Troubles troubles) {
    if (bad > TOLD) {
      troubles.unread(
          "many-bad-lines",
          list,
          0,
          (bad - TOLD) + " more lines could not be read",
          "check that the file is UTF-8 JSON Lines");
    }
  }

  private void read(byte[] bytes, int line) {
    try {
      Entry entry = ArticleLine.read(list.name(), line, bytes, troubles);
      if (entry != null) {
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
}
