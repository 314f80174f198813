package org.isnad.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Mention;

/**
 * Bynames such as "father of" with a given name, which many bear: one that people of several names
 * and places are called by tells nobody apart, and makes none of them one person.
 */
final class Bynames {
  private final Names names;
  private final Map<String, Bearers> bearers = new HashMap<>();

  private static final class Bearers {
    final Set<String> names = new HashSet<>();
    final Set<String> places = new HashSet<>();
  }

  Bynames(Names names) {
    this.names = names;
  }

  /** Notes who is called what in a claim that two names are of one person. */
  void note(Claim claim) {
    note(claim, claim.subject(), claim.object());
    note(claim, claim.object(), claim.subject());
  }

  private void note(Claim claim, Mention byname, Mention bearer) {
    if (names.person(byname) && names.person(bearer) && names.byname(byname.entity())) {
      Bearers all = bearers.computeIfAbsent(byname.entity(), b -> new Bearers());
      all.names.add(told(names.parts(bearer.entity())));
      all.places.add(claim.place() == null ? null : claim.place().entity());
    }
  }

  /** First and last word: a name and its longer form have both in common. */
  private static String told(List<String> name) {
    return name.isEmpty() ? "" : name.get(0) + " " + name.get(name.size() - 1);
  }

  /** Whether people of several names in several places are called so. */
  boolean common(String id) {
    Bearers all = bearers.get(id);
    return all != null && all.names.size() > 1 && all.places.size() > 1;
  }
}
