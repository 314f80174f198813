package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Figure;
import org.isnad.fact.Mention;
import org.isnad.fact.Question;
import org.isnad.fact.Root;

/** Gathers the claims of each question that say the same. */
final class Answers {
  /** A claim with the answer that it gives. */
  record Said(String answer, Claim claim, Figure value, String actor, String target) {}

  private final Map<String, Document> documents;
  private final QuestionKeys keys;
  private final Names names;
  private final Support support;
  private final Map<String, List<String>> single = new ConcurrentHashMap<>();
  private final Map<String, List<Said>> byAnswer = new HashMap<>();

  Answers(Map<String, Document> documents, QuestionKeys keys, Names names, Support support) {
    this.documents = documents;
    this.keys = keys;
    this.names = names;
    this.support = support;
  }

  /** What a claim answers; claims may be read in any order. */
  Said read(Claim claim) {
    String answer = keys.kind(claim).answer();
    String actor = answer.equals("actor") ? keys.actor(claim) : null;
    String target = answer.equals("target") ? target(claim) : null;
    return new Said(id(claim), claim, canonical(claim.value()), actor, target);
  }

  /** Adds a claim to the answer it gives. */
  void add(Said said) {
    byAnswer.computeIfAbsent(said.answer(), k -> new ArrayList<>(2)).add(said);
  }

  /** Id of the answer that a claim gives to its question. */
  String id(Claim claim) {
    Figure value = canonical(claim.value());
    String differs = "";
    switch (keys.kind(claim).answer()) {
      case "actor" -> {
        String actor = keys.actor(claim);
        differs = actor == null ? Keys.name(text(claim.subject())) : actor;
      }
      case "target" -> {
        differs = said(claim.object(), target(claim));
        if (claim.type().equals("alias")) { // "X is Y" and "somebody known as Y" are two statements
          Mention named = claim.subject();
          differs += "=" + (named == null ? null : said(named, named.entity()));
        }
      }
      case "state" ->
          differs = claim.state() == null ? Keys.name(text(claim.object())) : claim.state();
      case "date" -> differs = days(claim) + claim.state();
      default -> {}
    }
    String figure = value == null ? "" : value.lo() + ".." + value.hi() + value.basis();
    if (value != null && !value.known() && !"none".equals(value.basis())) {
      figure = ""; // a plural without a number says that there were some, as no number does
    }
    return "a-"
        + Keys.hash(
            claim.question(),
            claim.type(),
            claim.polarity(),
            claim.modality(),
            claim.state(),
            figure,
            differs);
  }

  private String target(Claim claim) {
    String target = claim.object() == null ? null : claim.object().entity();
    boolean alias = claim.type().equals("alias"); // each name of a person is a statement of its own
    return target == null || alias ? target : names.cluster(target);
  }

  private static String said(Mention object, String target) {
    return target == null ? Keys.name(text(object)) : target;
  }

  private static String days(Claim claim) {
    return claim.time() == null ? "" : claim.time().from() + ".." + claim.time().to();
  }

  private static String text(Mention mention) {
    return mention == null || mention.text() == null ? "" : mention.text();
  }

  /** One form for figures that mean the same: a dual is exact, more than 25 is at least 26. */
  static Figure canonical(Figure figure) {
    if (figure == null || (!figure.known() && figure.basis() == null)) {
      return null;
    }
    String basis = figure.basis();
    if ("dual".equals(basis)
        || ("range".equals(basis) && figure.lo() != null && figure.lo().equals(figure.hi()))) {
      basis = "exact";
    } else if ("more-than".equals(basis) && figure.lo() != null) {
      basis = "at-least";
    }
    if (Objects.equals(basis, figure.basis())) {
      return figure;
    }
    return new Figure(figure.lo(), figure.hi(), figure.measure(), basis, figure.text());
  }

  /** All answers, ranked by id; lets go of what they were read from on the way. */
  List<Answer> all(List<Question> all) {
    Map<String, Question> questions = new HashMap<>();
    all.forEach(question -> questions.put(question.id(), question));
    List<List<Said>> sorted = new ArrayList<>(byAnswer.values());
    byAnswer.clear();
    sorted.sort(Comparator.comparing(said -> said.get(0).answer()));
    return IntStream.range(0, sorted.size())
        .parallel()
        .mapToObj(rank -> answer(sorted.set(rank, null), rank, questions))
        .toList();
  }

  /** Sorted, each once; most answers are given by one article. */
  private List<String> sorted(Set<String> ids) {
    if (ids.size() < 2) {
      return ids.isEmpty() ? List.of() : single.computeIfAbsent(ids.iterator().next(), List::of);
    }
    String[] sorted = ids.toArray(new String[0]);
    Arrays.sort(sorted);
    return List.of(sorted);
  }

  private Answer answer(List<Said> said, int rank, Map<String, Question> questions) {
    said.sort((a, b) -> a.claim().id().compareTo(b.claim().id()));
    Set<String> parties = new HashSet<>(4);
    Set<String> outlets = new HashSet<>(4);
    Set<String> files = new HashSet<>(4);
    Set<String> parts = new HashSet<>(4);
    List<Claim> claims = new ArrayList<>();
    LocalDate first = null;
    LocalDate last = null;
    LocalDate from = null;
    LocalDate to = null;
    LocalDate asOf = null;
    for (Said one : said) {
      Claim claim = one.claim();
      Document document = documents.get(claim.document());
      claims.add(claim);
      files.add(document.id());
      if (document.outlet() != null) {
        outlets.add(document.outlet());
      }
      parts.add(claim.part() == null ? "body" : claim.part());
      Root root = support.root(claim.root());
      if (root != null && !root.party().equals("neutral") && !root.party().equals("unknown")) {
        parties.add(root.party());
      }
      LocalDate published = document.published();
      first = least(first, published);
      last = most(last, published);
      LocalDate end = claim.time() == null ? null : claim.time().to();
      from = least(from, claim.time() == null ? null : claim.time().from());
      to = most(to, end);
      asOf =
          most(
              asOf, end == null || (published != null && end.isAfter(published)) ? published : end);
    }
    Said one = said.get(0);
    Claim claim = one.claim();
    Question q = questions.get(claim.question());
    String answer = keys.kind(claim).answer();
    return new Answer(
        one.answer(),
        q.id(),
        q.topic(),
        q.event(),
        q.subevent(),
        answer.equals("actor") ? one.actor() : q.actor(),
        answer.equals("target") ? one.target() : q.target(),
        claim.type(),
        q.side() == null ? claim.side() : q.side(),
        q.category(),
        claim.polarity(),
        claim.modality(),
        one.value(),
        claim.state(),
        support.of(claims),
        sorted(parties),
        sorted(outlets),
        sorted(files),
        sorted(parts),
        first,
        last,
        from,
        to,
        asOf,
        rank,
        claims.stream().map(Claim::id).toList());
  }

  private static LocalDate least(LocalDate a, LocalDate b) {
    return a == null ? b : b == null ? a : Window.min(a, b);
  }

  private static LocalDate most(LocalDate a, LocalDate b) {
    return a == null ? b : b == null ? a : Window.max(a, b);
  }
}
