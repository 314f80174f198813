package org.isnad.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.Key;
import org.isnad.checkpoint.RecordBytes;
import org.isnad.fact.Answer;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verdict;

/** What judging islands again without something gave in earlier runs under the same rules. */
final class KnownFlips {
  static final KnownFlips NONE = new KnownFlips(Checkpoint.NONE, null);

  private final Checkpoint checkpoint;
  private final Key rules;

  KnownFlips(Checkpoint checkpoint, Key rules) {
    this.checkpoint = checkpoint;
    this.rules = rules;
  }

  /** As much of a verdict as tells whether it is another. */
  record Said(String question, String status, String state, boolean figure, BigDecimal best) {
    static Said of(Verdict v) {
      return of(v, v.question());
    }

    /** Of words that the JVM has once, since those of a packed verdict are all its own. */
    static Said of(Verdict v, String question) {
      String state = v.state() == null ? null : v.state().intern();
      BigDecimal best = v.value() == null ? null : v.value().best();
      return new Said(question, v.status().intern(), state, v.value() != null, best);
    }
  }

  /** The form in which the judgements of one island are kept: by what was taken away. */
  record Kept(SortedMap<String, List<Said>> judged) {}

  /** What is known of this island. */
  Island of(FactBase facts) {
    return new Island(checkpoint.keeps() ? key(facts) : null);
  }

  private Key key(FactBase f) {
    List<Answer> answers = f.answers().stream().map(a -> a.ranked(0)).toList();
    return Key.of(
        rules,
        f.documents(),
        f.sources(),
        f.entities(),
        f.events(),
        f.questions(),
        answers,
        f.answers().stream().sorted((a, b) -> a.rank() - b.rank()).map(Answer::id).toList(),
        f.claims(),
        f.roots(),
        f.links(),
        f.relays(),
        f.judgements(),
        f.islands());
  }

  /** The judgements of one island. */
  final class Island {
    private final Key key;
    private final SortedMap<String, List<Said>> judged = new TreeMap<>();
    private boolean more;

    private Island(Key key) {
      this.key = key;
      byte[] bytes = key == null ? null : checkpoint.find(key);
      if (bytes != null) {
        judged.putAll(RecordBytes.read(bytes, Kept.class).judged());
      }
    }

    /** Whether it was judged without the set in an earlier run, or in this one. */
    boolean knows(String without) {
      return judged.containsKey(without);
    }

    /** The verdicts without a set of roots and links, judged now if they never were. */
    List<Said> judged(String without, Supplier<List<Verdict>> judge) {
      List<Said> known = judged.get(without);
      if (known == null) {
        known = judge.get().stream().map(Said::of).toList();
        judged.put(without, known);
        more = true;
      }
      return known;
    }

    void keep() {
      if (more && key != null) {
        checkpoint.keep(key, RecordBytes.of(new Kept(judged)));
        more = false;
      }
    }
  }
}
