package org.isnad.finding;

/**
 * One sentence in the reader's two languages.
 *
 * @param en English
 * @param ar Arabic
 */
public record Text(String en, String ar) {}
