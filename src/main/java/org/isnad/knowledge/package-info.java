/**
 * Where {@code rules/} is read from.
 *
 * <p>Enters: the knowledge shipped in the jar and the folders that lie over it. Leaves: files with
 * their text and a path to show; YAML with the line of each piece. Forbidden: what the files mean;
 * every room reads its own.
 */
package org.isnad.knowledge;
