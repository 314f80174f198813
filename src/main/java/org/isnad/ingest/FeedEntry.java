package org.isnad.ingest;

/**
 * An entry of an RSS or Atom file, as it is written there.
 *
 * @param number counted from 1
 * @param line where it begins
 * @param title or null
 * @param link web address, or null
 * @param published day and hour in the words of the feed, or null
 * @param updated the same of the last change, or null
 * @param html what it holds, the whole text before a summary, or null
 * @param site what the feed calls itself, or null
 * @param lang of the feed, or null
 */
record FeedEntry(
    int number,
    int line,
    String title,
    String link,
    String published,
    String updated,
    String html,
    String site,
    String lang) {}
