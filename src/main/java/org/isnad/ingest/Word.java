package org.isnad.ingest;

/**
 * A run of letters or digits.
 *
 * @param start offset into the document's text
 * @param end one past the last unit
 * @param key folded spelling
 */
record Word(int start, int end, String key) {}
