package org.isnad.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Judgement;
import org.isnad.fact.Root;
import org.isnad.fact.Roots;

/** Makes answers again over some of their claims. */
final class AnswerParts {
  private final FactIndex index;

  /** Pairs of roots whose independence linking could not prove, each from both sides. */
  private final Map<String, Set<String>> doubts = new HashMap<>();

  AnswerParts(FactIndex index) {
    this.index = index;
    for (Judgement judgement : index.base.judgements()) {
      if (judgement.about().equals("root") && judgement.outcome().equals("unsure")) {
        doubt(judgement.left(), judgement.right());
        doubt(judgement.right(), judgement.left());
      }
    }
  }

  private void doubt(String one, String other) {
    doubts.computeIfAbsent(one, r -> new TreeSet<>()).add(other);
  }

  Answer of(
      String id,
      Answer a,
      String question,
      String actor,
      String target,
      List<Claim> claims,
      int rank) {
    boolean whole = claims.size() == a.claims().size();
    List<Document> documents = new ArrayList<>();
    TreeSet<String> parts = new TreeSet<>();
    LocalDate from = null;
    LocalDate to = null;
    LocalDate asOf = null;
    for (Claim claim : claims) {
      Document document = index.documents.get(claim.document());
      LocalDate published = document == null ? null : document.published();
      if (document != null) {
        documents.add(document);
      }
      parts.add(part(claim));
      LocalDate end = claim.time() == null ? null : claim.time().to();
      from = first(from, claim.time() == null ? null : claim.time().from());
      to = last(to, end);
      boolean later = end != null && published != null && end.isAfter(published);
      asOf = last(asOf, end == null || later ? published : end);
    }
    Roots roots = whole ? a.roots() : roots(a, claims);
    LocalDate told = null;
    LocalDate retold = null;
    for (Document document : documents) {
      told = first(told, document.published());
      retold = last(retold, document.published());
    }
    return new Answer(
        id,
        question,
        a.topic(),
        a.event(),
        a.subevent(),
        actor,
        target,
        a.type(),
        a.side(),
        a.category(),
        a.polarity(),
        a.modality(),
        a.value(),
        a.state(),
        roots,
        whole ? a.parties() : parties(claims),
        distinct(documents.stream().map(Document::outlet).toList()),
        distinct(documents.stream().map(Document::id).toList()),
        List.copyOf(parts),
        told,
        retold,
        from,
        to,
        asOf,
        rank,
        claims.stream().map(Claim::id).sorted().toList());
  }

  /**
   * The roots that are left. One whose independence was in doubt only because of roots that went is
   * proven now; of several that may all be one, the first is.
   */
  private Roots roots(Answer answer, List<Claim> claims) {
    Set<String> bodies = new TreeSet<>();
    claims.stream().filter(c -> part(c).equals("body")).forEach(c -> bodies.add(c.document()));
    Map<String, Set<String>> carriers = new TreeMap<>();
    TreeSet<String> left = new TreeSet<>();
    for (Claim claim : claims) {
      if (part(claim).equals("body") || !bodies.contains(claim.document())) {
        left.add(claim.root());
        Document document = index.documents.get(claim.document());
        if (document != null) {
          carriers.computeIfAbsent(document.outlet(), o -> new TreeSet<>()).add(claim.root());
        }
      }
    }
    TreeSet<String> proven = new TreeSet<>(left);
    proven.retainAll(answer.roots().proven());
    TreeSet<String> possible = new TreeSet<>(left);
    possible.removeAll(proven);
    Set<String> all = new TreeSet<>(answer.roots().proven());
    all.addAll(answer.roots().possible());
    for (String id : List.copyOf(possible)) {
      Root root = index.roots.get(id);
      boolean voice = root != null && root.depth() == 0 && root.id().equals(root.outlet());
      boolean doubted =
          voice
              ? carriers.getOrDefault(root.outlet(), Set.of()).size() > 1
              : related(id, all).stream().anyMatch(proven::contains);
      boolean known = doubts.getOrDefault(id, Set.of()).stream().anyMatch(all::contains);
      if (known && !doubted) {
        possible.remove(id);
        proven.add(id);
      }
    }
    return new Roots(List.copyOf(proven), List.copyOf(possible));
  }

  /** The roots of the answer that may be the same as this one, directly or through another. */
  private Set<String> related(String id, Set<String> within) {
    Set<String> related = new TreeSet<>(Set.of(id));
    List<String> open = new ArrayList<>(related);
    while (!open.isEmpty()) {
      for (String other : doubts.getOrDefault(open.remove(open.size() - 1), Set.of())) {
        if (within.contains(other) && related.add(other)) {
          open.add(other);
        }
      }
    }
    related.remove(id);
    return related;
  }

  private List<String> parties(List<Claim> claims) {
    return distinct(
        claims.stream()
            .map(c -> c.root() == null ? null : index.roots.get(c.root()))
            .filter(Objects::nonNull)
            .map(Root::party)
            .filter(p -> !p.equals("neutral") && !p.equals("unknown"))
            .toList());
  }

  private static List<String> distinct(List<String> ids) {
    return ids.stream().filter(Objects::nonNull).distinct().sorted().toList();
  }

  private static String part(Claim claim) {
    return claim.part() == null ? "body" : claim.part();
  }

  private static LocalDate first(LocalDate a, LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  private static LocalDate last(LocalDate a, LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }
}
