package org.isnad.ingest;

/**
 * Something read out of the text, with the reason to believe it.
 *
 * @param <T> what it is
 */
record Derived<T>(T value, String reason) {}
