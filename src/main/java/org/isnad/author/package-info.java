/**
 * The rule author's tools: cases that show a rule, a new rule's files, the catalogue.
 *
 * <p>Enters: the knowledge and the rule book in force. Leaves: outcomes, texts and pages.
 * Forbidden: deciding anything about articles; cases run through {@code pipeline} and {@code
 * verify} as a batch does.
 */
package org.isnad.author;
