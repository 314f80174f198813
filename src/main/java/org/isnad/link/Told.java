package org.isnad.link;

import org.isnad.fact.Claim;
import org.isnad.fact.Document;

/**
 * A claim where it is told.
 *
 * @param claim the claim, with its names resolved
 * @param document the article
 * @param paragraph number of the paragraph, from 0
 * @param place where it lies
 * @param stated whether its paragraph names the place, or it was only inherited
 * @param window when
 * @param kind the row of its type
 * @param said what its words tell
 */
record Told(
    Claim claim,
    Document document,
    int paragraph,
    Place place,
    boolean stated,
    Window window,
    Tables.Kind kind,
    Said said) {
  /** Whether the article states the time in words, not by what stands around it. */
  boolean timed() {
    return claim.time() != null && claim.time().text() != null;
  }

  int start() {
    return claim.span().start();
  }

  /** Who somebody is has no day or place of its own: it is told along with something else. */
  boolean follows() {
    return kind.standing() && (place.unknown() || window.unknown());
  }

  /** The same claim at another place. */
  Told at(Place other) {
    return new Told(claim, document, paragraph, other, stated, window, kind, said);
  }
}
