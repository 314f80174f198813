package org.isnad.extract;

import org.isnad.fact.Hop;

/**
 * Somebody who says something.
 *
 * @param hop the link of the chain
 * @param head folded first word of the words for the speaker, without article: what "the source" or
 *     "the commander" later takes up
 * @param outlet whether it is the publishing outlet itself, which is no further hop
 * @param range the words
 */
record Speaker(Hop hop, String head, boolean outlet, Range range) {}
