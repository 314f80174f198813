package org.isnad.finding;

import java.util.Set;

/**
 * The metadata of a rule, as its author wrote it.
 *
 * @param id kebab-case name of the problem; also folder, file and finding id
 * @param category family: the folder above
 * @param kind one of {@link #KINDS}
 * @param severity {@code high}, {@code medium} or {@code low}
 * @param scope {@code event} or {@code entity}
 * @param summary one sentence: what it flags
 * @param summaryAr the same in Arabic, or null where its author gave none
 * @param why one sentence: why a desk cares
 * @param whyAr the same in Arabic, or null where its author gave none
 * @param since version it exists since
 * @param explainEn explanation with named slots, English
 * @param explainAr explanation with named slots, Arabic
 * @param pack id of the rule pack it came from; {@code isnad} for the shipped book
 */
public record RuleCard(
    String id,
    String category,
    String kind,
    String severity,
    String scope,
    String summary,
    String summaryAr,
    String why,
    String whyAr,
    String since,
    String explainEn,
    String explainAr,
    String pack) {
  /** What it flags, in each language that its author wrote. */
  public Text summarised() {
    return new Text(summary, summaryAr == null ? summary : summaryAr);
  }

  /** Why a desk cares, in each language that its author wrote. */
  public Text reasoned() {
    return new Text(why, whyAr == null ? why : whyAr);
  }

  /** What a finding can be. */
  public static final Set<String> KINDS =
      Set.of(
          "inconsistency",
          "internal-inconsistency",
          "credibility-conflict",
          "corroboration",
          "circular-reporting",
          "update",
          "identity-link",
          "self-interest",
          "unverified-single-source");
}
