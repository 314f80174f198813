package org.isnad.extract;

import java.util.List;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;

/** Who is meant by "not one soldier": the forces of the state. */
final class StateForces {
  private final Annotated page;
  private final Language language;

  StateForces(Annotated page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** "Any soldier or security man" without a name: the forces of the state where it happens. */
  String of(Range range, Mention home) {
    for (int i = range.from(); i < Math.min(range.to(), range.from() + 3); i++) {
      if (page.has(i, "state-soldier") && page.has(i - 1, "negator-nominal")) {
        for (String army : language.lexicon.words("state-forces")) {
          List<Entity> meant = language.registry.meant(army, home == null ? null : home.entity());
          if (!meant.isEmpty()) {
            return meant.get(0).id();
          }
        }
      }
    }
    return null;
  }
}
