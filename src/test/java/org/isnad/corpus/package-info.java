/**
 * News that never happened, as much as one likes: for benchmarks, and for tests of what holds at
 * any size. Enters: a number and a seed. Leaves: articles as JSON Lines, and what was planted in
 * them. Its words are under src/test/resources; forbidden are the clock and any sentence of a real
 * article.
 */
package org.isnad.corpus;
