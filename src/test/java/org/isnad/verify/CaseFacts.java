package org.isnad.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Period;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;
import org.isnad.fact.Roots;
import org.isnad.fact.Source;
import org.isnad.fact.Span;
import org.isnad.fact.Terms;
import tools.jackson.databind.JsonNode;

/**
 * Makes a fact base from the compact {@code facts:} of a case. Every fact is a map whose first
 * field is its kind and id; every other field has a default, and whatever an answer or a claim
 * names without describing it (roots, claims, documents, sources, events, questions) is made up.
 */
final class CaseFacts {
  /** Day of publication of whatever states none; {@code null} in a case is an unknown day. */
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  private final Map<String, FactFields> given = new LinkedHashMap<>();
  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Event> events = new TreeMap<>();
  private final Map<String, Question> questions = new TreeMap<>();
  private final Map<String, Answer> answers = new TreeMap<>();
  private final Map<String, Claim> claims = new TreeMap<>();
  private final Map<String, Root> roots = new TreeMap<>();
  private final Map<String, IdentityLink> links = new TreeMap<>();
  private final Map<String, Relay> relays = new TreeMap<>();
  private final Set<String> unproven = new TreeSet<>();

  private CaseFacts() {}

  static FactBase of(JsonNode list) {
    CaseFacts facts = new CaseFacts();
    for (JsonNode node : list) {
      FactFields fields = new FactFields(node);
      if (facts.given.put(fields.kind + " " + fields.id, fields) != null) {
        throw new IllegalArgumentException(
            "two facts are '" + fields.kind + ": " + fields.id + "'");
      }
    }
    facts.all("source", facts::source);
    facts.all("entity", facts::entity);
    facts.all("event", facts::event);
    facts.all("root", facts::root);
    facts.all("document", facts::document);
    facts.all("claim", facts::claim);
    facts.all("question", facts::question);
    facts.all("answer", facts::answer);
    facts.all("link", facts::link);
    facts.all("relay", facts::relay);
    facts.group();
    facts.given.values().forEach(FactFields::done);
    return facts.base();
  }

  private interface Maker {
    void make(FactFields fields);
  }

  private void all(String kind, Maker maker) {
    for (FactFields fields : List.copyOf(given.values())) {
      if (fields.kind.equals(kind)) {
        maker.make(fields);
      }
    }
  }

  private void source(FactFields f) {
    String name = f.text("name", f.id);
    sources.put(
        f.id,
        new Source(
            f.id,
            name,
            f.text("nameEn", name),
            f.list("names", List.of(name)),
            f.text("kind", "outlet"),
            f.text("reliability", "B"),
            f.text("reason", "as the case says"),
            f.text("graded", "2024-01-01"),
            f.text("party", "neutral"),
            f.list("domains", List.of())));
  }

  private void needSource(String id) {
    if (id != null && !sources.containsKey(id)) {
      source(new FactFields("source", id));
    }
  }

  private void entity(FactFields f) {
    String name = f.text("name", f.id);
    entities.put(
        f.id,
        new Entity(
            f.id,
            f.text("kind", "person"),
            name,
            f.text("nameEn", name),
            f.list("names", List.of(name)),
            f.text("party", null),
            f.text("within", null)));
  }

  private void event(FactFields f) {
    Period time = f.period("on");
    String name = f.text("name", f.id);
    events.put(
        f.id,
        new Event(
            f.id,
            f.text("kind", "operation"),
            f.text("parent", null),
            f.text("background", null),
            f.text("place", null),
            time == null ? null : time.from(),
            time == null ? null : time.to(),
            sorted(f.list("actors", List.of())),
            name,
            f.text("nameEn", name),
            null,
            f.list("reasons", List.of())));
  }

  private String needEvent(String id) {
    if (id != null && !events.containsKey(id)) {
      event(new FactFields("event", id));
    }
    return id;
  }

  /** A root that the case does not describe is an outlet's own voice. */
  private void root(FactFields f) {
    String outlet = f.text("outlet", f.id);
    boolean own = outlet.equals(f.id);
    String kind = f.text("kind", own ? "outlet" : "anonymous");
    needSource(outlet);
    String source = f.text("source", own ? f.id : null);
    needSource(source);
    roots.put(
        f.id,
        new Root(
            f.id,
            f.text("name", f.id),
            kind,
            source,
            outlet,
            f.text("party", own ? sources.get(outlet).party() : "unknown"),
            f.text("reliability", own ? sources.get(outlet).reliability() : "C"),
            f.flag("anonymous", kind.equals("anonymous") || kind.equals("witness")),
            f.number("depth", own ? 0 : 1)));
  }

