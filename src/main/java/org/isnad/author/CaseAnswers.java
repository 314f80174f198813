package org.isnad.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Figure;
import org.isnad.fact.Period;
import org.isnad.fact.Roots;
import org.isnad.fact.Terms;

/** The answers of a case, stated or gathered from its claims as linking does. */
final class CaseAnswers {
  final Map<String, Answer> answers = new TreeMap<>();

  private final CaseWorld world;
  private final CaseClaims told;

  CaseAnswers(CaseWorld world, CaseClaims told) {
    this.world = world;
    this.told = told;
  }

  void answer(CaseFields f) {
    String type = f.text("type", "killed");
    String event = world.needEvent(f.text("event", "e1"));
    String subevent = world.needEvent(f.text("subevent", null));
    Figure value = f.figure("value", type);
    String actor = f.text("actor", null);
    String target = f.text("target", null);
    String question = world.needQuestion(f, type, event, subevent, actor, target, value);
    List<String> of = f.list("claims", List.of());
    boolean split = f.isMap("roots");
    List<String> proven = split ? f.within("roots", "proven") : f.list("roots", rootsOf(of, f.id));
    List<String> possible = split ? f.within("roots", "possible") : List.of();
    Period reported = f.period("reported");
    List<String> ids = new ArrayList<>(of);
    for (String root : of.isEmpty() ? union(proven, possible) : List.<String>of()) {
      ids.add(told.madeUp(f.id, root, type, reported, f, value, question));
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
            new Roots(CaseWorld.sorted(proven), CaseWorld.sorted(possible)),
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
            CaseWorld.sorted(ids)),
        f.period("on"),
        reported);
  }

  List<String> rootsOf(List<String> claimIds, String answer) {
    Set<String> found = new TreeSet<>();
    claimIds.forEach(id -> found.add(told.claims.get(id).root()));
    return found.isEmpty() ? List.of("paper-" + answer) : List.copyOf(found);
  }

  /** Fills what an answer takes from its claims and roots. */
  void put(Answer a, Period on, Period reported) {
    Set<String> parties = new TreeSet<>();
    union(a.roots().proven(), a.roots().possible())
        .forEach(root -> parties.add(world.needRoot(root).party()));
    parties.removeAll(Set.of("neutral", "unknown"));
    Set<String> outlets = new TreeSet<>();
    Set<String> docs = new TreeSet<>();
    Set<String> parts = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<LocalDate> from = new TreeSet<>();
    TreeSet<LocalDate> to = new TreeSet<>();
    for (String id : a.claims()) {
      Claim claim = Objects.requireNonNull(told.claims.get(id), "no claim is called " + id);
      Document document = world.documents.get(claim.document());
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
  void group() {
    Set<String> listed = new TreeSet<>();
    answers.values().forEach(a -> listed.addAll(a.claims()));
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim c : told.claims.values()) {
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
        (told.unproven.contains(one.id()) ? possible : proven).add(one.root());
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

  private static List<String> union(Collection<String> a, Collection<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
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
