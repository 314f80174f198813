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
  private final Chunks chunks;
  private final Referents referents;
  private final Tolls tolls;
  private final CasualtyParts parts;

  Casualties(Annotated page, Language language, Chunks chunks, Referents referents) {
    this.referents = referents;
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.tolls = new Tolls(page, language, chunks);
    this.parts = new CasualtyParts(page, language, chunks, tolls);
  }

  Draft draft(Frame frame, Mark mark, Range victims, Range object, List<Draft> before) {
    Range who = called(victims);
    FigureSpan span = null;
    FigureSpan here = page.figure(mark.from());
    boolean cases = page.has(mark.from() - 1, "case-noun");
    FigureSpan number = tolls.numberOf(mark);
    if (number != null && victims(frame)) {
      span = number; // "12 injuries": the noun is counted, it governs no victims
      who = new Range(number.from(), mark.to());
    } else if (cases && victims(frame)) {
      span = page.figure(mark.from() - 1); // "ten cases of death"
      who = new Range(span == null ? mark.from() - 1 : span.from(), mark.to());
    } else if (frame.value().equals("victim")
        && here != null
        && Tolls.counted(here)
        && here.noun() >= 0
        && here.noun() == mark.from()) {
      span = here; // "12 injuries": the noun is counted, it governs no victims
      who = new Range(here.from(), here.to());
    } else if (frame.value().equals("around")) {
      span = here;
      if (span == null || !Tolls.counted(span)) {
        span = tolls.after(mark);
      }
      if (span == null) {
        span = here;
      }
      if (oneOf(mark, span) && lastCasualty(before, mark.from()) != null) {
        return null; // "one of the wounded died"
      }
      if (span != null && !Tolls.counted(span) && known(mark)) {
        return null; // "the wounded were taken to hospital" counts nobody
      }
      who =
          span == null
              ? chunks.at(mark.from(), page.clauses.to(mark.from()))
              : new Range(
                  Math.min(span.from(), mark.from()),
                  tolls.next(span.to(), Math.max(reach(mark), span.to())));
    } else if (frame.value().equals("after")) {
      span = tolls.after(mark);
      who = span == null ? victims : new Range(span.from(), span.to());
    } else if (frame.value().equals("before")) {
      who = victims;
      span = victims.isEmpty() ? null : tolls.head(victims);
    } else if (!who.isEmpty()) {
      span = tolls.head(who);
    }
    if (frame.value().equals("victim") && who.isEmpty()) {
      FigureSpan far = tolls.after(mark);
      if (far != null && far.from() < page.clauses.to(mark.from()) && Tolls.person(far)) {
        span = far;
        who =
            new Range(
                far.from(),
                Math.max(far.to(), chunks.at(far.from(), page.clauses.to(far.from())).to()));
      }
    }
    if (who.isEmpty() && frame.required().contains("subject")
        || frame.required().contains("people") && !referents.people(who)
        || span == null && frame.required().contains("value")) {
      return null;
    }
    if (span != null && Tolls.counted(span)) {
      who = tolls.firstKind(span, who);
    }
    Draft last = lastCasualty(before, mark.from());
    String measure = span == null ? null : span.figure().measure();
    String type = frame.type();
    if (measure == null && span != null && span.rest() && last != null && last.figure() != null) {
      measure = last.figure().measure();
    }
    if (cases) {
      measure = null;
    }
    if (measure != null && !PERSONS.contains(measure) || !who.isEmpty() && thing(who)) {
      if (!Set.of("killed", "injured", "casualties").contains(type)
          || span != null && span.kind() == FigureSpan.Kind.NAME_NUMBER) {
        return null;
      }
      type = "damage"; // vehicles are hit, not hurt
    }
    Figure figure = tolls.figure(span, who, measure, type);
    boolean rest = span != null && span.rest();
    return new Draft(
        frame,
        type,
        mark.from(),
        span(frame, mark, who),
        who,
        object,
        figure,
        (rest || again(mark, who, last, type)) && last != null && side(who) == null
            ? "of:" + last.trigger()
            : null,
        span == null ? null : span.category());
  }

  /** "One of the wounded", "three of the wounded". */
  private boolean oneOf(Mark mark, FigureSpan span) {
    return page.definite(mark.from())
        && (page.has(mark.from() - 1, "one-of")
            || span != null && span.to() < mark.from() && page.has(mark.from() - 1, "partitive")
            || page.has(mark.from() - 1, "partitive") && page.figure(mark.from() - 2) != null);
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

  private static boolean victims(Frame frame) {
    return frame.value().equals("victim") || frame.value().equals("around");
  }

  /** "The commander known as X": the name belongs to the words for the victim. */
  private Range called(Range victims) {
    int at = victims.to();
    if (victims.isEmpty() || !page.has(at, "alias-word")) {
      return victims;
    }
    int opening = -1;
    for (int i = at + 1; i < Math.min(page.sentenceTo(at), at + 10); i++) {
      if (Names.quote(page.token(i))) {
        if (opening >= 0) {
          return new Range(victims.from(), i);
        }
        opening = i;
      }
    }
    return victims;
  }

  /** Victims spoken of before, or a way of hurting: "the dead", "with various injuries". */
  private boolean known(Mark mark) {
    Stem stem = mark.stem();
    if (stem.governed() || ofEvent(mark)) {
      return true;
    }
    return (stem.definite() || !stem.suffix().isEmpty() || page.definite(mark.from()))
        && !anyIn(page.clauses.from(mark.from()), page.clauses.to(mark.from()), "unknown-count");
  }

  /** "The victims of the strike" were told of elsewhere. */
  private boolean ofEvent(Mark mark) {
    int i = mark.to();
    return i < page.clauses.to(mark.from())
        && page.definite(i)
        && (page.has(i, "shelling-noun")
            || page.has(i, "attack-noun")
            || page.has(i, "course-subject"));
  }

  private boolean anyIn(int from, int to, String cls) {
    for (int i = from; i < to; i++) {
      if (page.has(i, cls)) {
        return true;
      }
    }
    return false;
  }

  private int reach(Mark mark) {
    Range chunk = chunks.at(mark.from(), page.clauses.to(mark.from()));
    return Math.max(mark.to(), chunk.to());
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

  private Range span(Frame frame, Mark mark, Range who) {
    int from = frame.span().equals("phrase") ? mark.from() : page.clauses.from(mark.from());
    int to = page.clauses.to(mark.from());
    if (!who.isEmpty()) {
      from = Math.min(from, who.from());
      to = Math.max(to, who.to());
    }
    return Matcher.trim(page, from, Math.max(to, mark.to()));
  }

  /** Those told as a part of the victims or beside them. */
  void parts(Draft whole, List<Draft> out) {
    parts.parts(whole, out);
  }
}
