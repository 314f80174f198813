package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Terms;

/** Which clauses and words of a document the drafts so far tell of, kept as drafts come in. */
final class Told {
  /** What stands beside a call without telling it: "called on them to wait because of the snow". */
  private static final Set<String> BESIDE = Set.of("cause", "duration", "weapons", "quantity");

  private final Annotated page;
  private final BitSet clauses = new BitSet();
  private final BitSet words = new BitSet();
  private final BitSet clausesOfActs = new BitSet();
  private final BitSet wordsOfActs = new BitSet();
  private final BitSet triggers = new BitSet();
  private int seen;

  Told(Annotated page) {
    this.page = page;
  }

  /** Takes in the drafts that were added since the last time. */
  void see(List<Draft> drafts) {
    for (; seen < drafts.size(); seen++) {
      Draft draft = drafts.get(seen);
      triggers.set(draft.trigger());
      if (Terms.topic(draft.type()).equals("identity")) {
        continue;
      }
      boolean act = !BESIDE.contains(draft.type());
      words.set(draft.span().from(), draft.span().to());
      if (act) {
        wordsOfActs.set(draft.span().from(), draft.span().to());
      }
      // "raises prices amid the fall of the currency": what hangs on does not tell the act
      if (draft.frame().round() > 1 && draft.frame().span().equals("phrase")) {
        continue;
      }
      clauses.set(page.clauses.from(draft.trigger()));
      if (act) {
        clausesOfActs.set(page.clauses.from(draft.trigger()));
      }
    }
  }

  /**
   * Whether what the clause of the token says is told; for a call, what stands beside it is not.
   */
  boolean clause(int token, boolean call) {
    return (call ? clausesOfActs : clauses).get(page.clauses.from(token));
  }

  /** Whether the token stands within the quote of something told. */
  boolean word(int token, boolean call) {
    return (call ? wordsOfActs : words).get(token);
  }

  /** Whether something is told before the token in its sentence. */
  boolean before(int token) {
    int first = triggers.nextSetBit(page.sentenceFrom(token));
    return first >= 0 && first < token;
  }
}
