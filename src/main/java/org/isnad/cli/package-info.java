/**
 * The command line.
 *
 * <p>Enters: arguments, the clock, the two output streams. Leaves: files, printed lines and one
 * {@code ExitCode}. Forbidden: any judgement about articles; this room asks others and tells what
 * they said. It is the only one that prints or ends the program.
 */
package org.isnad.cli;
