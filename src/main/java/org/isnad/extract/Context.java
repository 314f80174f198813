package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Entity;
import org.isnad.fact.Mention;
import org.isnad.fact.Period;

/**
 * Where and who, from the words of a claim or, by stated rules, from what stands before: a place is
 * taken from the claim, its sentence, the sentences before in the paragraph, and last from the
 * article's beginning. When it was, {@link Timeline} says.
 */
final class Context {
  private static final int LEAD_SENTENCES = 3;
  private static final int MEMORY = 2000; // words back to what a general name means

  private final Annotated page;
  private final Language language;
  private final Timeline timeline;
  private final Speech speech;
  private final Mention home;
  private final StateForces forces;

  Context(Annotated page, Language language, Speech speech) {
    this.speech = speech;
    this.page = page;
    this.language = language;
    this.timeline = new Timeline(page, language.lexicon.verbs());
    this.home = leadPlace();
    this.forces = new StateForces(page, language);
  }

  Period time(Draft draft) {
    return timeline.time(draft);
  }

  Mention place(Draft draft) {
    Mention own = place(draft.span().from(), draft.span().to());
    int trigger = draft.trigger();
    if (own == null) {
      own = place(page.sentenceFrom(trigger), page.sentenceTo(trigger));
    }
    int from = page.sentenceFrom(trigger);
    int paragraph = page.paragraphFrom(trigger);
    while (own == null && from > paragraph) {
      int end = from;
      from = page.sentenceFrom(from - 1);
      own = place(from, end);
    }
    return own != null ? own : home;
  }

  /** The narrowest place named: one that lies within another wins, then the first. */
  private Mention place(int from, int to) {
    Mention best = null;
    for (int i = from; i < to; i++) {
      NameMark name = page.name(i);
      if (name != null
          && name.from() == i
          && !name.weak()
          && language.isPlace(name)
          && !page.has(i - 1, "speaker-official")
          && !speech.speaks(i)
          && !origin(i)) {
        String id = pick(name.ids(), best == null ? null : best.entity());
        if (best == null
            || language.registry.within(id, best.entity()) && !id.equals(best.entity())) {
          best = new Mention(id, page.words(name.from(), name.to()));
        }
      } else if (name == null
          && page.has(i, "weak-place")
          && best == null
          && home != null
          && !page.ends(i, Ending.PROVINCE)) {
        best = new Mention(home.entity(), page.words(i, i + 1));
      }
    }
    return best;
  }

  /** "From the town of X": where somebody comes from is not where it happened. */
  private boolean origin(int i) {
    return page.has(i - 1, "partitive") || page.has(i - 2, "partitive");
  }

  /** Of places of one name, the one that lies within (or holds) what is already known. */
  private String pick(List<String> ids, String known) {
    String near = known != null ? known : home == null ? null : home.entity();
    for (String id : ids) {
      if (near != null
          && (language.registry.within(id, near) || language.registry.within(near, id))) {
        return id;
      }
    }
    return ids.get(0);
  }

  /**
   * Where the article mainly is: of the places named in its title and first sentences the one that
   * the whole article names most often, the narrower of two.
   */
  private Mention leadPlace() {
    Map<String, Integer> named = new LinkedHashMap<>();
    Map<String, Mention> lead = new LinkedHashMap<>();
    int sentences = 0;
    int last = -1;
    for (int i = 0; i < page.tokens.size(); i++) {
      Token token = page.token(i);
      String part = page.document.partAt(token.start());
      if (part.equals("furniture") || part.equals("caption")) {
        continue;
      }
      sentences += token.sentence() == last ? 0 : 1;
      last = token.sentence();
      NameMark name = page.name(i);
      if (name != null && name.from() == i && !name.weak() && language.isPlace(name)) {
        String id = name.ids().get(0);
        named.merge(id, 1, Integer::sum);
        if (sentences <= LEAD_SENTENCES + 1) {
          lead.putIfAbsent(id, new Mention(id, page.words(name.from(), name.to())));
        }
      }
    }
    Mention best = null;
    for (Mention place : lead.values()) {
      if (best == null
          || named.get(place.entity()) > named.get(best.entity())
          || named.get(place.entity()).equals(named.get(best.entity()))
              && language.registry.within(place.entity(), best.entity())) {
        best = place;
      }
    }
    return best;
  }

