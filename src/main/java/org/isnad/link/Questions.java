package org.isnad.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Event;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;

/** What each claim answers. Which keys make a question is a row of {@code tables/questions.csv}. */
final class Questions {
  private static final int BEFORE = 24;

  private final Directory directory;
  private final Names names;
  private final Wordbook words;
  private final Places places;
  private final Tables tables;
  private final Map<String, Event> events;
  private final Phrasing phrasing;
  private final Map<String, Question> questions = new TreeMap<>();

  Questions(
      Directory directory, Names names, Wordbook words, Tables tables, Map<String, Event> events) {
    this.directory = directory;
    this.names = names;
    this.words = words;
    this.tables = tables;
    this.events = events;
    this.phrasing = new Phrasing(names, words, events);
    this.places = new Places(directory, words, tables);
  }

  /** The row of a claim's type. */
  Tables.Kind kind(Claim claim) {
    boolean person = claim.topic().equals("casualty") && names.person(claim.subject());
    return tables.kind(claim.type(), person);
  }

  /** The question of a claim that knows its event. {@code text} is its document's text. */
  Question of(Claim claim, String text) {
    Tables.Kind kind = kind(claim);
    List<String> keys = kind.keys();
    String event = claim.event();
    String sub = keys.contains("subevent") ? claim.subevent() : null;
    String actor = keys.contains("actor") ? actor(claim) : null;
    String side = keys.contains("side") ? claim.side() : null;
    String category = keys.contains("category") ? category(claim, text) : null;
    String scope = keys.contains("scope") ? scope(claim) : null;
    String measure =
        keys.contains("measure") && claim.value() != null ? claim.value().measure() : null;
    String activity = keys.contains("activity") ? activity(claim) : null;
    String deed = keys.contains("deed") ? deed(claim) : null;
    String thing = keys.contains("thing") ? thing(claim) : null;
    String spoken =
        keys.contains("words")
            ? Keys.name(text(claim.subject())) + "|" + Keys.name(text(claim.object()))
            : null;
    String who = keys.contains("actor") && actor == null ? Keys.name(text(claim.subject())) : actor;
    boolean everywhere = !keys.contains("event");
    String id =
        "q-"
            + Keys.hash(
                kind.type(),
                everywhere ? null : event,
                sub,
                who,
                side,
                category,
                measure,
                activity,
                deed,
                thing,
                spoken,
                scope);
    Event happening = events.get(event);
    Phrasing.Slots slots =
        new Phrasing.Slots(
            claim, happening, scope, sub, actor, side, category, activity, deed, thing);
    String target = claim.topic().equals("identity") ? null : entity(claim.object());
    Question question =
        new Question(
            id,
            claim.topic(),
            claim.type(),
            event,
            sub,
            actor,
            keys.contains("deed") ? target : null,
            side,
            category,
            measure,
            everywhere || happening == null ? null : scope == null ? happening.place() : scope,
            activity,
            Template.fill(kind.ar(), phrasing.slots(slots, true)),
            Template.fill(kind.en(), phrasing.slots(slots, false)),
            List.of());
    questions.merge(id, question, Questions::first);
    return question;
  }

  /**
   * Where a figure counts when its own words name a part of the region that the event is told of:
   * the dead of one governorate are not those of the whole earthquake.
   */
  private String scope(Claim claim) {
    Event event = events.get(claim.event());
    Place own = places.of(claim.place(), claim.quote());
    boolean part =
        event != null
            && event.place() != null
            && own.entity() != null
            && !own.key().equals(event.place())
            && directory.within(own.key(), event.place())
            && places.broad(event.place());
    return part && places.stated(claim.place(), claim.quote()) ? own.key() : null;
  }

  /** Claims of one question may word it differently; a fixed order picks what is shown. */
  private static Question first(Question a, Question b) {
    int events = String.valueOf(a.event()).compareTo(String.valueOf(b.event()));
    if (events != 0) {
      return events < 0 ? a : b;
    }
    int order = (a.text() + a.textEn() + a.target()).compareTo(b.text() + b.textEn() + b.target());
    return order <= 0 ? a : b;
  }

