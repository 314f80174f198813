package org.isnad.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.Key;
import org.isnad.checkpoint.RecordBytes;
import org.isnad.checkpoint.Reuse;
import org.isnad.finding.Finding;

/** What rules said of islands in earlier runs, as far as neither has changed since. */
final class KnownFindings {
  /** Facts whose sentences tell who else in the batch carries a root. */
  private static final Set<String> VOICED = Set.of("Root", "IdentityLink");

  private final Checkpoint checkpoint;
  private final Map<String, String> keys = new TreeMap<>();
  private final Key policy;
  private final Set<String> voiced = new HashSet<>();
  private final Map<Key, Map<String, String>> sets = new HashMap<>();
  private final FactKeys.Digests digests = new FactKeys.Digests();

  /**
   * The form in which the findings of one island are kept.
   *
   * @param rules of which rules: key of a {@link Rules}
   */
  record Kept(Key rules, Key voices, List<Finding> findings) {}

  /** Keys of rules by id; written once for all islands that the same rules ran on. */
  record Rules(SortedMap<String, String> keys) {}

  /**
   * What is known of an island.
   *
   * @param rules those that need not run
   */
  record Found(Key key, Key voices, Set<String> rules, List<Finding> findings) {}

  KnownFindings(RuleBook book, Pass.Budget budget, Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
    Tables tables = book.tables();
    this.policy = Key.of(tables.policy().texts());
    Key all =
        Key.of(
            "findings",
            checkpoint.build(),
            RuleBook.ENGINE,
            tables.tolerances(),
            tables.phrases().all(),
            budget);
    for (String scope : List.of("event", "entity")) {
      for (String id : book.ids(scope)) {
        Rule rule = book.rule(id);
        keys.put(id, Key.of(all, RuleText.plain(rule), rule.card()).toString());
        if (rule.left().patterns().stream().anyMatch(p -> VOICED.contains(p.type()))) {
          voiced.add(id);
        }
      }
    }
    checkpoint.madeFrom("rules", Key.of(keys));
    checkpoint.madeFrom("tables", all);
  }

  /** What judging again without something gave. */
  KnownFlips flips() {
    return new KnownFlips(checkpoint, Key.of("flips", keys, policy));
  }

  Reuse reuse() {
    return checkpoint.reuse();
  }

  FactKeys keys(FactIndex index) {
    return new FactKeys(index, digests);
  }

  /** What the rules in force said of the facts with this key. */
  Found find(FactKeys.Island island, String scope) {
    Key key = Key.of(scope, island.facts());
    byte[] bytes = checkpoint.find(key);
    if (bytes == null) {
      return new Found(key, island.voices(), Set.of(), List.of());
    }
    Kept kept = RecordBytes.read(bytes, Kept.class);
    Map<String, String> ran = rules(kept.rules());
    Set<String> same = new HashSet<>();
    boolean sameVoices = island.voices().equals(kept.voices());
    keys.forEach(
        (id, now) -> {
          if (now.equals(ran.get(id)) && (sameVoices || !voiced.contains(id))) {
            same.add(id);
          }
        });
    List<Finding> still = kept.findings().stream().filter(f -> same.contains(f.rule())).toList();
    return new Found(key, island.voices(), same, still);
  }

  private synchronized Map<String, String> rules(Key set) {
    return sets.computeIfAbsent(
        set,
        s -> {
          byte[] bytes = checkpoint.find(s);
          return bytes == null ? Map.of() : RecordBytes.read(bytes, Rules.class).keys();
        });
  }

  /** Keeps what some more rules said of an island. */
  void keep(Found found, Set<String> more, List<Finding> findings) {
    SortedMap<String, String> ran = new TreeMap<>(keys);
    ran.keySet().removeIf(id -> !more.contains(id) && !found.rules().contains(id));
    Key set = Key.of("rules", ran);
    if (!rules(set).equals(ran)) {
      checkpoint.keep(set, RecordBytes.of(new Rules(ran)));
      synchronized (this) {
        sets.put(set, ran);
      }
    }
    List<Finding> all = new ArrayList<>(found.findings());
    findings.stream().filter(f -> more.contains(f.rule())).forEach(all::add);
    checkpoint.keep(found.key(), RecordBytes.of(new Kept(set, found.voices(), all)));
  }
}
