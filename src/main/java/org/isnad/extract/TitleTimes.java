package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Claim;

/**
 * Gives what a headline tells the time at which the text tells it: a headline has no room for days.
 * The text tells the same where the type, the polarity and the figure are the same.
 */
final class TitleTimes {
  private static final String TITLE = "title";

  /** The claims of a document, in the order of their places, with what headlines tell dated. */
  static List<Claim> dated(List<Claim> claims) {
    Map<List<Object>, Claim> told = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.part().equals("body")) {
        told.putIfAbsent(key(claim), claim);
      }
    }
    List<Claim> out = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean title = claim.part().equals(TITLE) && plain(claim);
      Claim body = title ? told.get(key(claim)) : null;
      boolean open = body != null && claim.time() != null && claim.time().text() == null;
      out.add(open ? claim.at(Timeline.unworded(body.time())) : claim);
    }
    return out;
  }

  /** Whether type and figure say enough: acts of many kinds are "other" and states alike. */
  private static boolean plain(Claim claim) {
    boolean figure = claim.value() != null && claim.value().known();
    return figure || !Set.of("other", "status", "quantity").contains(claim.type());
  }

  private static List<Object> key(Claim claim) {
    List<Object> key = new ArrayList<>();
    key.add(claim.type());
    key.add(claim.polarity());
    key.add(claim.value() == null ? null : claim.value().lo());
    key.add(claim.value() == null ? null : claim.value().hi());
    return key;
  }
}
