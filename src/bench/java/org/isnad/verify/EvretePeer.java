package org.isnad.verify;

import static org.isnad.fact.Compare.atLeast;
import static org.isnad.fact.Compare.beyond;
import static org.isnad.fact.Compare.distinct;
import static org.isnad.fact.Compare.exceeds;
import static org.isnad.fact.Compare.has;
import static org.isnad.fact.Compare.later;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.isnad.fact.Answer;
import org.isnad.fact.Fact;
import org.isnad.fact.Relay;
import org.isnad.verify.PeerFact.Passed;
import org.isnad.verify.PeerFact.Said;

/** The rules in Evrete: joins by its own equality of fields, the rest by predicates. */
final class EvretePeer implements Peer {
  private final KnowledgeService service = new KnowledgeService();
  private final Knowledge rules = service.newKnowledge();
  private List<String[]> found = new ArrayList<>();
  private double seconds;

  EvretePeer() {
    rules
        .builder()
        .newRule("conflict")
        .forEach("$a", Said.class, "$b", Said.class)
        .where((Object[] v) -> toll((Answer) v[0]), "$a.it")
        .where((Object[] v) -> known((Answer) v[0]), "$b.it")
        .where("$a.question == $b.question")
        .where((Object[] v) -> conflict((Answer) v[0], (Answer) v[1]), "$a.it", "$b.it")
        .execute(c -> two("conflict", c))
        .newRule("denial")
        .forEach("$a", Said.class, "$b", Said.class)
        .where((Object[] v) -> deed((Answer) v[0], "denied"), "$a.it")
        .where((Object[] v) -> deed((Answer) v[0], "affirmed"), "$b.it")
        .where("$a.event == $b.event")
        .where("$a.type == $b.type")
        .where("$a.actor == $b.actor")
        .execute(c -> two("denial", c))
        .newRule("corroboration")
        .forEach("$a", Said.class)
        .where((Object[] v) -> certain((Answer) v[0]), "$a.it")
        .where((Object[] v) -> atLeast(distinct(((Answer) v[0]).roots().proven()), 2), "$a.it")
        .execute(c -> found.add(new String[] {"corroboration", c.<Said>get("$a").id}))
        .newRule("relay")
        .forEach("$a", Passed.class, "$b", Said.class)
        .where((Object[] v) -> passes((Relay) v[0]), "$a.it")
        .where((Object[] v) -> certain((Answer) v[0]), "$b.it")
        .where("$a.event == $b.event")
        .where(
            (Object[] v) -> has(((Answer) v[1]).outlets(), ((Relay) v[0]).relayed()),
            "$a.it",
            "$b.it")
        .execute(
            c -> found.add(new String[] {"relay", c.<Passed>get("$a").id, c.<Said>get("$b").id}))
        .newRule("update")
        .forEach("$a", Said.class, "$b", Said.class)
        .where((Object[] v) -> ((Answer) v[0]).type().equals("killed"), "$a.it")
        .where((Object[] v) -> ((Answer) v[0]).polarity().equals("affirmed"), "$a.it")
        .where((Object[] v) -> ((Answer) v[0]).polarity().equals("affirmed"), "$b.it")
        .where("$a.question == $b.question")
        .where((Object[] v) -> update((Answer) v[0], (Answer) v[1]), "$a.it", "$b.it")
        .execute(c -> two("update", c))
        .build();
  }

  @Override
  public String name() {
    return "Evrete 4.0.3";
  }

  @Override
  public double seconds() {
    return seconds;
  }

  void close() {
    service.shutdown();
  }

  @Override
  public Set<String> findings(List<Collection<Fact>> sessions) {
    found = new ArrayList<>();
    seconds = 0;
    for (Collection<Fact> facts : sessions) {
      List<Object> own = new ArrayList<>();
      for (Fact fact : facts) {
        if (fact instanceof Answer answer) {
          own.add(new Said(answer));
        } else if (fact instanceof Relay relay) {
          own.add(new Passed(relay));
        }
      }
      long start = System.nanoTime();
      long busy = Processor.all();
      StatelessSession session = rules.newStatelessSession();
      session.insert(own);
      session.fire();
      // it has threads of its own: the less of the two is what is sure to be its own time
      seconds += Math.min(System.nanoTime() - start, Processor.all() - busy) / 1e9;
    }
    Set<String> names = new HashSet<>();
    found.forEach(parts -> names.add(String.join(" ", parts)));
    return names;
  }

  private void two(String rule, RhsContext c) {
    found.add(new String[] {rule, c.<Said>get("$a").id, c.<Said>get("$b").id});
  }

  private static boolean known(Answer a) {
    return !a.modality().equals("unknown");
  }

  private static boolean toll(Answer a) {
    return a.topic().equals("casualty") && known(a);
  }

  private static boolean certain(Answer a) {
    return a.topic().equals("casualty") && a.modality().equals("certain");
  }

  private static boolean deed(Answer a, String polarity) {
    return a.polarity().equals(polarity) && known(a) && a.actor() != null;
  }

  private static boolean passes(Relay r) {
    return r.topic().equals("casualty") && !r.originals().isEmpty();
  }

  private static boolean conflict(Answer a, Answer b) {
    return b.rank() > a.rank()
        && (exceeds(b.value(), a.value()) || exceeds(a.value(), b.value()))
        && beyond(b.documents(), a.documents())
        && beyond(a.documents(), b.documents());
  }

  private static boolean update(Answer a, Answer b) {
    return exceeds(b.value(), a.value()) && later(b.firstReported(), a.firstReported());
  }
}
