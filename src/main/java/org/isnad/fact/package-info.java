/**
 * What rules read.
 *
 * <p>Enters: nothing; every room makes these records. Leaves: immutable records, {@code Compare}
 * (the rules' vocabulary) and {@code Terms}. Forbidden: any import but the JDK, any state, any
 * knowledge of how a fact was found.
 */
package org.isnad.fact;
