package org.isnad.link;

import java.util.List;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Compare;
import org.isnad.fact.Event;
import org.isnad.fact.Mention;

/** What tells the question of one claim from others: rows of {@code tables/questions.csv} say. */
final class QuestionKeys {
  private final Directory directory;
  private final Names names;
  private final Wordbook words;
  private final Tables tables;
  private final Places places;
  private final Map<String, Event> events;

  QuestionKeys(
      Directory directory,
      Names names,
      Wordbook words,
      Tables tables,
      Places places,
      Map<String, Event> events) {
    this.directory = directory;
    this.names = names;
    this.words = words;
    this.tables = tables;
    this.places = places;
    this.events = events;
  }

  /** Everything that makes a question of an event: what is equal in all of it asks the same. */
  record Key(
      String kind,
      String type,
      String sub,
      String who,
      String actor,
      String target,
      String side,
      String category,
      String scope,
      String measure,
      String activity,
      String deed,
      String thing,
      String spoken,
      String subject,
      String object) {}

  /** The row of a claim's type. */
  Tables.Kind kind(Claim claim) {
    boolean person = claim.topic().equals("casualty") && names.person(claim.subject());
    return tables.kind(claim.type(), person);
  }

  /** The key of a claim of an event and of a part of it, or of none. */
  Key of(Told told, Tables.Kind kind, String event, String part) {
    Claim claim = told.claim();
    List<String> keys = kind.keys();
    String actor = keys.contains("actor") ? actor(claim, event) : null;
    String subject = text(claim.subject());
    String object = text(claim.object());
    String deed = keys.contains("deed") ? deed(claim, part) : null;
    String thing = keys.contains("thing") ? thing(claim) : null;
    boolean words = kind.shows("%words");
    boolean shown = words || actor == null && kind.shows("%actor");
    return new Key(
        kind.type(),
        claim.type(),
        keys.contains("subevent") ? part : null,
        keys.contains("actor") && actor == null ? Keys.name(subject) : actor,
        actor,
        keys.contains("deed") && !claim.topic().equals("identity") ? entity(claim.object()) : null,
        keys.contains("side") ? claim.side() : null,
        keys.contains("category") ? category(told) : null,
        keys.contains("scope") ? scope(claim, event) : null,
        keys.contains("measure") && claim.value() != null ? claim.value().measure() : null,
        keys.contains("activity") ? activity(claim) : null,
        deed,
        thing,
        keys.contains("words") ? Keys.name(subject) + "|" + Keys.name(object) : null,
        shown ? subject : null,
        words || deed != null || thing != null ? object : null);
  }

  /**
   * Where a figure counts when its own words name a part of the region that the event is told of:
   * the dead of one governorate are not those of the whole earthquake.
   */
  private String scope(Claim claim, String of) {
    Event event = events.get(of);
    if (event == null || event.place() == null) {
      return null;
    }
    Wording quote = Wording.of(claim.quote());
    Place own = places.of(claim.place(), quote);
    boolean part =
        own.entity() != null
            && !own.key().equals(event.place())
            && directory.within(own.key(), event.place())
            && places.broad(event.place());
    return part && places.stated(claim.place(), quote) ? own.key() : null;
  }

  /** Who acts, or the one person who suffers: organs of a state count as its party. */
  String actor(Claim claim) {
    return actor(claim, claim.event());
  }

  private String actor(Claim claim, String happening) {
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
    Event event = happening == null ? null : events.get(happening);
    if (event != null && event.place() != null && "party".equals(names.kind(id))) {
      return directory.local(id, event.place()).orElse(id); // "the factions" of a town are its own
    }
    return names.cluster(id);
  }

  /** Who suffers counts apart when said to be a part of the figure before: "among them two ...". */
  private String category(Told told) {
    Claim claim = told.claim();
    boolean whole =
        claim.category() != null
            && claim.side() != null
            && !claim.side().equals("unknown")
            && words.listed("whole-side", claim.category());
    if (claim.category() != null && !whole) {
      return claim.category();
    }
    List<String> own = Keys.words(claim.quote());
    int at = claim.value() == null ? -1 : own.indexOf(Keys.name(claim.value().text()));
    List<String> lead = own.subList(0, Math.max(0, Math.min(at, own.size())));
    boolean part =
        told.said().among()
            || words.lists("part-words", lead)
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
  private String deed(Claim claim, String part) {
    if (part != null) {
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
}