  /** Who acts, or the one person who suffers: organs of a state count as its party. */
  String actor(Claim claim) {
    String id = entity(claim.subject());
    if (id == null && claim.type().equals("alias")) {
      id = entity(claim.object());
    }
    if (id == null) {
      return null;
    }
    if (claim.topic().equals("casualty")) {
      return names.person(id) ? names.cluster(id) : null;
    }
    if (claim.topic().equals("identity")) {
      return names.cluster(id);
    }
    if ("body".equals(names.kind(id)) && Compare.partisan(directory.partyOf(id))) {
      return directory.partyOf(id);
    }
    Event event = claim.event() == null ? null : events.get(claim.event());
    if (event != null && event.place() != null && "party".equals(names.kind(id))) {
      return directory.local(id, event.place()).orElse(id); // "the factions" of a town are its own
    }
    return names.cluster(id);
  }

  /** Who suffers counts apart when said to be a part of the figure before: "among them two ...". */
  private String category(Claim claim, String text) {
    boolean whole =
        claim.category() != null
            && claim.side() != null
            && !claim.side().equals("unknown")
            && words.listed("whole-side", claim.category());
    if (claim.category() != null && !whole) {
      return claim.category();
    }
    int start = Math.min(claim.span().start(), text.length());
    String before = text.substring(Math.max(0, start - BEFORE), start);
    before = before.substring(1 + Math.max(before.lastIndexOf('،'), before.lastIndexOf('.')));
    List<String> around = Keys.words(before);
    List<String> own = Keys.words(claim.quote());
    int at = claim.value() == null ? -1 : own.indexOf(Keys.name(claim.value().text()));
    List<String> lead = own.subList(0, Math.max(0, Math.min(at, own.size())));
    boolean part =
        around.stream().anyMatch(w -> words.listed("part-words", w))
            || lead.stream().anyMatch(w -> words.listed("part-words", w))
            || (claim.quote() != null && !own.isEmpty() && words.listed("part-words", own.get(0)))
            || words.holds("increments", own)
            || words.holds("part-behind", own.subList(0, Math.min(2, own.size())))
            || words.holds("part-of", own.subList(0, Math.min(3, own.size())));
    if (!part || claim.value() == null || !claim.value().known()) {
      return null;
    }
    String said = Keys.name(claim.value().text());
    return said.isEmpty() ? Keys.name(text(claim.subject())) : said;
  }

  private String activity(Claim claim) {
    String told = words.activity(Keys.words(text(claim.subject()) + " " + text(claim.object())));
    return told == null ? words.activity(Keys.words(claim.quote())) : told;
  }

  /** What somebody is responsible for; nothing when it is the event or the sub-event itself. */
  private String deed(Claim claim) {
    if (claim.subevent() != null) {
      return null;
    }
    String target = entity(claim.object());
    if (target != null) {
      return names.cluster(target);
    }
    List<String> said = Keys.words(text(claim.object()));
    return said.isEmpty() || words.holds("whole-event", said) ? null : String.join(" ", said);
  }

  /** What is harmed: what a count measures, else the head of the object; null for harm at large. */
  private String thing(Claim claim) {
    String measure = claim.value() == null ? null : claim.value().measure();
    if (measure != null && !measure.equals(claim.type())) {
      return measure;
    }
    return Keys.words(text(claim.object())).stream()
        .filter(w -> !words.listed("any-words", w))
        .findFirst()
        .filter(w -> !words.listed("harm-words", w))
        .map(Keys::root)
        .orElse(null);
  }

  private static String entity(Mention mention) {
    return mention == null ? null : mention.entity();
  }

  private static String text(Mention mention) {
    return mention == null || mention.text() == null ? "" : mention.text();
  }

  /** All questions by id, each with those that hold it. */
  Collection<Question> all() {
    Wider wider = new Wider(directory, events, questions.values(), tables.days("attack-gap"));
    questions.replaceAll((id, question) -> question.within(wider.than(question)));
    return questions.values();
  }
}
