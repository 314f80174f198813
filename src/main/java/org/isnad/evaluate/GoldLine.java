package org.isnad.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a gold file: a claim as somebody marked it. What a line does not state is not judged.
 *
 * @param line number of the line, from 1
 * @param id of the claim, or the number of the line
 * @param file name of the article
 * @param quote the marked words
 * @param start where the quote begins, in characters of the article
 * @param end one past its last character
 * @param type one of {@link org.isnad.fact.Terms#TYPES}
 * @param value the figure, empty when there is none, null when the line does not say
 * @param polarity {@code affirmed}, {@code denied}, or null
 * @param modality one of {@link org.isnad.fact.Terms#MODALITIES}, or null
 * @param time the days, empty when there are none, or null
 * @param chain names from the outlet inwards, or null
 * @param event claims of one event share it; null when the line does not say
 */
record GoldLine(
    int line,
    String id,
    String file,
    String quote,
    int start,
    int end,
    String type,
    Bounds value,
    String polarity,
    String modality,
    Days time,
    List<String> chain,
    String event) {

  /** A figure; null for an open or unknown end. */
  record Bounds(BigDecimal lo, BigDecimal hi) {
    boolean known() {
      return lo != null || hi != null;
    }
  }

  /** Days, inclusive; null for an open or unknown end. */
  record Days(LocalDate from, LocalDate to) {}

  boolean denied() {
    return "denied".equals(polarity);
  }

  boolean uncertain() {
    return modality != null && !modality.equals("certain");
  }
}
