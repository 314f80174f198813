package org.isnad.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Event;
import org.isnad.fact.Question;
import org.isnad.finding.Verdict;

/** The Airwars grade of each event and sub-event. */
final class Grades {
  private final FactIndex index;
  private final Policy policy;
  private final Map<String, Situation> situations = new HashMap<>();

  private static final class Situation {
    private final Set<String> roots = new TreeSet<>();
    private boolean acknowledged;
    private boolean contested;
    private boolean standing;
    private int verdicts;
  }

  Grades(FactIndex index, Policy policy, Collection<Weight> weights, Collection<Verdict> verdicts) {
    this.index = index;
    this.policy = policy;
    for (Weight weight : weights) {
      if (weight.stated() && !weight.interested()) {
        for (String event : of(weight.answer().event(), weight.answer().subevent())) {
          situation(event).roots.addAll(weight.answer().roots().proven());
          situation(event).acknowledged |= weight.against();
        }
      }
    }
    for (Verdict verdict : verdicts) {
      Question question = index.questions.get(verdict.question());
      for (String event : of(question.event(), question.subevent())) {
        Situation situation = situation(event);
        situation.verdicts++;
        situation.standing |= !verdict.status().equals("discounted");
        situation.contested |=
            verdict.status().equals("contested") && question.topic().equals("agency");
      }
    }
  }

  List<Event> events() {
    return index.base.events().stream().map(e -> e.graded(grade(e.id()))).toList();
  }

  /** A sub-event's answers speak for the event above it too. */
  private static List<String> of(String event, String subevent) {
    return event == null ? List.of() : subevent == null ? List.of(event) : List.of(event, subevent);
  }

  private Situation situation(String event) {
    return situations.computeIfAbsent(event, e -> new Situation());
  }

  private String grade(String event) {
    Situation situation = situations.getOrDefault(event, new Situation());
    boolean discounted = situation.verdicts > 0 && !situation.standing;
    return policy
        .grades()
        .decide(
            Map.of(
                "discounted", discounted ? "yes" : "no",
                "contested", situation.contested ? "yes" : "no",
                "acknowledged", situation.acknowledged ? "yes" : "no",
                "roots", Integer.toString(situation.roots.size())))
        .cell("grade");
  }
}
