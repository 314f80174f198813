package org.isnad.verify;

import static org.isnad.verify.Slots.rootsOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Fact;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.fact.Tolerance;
import org.isnad.finding.Text;

/** Every slot of every fact type. */
final class SlotTable {
  interface Slot<F> {
    Text fill(F fact, Naming names, FactIndex facts);
  }

  static final Map<Class<?>, Map<String, Slot<Fact>>> ALL = new HashMap<>();

  static {
    answers();
    claims();
    events();
    roots();
    links();
    others();
  }

  private SlotTable() {}

  @SuppressWarnings("unchecked")
  private static <F extends Fact> void slot(Class<F> type, String name, Slot<F> slot) {
    ALL.computeIfAbsent(type, t -> new TreeMap<>()).put(name, (Slot<Fact>) (Slot<?>) slot);
  }

  private static Text number(int n) {
    return Phrases.same(Integer.toString(n));
  }

  private static void answers() {
    Class<Answer> type = Answer.class;
    slot(type, "value", (a, n, f) -> value(a, n));
    slot(type, "sources", (a, n, f) -> n.sources(rootsOf(a, f), a.claims()));
    slot(type, "roots", (a, n, f) -> number(a.roots().count()));
    slot(type, "claims", (a, n, f) -> number(a.claims().size()));
    slot(type, "documents", (a, n, f) -> number(a.documents().size()));
    slot(type, "question", (a, n, f) -> n.question(a.question()));
    slot(type, "event", (a, n, f) -> n.event(a.event()));
    slot(type, "actor", (a, n, f) -> n.name(a.actor()));
    slot(type, "target", (a, n, f) -> n.name(a.target()));
    slot(type, "side", (a, n, f) -> n.name(a.side()));
    slot(type, "name", (a, n, f) -> n.name(a.actor()));
    slot(type, "parties", (a, n, f) -> n.names(a.parties()));
    slot(type, "outlets", (a, n, f) -> n.names(a.outlets()));
    slot(type, "stance", (a, n, f) -> stance(a.polarity(), a.modality(), n));
    slot(type, "state", (a, n, f) -> state(a.state(), n));
    slot(type, "date", (a, n, f) -> n.date(a.from(), a.to()));
    slot(type, "reported", (a, n, f) -> n.date(a.firstReported(), a.lastReported()));
    slot(type, "asOf", (a, n, f) -> n.date(a.asOf(), a.asOf()));
  }

  private static void claims() {
    Class<Claim> type = Claim.class;
    slot(type, "value", (c, n, f) -> value(c, n));
    slot(type, "sources", (c, n, f) -> n.sources(rootsOf(c, f), List.of(c.id())));
    slot(type, "claims", (c, n, f) -> number(1));
    slot(type, "question", (c, n, f) -> n.question(c.question()));
    slot(type, "event", (c, n, f) -> n.event(c.event()));
    slot(type, "quote", (c, n, f) -> Phrases.same("«" + c.quote() + "»"));
    slot(type, "name", (c, n, f) -> mention(c.subject(), n));
    slot(type, "subject", (c, n, f) -> mention(c.subject(), n));
    slot(type, "object", (c, n, f) -> mention(c.object(), n));
    slot(type, "place", (c, n, f) -> mention(c.place(), n));
    slot(type, "side", (c, n, f) -> n.name(c.side()));
    slot(type, "stance", (c, n, f) -> stance(c.polarity(), c.modality(), n));
    slot(type, "state", (c, n, f) -> state(c.state(), n));
    slot(type, "outlet", (c, n, f) -> n.name(outlet(c, f)));
    slot(type, "speaker", (c, n, f) -> Phrases.same(c.speaker().name()));
    slot(
        type,
        "date",
        (c, n, f) ->
            c.time() == null ? n.date(null, null) : n.date(c.time().from(), c.time().to()));
    slot(
        type,
        "published",
        (c, n, f) -> {
          Document document = f.documents.get(c.document());
          return n.date(document == null ? null : document.published(), null);
        });
  }

  private static void events() {
    slot(Event.class, "name", (e, n, f) -> n.event(e.id()));
    slot(Event.class, "event", (e, n, f) -> n.event(e.id()));
    slot(Event.class, "date", (e, n, f) -> n.date(e.from(), e.to()));
    slot(Event.class, "place", (e, n, f) -> n.name(e.place()));
    slot(Event.class, "actors", (e, n, f) -> n.names(e.actors()));
    slot(Question.class, "name", (q, n, f) -> n.question(q.id()));
    slot(Question.class, "question", (q, n, f) -> n.question(q.id()));
    slot(Question.class, "event", (q, n, f) -> n.event(q.event()));
    slot(Question.class, "actor", (q, n, f) -> n.name(q.actor()));
  }

