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
  private static final int NEAR = 14;
  private static final Set<String> PERSONS = Referents.PERSONS;
  private static final Set<String> LIST_ENDS =
      Set.of("clause-phrase", "say-participle", "relative", "negator");

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final Referents referents;

  Casualties(Annotated page, Language language, Chunks chunks, Referents referents) {
    this.referents = referents;
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  Draft draft(Frame frame, Mark mark, Range victims, Range object, List<Draft> before) {
    Range who = called(victims);
    FigureSpan span = null;
    FigureSpan here = page.figure(mark.from());
    boolean cases = page.has(mark.from() - 1, "case-noun");
    FigureSpan number = numberOf(mark);
    if (number != null && victims(frame)) {
      span = number; // "12 injuries": the noun is counted, it governs no victims
      who = new Range(number.from(), mark.to());
    } else if (cases && victims(frame)) {
      span = page.figure(mark.from() - 1); // "ten cases of death"
      who = new Range(span == null ? mark.from() - 1 : span.from(), mark.to());
    } else if (frame.value().equals("victim")
        && here != null
        && counted(here)
        && here.noun() >= 0
        && here.noun() == mark.from()) {
      span = here; // "12 injuries": the noun is counted, it governs no victims
      who = new Range(here.from(), here.to());
    } else if (frame.value().equals("around")) {
      span = here;
      if (span == null || !counted(span)) {
        span = after(mark);
      }
      if (span == null) {
        span = here;
      }
      if (span != null && !counted(span) && known(mark)) {
        return null; // "the wounded were taken to hospital" counts nobody
      }
      who =
          span == null
              ? chunks.at(mark.from(), page.clauses.to(mark.from()))
              : new Range(
                  Math.min(span.from(), mark.from()),
                  next(span.to(), Math.max(reach(mark), span.to())));
    } else if (frame.value().equals("after")) {
      span = after(mark);
      who = span == null ? victims : new Range(span.from(), span.to());
    } else if (frame.value().equals("before")) {
      who = victims;
      span = victims.isEmpty() ? null : head(victims);
    } else if (!who.isEmpty()) {
      span = head(who);
    }
    if (frame.value().equals("victim") && who.isEmpty()) {
      FigureSpan far = after(mark);
      if (far != null && far.from() < page.clauses.to(mark.from()) && person(far)) {
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
    Figure figure = figure(span, who, measure, type);
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

  /** "… ten, perhaps 13 dead", "the young man": victims of the side told just before. */
  private boolean again(Mark mark, Range who, Draft last, String type) {
    return last != null
        && last.type().equals(type)
        && !who.isEmpty()
        && (page.has(mark.from(), "dead-noun")
            || page.has(mark.from(), "wounded-noun")
            || page.token(who.from()).folded().startsWith("ال") && page.figure(who.from()) != null);
  }

  /** The number right before the trigger that counts nothing else, or null. */
  private FigureSpan numberOf(Mark mark) {
    FigureSpan before = page.figure(mark.from() - 1);
    boolean bare =
        before != null
            && before.to() == mark.from()
            && before.kind() == FigureSpan.Kind.NUMBER
            && before.figure().measure() == null
            && mark.stem().prefix().isEmpty();
    return bare ? before : null;
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
    if (stem.governed()) {
      return true;
    }
    return (stem.definite()
            || !stem.suffix().isEmpty()
            || page.token(mark.from()).folded().startsWith("ال"))
        && !anyIn(page.clauses.from(mark.from()), page.clauses.to(mark.from()), "unknown-count");
  }

  private boolean anyIn(int from, int to, String cls) {
    for (int i = from; i < to; i++) {
      if (page.has(i, cls)) {
        return true;
      }
    }
    return false;
  }

  private Figure figure(FigureSpan span, Range who, String measure, String type) {
    String unit = measure == null ? "person" : measure;
    if (span == null) {
      if (who.isEmpty()) {
        return new Figure(null, null, unit, "indefinite", null);
      }
      String words = page.words(who.from(), who.to());
      if (page.has(who.from(), "casualties-noun") || page.has(who.from(), "case-noun")) {
        return new Figure(null, null, unit, "indefinite", words);
      }
      boolean many =
          page.has(who.from(), "group-head")
                  && !page.token(who.from()).folded().startsWith("ال")
                  && plural(who.from())
              || page.has(who.from(), "weak-group");
      if (page.has(who.from(), "rest-word")) {
        return new Figure(null, null, unit, "indefinite", words);
      }
      boolean hedged = page.has(who.from(), "hedge-alleged");
      return many && !hedged
          ? new Figure(null, null, unit, "indefinite", words)
          : new Figure(1, 1, unit, "exact", words);
    }
    Figure told = span.figure();
    return switch (span.kind()) {
      case SINGULAR ->
          page.has(who.from(), "rest-word")
              ? new Figure(null, null, unit, "indefinite", told.text())
              : sum(new Figure(1, 1, unit, "exact", told.text()), span, who, type);
      case PLURAL, INDEFINITE -> new Figure(null, null, unit, "indefinite", told.text());
      default ->
          least(
              sum(
                  new Figure(told.lo(), told.hi(), unit, told.basis(), told.text()),
                  span,
                  who,
                  type),
              span,
              who);
    };
  }

  /** "20 African migrants at least": the bound may stand behind the whole phrase. */
  private Figure least(Figure told, FigureSpan span, Range who) {
    for (int i = span.to(); i <= Math.min(who.to() + 1, page.tokens.size() - 1); i++) {
      if (page.has(i, "at-least-phrase") && "exact".equals(told.basis())) {
        return new Figure(told.lo(), null, told.measure(), "at-least", told.text());
      }
    }
    return told;
  }

  private boolean plural(int i) {
    FigureSpan figure = page.figure(i);
    return figure == null || figure.kind() != FigureSpan.Kind.SINGULAR;
  }

  /** "An officer and two other soldiers" is three: exact numbers joined in one phrase add up. */
  private Figure sum(Figure first, FigureSpan span, Range who, String type) {
    Figure total = first;
    int i = span.to();
    while (i < who.to()) {
      FigureSpan next = page.figure(i);
      if (next != null
          && next.from() == i
          && chunks.follows(i)
          && !casualty(i)
          && exact(total)
          && add(next) > 0) {
        int lo = total.lo() + add(next);
        total = new Figure(lo, lo, total.measure(), "exact", page.words(span.from(), next.to()));
        i = next.to();
      } else {
        i++;
      }
    }
    return total;
  }

  private static boolean exact(Figure figure) {
    return figure.lo() != null && figure.lo().equals(figure.hi());
  }

  private static int add(FigureSpan span) {
    return switch (span.kind()) {
      case SINGULAR -> 1;
      case DUAL, NUMBER ->
          exact(span.figure())
                  && (span.figure().measure() == null || PERSONS.contains(span.figure().measure()))
              ? span.figure().lo()
              : 0;
      default -> 0;
    };
  }

  /** The figure with which a phrase begins. */
  private FigureSpan head(Range who) {
    for (int i = who.from(); i < Math.min(who.to(), who.from() + 3); i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null
          && figure.kind() != FigureSpan.Kind.NAME_NUMBER
          && figure.kind() != FigureSpan.Kind.ORDINAL) {
        return figure;
      }
      if (page.name(i) != null && !language.isPlace(page.name(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean counted(FigureSpan figure) {
    return Matcher.counts(figure)
        && figure.kind() != FigureSpan.Kind.ORDINAL
        && figure.kind() != FigureSpan.Kind.PERCENT
        && figure.kind() != FigureSpan.Kind.MONEY;
  }

  private FigureSpan after(Mark mark) {
    int to = Math.min(page.sentenceTo(mark.from()), mark.to() + NEAR);
    for (int i = mark.to(); i < to; i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null
          && figure.from() >= mark.to()
          && counted(figure)
          && !other(figure, mark.cls())) {
        String measure = figure.figure().measure();
        return measure == null || PERSONS.contains(measure) ? figure : null;
      }
      if (i > mark.to()
          && page.any(i, language.frames.cutting())
          && page.mark(i, "say-verb") == null
          && page.clauses.from(i) == i) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether a figure counts victims of another kind than the trigger's: "the dead ... 5 wounded".
   */
  private boolean other(FigureSpan figure, String cls) {
    return casualty(figure.from()) && !page.has(figure.noun(), cls);
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

  /**
   * Those told as a part of the victims or beside them: "among them", "and another called", names.
   */
  void parts(Draft whole, List<Draft> out) {
    int from = Math.max(whole.subject().to(), whole.trigger() + 1);
    int to = page.sentenceTo(whole.trigger());
    int i = from;
    while (i < to) {
      if (casualty(i) && page.clauses.from(i) == i) {
        return;
      }
      Mark among = page.mark(i, "among-them");
      FigureSpan figure = page.figure(i);
      if (among != null) {
        i = list(whole, among.to(), to, out);
      } else if (figure != null
          && figure.from() == i
          && person(figure)
          && !casualty(i)
          && beside(i, from)) {
        Range who = new Range(i, Math.max(figure.to(), chunks.at(i, page.clauses.to(i)).to()));
        out.add(
            part(
                whole,
                who,
                figure(figure, new Range(i, figure.to()), "person", whole.type()),
                figure.category()));
        i = who.to();
      } else if (another(i)) {
        int name = naming(i, to);
        if (name > 0) {
          int end = Math.max(name + 1, chunks.inside(name, to).to());
          out.add(
              named(
                  whole,
                  new Range(i, end),
                  new Range(name, end),
                  new Figure(1, 1, "person", "exact", page.words(name, end)),
                  null));
          i = end;
        } else {
          i++;
        }
      } else {
        i++;
      }
    }
  }

  /** Joined right behind the victims, or "with two of the leaders". */
  private boolean beside(int i, int from) {
    return page.has(i - 1, "with-word")
        || i <= from + 1 && chunks.follows(i) && !casualtyTrigger(i);
  }

  /** "and another (fighter)". */
  private boolean another(int i) {
    String folded = page.token(i).folded();
    return folded.equals("واخر")
        || chunks.joined(i)
            && i + 1 < page.tokens.size()
            && page.token(i + 1).folded().equals("اخر");
  }

  /** Whether a casualty trigger stands at the token or inside the figure that begins there. */
  private boolean casualty(int i) {
    FigureSpan figure = page.figure(i);
    int to = figure != null && figure.from() == i ? figure.to() : i + 1;
    for (int k = i; k < to; k++) {
      if (casualtyTrigger(k)) {
        return true;
      }
    }
    return false;
  }

  /** The name behind "called" within the next words, or -1. */
  private int naming(int from, int to) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Mark called = page.mark(i, "alias-word");
      if (called != null) {
        return called.to();
      }
    }
    return -1;
  }

  private boolean casualtyTrigger(int i) {
    for (Mark mark : page.marks.get(i).values()) {
      for (Frame frame : language.frames.triggeredBy(mark.cls())) {
        if (Terms.topic(frame.type()).equals("casualty")) {
          return true;
        }
      }
    }
    return false;
  }

  /** The numbers and names behind "among them"; returns the token where the list ends. */
  private int list(Draft whole, int from, int to, List<Draft> out) {
    int i = from;
    while (i < to) {
      FigureSpan figure = page.figure(i);
      if (casualty(i) && (page.clauses.from(i) == i || page.figure(i) == null)
          || page.clauses.from(i) == i && page.any(i, language.lexicon.verbs())
          || another(i)
          || page.has(i, "by-agent")
          || page.any(i, LIST_ENDS)) {
        return i;
      }
      if (figure != null && figure.from() == i && person(figure) && numbered(figure)) {
        int end = Math.max(figure.to(), chunks.at(i, page.clauses.to(i)).to());
        Range who = new Range(i, next(figure.to(), end));
        out.add(
            part(
                whole,
                who,
                figure(figure, new Range(i, figure.to()), "person", whole.type()),
                figure.category()));
        i = who.to();
      } else if (opens(i) && i + 2 < to) {
        int close = i + 1;
        while (close < to && !Names.quote(page.token(close))) {
          close++;
        }
        if (close - i <= 7 && !aliased(i, from)) {
          out.add(
              part(
                  whole,
                  new Range(i, Math.min(to, close + 1)),
                  new Figure(1, 1, "person", "exact", page.words(i + 1, close)),
                  null));
        }
        i = close + 1;
      } else {
        i++;
      }
    }
    return i;
  }

  private boolean opens(int i) {
    return page.token(i).kind() == Token.Kind.SIGN && "“«\"".contains(page.token(i).text());
  }

  private static boolean numbered(FigureSpan figure) {
    return figure.kind() != FigureSpan.Kind.PLURAL
        && figure.kind() != FigureSpan.Kind.ORDINAL
        && (figure.kind() != FigureSpan.Kind.INDEFINITE);
  }

  /** Up to where a part reaches when the next part is joined to it. */
  private int next(int from, int to) {
    for (int i = from; i < to; i++) {
      FigureSpan figure = page.figure(i);
      if (figure != null && figure.from() == i && chunks.follows(i)) {
        return chunks.joined(i) ? i : i - 1;
      }
    }
    return to;
  }

  private boolean aliased(int i, int from) {
    for (int k = Math.max(from, i - 2); k < i; k++) {
      if (page.has(k, "alias-word")
          || page.token(k).folded().equals("ب")
          || page.token(k).folded().equals("باسم")) {
        return true;
      }
    }
    return false;
  }

  private static boolean person(FigureSpan figure) {
    String measure = figure.figure().measure();
    return measure == null ? figure.kind() == FigureSpan.Kind.NUMBER : PERSONS.contains(measure);
  }

  /** A part known by name: the words reach further than the name. */
  private Draft named(Draft whole, Range words, Range name, Figure figure, String category) {
    Draft part = part(whole, words, figure, category);
    return new Draft(
        part.frame(),
        part.type(),
        part.trigger(),
        part.span(),
        name,
        part.object(),
        figure,
        part.side(),
        category);
  }

  private Draft part(Draft whole, Range who, Figure figure, String category) {
    return new Draft(
        whole.frame(),
        whole.type(),
        who.from(),
        Matcher.trim(page, who.from(), who.to()),
        who,
        new Range(0, 0),
        figure,
        "of:" + whole.trigger(),
        category);
  }
}
