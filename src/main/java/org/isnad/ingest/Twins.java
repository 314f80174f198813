package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Leaves each article in once. The same text under another outlet is no twin but a copy, and copies
 * are evidence; the same text under no known outlet is a twin of any.
 */
final class Twins {
  private static final Comparator<Draft> BY_FILE =
      Comparator.comparing(Draft::holder)
          .thenComparingInt(Draft::number)
          .thenComparingInt(Draft::line)
          .thenComparing(draft -> draft.document().id());

  private Twins() {}

  /** The drafts without twins, in the order of their files. */
  static List<Draft> without(List<Draft> drafts, Troubles troubles) {
    Map<String, List<Draft>> byText = new TreeMap<>();
    for (Draft draft : drafts) {
      byText.computeIfAbsent(textKey(draft), k -> new ArrayList<>()).add(draft);
    }
    List<Draft> kept = new ArrayList<>();
    for (List<Draft> same : byText.values()) {
      same.sort(Comparator.comparing((Draft draft) -> !draft.outletKnown()).thenComparing(BY_FILE));
      Map<String, Draft> byOutlet = new LinkedHashMap<>();
      for (Draft draft : same) {
        Draft first = byOutlet.get(draft.document().outlet());
        if (first == null && !draft.outletKnown() && !byOutlet.isEmpty()) {
          first = byOutlet.values().iterator().next();
        }
        if (first == null) {
          byOutlet.put(draft.document().outlet(), draft);
        } else {
          tell(draft, first, troubles);
        }
      }
      kept.addAll(byOutlet.values());
    }
    kept.sort(BY_FILE);
    return kept;
  }

  /** The same for the same words, whatever stands around them. */
  static String textKey(Draft draft) {
    return Bytes.sha256(draft.document().text().strip().getBytes(StandardCharsets.UTF_8));
  }

  private static void tell(Draft twin, Draft first, Troubles troubles) {
    tell(twin, first.document().file(), first.document().sha256(), troubles);
  }

  static void tell(Draft twin, String file, String sha256, Troubles troubles) {
    boolean bytes = twin.document().sha256().equals(sha256);
    troubles.unread(
        "duplicate",
        twin.list(),
        twin.line(),
        "it has the same " + (bytes ? "bytes" : "text") + " as " + file,
        "remove one of the two, or name their outlets when they are two publications");
  }
}
