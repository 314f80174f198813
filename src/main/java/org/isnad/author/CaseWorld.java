package org.isnad.author;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Figure;
import org.isnad.fact.Period;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.fact.Terms;

/** What the claims and answers of a case speak of; whatever it does not describe is made up. */
final class CaseWorld {
  /** Day of publication of whatever states none; {@code null} in a case is an unknown day. */
  static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  final Map<String, Document> documents = new TreeMap<>();
  final Map<String, Source> sources = new TreeMap<>();
  final Map<String, Entity> entities = new TreeMap<>();
  final Map<String, Event> events = new TreeMap<>();
  final Map<String, Question> questions = new TreeMap<>();
  final Map<String, Root> roots = new TreeMap<>();

  void source(CaseFields f) {
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

  void needSource(String id) {
    if (id != null && !sources.containsKey(id)) {
      source(new CaseFields("source", id));
    }
  }

  void entity(CaseFields f) {
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

  void event(CaseFields f) {
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

  String needEvent(String id) {
    if (id != null && !events.containsKey(id)) {
      event(new CaseFields("event", id));
    }
    return id;
  }

  /** A root that the case does not describe is an outlet's own voice. */
  void root(CaseFields f) {
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

  Root needRoot(String id) {
    if (!roots.containsKey(id)) {
      root(new CaseFields("root", id));
    }
    return roots.get(id);
  }

  void document(CaseFields f) {
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

  static String name(String outlet, LocalDate published) {
    return "d-" + outlet + (DAY.equals(published) ? "" : "-" + published);
  }

  Document needDocument(String id, String outlet, LocalDate published) {
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

  void question(CaseFields f) {
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

  String needQuestion(
      CaseFields f,
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
              "the question of " + type,
              "the question of " + type,
              List.of()));
    }
    return id;
  }

  static List<String> sorted(Collection<String> list) {
    return list.stream().sorted().toList();
  }
}