  private static void roots() {
    slot(Root.class, "name", (r, n, f) -> n.root(r));
    slot(Root.class, "sources", (r, n, f) -> n.root(r));
    slot(Root.class, "outlet", (r, n, f) -> n.name(r.outlet()));
    slot(Root.class, "party", (r, n, f) -> n.name(r.party()));
    slot(Root.class, "reliability", (r, n, f) -> Phrases.same(r.reliability()));
    slot(Root.class, "depth", (r, n, f) -> number(r.depth()));
    slot(Source.class, "name", (s, n, f) -> n.name(s.id()));
    slot(Source.class, "sources", (s, n, f) -> n.name(s.id()));
    slot(Source.class, "party", (s, n, f) -> n.name(s.party()));
    slot(Source.class, "reliability", (s, n, f) -> Phrases.same(s.reliability()));
  }

  private static void links() {
    Class<IdentityLink> type = IdentityLink.class;
    slot(type, "left", (l, n, f) -> n.name(l.left()));
    slot(type, "right", (l, n, f) -> n.name(l.right()));
    slot(type, "name", (l, n, f) -> n.names(List.of(l.left(), l.right())));
    slot(type, "sources", (l, n, f) -> n.sources(l.roots()));
    slot(type, "claims", (l, n, f) -> number(l.claims().size()));
    slot(Relay.class, "outlet", (r, n, f) -> n.name(r.outlet()));
    slot(Relay.class, "relayed", (r, n, f) -> n.name(r.relayed()));
    slot(Relay.class, "name", (r, n, f) -> n.name(r.relayed()));
    slot(Relay.class, "sources", (r, n, f) -> n.name(r.relayed()));
    slot(Relay.class, "actor", (r, n, f) -> n.name(r.actor()));
    slot(Relay.class, "event", (r, n, f) -> n.event(r.event()));
    slot(Relay.class, "told", (r, n, f) -> quote(r.claims(), n, f));
    slot(Relay.class, "original", (r, n, f) -> quote(r.originals(), n, f));
    slot(Relay.class, "order", (r, n, f) -> n.phrase("order." + r.ordered()));
    slot(Relay.class, "claims", (r, n, f) -> number(new TreeSet<>(Evidence.claims(r)).size()));
  }

  private static void others() {
    slot(Entity.class, "name", (e, n, f) -> n.name(e.id()));
    slot(Entity.class, "party", (e, n, f) -> n.name(e.party()));
    slot(Document.class, "outlet", (d, n, f) -> n.name(d.outlet()));
    slot(Document.class, "sources", (d, n, f) -> n.name(d.outlet()));
    slot(Document.class, "date", (d, n, f) -> n.date(d.published(), null));
    slot(
        Document.class,
        "title",
        (d, n, f) -> Phrases.same(d.title() == null ? d.file() : d.title()));
    slot(
        Document.class,
        "name",
        (d, n, f) -> Phrases.same(d.title() == null ? d.file() : d.title()));
    slot(Tolerance.class, "name", (t, n, f) -> Phrases.same(t.name()));
    slot(Tolerance.class, "value", (t, n, f) -> Phrases.same(Rendering.plain(t.share())));
  }

  private static Text value(Answer a, Naming names) {
    boolean bare = a.value() == null;
    return bare && a.state() != null
        ? state(a.state(), names)
        : bare ? stance(a.polarity(), a.modality(), names) : names.figure(a.value(), a.type());
  }

  private static Text value(Claim c, Naming names) {
    boolean bare = c.value() == null;
    return bare && c.state() != null
        ? state(c.state(), names)
        : bare ? stance(c.polarity(), c.modality(), names) : names.figure(c.value(), c.type());
  }

  private static Text stance(String polarity, String modality, Naming names) {
    return names.phrase("stance." + ("unknown".equals(modality) ? "unknown" : polarity));
  }

  private static Text state(String state, Naming names) {
    return names.phrase(state == null ? "unknown.name" : "state." + state);
  }

  private static Text mention(Mention mention, Naming names) {
    return mention == null || mention.entity() == null
        ? mention == null ? names.name(null) : Phrases.same(mention.text())
        : names.name(mention.entity());
  }

  /** The words of the first of the claims. */
  private static Text quote(List<String> claims, Naming names, FactIndex facts) {
    Claim claim = claims.isEmpty() ? null : facts.claims.get(claims.get(0));
    return claim == null ? names.name(null) : Phrases.same("«" + claim.quote() + "»");
  }

  private static String outlet(Claim claim, FactIndex facts) {
    Document document = facts.documents.get(claim.document());
    return document == null ? null : document.outlet();
  }
}
