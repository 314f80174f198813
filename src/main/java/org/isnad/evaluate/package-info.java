/**
 * Holds found claims against claims that people marked by hand.
 *
 * <p>Enters: a gold file and linked facts. Leaves: an {@code Evaluation}: figures and a list of
 * what was missed, made up or wrong. Forbidden: changing a claim, reading an article, printing.
 */
package org.isnad.evaluate;
