package org.isnad.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * What stands for one question.
 *
 * @param question id of the question
 * @param status {@code confirmed}, {@code probable}, {@code contested}, {@code unconfirmed}, {@code
 *     superseded} or {@code discounted}
 * @param answer id of the answer that stands, or null
 * @param value low, best and high, or null when the question has no figure
 * @param state for course questions, else null
 * @param reliability Admiralty letter of the best root
 * @param credibility Admiralty digit, from rules over other roots
 * @param likelihood ICD 203 words
 * @param roots ids of the roots behind the answer, sorted
 * @param findings ids of the findings it rests on, sorted
 * @param flipSet {@code not searched}, or what must be taken away for the verdict to change
 * @param explanation why, in one paragraph
 */
public record Verdict(
    String question,
    String status,
    String answer,
    Range value,
    String state,
    String reliability,
    String credibility,
    String likelihood,
    List<String> roots,
    List<String> findings,
    String flipSet,
    Text explanation) {
  /** Low, best and high as the UCDP uses them; null where open. */
  public record Range(BigDecimal low, BigDecimal best, BigDecimal high) {
    /** A range of whole numbers. */
    public static Range whole(Integer low, Integer best, Integer high) {
      return new Range(number(low), number(best), number(high));
    }

    private static BigDecimal number(Integer whole) {
      return whole == null ? null : BigDecimal.valueOf(whole);
    }
  }
}
