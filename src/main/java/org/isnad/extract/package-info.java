/**
 * Documents to claims: tokens, lexicons, numbers, dates, who says it, frames.
 *
 * <p>Enters: a {@code Document}. Leaves: its claims with chains, figures, times and places as the
 * text states them. Forbidden: other documents, linking, rules; words of a language, which stand in
 * {@code rules/lexicons}.
 */
package org.isnad.extract;
