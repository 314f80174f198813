package org.isnad.fact;

/**
 * One link of a chain of transmission.
 *
 * @param name canonical name of a known source, else the words of the article
 * @param source id in the source registry, or null
 * @param kind one of {@link Terms#HOP_KINDS}
 * @param party party id, {@code neutral} or {@code unknown}
 * @param verb the word that attributes, such as "قال", or null for the outlet's own voice
 */
public record Hop(String name, String source, String kind, String party, String verb) {}
