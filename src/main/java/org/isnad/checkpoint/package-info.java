/**
 * What one run leaves for the next: a working folder of results under the hash of all they were
 * made from.
 *
 * <p>Enters: records and bytes under a key. Leaves: the same, or nothing when they are damaged.
 * Forbidden: knowing what a result means, texts of articles, any clock. What is kept never decides
 * what a report says, only how soon.
 */
package org.isnad.checkpoint;
