package org.isnad.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.finding.Correction;
import org.isnad.finding.Trouble;

/** What editors set right of the claims that were extracted, before anything is joined. */
public final class Corrections {
  /** Looked for beside the articles when no other is given. */
  public static final String FILE = "corrections.yaml";

  /** No correction at all. */
  public static final Corrections NONE = new Corrections("", List.of());

  private static final Set<String> FIELDS =
      Set.of("claim", "quote", "drop", "correct", "reason", "who", "when");

  private record Wanted(
      int line,
      String claim,
      String quote,
      ClaimChange change,
      String reason,
      String who,
      String when) {}

  private final String file;
  private final List<Wanted> wanted;

  private Corrections(String file, List<Wanted> wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /**
   * Reads a file of corrections.
   *
   * @throws IOException when it cannot be read
   * @throws org.isnad.finding.KnowledgeException with every line that cannot be used
   */
  public static Corrections read(Path file) throws IOException {
    Entry.Problems problems = new Entry.Problems(file.toString(), "corrections", new ArrayList<>());
    Map<String, Wanted> byClaim = new LinkedHashMap<>();
    for (Entry entry : EntryFile.read(file, problems)) {
      entry.only(FIELDS, problems);
      Object change = entry.fields().get("correct");
      boolean drop = "true".equals(entry.word("drop"));
      if (drop == change instanceof Entry) {
        problems.add(
            entry.line(),
            "the entry must say either 'drop: true' or 'correct: {...}'",
            "write one of them, such as correct: { value: at-least 15 }");
      }
      Wanted one =
          new Wanted(
              entry.line(),
              entry.need("claim", problems),
              entry.need("quote", problems),
              change instanceof Entry fields ? ClaimChange.read(fields, problems) : null,
              entry.need("reason", problems),
              entry.need("who", problems),
              entry.day("when", problems));
      Wanted before = byClaim.putIfAbsent(String.valueOf(one.claim()), one);
      if (before != null) {
        problems.add(
            entry.line(), "line " + before.line() + " is about the same claim", "join the two");
      }
    }
    EntryFile.stopIfAny(problems);
    return new Corrections(file.toString(), List.copyOf(byClaim.values()));
  }

  /**
   * Claims after correction.
   *
   * @param corrections those that were made
   * @param troubles those that fit no claim
   */
  public record Applied(List<Claim> claims, List<Correction> corrections, List<Trouble> troubles) {}

  /** Drops and corrects claims; id and quote must both be theirs. */
  public Applied to(List<Claim> claims) {
    if (wanted.isEmpty()) {
      return new Applied(claims, List.of(), List.of());
    }
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(c -> byId.put(c.id(), c));
    Map<String, Claim> changed = new HashMap<>();
    List<Correction> made = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (Wanted one : wanted) {
      Claim claim = byId.get(one.claim());
      if (claim == null) {
        doubt(
            troubles,
            one,
            "no claim of these articles has the id " + one.claim() + "; nothing was corrected",
            "take the entry out, or copy id and quote again from the report");
      } else if (!plain(claim.quote()).equals(plain(one.quote()))) {
        doubt(
            troubles,
            one,
            one.claim() + " says «" + plain(claim.quote()) + "»; nothing was corrected",
            "if that is what you mean, copy the quote; else look the id up again");
      } else {
        SortedMap<String, String> was = new TreeMap<>();
        SortedMap<String, String> now = new TreeMap<>();
        changed.put(claim.id(), one.change() == null ? null : one.change().apply(claim, was, now));
        String action = one.change() == null ? "drop" : "correct";
        made.add(
            new Correction(
                claim.id(), claim.quote(), action, was, now, one.reason(), one.who(), one.when()));
      }
    }
    List<Claim> kept = new ArrayList<>();
    for (Claim claim : claims) {
      Claim now = changed.containsKey(claim.id()) ? changed.get(claim.id()) : claim;
      if (now != null) {
        kept.add(now);
      }
    }
    return new Applied(List.copyOf(kept), List.copyOf(made), List.copyOf(troubles));
  }

  private void doubt(List<Trouble> troubles, Wanted one, String message, String remedy) {
    troubles.add(new Trouble.Doubt("correction-unmatched", file, one.line(), message, remedy));
  }

  private static String plain(String quote) {
    return quote.strip().replaceAll("\\s+", " ");
  }
}
