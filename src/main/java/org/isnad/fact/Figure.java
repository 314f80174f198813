package org.isnad.fact;

/**
 * A number as an inclusive interval with its basis.
 *
 * @param lo lowest value, or null when open or unstated
 * @param hi highest value, or null when open or unstated
 * @param measure what is counted or measured, such as {@code person}, {@code day}, {@code shell}
 * @param basis one of {@link Terms#BASES}: how the figure was put
 * @param text the words of the figure
 */
public record Figure(Integer lo, Integer hi, String measure, String basis, String text) {
  /** Whether at least one bound is known. */
  public boolean known() {
    return lo != null || hi != null;
  }
}