  private Root needRoot(String id) {
    if (!roots.containsKey(id)) {
      root(new FactFields("root", id));
    }
    return roots.get(id);
  }

  private void document(FactFields f) {
    String outlet = f.text("outlet", "paper");
    needSource(outlet);
    documents.put(
        f.id,
        new Document(
            f.id,
            f.text("file", f.id + ".txt"),
            "0".repeat(64),
            f.text("text", ""),
            outlet,
            f.text("title", null),
            f.text("url", null),
            f.day("published", DAY),
            f.text("lang", "ar"),
            new TreeMap<>(),
            f.text("versionOf", null),
            List.of()));
  }

  private static String name(String outlet, LocalDate published) {
    return "d-" + outlet + (DAY.equals(published) ? "" : "-" + published);
  }

  private Document needDocument(String id, String outlet, LocalDate published) {
    if (!documents.containsKey(id)) {
      needSource(outlet);
      documents.put(
          id,
          new Document(
              id,
              id + ".txt",
              "0".repeat(64),
              "",
              outlet,
              null,
              null,
              published,
              "ar",
              new TreeMap<>(),
              null,
              List.of()));
    }
    return documents.get(id);
  }

  private void claim(FactFields f) {
    String type = f.text("type", "killed");
    Root root = needRoot(f.text("root", f.text("outlet", "paper")));
    String outlet = f.text("outlet", root.outlet());
    LocalDate published = f.day("published", DAY);
    String name = name(outlet, published);
    Document document = needDocument(f.text("document", name), outlet, published);
    if (!f.flag("proven", true)) {
      unproven.add(f.id);
    }
    int start = f.number("start", claims.size() * 100);
    String quote = f.text("quote", "quote of " + f.id);
    Claim claim =
        new Claim(
            f.id,
            document.id(),
            new Span(start, start + quote.length()),
            quote,
            f.text("part", "body"),
            type,
            f.mention("subject"),
            f.mention("object"),
            f.text("side", null),
            f.text("category", null),
            f.figure("value", type),
            f.text("state", null),
            f.text("polarity", "affirmed"),
            f.text("modality", "certain"),
            f.period("time"),
            f.mention("place"),
            hops(f, document.outlet(), root),
            root.id(),
            needEvent(f.text("event", "e1")),
            needEvent(f.text("subevent", null)),
            null);
    claims.put(
        f.id,
        claim.linked(
            claim.root(),
            claim.event(),
            claim.subevent(),
            needQuestion(
                f,
                type,
                claim.event(),
                claim.subevent(),
                claim.subject() == null ? null : claim.subject().entity(),
                claim.object() == null ? null : claim.object().entity(),
                claim.value())));
  }

  /** {@code hops: [paper, "a commander|anonymous|local-factions|said"]}. */
  private List<Hop> hops(FactFields f, String outlet, Root root) {
    List<Hop> hops = new ArrayList<>();
    for (String hop : f.list("hops", List.of())) {
      String[] parts = hop.split("\\|", -1);
      hops.add(
          new Hop(
              parts[0],
              sources.containsKey(parts[0]) ? parts[0] : null,
              parts.length > 1 ? parts[1] : "outlet",
              parts.length > 2 ? parts[2] : "neutral",
              parts.length > 3 ? parts[3] : null));
    }
    if (hops.isEmpty()) {
      hops.add(new Hop(outlet, outlet, "outlet", sources.get(outlet).party(), null));
      if (!root.id().equals(outlet)) {
        hops.add(new Hop(root.name(), root.source(), root.kind(), root.party(), "قال"));
      }
    }
    return hops;
  }

  private void question(FactFields f) {
    String type = f.text("type", "killed");
    String text = f.text("text", f.id);
    questions.put(
        f.id,
        new Question(
            f.id,
            Terms.topic(type),
            type,
            needEvent(f.text("event", "e1")),
            needEvent(f.text("subevent", null)),
            f.text("actor", null),
            f.text("target", null),
            f.text("side", null),
            f.text("category", null),
            f.text("measure", null),
            f.text("place", null),
            f.text("period", null),
            text,
            f.text("textEn", text),
            f.list("parents", List.of())));
  }

  private String needQuestion(
      FactFields f,
      String type,
      String event,
      String subevent,
      String actor,
      String target,
      Figure value) {
    String measure = value == null ? null : value.measure();
    String side = f.text("side", null);
    String category = f.text("category", null);
    StringBuilder key = new StringBuilder("q");
    String[] parts = {event, subevent, type, actor, target, side, category, measure};
    for (String part : parts) {
      key.append('-').append(Objects.requireNonNullElse(part, ""));
    }
    String id = f.text("question", key.toString());
    if (!questions.containsKey(id)) {
      questions.put(
          id,
          new Question(
              id,
              Terms.topic(type),
              type,
              event,
              subevent,
              actor,
              target,
              side,
              category,
              measure,
              null,
              null,
              "سؤال عن " + type,
              "the question of " + type,
              List.of()));
    }
    return id;
  }

