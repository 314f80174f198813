/**
 * Bytes to documents.
 *
 * <p>Enters: the paths a user gave, archives and standard input among them. Leaves: {@code Intake},
 * the documents that could be read and a trouble for everything that could not. Forbidden: what
 * texts claim; the furniture of a page is marked, never removed, so that offsets stay true.
 */
package org.isnad.ingest;
