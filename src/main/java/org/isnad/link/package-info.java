/**
 * Joins things that are the same: names, chain roots, events, questions, copied text.
 *
 * <p>Enters: documents and claims without links. Leaves: a {@code FactBase}, the same whatever the
 * order the input came in. Forbidden: judging what is right or wrong (rules do), reading text for
 * claims (extract does), any number or word that an editor may want to change (they lie in {@code
 * rules/tables} and {@code rules/lexicons}).
 */
package org.isnad.link;
