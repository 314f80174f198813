package org.isnad.evaluate;

import org.isnad.fact.Document;
import org.isnad.fact.Span;

/**
 * A marked claim at its place in an article that was read.
 *
 * @param span in UTF-16 units of the document's text, as every span of Isnad
 */
record GoldClaim(GoldLine line, Document document, Span span) {}
