/**
 * What rules write, and what cannot be read or done.
 *
 * <p>Enters: ids and facts. Leaves: findings, verdicts, troubles and the whole {@code
 * Verification}. Forbidden: any import but the JDK and {@code fact}.
 */
package org.isnad.finding;
