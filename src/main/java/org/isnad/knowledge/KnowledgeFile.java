package org.isnad.knowledge;

/**
 * One file of rules, tables, sources or lexicons.
 *
 * @param path inside the knowledge folder, with forward slashes: {@code sources/outlets.yaml}
 * @param origin path to show in messages: {@code rules/sources/outlets.yaml}
 * @param text content, decoded as UTF-8; of an {@code .xlsx} its first sheet as CSV
 * @param pack {@code isnad} for what is shipped, else the name of the folder it came from, made
 *     unlike all others
 */
public record KnowledgeFile(String path, String origin, String text, String pack) {
  /** The line, from 1, that holds the given offset into the text. */
  public int lineAt(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
