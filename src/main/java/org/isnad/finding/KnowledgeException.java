package org.isnad.finding;

import java.util.List;

/** Rules or knowledge files could not be loaded. Carries every problem, not the first. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Trouble> problems;

  /** With all problems found; there is at least one. */
  public KnowledgeException(List<? extends Trouble> problems) {
    super(problems.size() + " problem(s) in rules or knowledge: " + problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** Every problem, in the order of files and lines. */
  public List<Trouble> problems() {
    return problems;
  }
}
