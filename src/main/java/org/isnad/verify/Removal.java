package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Island;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.fact.Root;

/**
 * What is to be taken away from a fact base, to see what stands without it. What depends on it goes
 * too; events stay as they were drawn, and only answers, their roots and the actors of questions
 * are made again.
 *
 * @param sources ids of sources: all they published, and all that came through them
 * @param roots ids of roots: all that ends there
 * @param claims ids of claims
 * @param identities ids of identity links
 */
public record Removal(
    SortedSet<String> sources,
    SortedSet<String> roots,
    SortedSet<String> claims,
    SortedSet<String> identities) {
  /** Takes nothing away yet. */
  public Removal() {
    this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  /** Of some roots and identity links. */
  static Removal of(Set<String> roots, Set<String> identities) {
    return new Removal(
        new TreeSet<>(), new TreeSet<>(roots), new TreeSet<>(), new TreeSet<>(identities));
  }

  /** The fact base without it. */
  public FactBase from(FactBase base) {
    FactIndex index = new FactIndex(base);
    List<Claim> left = base.claims().stream().filter(c -> !touches(c, index)).toList();
    Set<String> ids = new HashSet<>();
    left.forEach(c -> ids.add(c.id()));
    List<IdentityLink> links = new ArrayList<>();
    for (IdentityLink link : base.links()) {
      IdentityLink kept = identities.contains(link.id()) ? null : without(link, ids, index);
      if (kept != null) {
        links.add(kept);
      }
    }
    Regrouping groups = new Regrouping(index, left, links);
    List<Claim> claims = groups.claims();
    Set<String> ends = new HashSet<>();
    claims.forEach(c -> ends.add(String.valueOf(c.root())));
    List<Question> questions = groups.questions();
    List<Answer> answers = groups.answers();
    return new FactBase(
        base.documents().stream().filter(d -> !sources.contains(d.outlet())).toList(),
        base.sources().stream().filter(s -> !sources.contains(s.id())).toList(),
        base.entities(),
        events(base, claims),
        questions,
        answers,
        claims,
        base.roots().stream().filter(r -> ends.contains(r.id())).toList(),
        groups.links(),
        relays(base, ids),
        base.judgements(),
        islands(base, claims));
  }

  private boolean touches(Claim claim, FactIndex index) {
    if (claims.contains(claim.id()) || has(roots, claim.root())) {
      return true;
    }
    if (sources.isEmpty()) {
      return false;
    }
    Document document = index.documents.get(claim.document());
    Root root = claim.root() == null ? null : index.roots.get(claim.root());
    return has(sources, claim.root())
        || document != null && has(sources, document.outlet())
        || root != null && has(sources, root.source())
        || claim.attribution().stream().map(Hop::source).anyMatch(s -> has(sources, s));
  }

  private static boolean has(Set<String> ids, String id) {
    return id != null && ids.contains(id);
  }

  /** A link falls with the last claim that says so; an editor's stands on no claim. */
  private static IdentityLink without(IdentityLink link, Set<String> left, FactIndex index) {
    List<String> claims = link.claims().stream().filter(left::contains).toList();
    if (claims.size() == link.claims().size()) {
      return link;
    }
    if (claims.isEmpty() && !link.basis().equals("editor") && !link.basis().equals("registry")) {
      return null;
    }
    List<String> roots =
        claims.stream()
            .map(id -> index.claims.get(id).root())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new IdentityLink(
        link.id(),
        link.left(),
        link.right(),
        link.person(),
        link.basis(),
        link.modality(),
        roots,
        claims,
        link.event());
  }

  private List<Relay> relays(FactBase base, Set<String> left) {
    List<Relay> relays = new ArrayList<>();
    for (Relay r : base.relays()) {
      List<String> claims = r.claims().stream().filter(left::contains).toList();
      List<String> originals = r.originals().stream().filter(left::contains).toList();
      boolean gone =
          claims.isEmpty() && !r.claims().isEmpty()
              || originals.isEmpty() && !r.originals().isEmpty()
              || sources.contains(r.outlet())
              || sources.contains(r.relayed());
      if (!gone) {
        relays.add(
            new Relay(
                r.id(),
                r.event(),
                r.topic(),
                r.actor(),
                r.outlet(),
                r.relayed(),
                r.basis(),
                claims,
                originals,
                r.ordered()));
      }
    }
    return relays;
  }

  /** Events that are still told of, and those that never were. */
  private static List<Event> events(FactBase base, List<Claim> left) {
    Set<String> before = told(base.claims());
    Set<String> now = told(left);
    Set<String> parents = new HashSet<>();
    base.events().stream()
        .filter(e -> now.contains(e.id()))
        .forEach(e -> parents.add(String.valueOf(e.parent())));
    return base.events().stream()
        .filter(e -> now.contains(e.id()) || !before.contains(e.id()) || parents.contains(e.id()))
        .toList();
  }

  private static Set<String> told(List<Claim> claims) {
    Set<String> events = new HashSet<>();
    for (Claim claim : claims) {
      events.add(String.valueOf(claim.event()));
      events.add(String.valueOf(claim.subevent()));
    }
    return events;
  }

  private static List<Island> islands(FactBase base, List<Claim> left) {
    Set<String> events = new HashSet<>();
    events(base, left).forEach(e -> events.add(e.id()));
    return base.islands().stream()
        .map(i -> new Island(i.id(), i.events().stream().filter(events::contains).toList()))
        .filter(i -> !i.events().isEmpty())
        .toList();
  }
}
