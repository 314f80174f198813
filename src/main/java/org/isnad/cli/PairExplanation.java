package org.isnad.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Judgement;
import org.isnad.fact.Question;

/** Tells why two things of a report are taken for one, or why they are kept apart. */
final class PairExplanation {
  private final FactBase facts;
  private final PrintWriter out;
  private final ReportIds ids;
  private final NamePair names;

  PairExplanation(FactBase facts, PrintWriter out) {
    this.facts = facts;
    this.out = out;
    this.ids = new ReportIds(facts);
    this.names = new NamePair(facts, ids, out);
  }

  /**
   * Tells of the two things that have these ids, or whose ids begin so.
   *
   * @throws Refusal when nothing or more than one thing has, or when the two are of different sorts
   */
  void tell(String one, String other) {
    Object left = ids.only(one);
    Object right = ids.only(other);
    if (left instanceof Claim a && right instanceof Claim b) {
      claims(a, b);
    } else if (left instanceof Event a && right instanceof Event b) {
      events(a, b);
    } else if (left instanceof Entity a && right instanceof Entity b) {
      names.entities(a.id(), b.id());
    } else if (left instanceof Question a && right instanceof Question b) {
      questions(a, b);
    } else if (left.getClass() == right.getClass()) {
      names.roots(ids.id(left), ids.id(right));
    } else {
      throw Refusal.usage(
          "'" + one + "' is " + ids.sort(left) + " and '" + other + "' is " + ids.sort(right),
          "give two ids of one sort: two claims, events, questions, names, roots or articles");
    }
    out.println();
  }

  private void claims(Claim a, Claim b) {
    names.cite(a);
    names.cite(b);
    Event one = ids.event(a.event());
    Event other = ids.event(b.event());
    if (one != null && other != null) {
      events(one, other);
      if (one.equals(other)) {
        joined(a, one);
        joined(b, one);
      }
    }
    Question asked = ids.question(a.question());
    Question otherAsked = ids.question(b.question());
    if (asked != null && otherAsked != null) {
      questions(asked, otherAsked);
    }
    names.roots(a.root(), b.root());
  }

  private void joined(Claim claim, Event event) {
    for (Judgement judgement : facts.judgements()) {
      if (judgement.about(claim.document(), event.id())) {
        names.say("joined", judgement);
      }
    }
  }

  private void events(Event a, Event b) {
    if (a.equals(b)) {
      out.println("one event: " + a.id() + "  " + a.nameEn() + " / " + a.name());
      return;
    }
    out.println("two events: " + a.id() + "  " + a.nameEn() + " / " + a.name());
    out.println("            " + b.id() + "  " + b.nameEn() + " / " + b.name());
    if (Objects.equals(a.parent(), b.id()) || Objects.equals(b.parent(), a.id())) {
      out.println("  the one is a part of the other that is counted for itself");
      return;
    }
    if (a.parent() != null && a.parent().equals(b.parent())) {
      out.println("  two parts of one event that are counted for themselves");
      return;
    }
    if (Objects.equals(a.background(), b.id()) || Objects.equals(b.background(), a.id())) {
      out.println("  the one is told as the background of the other");
    }
    if (!names.keptApart(a.id(), b.id())) {
      differences(a, b);
    }
  }

  /** The two were never near enough to be weighed: what differs in the keys they are met by. */
  private void differences(Event a, Event b) {
    List<String> why = new ArrayList<>();
    boolean place =
        a.place() != null
            && b.place() != null
            && !ids.within(a.place(), b.place())
            && !ids.within(b.place(), a.place());
    if (place) {
      why.add(ids.name(a.place()) + " and " + ids.name(b.place()) + " do not hold one another");
    }
    if (a.place() == null || b.place() == null) {
      why.add("the place of one is not known, so only a named victim could join them");
    }
    long days = Math.max(gap(a.to(), b.from()), gap(b.to(), a.from()));
    if (days > 0) {
      why.add(days + " days lie between them");
    }
    if (a.from() == null && a.to() == null || b.from() == null && b.to() == null) {
      why.add("one has no date, so only a named victim could join them");
    }
    if (!a.kind().equals(b.kind())) {
      why.add("the one is told as " + a.kind() + ", the other as " + b.kind());
    }
    out.println("  never weighed against each other:");
    why.forEach(reason -> out.println("    " + reason));
    if (why.isEmpty()) {
      out.println("    no article tells of both");
    }
  }

  private static long gap(LocalDate end, LocalDate start) {
    return end == null || start == null ? 0 : ChronoUnit.DAYS.between(end, start);
  }

  private void questions(Question a, Question b) {
    if (a.equals(b)) {
      out.println("one question: " + a.id() + "  " + a.textEn() + " / " + a.text());
      return;
    }
    out.println("two questions: " + a.id() + "  " + a.textEn() + " / " + a.text());
    out.println("               " + b.id() + "  " + b.textEn() + " / " + b.text());
    Map<String, String> one = keys(a);
    Map<String, String> other = keys(b);
    one.forEach(
        (key, value) -> {
          if (!Objects.equals(value, other.get(key))) {
            out.println("  " + key + ": " + shown(value) + " against " + shown(other.get(key)));
          }
        });
  }

  private static String shown(String value) {
    return value == null ? "any" : value;
  }

  private static Map<String, String> keys(Question q) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("type", q.type());
    keys.put("event", q.event());
    keys.put("sub-event", q.subevent());
    keys.put("actor", q.actor());
    keys.put("target", q.target());
    keys.put("side", q.side());
    keys.put("category", q.category());
    keys.put("measure", q.measure());
    keys.put("place", q.place());
    keys.put("period", q.period());
    return keys;
  }
}
