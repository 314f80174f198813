package org.isnad.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.isnad.checkpoint.PackedRecords;
import org.isnad.finding.Finding;

/**
 * Findings as they come, some islands after others: each run of them in the order of the report and
 * packed when there are many, so that those of a large batch are never all there as objects.
 */
final class FindingRuns {
  private List<List<Finding>> runs = new ArrayList<>();
  private int size;

  /** Takes in all that a rule says of an event, with what others say. */
  void add(List<Finding> findings) {
    List<Finding> run = Collapse.of(findings);
    if (!run.isEmpty()) {
      size += run.size();
      runs.add(PackedRecords.many(size) ? PackedRecords.of(Finding.class, run.iterator()) : run);
    }
  }

  /** Forgets what some rules said. */
  void forget(Set<String> rules) {
    if (rules.isEmpty()) {
      return;
    }
    List<List<Finding>> before = runs;
    runs = new ArrayList<>();
    size = 0;
    for (List<Finding> run : before) {
      List<Finding> left = new ArrayList<>();
      PackedRecords.last(run)
          .forEachRemaining(
              finding -> {
                if (!rules.contains(finding.rule())) {
                  left.add(finding);
                }
              });
      add(left);
    }
  }

  /** Hands them over, in the order of the report. */
  List<Finding> all() {
    if (runs.size() == 1) {
      return runs.get(0);
    }
    if (PackedRecords.many(size)) {
      return PackedRecords.of(Finding.class, new Merge(runs));
    }
    List<Finding> all = new ArrayList<>();
    runs.forEach(all::addAll);
    all.sort(Collapse.ORDER);
    return all;
  }

  /** Sorted runs as one. */
  private static final class Merge implements Iterator<Finding> {
    private record Head(Finding finding, int run, Iterator<Finding> rest) {}

    private final PriorityQueue<Head> heads =
        new PriorityQueue<>(
            Comparator.comparing(Head::finding, Collapse.ORDER).thenComparingInt(Head::run));

    Merge(List<List<Finding>> runs) {
      for (int i = 0; i < runs.size(); i++) {
        push(i, PackedRecords.last(runs.get(i)));
      }
    }

    private void push(int run, Iterator<Finding> rest) {
      if (rest.hasNext()) {
        heads.add(new Head(rest.next(), run, rest));
      }
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public Finding next() {
      Head head = heads.remove();
      push(head.run(), head.rest());
      return head.finding();
    }
  }
}
