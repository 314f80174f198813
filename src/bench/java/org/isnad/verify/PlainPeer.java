package org.isnad.verify;

import static org.isnad.fact.Compare.atLeast;
import static org.isnad.fact.Compare.beyond;
import static org.isnad.fact.Compare.distinct;
import static org.isnad.fact.Compare.exceeds;
import static org.isnad.fact.Compare.has;
import static org.isnad.fact.Compare.later;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Answer;
import org.isnad.fact.Fact;
import org.isnad.fact.Relay;

/** The rules as somebody would write them who has no engine: maps, loops and conditions. */
final class PlainPeer implements Peer {
  private double seconds;

  @Override
  public String name() {
    return "plain Java";
  }

  @Override
  public double seconds() {
    return seconds;
  }

  private record Pair(String rule, Fact first, Fact second) {}

  private record Deed(String event, String type, String actor) {}

  @Override
  public Set<String> findings(List<Collection<Fact>> sessions) {
    long start = Processor.nanos();
    List<Pair> found = new ArrayList<>();
    for (Collection<Fact> session : sessions) {
      run(session, found);
    }
    seconds = (Processor.nanos() - start) / 1e9;
    Set<String> names = new HashSet<>();
    for (Pair pair : found) {
      String second = pair.second() == null ? "" : " " + Evidence.id(pair.second());
      names.add(pair.rule() + " " + Evidence.id(pair.first()) + second);
    }
    return names;
  }

  private static void run(Collection<Fact> session, List<Pair> found) {
    Map<String, List<Answer>> byQuestion = new HashMap<>();
    Map<String, List<Answer>> tollsByEvent = new HashMap<>();
    Map<Deed, List<Answer>> affirmed = new HashMap<>();
    List<Answer> denied = new ArrayList<>();
    for (Fact fact : session) {
      if (fact instanceof Answer a) {
        byQuestion.computeIfAbsent(a.question(), q -> new ArrayList<>()).add(a);
        boolean unknown = a.modality().equals("unknown");
        if (a.actor() != null && !unknown && a.polarity().equals("affirmed")) {
          affirmed.computeIfAbsent(deed(a), d -> new ArrayList<>()).add(a);
        }
        if (a.actor() != null && !unknown && a.polarity().equals("denied")) {
          denied.add(a);
        }
        if (a.topic().equals("casualty") && a.modality().equals("certain")) {
          tollsByEvent.computeIfAbsent(a.event(), e -> new ArrayList<>()).add(a);
          if (atLeast(distinct(a.roots().proven()), 2)) {
            found.add(new Pair("corroboration", a, null));
          }
        }
      }
    }
    for (Answer a : denied) {
      affirmed.getOrDefault(deed(a), List.of()).forEach(b -> found.add(new Pair("denial", a, b)));
    }
    byQuestion.values().forEach(answers -> figures(answers, found));
    for (Fact fact : session) {
      if (fact instanceof Relay r && r.topic().equals("casualty") && !r.originals().isEmpty()) {
        for (Answer b : tollsByEvent.getOrDefault(r.event(), List.of())) {
          if (has(b.outlets(), r.relayed())) {
            found.add(new Pair("relay", r, b));
          }
        }
      }
    }
  }

  private static Deed deed(Answer a) {
    return new Deed(a.event(), a.type(), a.actor());
  }

  private static void figures(List<Answer> answers, List<Pair> found) {
    for (Answer a : answers) {
      boolean toll = a.topic().equals("casualty") && !a.modality().equals("unknown");
      boolean deaths = a.type().equals("killed") && a.polarity().equals("affirmed");
      for (Answer b : toll || deaths ? answers : List.<Answer>of()) {
        if (toll
            && b.rank() > a.rank()
            && !b.modality().equals("unknown")
            && (exceeds(b.value(), a.value()) || exceeds(a.value(), b.value()))
            && beyond(b.documents(), a.documents())
            && beyond(a.documents(), b.documents())) {
          found.add(new Pair("conflict", a, b));
        }
        if (deaths
            && b.polarity().equals("affirmed")
            && exceeds(b.value(), a.value())
            && later(b.firstReported(), a.firstReported())) {
          found.add(new Pair("update", a, b));
        }
      }
    }
  }
}
