package org.isnad.ingest;

import java.time.LocalDate;

/**
 * One line of an {@code articles.jsonl}: the metadata of a file beside it, or an article itself.
 *
 * @param line counted from 1; 0 for a file that no list describes
 * @param file as the line names it, or null
 * @param text the article, or null
 * @param sha256 of the bytes of {@code text} in UTF-8, or null
 * @param outlet name or id, or null
 * @param published or null
 * @param doubted whether a trouble already says that a field of the line is no good
 */
record Entry(
    int line,
    String file,
    String text,
    String sha256,
    String outlet,
    LocalDate published,
    String url,
    String title,
    String lang,
    boolean doubted) {
  /** Stands for a file of which nothing is known but itself. */
  static final Entry NONE = new Entry(0, null, null, null, null, null, null, null, null, false);
}