  private void answer(FactFields f) {
    String type = f.text("type", "killed");
    String event = needEvent(f.text("event", "e1"));
    String subevent = needEvent(f.text("subevent", null));
    Figure value = f.figure("value", type);
    String actor = f.text("actor", null);
    String target = f.text("target", null);
    String question = needQuestion(f, type, event, subevent, actor, target, value);
    List<String> of = f.list("claims", List.of());
    boolean split = f.isMap("roots");
    List<String> proven = split ? f.within("roots", "proven") : f.list("roots", rootsOf(of, f.id));
    List<String> possible = split ? f.within("roots", "possible") : List.of();
    Period reported = f.period("reported");
    List<String> ids = new ArrayList<>(of);
    for (String root : of.isEmpty() ? union(proven, possible) : List.<String>of()) {
      ids.add(madeUp(f.id, root, type, reported, f, value, question));
    }
    put(
        new Answer(
            f.id,
            question,
            Terms.topic(type),
            event,
            subevent,
            actor,
            target,
            type,
            f.text("side", null),
            f.text("category", null),
            f.text("polarity", "affirmed"),
            f.text("modality", "certain"),
            value,
            f.text("state", null),
            new Roots(sorted(proven), sorted(possible)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            f.day("asOf", null),
            0,
            sorted(ids)),
        f.period("on"),
        reported);
  }

  private List<String> rootsOf(List<String> claimIds, String answer) {
    Set<String> found = new TreeSet<>();
    claimIds.forEach(id -> found.add(claims.get(id).root()));
    return found.isEmpty() ? List.of("paper-" + answer) : List.copyOf(found);
  }

  private String madeUp(
      String answer,
      String rootId,
      String type,
      Period reported,
      FactFields f,
      Figure value,
      String question) {
    Root root = needRoot(rootId);
    LocalDate published = reported != null ? reported.to() : f.has("reported") ? null : DAY;
    String id = "c-" + answer + "-" + rootId;
    String name = name(root.outlet(), published);
    Document document = needDocument(name, root.outlet(), published);
    int start = claims.size() * 100;
    String quote = "quote of " + id;
    claims.put(
        id,
        new Claim(
            id,
            document.id(),
            new Span(start, start + quote.length()),
            quote,
            "body",
            type,
            f.mention("actor"),
            f.mention("target"),
            f.text("side", null),
            f.text("category", null),
            value,
            f.text("state", null),
            f.text("polarity", "affirmed"),
            f.text("modality", "certain"),
            f.period("on"),
            null,
            hops(new FactFields("claim", id), root.outlet(), root),
            rootId,
            f.text("event", "e1"),
            f.text("subevent", null),
            question));
    return id;
  }

  /** Fills what an answer takes from its claims and roots. */
  private void put(Answer a, Period on, Period reported) {
    Set<String> parties = new TreeSet<>();
    union(a.roots().proven(), a.roots().possible())
        .forEach(root -> parties.add(needRoot(root).party()));
    parties.removeAll(Set.of("neutral", "unknown"));
    Set<String> outlets = new TreeSet<>();
    Set<String> docs = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<LocalDate> from = new TreeSet<>();
    TreeSet<LocalDate> to = new TreeSet<>();
    for (String id : a.claims()) {
      Claim claim = Objects.requireNonNull(claims.get(id), "no claim is called " + id);
      Document document = documents.get(claim.document());
      outlets.add(document.outlet());
      docs.add(document.id());
      parts.add(claim.part());
      add(days, document.published());
      add(from, claim.time() == null ? null : claim.time().from());
      add(to, claim.time() == null ? null : claim.time().to());
    }
    add(days, reported == null ? null : reported.from());
    add(days, reported == null ? null : reported.to());
    answers.put(
        a.id(),
        new Answer(
            a.id(),
            a.question(),
            a.topic(),
            a.event(),
            a.subevent(),
            a.actor(),
            a.target(),
            a.type(),
            a.side(),
            a.category(),
            a.polarity(),
            a.modality(),
            a.value(),
            a.state(),
            a.roots(),
            List.copyOf(parties),
            List.copyOf(outlets),
            List.copyOf(docs),
            List.copyOf(parts),
            first(days),
            last(days),
            on == null ? first(from) : on.from(),
            on == null ? last(to) : on.to(),
            a.asOf() == null ? last(days) : a.asOf(),
            a.rank(),
            a.claims()));
  }

  /** Claims that no answer lists are grouped into answers as linking does. */
  private void group() {
    Set<String> listed = new TreeSet<>();
    answers.values().forEach(a -> listed.addAll(a.claims()));
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim c : claims.values()) {
      if (!listed.contains(c.id())) {
        Figure v = c.value();
        String value = v == null ? "" : v.lo() + ".." + v.hi() + v.basis();
        String key =
            String.join("|", c.question(), c.polarity(), c.modality(), value, "" + c.state());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
      }
    }
    for (List<Claim> group : groups.values()) {
      Claim c = group.get(0);
      Set<String> proven = new TreeSet<>();
      Set<String> possible = new TreeSet<>();
      for (Claim one : group) {
        (unproven.contains(one.id()) ? possible : proven).add(one.root());
      }
      possible.removeAll(proven);
      put(
          new Answer(
              "a-" + c.id(),
              c.question(),
              c.topic(),
              c.event(),
              c.subevent(),
              c.subject() == null ? null : c.subject().entity(),
              c.object() == null ? null : c.object().entity(),
              c.type(),
              c.side(),
              c.category(),
              c.polarity(),
              c.modality(),
              c.value(),
              c.state(),
              new Roots(List.copyOf(proven), List.copyOf(possible)),
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              0,
              group.stream().map(Claim::id).sorted().toList()),
          null,
          null);
    }
  }

