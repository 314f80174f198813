/**
 * Sources, parties, entities, aliases and editors' judgements, read from files.
 *
 * <p>Enters: {@code rules/sources}. Leaves: {@code Registry}, which looks names up. Forbidden:
 * articles, claims, rules. Reliability letters come from here and nowhere else.
 */
package org.isnad.registry;
