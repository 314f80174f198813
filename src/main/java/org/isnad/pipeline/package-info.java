/**
 * The order of the stages, once, wired by hand.
 *
 * <p>Enters: knowledge, a clock, paths. Leaves: a {@code Verification}, or claims alone. Forbidden:
 * any work of a stage, any output. A bad article never stops a batch here.
 */
package org.isnad.pipeline;
