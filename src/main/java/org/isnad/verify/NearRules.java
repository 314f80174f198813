package org.isnad.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.finding.RuleCard;
import org.isnad.verify.WhyNot.Near;

/** Finds the rules that came nearest to speaking of some facts and did not. */
final class NearRules {
  private final RuleBook book;
  private final Candidates candidates;

  NearRules(RuleBook book, Candidates candidates) {
    this.book = book;
    this.candidates = candidates;
  }

  /** Those that read more of the facts first, then those with fewest failing conditions. */
  List<Near> of(Function<String, Near> ask, int most) {
    List<Near> asked = new ArrayList<>();
    for (RuleCard card : book.cards()) {
      Near near = reads(card.id()) ? ask.apply(card.id()) : null;
      if (near != null && near.failing() > 0) {
        asked.add(near);
      }
    }
    asked.sort(
        Comparator.comparingInt((Near near) -> -candidates.covered(near.facts().values()))
            .thenComparingLong(Near::failing)
            .thenComparing(Near::rule));
    return asked.subList(0, Math.min(most, asked.size()));
  }

  /** Whether the left side of a rule names a type or topic of what is asked about. */
  private boolean reads(String rule) {
    Set<String> kinds = candidates.kinds();
    return book.rule(rule).file().rules().stream()
        .flatMap(one -> one.left().stream())
        .anyMatch(token -> kinds.contains(token.text().replace("\"", "")));
  }
}
