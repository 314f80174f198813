/**
 * The locks of the house.
 *
 * <p>Enters: compiled classes, source files, {@code rules/}. Leaves: every offence at once, each
 * list ending with the way to mend it. Forbidden: checking what the software answers; that belongs
 * beside the room that answers.
 */
package org.isnad.house;
