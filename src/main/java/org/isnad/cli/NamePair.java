package org.isnad.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Judgement;
import org.isnad.fact.Relay;

/** Tells whether two names are one person or body, and whether two speakers are two roots. */
final class NamePair {
  private final FactBase facts;
  private final ReportIds ids;
  private final PrintWriter out;

  NamePair(FactBase facts, ReportIds ids, PrintWriter out) {
    this.facts = facts;
    this.ids = ids;
    this.out = out;
  }

  void entities(String a, String b) {
    List<IdentityLink> path = path(a, b);
    if (path == null) {
      out.println("two: " + ids.name(a) + " (" + a + ") and " + ids.name(b) + " (" + b + ")");
      if (!keptApart(a, b)) {
        out.println("  no article, no fitting name and no editor ties them");
      }
      return;
    }
    out.println("one: " + ids.name(a) + " (" + a + ") and " + ids.name(b) + " (" + b + ")");
    for (IdentityLink link : path) {
      out.println("  " + link.id() + "  " + ids.name(link.left()) + " = " + ids.name(link.right()));
      for (Judgement judgement : facts.judgements()) {
        if (judgement.about("person", link.left(), link.right(), "positive")) {
          say(link.basis(), judgement);
        }
      }
      link.claims().forEach(id -> cite(ids.claim(id)));
    }
    boolean hedged = path.stream().anyMatch(link -> !link.modality().equals("certain"));
    if (hedged) {
      out.println("  as weak as its weakest link: " + path.get(0).modality());
    }
    out.println("  to undo it: a line with judgement: different in sources/identities.yaml");
  }

  /** The shortest chain of links from one name to the other; null when there is none. */
  private List<IdentityLink> path(String from, String to) {
    Map<String, List<IdentityLink>> links = new TreeMap<>();
    for (IdentityLink link : facts.links()) {
      links.computeIfAbsent(link.left(), k -> new ArrayList<>()).add(link);
      links.computeIfAbsent(link.right(), k -> new ArrayList<>()).add(link);
    }
    Map<String, List<IdentityLink>> reached = new TreeMap<>();
    reached.put(from, List.of());
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !reached.containsKey(to)) {
      String at = open.removeFirst();
      for (IdentityLink link : links.getOrDefault(at, List.of())) {
        String next = link.left().equals(at) ? link.right() : link.left();
        if (!reached.containsKey(next)) {
          List<IdentityLink> path = new ArrayList<>(reached.get(at));
          path.add(link);
          reached.put(next, path);
          open.addLast(next);
        }
      }
    }
    return reached.get(to);
  }

  void roots(String a, String b) {
    if (a == null || b == null) {
      return;
    }
    if (a.equals(b)) {
      out.println("one root: " + a + "  " + ids.name(a));
      return;
    }
    out.println("two roots: " + a + "  " + ids.name(a));
    out.println("           " + b + "  " + ids.name(b));
    boolean doubt = false;
    for (Judgement judgement : facts.judgements()) {
      if ("root".equals(judgement.about()) && judgement.about(a, b)) {
        say("independence unproven", judgement);
        doubt = true;
      }
    }
    for (Relay relay : facts.relays()) {
      boolean between =
          (relay.outlet().equals(a) && relay.relayed().equals(b))
              || (relay.outlet().equals(b) && relay.relayed().equals(a));
      if (between) {
        out.println(
            "  relayed: "
                + ids.name(relay.outlet())
                + " has it from "
                + ids.name(relay.relayed())
                + " ("
                + relay.basis()
                + ", "
                + relay.id()
                + ")");
        doubt = true;
      }
    }
    if (!doubt) {
      out.println("  nothing in the batch says that the one speaks after the other");
    }
  }

  /** Prints the decisions on two ids; false when none was taken. */
  boolean keptApart(String a, String b) {
    boolean told = false;
    for (Judgement judgement : facts.judgements()) {
      if (judgement.about(a, b)) {
        say("kept apart", judgement);
        told = true;
      }
    }
    return told;
  }

  void say(String what, Judgement judgement) {
    out.println("  " + what + " (" + judgement.basis() + "): " + judgement.reasonEn());
    out.println("    " + judgement.reason());
  }

  void cite(Claim claim) {
    if (claim != null) {
      out.println("  " + claim.id() + "  " + ids.file(claim) + ": \"" + claim.quote() + "\"");
    }
  }
}
