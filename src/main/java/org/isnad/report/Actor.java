package org.isnad.report;

import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.IdentityLink;
import org.isnad.finding.Finding;

/**
 * Somebody a batch speaks of: a person, group, body or party, with every other name that a sure
 * link makes one with it.
 *
 * @param shown the name to show it under: of those that are one, the most spoken of
 * @param others the other names that sure links join to it
 * @param sure links that join these names
 * @param hedged links to somebody else that nobody puts as certain
 * @param claims claims that name one of them on either side, oldest words first
 * @param findings findings that cite such a claim or stand on such a link, by their number
 * @param accused whether a claim accuses one of them by name who is, as far as is told, alive
 */
record Actor(
    Entity shown,
    List<Entity> others,
    List<IdentityLink> sure,
    List<IdentityLink> hedged,
    List<Claim> claims,
    List<Finding> findings,
    boolean accused) {
  boolean person() {
    return "person".equals(shown.kind());
  }

  /** Whether this id is one of the names. */
  boolean is(String id) {
    return shown.id().equals(id) || others.stream().anyMatch(e -> e.id().equals(id));
  }
}
