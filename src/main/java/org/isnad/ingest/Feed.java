package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Document;

/**
 * Hands articles out one by one, in the order of their files, and forgets each: of an article that
 * went by, only a fingerprint is kept, by which its twins are left out.
 */
final class Feed {
  /** An article that went by. */
  private record Seen(String outlet, String file, String sha256) {}

  private final Ingest ingest;
  private final DocumentReader reader;
  private final Ingest.Taker taker;
  private final Map<String, List<Seen>> byText = new HashMap<>();

  Feed(Ingest ingest, DocumentReader reader, Ingest.Taker taker) {
    this.ingest = ingest;
    this.reader = reader;
    this.taker = taker;
  }

  void run(List<Path> paths) {
    try (Spool spool = new Spool()) {
      run(paths, spool);
    }
  }

  private void run(List<Path> paths, Spool spool) {
    Troubles troubles = new Troubles();
    Plan plan = new Plan(ingest.find(paths, spool, troubles), troubles, (list, entry) -> {});
    tell(troubles);
    List<Found> inOrder = new ArrayList<>(plan.files());
    inOrder.addAll(plan.lists());
    inOrder.addAll(plan.streams());
    inOrder.sort(Comparator.comparing(Found::name).thenComparing(Found::path));
    for (Found file : inOrder) {
      if (file.kind() == Found.Kind.LIST && file.once()) {
        stream(file);
      } else if (file.kind() == Found.Kind.LIST) {
        list(file);
      } else {
        Troubles met = new Troubles();
        List<Draft> one = new ArrayList<>(1);
        ingest.draft(file, plan.entry(file), one, met);
        tell(met);
        one.forEach(this::hand);
      }
    }
  }

  /** What is wrong with the list itself was told when the plan was made. */
  private void list(Found list) {
    ArticleList.read(
        list,
        new Troubles(),
        entry -> {
          if (entry.text() != null && !Listing.wordless(entry.text())) {
            hand(ingest.draft(list, entry));
          }
        });
  }

  private void stream(Found list) {
    Troubles met = new Troubles();
    Plan.read(
        list,
        met,
        (from, entry) -> {
          tell(met);
          hand(ingest.draft(from, entry));
        });
    tell(met);
  }

  private void hand(Draft draft) {
    Troubles doubts = new Troubles();
    if (!twin(draft, doubts)) {
      reader.tellDoubts(draft, doubts);
      taker.document(draft.document(), draft.outlet());
    }
    tell(doubts);
  }

  /** Whether the same text went by under the same outlet, or this one's outlet is unknown. */
  private boolean twin(Draft draft, Troubles troubles) {
    Document document = draft.document();
    String key = Twins.textKey(draft);
    List<Seen> before = byText.computeIfAbsent(key, k -> new ArrayList<>(1));
    for (Seen seen : before) {
      if (!draft.outletKnown() || seen.outlet().equals(document.outlet())) {
        Twins.tell(draft, seen.file(), seen.sha256(), troubles);
        return true;
      }
    }
    before.add(new Seen(document.outlet(), document.file(), document.sha256()));
    return false;
  }

  private void tell(Troubles troubles) {
    troubles.drain().forEach(taker::trouble);
  }
}