  /** The words of a slot with the entity they name, or null when the slot is empty. */
  Mention mention(Range range) {
    if (range.isEmpty()) {
      return null;
    }
    String text = page.words(range.from(), range.to()).trim();
    String entity = person(range);
    for (int i = range.from(); i < range.to() && entity == null; i++) {
      NameMark name = page.name(i);
      if (name != null && name.from() == i) {
        entity = name.weak() || name.ids().size() > 1 ? weak(name, i, range) : entity(name, range);
      }
    }
    return new Mention(entity == null ? forces.of(range, home) : entity, text);
  }

  /** "The leader of the group, X": of the names in a phrase for one person, the person's. */
  private String person(Range range) {
    for (int i = range.from(); i < range.to() && !page.has(range.from(), "group-head"); i++) {
      NameMark name = page.name(i);
      if (name != null && name.from() == i && language.isPerson(name)) {
        return name.ids().get(0);
      }
    }
    return null;
  }

  private String entity(NameMark name, Range range) {
    boolean alone = range.to() - range.from() <= name.to() - name.from() + 2;
    for (String id : name.ids()) {
      Entity entity = language.registry.entity(id).orElse(null);
      if (entity != null && (!entity.kind().equals("place") || alone)) {
        return id;
      }
    }
    return null;
  }

  /** "The organisation", "the regime": the one spoken of last whose names hold the word. */
  private String weak(NameMark name, int at, Range range) {
    for (int i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
      NameMark earlier = page.name(i);
      if (earlier != null && earlier.from() == i && !earlier.weak()) {
        for (String id : earlier.ids()) {
          if (name.ids().contains(id)) {
            return id;
          }
        }
      }
    }
    String words = spelled(name);
    List<Entity> meant = language.registry.meant(words, home == null ? null : home.entity());
    List<String> bodies =
        meant.stream().filter(e -> !e.kind().equals("place")).map(Entity::id).toList();
    if (bodies.size() == 1 || !bodies.isEmpty() && home != null && !name.weak()) {
      return bodies.get(0);
    }
    return name.weak() ? (name.ids().size() == 1 ? name.ids().get(0) : null) : entity(name, range);
  }

  /** The words of a name without what is written onto its first word. */
  private String spelled(NameMark name) {
    String rest = name.to() > name.from() + 1 ? " " + page.words(name.from() + 1, name.to()) : "";
    rest = Signs.unquoted(rest);
    String first = page.token(name.from()).folded();
    for (Stem stem : Stem.of(first, page.grammar)) {
      String words = (stem.definite() ? page.grammar.article : "") + stem.stem() + rest;
      if (stem.suffix().isEmpty() && !language.registry.meant(words, null).isEmpty()) {
        return words;
      }
    }
    return first + rest;
  }

  /** Whose victims: the party of the first group named, civilians by category, else unknown. */
  String side(Range range, String category) {
    List<String> parties = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      NameMark name = page.name(i);
      FigureSpan figure = page.figure(i);
      boolean two = figure != null && figure.kind() == FigureSpan.Kind.DUAL; // "two students"
      if (name != null && name.from() == i && !two && !language.isPlace(name)) {
        String id = weak(name, i, range);
        String party = id == null ? "unknown" : language.registry.partyOf(id);
        if (!party.equals("unknown") && !party.equals("neutral")) {
          parties.add(party);
        }
      }
    }
    if (!parties.isEmpty()) {
      return parties.get(0);
    }
    return category != null
            && Set.of("civilian", "child", "woman", "journalist", "medic").contains(category)
        ? "civilians"
        : "unknown";
  }
}
