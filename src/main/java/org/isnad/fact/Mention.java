package org.isnad.fact;

/**
 * Words that name somebody or something, with the entity they were resolved to.
 *
 * @param entity id in the registry or of an entity found in the batch, or null when unresolved
 * @param text the words as they stand in the article
 */
public record Mention(String entity, String text) {}
