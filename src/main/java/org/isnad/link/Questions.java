package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.Question;

/** What each claim answers. Which keys make a question is a row of {@code tables/questions.csv}. */
final class Questions {
  private final Directory directory;
  private final QuestionKeys keys;
  private final Map<String, Event> events;
  private final Phrasing phrasing;
  private final int slack;
  private final Map<String, Question> questions = new HashMap<>();

  Questions(
      Directory directory,
      QuestionKeys keys,
      Phrasing phrasing,
      Tables tables,
      Map<String, Event> events) {
    this.directory = directory;
    this.keys = keys;
    this.phrasing = phrasing;
    this.events = events;
    this.slack = tables.days("attack-gap");
  }

  /**
   * What one event is asked.
   *
   * @param claims with what they answer
   * @param questions each once
   */
  record Asked(List<Claim> claims, List<Question> questions) {}

  /** Reads one event; events may be read in any order. */
  Asked read(Events.Happening happening, SubEvents parts, Borrowed borrowed) {
    Map<QuestionKeys.Key, String> known = new HashMap<>();
    Map<String, Question> asked = new LinkedHashMap<>();
    List<Claim> claims = new ArrayList<>(happening.claims().size());
    String event = happening.event().id();
    for (Told told : happening.claims()) {
      String sub = parts.of(told.claim().id());
      Claim claim = told.claim();
      Tables.Kind kind = keys.kind(claim);
      QuestionKeys.Key key = keys.of(told, kind, event, sub);
      String id = known.get(key);
      if (id == null) {
        Question made = question(key, kind, claim, happening.event());
        id = asked.merge(made.id(), made, Questions::first).id();
        known.put(key, id);
      }
      claims.add(claim.linked(borrowed.root(claim), event, sub, id));
    }
    return new Asked(claims, List.copyOf(asked.values()));
  }

  /** Takes in what was read of an event, event by event in their order. */
  void add(Asked asked) {
    asked.questions().forEach(one -> questions.merge(one.id(), one, Questions::first));
  }

  private Question question(QuestionKeys.Key key, Tables.Kind kind, Claim claim, Event event) {
    boolean everywhere = !kind.keys().contains("event");
    String id =
        "q-"
            + Keys.hash(
                kind.type(),
                everywhere ? null : event.id(),
                key.sub(),
                key.who(),
                key.side(),
                key.category(),
                key.measure(),
                key.activity(),
                key.deed(),
                key.thing(),
                key.spoken(),
                key.scope());
    Phrasing.Slots slots =
        new Phrasing.Slots(
            claim,
            event,
            key.scope(),
            key.sub(),
            key.actor(),
            key.side(),
            key.category(),
            key.activity(),
            key.deed(),
            key.thing());
    return new Question(
        id,
        claim.topic(),
        claim.type(),
        event.id(),
        key.sub(),
        key.actor(),
        key.target(),
        key.side(),
        key.category(),
        key.measure(),
        everywhere ? null : key.scope() == null ? event.place() : key.scope(),
        key.activity(),
        Template.fill(kind.ar(), phrasing.slots(slots, true)),
        Template.fill(kind.en(), phrasing.slots(slots, false)),
        List.of());
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

  /** Most are held by none, and stay as they are. */
  private static Question within(Question question, List<String> parents) {
    return parents.isEmpty() ? question : question.within(parents);
  }

  /** All questions by id, each with those that hold it; hands them over. */
  List<Question> all() {
    List<Question> sorted = new ArrayList<>(questions.values());
    sorted.sort(Comparator.comparing(Question::id));
    questions.clear();
    Wider wider = new Wider(directory, events, sorted, slack);
    return sorted.parallelStream().map(one -> within(one, wider.than(one))).toList();
  }
}
