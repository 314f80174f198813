package org.isnad.fact;

/**
 * A stretch of a document that is not plain body text.
 *
 * @param kind {@code title}, {@code caption} or {@code furniture}; everything outside any part is
 *     {@code body}. Furniture (site banners, "read also" lines, donation boxes) yields no claim.
 * @param span where it stands in the document's text
 */
public record Part(String kind, Span span) {}
