/**
 * The only room that knows Kie and Drools: compile rules, cache them, run them, explain them.
 *
 * <p>Enters: knowledge (rules, tables) and a {@code FactBase}. Leaves: findings, verdicts, graded
 * events and troubles. Forbidden: any import but {@code fact}, {@code finding} and {@code
 * knowledge}; deciding in Java what a rule or a table row should decide.
 */
package org.isnad.verify;
