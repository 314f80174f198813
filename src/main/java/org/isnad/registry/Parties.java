package org.isnad.registry;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;

/** Whose side entries are on, and which sides oppose each other. */
final class Parties {
  static final String UNKNOWN = "unknown";
  private static final int DEEPEST = 32;

  private final Contents contents;
  private final Memo<String, String> parties = new Memo<>(this::find);

  Parties(Contents contents) {
    this.contents = contents;
  }

  /** A body without a party of its own has the one of what it belongs to; places have none. */
  String of(String id) {
    return parties.get(id);
  }

  private String find(String id) {
    Entity entity = contents.entities().get(id);
    for (int depth = 0; entity != null && depth < DEEPEST; depth++) {
      if (entity.kind().equals("party")) {
        return entity.id();
      }
      if (entity.party() != null) {
        return entity.party();
      }
      if (entity.kind().equals("place") || entity.within() == null) {
        break;
      }
      entity = contents.entities().get(entity.within());
    }
    Source source = contents.sources().get(id);
    return source == null ? UNKNOWN : source.party();
  }

  String camp(String id) {
    String party = of(id);
    return contents.camps().getOrDefault(party, party);
  }

  boolean hostile(String left, String right) {
    String leftCamp = camp(left);
    String rightCamp = camp(right);
    if (leftCamp.equals(rightCamp)) {
      return false;
    }
    Set<String> lefts = new TreeSet<>(List.of(of(left), leftCamp));
    Set<String> rights = new TreeSet<>(List.of(of(right), rightCamp));
    return opposes(lefts, rights) || opposes(rights, lefts);
  }

  private boolean opposes(Set<String> some, Set<String> others) {
    return some.stream()
        .map(party -> contents.hostile().getOrDefault(party, Set.of()))
        .anyMatch(foes -> foes.stream().anyMatch(others::contains));
  }
}
