package org.isnad.verify;

import java.util.Map;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.Knowledge;

/**
 * A rule of the book before it is compiled.
 *
 * @param card its metadata
 * @param file the DRL it stands in
 * @param left patterns and bindings of its left side
 */
record Rule(RuleCard card, DrlFile file, LeftSide left) {
  /** The same rule with other metadata. */
  Rule with(RuleCard other) {
    return new Rule(other, file, left);
  }

  String id() {
    return card.id();
  }

  /** Whether the build compiled it: it stands in the shipped book as it was shipped. */
  boolean shipped() {
    return file.file().pack().equals(Knowledge.SHIPPED);
  }

  /** Where the rule's name was written. */
  Spot spot() {
    return file.spot(file.rules().get(0).at());
  }

  /** Where a piece of metadata was written; else where the rule's name was. */
  Spot spot(String tag) {
    Token at = file.rules().get(0).tagsAt().get(tag);
    return at == null ? spot() : file.spot(at);
  }

  /** Variable to name of its fact type; the empty name for anything else that is bound. */
  Map<String, String> bindings() {
    return left.bindings();
  }
}
