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
    Document document, String list, int line, Source outlet, boolean outletKnown, boolean doubted) {
  /** The file that holds it, for a document that is an entry of a feed too. */
  String holder() {
    return number() == 0 ? list : list.substring(0, list.lastIndexOf('#'));
  }

  /** Its number among the entries of a feed, or 0. */
  int number() {
    String end = list.substring(list.lastIndexOf('#') + 1);
    return end.length() < list.length() && end.matches("\\d{1,9}") ? Integer.parseInt(end) : 0;
  }
}