  private void link(FactFields f) {
    String left = f.text("left", "left");
    String right = f.text("right", "right");
    for (String id : List.of(left, right)) {
      if (!entities.containsKey(id)) {
        entity(new FactFields("entity", id));
      }
    }
    links.put(
        f.id,
        new IdentityLink(
            f.id,
            left,
            right,
            f.text("person", left),
            f.text("basis", "text"),
            f.text("modality", "certain"),
            sorted(f.list("roots", List.of())),
            sorted(f.list("claims", List.of())),
            needEvent(f.text("event", null))));
  }

  private void relay(FactFields f) {
    String outlet = f.text("outlet", "paper");
    String relayed = f.text("relayed", "agency");
    needSource(outlet);
    needSource(relayed);
    relays.put(
        f.id,
        new Relay(
            f.id,
            needEvent(f.text("event", "e1")),
            f.text("topic", "casualty"),
            f.text("actor", null),
            outlet,
            relayed,
            f.text("basis", "cited"),
            sorted(f.list("claims", List.of())),
            sorted(f.list("originals", List.of()))));
  }

  private FactBase base() {
    List<Answer> ranked = new ArrayList<>();
    for (Answer a : answers.values()) {
      ranked.add(
          new Answer(
              a.id(),
              a.question(),
              a.topic(),
              a.event(),
              a.subevent(),
              a.actor(),
              a.target(),
              a.type(),
              a.side(),
              a.category(),
              a.polarity(),
              a.modality(),
              a.value(),
              a.state(),
              a.roots(),
              a.parties(),
              a.outlets(),
              a.documents(),
              a.parts(),
              a.firstReported(),
              a.lastReported(),
              a.from(),
              a.to(),
              a.asOf(),
              ranked.size(),
              a.claims()));
    }
    Map<String, List<String>> islands = new TreeMap<>();
    for (Event event : events.values()) {
      islands.computeIfAbsent(top(event), id -> new ArrayList<>()).add(event.id());
    }
    List<Island> list = new ArrayList<>();
    islands.forEach((id, members) -> list.add(new Island(id, members)));
    return new FactBase(
        List.copyOf(documents.values()),
        List.copyOf(sources.values()),
        List.copyOf(entities.values()),
        List.copyOf(events.values()),
        List.copyOf(questions.values()),
        ranked,
        List.copyOf(claims.values()),
        List.copyOf(roots.values()),
        List.copyOf(links.values()),
        List.copyOf(relays.values()),
        List.of(),
        list);
  }

  private String top(Event event) {
    String up = event.parent() != null ? event.parent() : event.background();
    return up == null || !events.containsKey(up) ? event.id() : top(events.get(up));
  }

  private static List<String> union(Collection<String> a, Collection<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static List<String> sorted(Collection<String> list) {
    return list.stream().sorted().toList();
  }

  private static void add(Set<LocalDate> days, LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  private static LocalDate first(TreeSet<LocalDate> days) {
    return days.isEmpty() ? null : days.first();
  }

  private static LocalDate last(TreeSet<LocalDate> days) {
    return days.isEmpty() ? null : days.last();
  }
}
