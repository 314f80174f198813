package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.Period;
import org.isnad.finding.Verdict;

/** What is drawn of when things were reported and about when: chosen, in order, and bounded. */
final class Timeline {
  static final int ARTICLES = 10;
  static final int QUESTIONS = 6;
  static final int REPORTS = 6;
  private static final int STRETCHES = 5;

  private static final List<String> DISPUTED = List.of("contested", "superseded", "discounted");

  /**
   * Days in a row.
   *
   * @param since whether it goes on after its last day
   * @param until whether it goes back before its first day
   */
  record Stretch(LocalDate from, LocalDate to, boolean since, boolean until) {
    /** The stretch that a claim speaks of, or null when it states no day. */
    static Stretch of(Period time) {
      if (time == null || (time.from() == null && time.to() == null)) {
        return null;
      }
      LocalDate from = time.from() == null ? time.to() : time.from();
      LocalDate to = time.to() == null || time.to().isBefore(from) ? from : time.to();
      return new Stretch(from, to, time.to() == null, time.from() == null);
    }

    private Stretch with(Stretch next) {
      LocalDate last = next.to.isAfter(to) ? next.to : to;
      return new Stretch(from, last, since || next.since, until || next.until);
    }
  }

  /**
   * How one article answers one question, or, without an answer, all that it tells of the event.
   */
  record Report(Answer answer, Document document, List<Stretch> about, List<Claim> claims) {
    LocalDate published() {
      return document.published();
    }

    private Stream<LocalDate> days() {
      Stream<LocalDate> told = about.stream().flatMap(s -> Stream.of(s.from(), s.to()));
      return published() == null ? told : Stream.concat(told, Stream.of(published()));
    }
  }

  /** The reports on one question, the first that was published first. */
  record Group(String question, Verdict verdict, List<Report> reports, int left) {}

  final List<Report> articles;
  final List<Group> groups;
  final int articlesLeft;
  final int questionsLeft;
  final DayScale scale;

  Timeline(Event event, Lookup lookup, ClaimIndex index) {
    Map<String, List<Claim>> asked = new TreeMap<>();
    Map<String, List<Claim>> told = new LinkedHashMap<>();
    for (Claim claim : index.of(event.id())) {
      if (lookup.documents.containsKey(claim.document())) {
        told.computeIfAbsent(claim.document(), d -> new ArrayList<>()).add(claim);
        if (claim.question() != null && index.answer(claim) != null) {
          asked.computeIfAbsent(claim.question(), q -> new ArrayList<>()).add(claim);
        }
      }
    }
    List<Report> all =
        told.values().stream()
            .map(claims -> report(null, lookup.documents.get(claims.get(0).document()), claims))
            .sorted(BY_DAY)
            .toList();
    articles = all.subList(0, Math.min(ARTICLES, all.size()));
    articlesLeft = all.size() - articles.size();
    List<Group> found = new ArrayList<>();
    asked.forEach((question, claims) -> group(question, claims, lookup, index, found));
    found.sort(
        Comparator.comparingInt(Timeline::heat)
            .thenComparingInt(g -> -g.reports().size() - g.left())
            .thenComparing(Group::question));
    groups = found.subList(0, Math.min(QUESTIONS, found.size()));
    questionsLeft = asked.size() - groups.size();
    scale =
        new DayScale(
            Stream.concat(articles.stream(), groups.stream().flatMap(g -> g.reports().stream()))
                .flatMap(Report::days)
                .toList());
  }

  /** Whether there is a course to see: articles that follow one another, or tell of other days. */
  boolean drawn() {
    return articles.size() > 1 && !scale.empty();
  }

  private static final Comparator<Report> BY_DAY =
      Comparator.comparing(Report::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(
              r -> r.document().outlet(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(r -> r.document().id())
          .thenComparing(r -> r.answer() == null ? "" : r.answer().id());

  private static void group(
      String question, List<Claim> claims, Lookup lookup, ClaimIndex index, List<Group> found) {
    Map<List<String>, List<Claim>> said = new LinkedHashMap<>();
    Set<String> documents = new HashSet<>();
    for (Claim claim : claims) {
      documents.add(claim.document());
      said.computeIfAbsent(
              List.of(index.answer(claim).id(), claim.document()), k -> new ArrayList<>())
          .add(claim);
    }
    if (documents.size() < 2) {
      return;
    }
    List<Report> reports =
        said.values().stream()
            .map(
                list ->
                    report(
                        index.answer(list.get(0)),
                        lookup.documents.get(list.get(0).document()),
                        list))
            .sorted(BY_DAY)
            .toList();
    List<Report> chosen = choose(reports);
    found.add(new Group(question, index.verdict(question), chosen, reports.size() - chosen.size()));
  }

  /** The first report of each answer, then the others as long as there is room. */
  private static List<Report> choose(List<Report> reports) {
    Map<String, Integer> seen = new HashMap<>();
    List<Report> ranked = new ArrayList<>();
    Map<Report, Integer> turn = new IdentityHashMap<>();
    for (Report report : reports) {
      turn.put(report, seen.merge(report.answer().id(), 1, Integer::sum));
      ranked.add(report);
    }
    ranked.sort(Comparator.comparing(turn::get)); // stable: the first published stays first
    return ranked.stream().limit(REPORTS).sorted(BY_DAY).toList();
  }

  private static Report report(Answer answer, Document document, List<Claim> claims) {
    List<Stretch> told =
        claims.stream()
            .map(c -> Stretch.of(c.time()))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::to))
            .toList();
    List<Stretch> about = new ArrayList<>();
    for (Stretch next : told) { // stretches that meet are one
      Stretch last = about.isEmpty() ? null : about.get(about.size() - 1);
      boolean meet = last != null && !next.from().isAfter(last.to().plusDays(1));
      if (meet) {
        about.set(about.size() - 1, last.with(next));
      } else if (about.size() < STRETCHES) {
        about.add(next);
      }
    }
    return new Report(answer, document, about, claims);
  }

  private static int heat(Group group) {
    String status = group.verdict() == null ? null : group.verdict().status();
    if (status != null && DISPUTED.contains(status)) {
      return DISPUTED.indexOf(status);
    }
    boolean differ =
        group.reports().stream().map(r -> r.answer().id()).distinct().limit(2).count() > 1;
    return differ ? DISPUTED.size() : DISPUTED.size() + 1;
  }
}
