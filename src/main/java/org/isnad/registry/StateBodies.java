package org.isnad.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;
import org.isnad.knowledge.Node;

/**
 * The ministries, armies and the like that every state has: each row of {@code state-bodies} is
 * written out for each row of {@code states}. A body that needs a name of its own gets it in the
 * state's {@code also}.
 */
final class StateBodies {
  private StateBodies() {}

  record Body(Source source, Entity entity, List<String> weak) {}

  static List<Body> of(Shelves shelves) {
    List<Body> bodies = new ArrayList<>();
    for (Entry state : shelves.of(Section.STATES)) {
      for (Entry template : shelves.of(Section.STATE_BODIES)) {
        if (has(state, template)) {
          bodies.add(body(state, template));
        }
      }
    }
    return bodies;
  }

  /** A state may do without a body, for instance when its army is its party's own name. */
  static boolean has(Entry state, Entry template) {
    return !state.texts("without").contains(template.text("id"));
  }

  static String id(Entry state, Entry template) {
    return state.text("id") + "-" + template.text("id");
  }

  /** The strong names of one body. */
  static List<String> names(Entry state, Entry template) {
    Set<String> names = new LinkedHashSet<>();
    template.texts("names").stream().map(filled(state)).forEach(names::add);
    if (state.node().fields().get("also") instanceof Node.Fields also) {
      names.addAll(new Entry("also", state.file(), also).texts(template.text("id")));
    }
    return List.copyOf(names);
  }

  private static Body body(Entry state, Entry template) {
    String id = id(state, template);
    String english = filled(state).apply(template.text("en"));
    Set<String> all = new LinkedHashSet<>(names(state, template));
    String name = all.iterator().next();
    all.add(english);
    List<String> names = List.copyOf(all);
    String party = state.text("party");
    Source source =
        new Source(
            id,
            name,
            english,
            names,
            template.text("kind"),
            state.text("grade"),
            template.text("why"),
            template.text("graded"),
            party,
            List.of());
    Entity entity =
        new Entity(id, template.text("entity"), name, english, names, party, state.text("place"));
    return new Body(source, entity, template.texts("weak").stream().map(filled(state)).toList());
  }

  private static UnaryOperator<String> filled(Entry state) {
    return text ->
        text.replace("{m}", state.text("m"))
            .replace("{f}", state.text("f"))
            .replace("{en}", state.text("en"));
  }
}
