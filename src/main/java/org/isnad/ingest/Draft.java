package org.isnad.ingest;

import org.isnad.fact.Document;
import org.isnad.fact.Source;

/**
 * A document before it is known to be the only one of its kind.
 *
 * @param file as the document shows it
 * @param line of the list it stands in, or 0
 * @param list name of that list, or the file itself
 * @param outlet who published it, registered or provisional
 * @param outletKnown whether the outlet was given or derived
 * @param doubted whether a trouble already speaks of its day
 */
record Draft(
    Document document,
    String list,
    int line,
    Source outlet,
    boolean outletKnown,
    boolean doubted) {}
