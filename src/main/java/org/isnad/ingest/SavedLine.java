package org.isnad.ingest;

/**
 * A line of a saved page, in the order of reading.
 *
 * @param kind what the page's markup says that it is; furniture is read for day and publisher and
 *     then left out
 */
record SavedLine(Page.Kind kind, String text) {}
