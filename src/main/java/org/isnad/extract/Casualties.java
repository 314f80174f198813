package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Figure;
import org.isnad.fact.Terms;

/**
 * Victims: how many, whose, and who among them. "Four fighters" is 4, a dual 2, a bare "civilian"
 * or a name 1, a bare plural open; "among them two children" is a claim of narrower scope; "others"
 * are of the side told before.
 */
final class Casualties {
  private static final Set<String> PERSONS = Referents.PERSONS;

  private final Annotated page;
  private final Language language;
  private final Referents referents;
  private final Tolls tolls;
  private final CasualtyParts parts;
  private final Victims finder;

  Casualties(Annotated page, Language language, Chunks chunks, Referents referents) {
    this.referents = referents;
    this.page = page;
    this.language = language;
    this.tolls = new Tolls(page, language, chunks);
    this.parts = new CasualtyParts(page, language, chunks, tolls);
    this.finder = new Victims(page, chunks, tolls);
  }

  Draft draft(Frame frame, Mark mark, Range victims, Range object, List<Draft> before) {
    Victims.Found found = finder.find(frame, mark, victims, lastCasualty(before, mark.from()));
    if (found == null) {
      return null;
    }
    boolean other =
        frame.type().equals("arrested") && !object.isEmpty() && !referents.people(object);
    if (other && !found.who().isEmpty() && found.who().to() <= mark.from()) {
      return null; // "the state | stops production"
    }
    Range who = found.who();
    FigureSpan span = found.span();
    boolean none = found.none();
    if (!none
        && (who.isEmpty() && frame.required().contains("subject")
            || frame.required().contains("people") && !found.pronoun() && !referents.people(who)
            || span == null && frame.required().contains("value")
            || frame.required().contains("known")
                && (span == null || !Tolls.counted(span) || Tolls.open(span)))) {
      return null;
    }
    if (span != null && Tolls.counted(span)) {
      who = tolls.firstKind(span, who);
    }
    Draft last = lastCasualty(before, mark.from());
    String measure = span == null ? null : span.figure().measure();
    String type = frame.type();
    boolean others = measure == null && span != null && span.rest() && !type.equals("missing");
    if (others && last != null && last.figure() != null) {
      measure = last.figure().measure();
    }
    if (found.cases()) {
      measure = null;
    }
    if (measure != null && !PERSONS.contains(measure)
        || !who.isEmpty() && !found.pronoun() && thing(who)) {
      if (!Set.of("killed", "injured", "casualties").contains(type)
          || span != null && span.kind() == FigureSpan.Kind.NAME_NUMBER) {
        return null;
      }
      type = "damage"; // vehicles are hit, not hurt
    }
    Figure figure = found.told() != null ? found.told() : tolls.figure(span, who, measure);
    boolean rest = span != null && span.rest();
    return new Draft(
        frame,
        type,
        mark.from(),
        span(frame, mark, who, found.none()),
        who,
        object,
        figure,
        (rest || again(mark, who, last, type)) && last != null && side(who) == null
            ? "of:" + last.trigger()
            : null,
        span == null ? null : span.category());
  }

  /** "… ten, perhaps 13 dead", "the young man": victims of the side told just before. */
  private boolean again(Mark mark, Range who, Draft last, String type) {
    return last != null
        && last.type().equals(type)
        && !who.isEmpty()
        && (page.has(mark.from(), "dead-noun")
            || page.has(mark.from(), "wounded-noun")
            || page.definite(who.from()) && page.figure(who.from()) != null);
  }

  private boolean thing(Range who) {
    return page.has(who.from(), "thing") && page.figure(who.from()) == null;
  }

  private String side(Range who) {
    for (int i = who.from(); i < who.to(); i++) {
      if (page.name(i) != null && !language.isPlace(page.name(i))) {
        return "named";
      }
    }
    return null;
  }

  private Draft lastCasualty(List<Draft> before, int trigger) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft old = before.get(i);
      if (page.token(old.trigger()).sentence() != page.token(trigger).sentence()) {
        return null;
      }
      if (Terms.topic(old.type()).equals("casualty") || old.type().equals("damage")) {
        return old;
      }
    }
    return null;
  }

  private Range span(Frame frame, Mark mark, Range who, boolean none) {
    boolean phrase = frame.span().equals("phrase");
    int first = none && page.has(mark.from() - 1, "negator-nominal") ? 1 : 0; // "no injury"
    int from = phrase ? mark.from() - first : page.clauses.from(mark.from());
    int to = page.clauses.to(mark.from());
    if (!who.isEmpty()) {
      from = Math.min(from, who.from());
      to = Math.max(to, who.to());
    }
    to = Math.max(to, mark.to());
    return Matcher.trim(
        page, from, phrase ? shortened(frame, from, Math.max(mark.to(), who.to()), to) : to);
  }

  /** A phrase ends where the next victims are joined to it, a mere count where the cause begins. */
  private int shortened(Frame frame, int from, int least, int to) {
    boolean count = frame.value().equals("around");
    for (int i = Math.max(from + 1, least); i < to; i++) {
      boolean next = tolls.follows(i) && tolls.triggers.casualty(i);
      boolean nor = page.has(i, "negator") && tolls.follows(i);
      boolean cause = count && (page.has(i, "because-word") || page.has(i, "by-fire"));
      if (next || nor || cause) {
        return next && page.is(i - 1, Particle.AND) ? i - 1 : i;
      }
    }
    return to;
  }

  /**
   * Those told as a part of the victims or beside them; the words for the whole end before them.
   */
  void parts(Draft whole, List<Draft> out) {
    int before = out.size();
    parts.parts(whole, out);
    for (int i = whole.subject().to(); i < whole.span().to() && out.size() > before; i++) {
      if (i > whole.trigger() && page.has(i, "among-them") && told(out, before, i, whole)) {
        Range words = Matcher.trim(page, whole.span().from(), i);
        out.replaceAll(draft -> draft == whole ? whole.over(words) : draft);
        return;
      }
    }
  }

  /** Whether one of the new drafts is told behind "among them", within the words for the whole. */
  private static boolean told(List<Draft> out, int before, int among, Draft whole) {
    for (Draft part : out.subList(before, out.size())) {
      if (part.span().from() > among && part.span().from() < whole.span().to()) {
        return true;
      }
    }
    return false;
  }
}
