package org.isnad.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.finding.Finding;
import org.isnad.finding.Verification;

/**
 * As much of a verification as one page can hold: the events to look at first, each whole, with
 * what is told of them. Nobody can open a page of a hundred thousand articles.
 */
final class Excerpt {
  private static final Set<String> REGISTERED = Set.of("place", "party");

  private final Lookup whole;
  private final Set<String> events = new HashSet<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> roots = new HashSet<>();
  private final Set<String> entities = new HashSet<>();

  private Excerpt(Lookup whole) {
    this.whole = whole;
  }

  /**
   * The verification itself when it has no more claims than that; else as many of its events as
   * have no more together, but one at least.
   */
  static Verification of(Lookup whole, int most) {
    return whole.all.facts().claims().size() <= most ? whole.all : new Excerpt(whole).cut(most);
  }

  private Verification cut(int most) {
    FactBase facts = whole.all.facts();
    Map<String, Integer> told = new HashMap<>();
    facts.claims().forEach(claim -> told.merge(whole.top(claim.event()), 1, Integer::sum));
    int left = most;
    for (Event event : whole.shown()) {
      left -= told.getOrDefault(event.id(), 0);
      if (left < 0 && !events.isEmpty()) {
        break;
      }
      events.add(event.id());
    }
    facts.events().stream()
        .filter(event -> events.contains(whole.top(event.id())))
        .forEach(this::note);
    List<Claim> kept = kept(facts.claims(), claim -> shown(claim.event()));
    kept.forEach(this::note);
    return new Verification(
        whole.all.run(),
        facts(facts, kept),
        kept(whole.all.findings(), this::shown),
        kept(whole.all.verdicts(), verdict -> asked(verdict.question())),
        whole.all.troubles(),
        whole.all.rules(),
        whole.all.coverage(),
        whole.all.review());
  }

  private FactBase facts(FactBase facts, List<Claim> kept) {
    return new FactBase(
        kept(facts.documents(), document -> documents.contains(document.id())),
        facts.sources(),
        kept(facts.entities(), e -> REGISTERED.contains(e.kind()) || entities.contains(e.id())),
        kept(facts.events(), event -> shown(event.id())),
        kept(facts.questions(), question -> shown(question.event())),
        kept(facts.answers(), answer -> asked(answer.question())),
        kept,
        kept(facts.roots(), root -> roots.contains(root.id())),
        kept(facts.links(), link -> among(link.claims())),
        kept(facts.relays(), relay -> shown(relay.event())),
        kept(facts.judgements(), judgement -> among(judgement.claims())),
        kept(facts.islands(), island -> island.events().stream().anyMatch(this::shown)));
  }

  private void note(Event event) {
    entities.add(event.place());
    entities.addAll(event.actors());
  }

  private void note(Claim claim) {
    claims.add(claim.id());
    documents.add(claim.document());
    roots.add(claim.root());
    entities.add(claim.side());
    note(claim.subject());
    note(claim.object());
    note(claim.place());
    claim.attribution().stream().map(Hop::party).forEach(entities::add);
  }

  private void note(Mention mention) {
    if (mention != null) {
      entities.add(mention.entity());
    }
  }

  private boolean shown(String event) {
    return event != null && events.contains(whole.top(event));
  }

  private boolean shown(Finding finding) {
    return finding.event() == null ? among(finding.claims()) : shown(finding.event());
  }

  private boolean asked(String question) {
    return whole.questions.containsKey(question) && shown(whole.questions.get(question).event());
  }

  private boolean among(Collection<String> cited) {
    return !cited.isEmpty() && claims.containsAll(cited);
  }

  private static <T> List<T> kept(List<T> all, Predicate<T> wanted) {
    List<T> kept = new ArrayList<>();
    for (T one : all) {
      if (wanted.test(one)) {
        kept.add(one);
      }
    }
    return kept;
  }
}
