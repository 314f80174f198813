package org.isnad.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.finding.Mark;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** Verdicts and chains as a line of plain text, in one language. */
final class Sayings {
  private final Lookup lookup;
  private final String lang;

  Sayings(Lookup lookup, String lang) {
    this.lookup = lookup;
    this.lang = lang;
  }

  /** Status, what stands, grades and roots. */
  String verdict(Verdict verdict) {
    List<String> parts = new ArrayList<>();
    parts.add(word("status." + verdict.status()));
    Answer answer = lookup.answers.get(verdict.answer());
    boolean one =
        verdict.value() != null
            && answer != null
            && Objects.equals(verdict.value().low(), verdict.value().high());
    if (verdict.value() != null && !one) {
      parts.add(bound("low", verdict.value().low()));
      if (verdict.value().best() != null) {
        parts.add(bound("best", verdict.value().best()));
      }
      parts.add(bound("high", verdict.value().high()));
    } else if (verdict.state() != null) {
      parts.add(word("state." + verdict.state()));
    } else if (answer != null) {
      parts.add(say(lookup.says(answer)));
    }
    parts.add(Words.grade(verdict));
    parts.add(word("roots") + ": " + verdict.roots().size());
    return String.join(" · ", parts);
  }

  private String bound(String which, BigDecimal number) {
    return word(which) + " " + (number == null ? word("open") : Figure.shown(number));
  }

  /** The outlet with the day of publication, then from whom it has the words, to the root. */
  String where(Claim claim) {
    Document document = lookup.documents.get(claim.document());
    StringBuilder chain = new StringBuilder();
    for (Hop hop : claim.attribution()) {
      chain.append(chain.isEmpty() ? "" : " · " + word("from") + " ").append(say(lookup.hop(hop)));
      if (hop == claim.attribution().get(0)) {
        chain
            .append(" (")
            .append(say(Words.day(document == null ? null : document.published())))
            .append(')');
      }
    }
    chain.append(" [").append(word("root")).append(']');
    return "certain".equals(claim.modality())
        ? chain.toString()
        : chain.append(" · ").append(word("modality." + claim.modality())).toString();
  }

  /** The mark of a finding that accuses these people, or the empty word for none. */
  String accusing(List<String> people) {
    List<String> names = people.stream().map(id -> say(lookup.entity(id))).toList();
    return names.isEmpty()
        ? ""
        : word("accuses") + ": " + String.join(" · ", names) + " – " + word("accuses.check");
  }

  /** How a finding stands to an earlier report and to editors, or the empty word. */
  String mark(Mark mark) {
    List<String> parts = new ArrayList<>();
    if (mark != null && mark.baseline() != null) {
      parts.add(word("baseline." + mark.baseline()));
    }
    if (mark != null && mark.decision() != null) {
      parts.add(word("decision." + mark.decision()));
      for (String part : new String[] {mark.who(), mark.when(), mark.reason()}) {
        if (part != null) {
          parts.add(part);
        }
      }
    }
    return String.join(" · ", parts);
  }

  String word(String key) {
    return Words.of(key, lang);
  }

  String say(Text text) {
    return Words.in(text, lang);
  }
}
