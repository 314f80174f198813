package org.isnad.extract;

import java.util.List;

/**
 * Where clauses begin and end: at sentence ends, commas and brackets, before subordinating words,
 * before a conjunction joined to a finite verb or to the noun of another happening, and after
 * "that". A time between two commas does not cut its clause.
 */
final class Clauses {
  private static final String CUTS = "،؛,;:()[]–—|";
  private static final List<String> OPENERS =
      List.of(
          "clause-start",
          "clause-phrase",
          "say-participle",
          "guess-participle",
          "deny-participle",
          "still");

  /** How far from a conjunction its verbs are looked for. */
  private static final int AND = 14;

  private static final ClassSet SAYING =
      ClassSet.of("say-verb", "deny-verb", "allege-verb", "guess-verb", "doubt-verb");

  private final int[] from;
  private final int[] to;

  Clauses(
      Morphology grammar, List<Token> tokens, Marks marks, List<TimeSpan> times, ClassSet cutting) {
    boolean[] starts = new boolean[tokens.size() + 1];
    boolean[] thatBefore = new boolean[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && tokens.get(i - 1).sentence() != token.sentence()) {
        starts[i] = true;
      }
      if (token.kind() == Token.Kind.SIGN && CUTS.contains(token.text())) {
        starts[i] = true;
        starts[i + 1] = true;
      } else if (opens(marks, i, cutting)) {
        starts[i] = true;
      } else if (grammar.subjectFirst && grammar.is(token.folded(), Particle.AND)) {
        starts[i] = splits(tokens, marks, starts, i, cutting);
      }
      boolean unmarked = grammar.subjectFirst && marks.any(i, SAYING); // "said" without "that"
      if (marks.has(i, "that") || unmarked) {
        starts[i + 1] = true;
        thatBefore[i + 1] = true;
      }
    }
    for (TimeSpan time : times) {
      bridge(grammar.comma, tokens, starts, thatBefore, time);
    }
    from = new int[tokens.size()];
    to = new int[tokens.size()];
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (starts[i]) {
        start = i;
      }
      from[i] = start;
    }
    int end = tokens.size();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      to[i] = end;
      if (starts[i]) {
        end = i;
      }
    }
  }

  /** "Killed two and the army fled": a verb of the clause before, another soon behind "and". */
  private static boolean splits(
      List<Token> tokens, Marks marks, boolean[] starts, int and, ClassSet cutting) {
    boolean before = false;
    for (int i = and - 1; i >= 0 && i >= and - AND && !before && !starts[i + 1]; i--) {
      before = marks.any(i, cutting) && !marks.any(i, SAYING);
    }
    int to = Math.min(tokens.size(), and + AND / 2);
    for (int i = and + 1; before && i < to && tokens.get(i).kind() != Token.Kind.SIGN; i++) {
      if (marks.any(i, cutting)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Marks marks, int i, ClassSet cutting) {
    for (String opener : OPENERS) {
      Mark mark = marks.get(i, opener);
      if (mark != null && !mark.stem().definite()) {
        return true;
      }
    }
    for (Mark mark : marks.at(i)) {
      if (mark.stem().joined() && cutting.contains(mark.cls())) {
        return true;
      }
    }
    return false;
  }

  /** "X, last July, did Y" is one clause: a time between two commas cuts nothing. */
  private static void bridge(
      String comma, List<Token> tokens, boolean[] starts, boolean[] thatBefore, TimeSpan time) {
    for (int i = Math.max(1, time.from()); i < time.to(); i++) {
      Token last = tokens.get(i - 1);
      boolean sign = last.kind() == Token.Kind.SIGN && CUTS.contains(last.text());
      if (!sign && last.sentence() == tokens.get(i).sentence() && !thatBefore[i]) {
        starts[i] = false; // "until now" begins no clause
      }
    }
    int before = time.from() - 1;
    while (before >= 0
        && tokens.get(before).isWord()
        && time.from() - before <= 2
        && tokens.get(before).folded().length() <= 3) {
      before--; // "in", "since"
    }
    int after = time.to();
    if (before > 0
        && after + 1 < tokens.size()
        && tokens.get(before).isSign(comma)
        && tokens.get(after).isSign(comma)
        && tokens.get(before - 1).sentence() == tokens.get(after + 1).sentence()) {
      starts[before] = false;
      starts[before + 1] = false;
      starts[after] = false;
      starts[after + 1] = false;
    }
  }

  int from(int token) {
    return from[token];
  }

  /** One past the last token of the clause that holds the token. */
  int to(int token) {
    return to[token];
  }
}
