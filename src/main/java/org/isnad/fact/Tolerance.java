package org.isnad.fact;

/**
 * An arguable number, kept in {@code rules/tables} and never in a rule.
 *
 * @param name what rules ask for
 * @param share the number: a share such as 0.1, or a count, as its row says
 * @param unit what the number counts
 * @param why the reason for this number
 */
public record Tolerance(String name, double share, String unit, String why) implements Fact {}
