package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Makes drafts of the articles that stand in lists: side by side, and kept in their order. */
final class Drafts implements BiConsumer<Found, Entry> {
  /** So many articles wait for one another, of so many characters together. */
  private static final int MOST = 256;

  private static final int LONGEST = 4_000_000;

  private final BiFunction<Found, Entry, Draft> maker;
  private final List<Listed> waiting = new ArrayList<>(MOST);
  private final List<Draft> drafts = new ArrayList<>();
  private int length;

  private record Listed(Found list, Entry entry) {}

  /**
   * @param maker makes the draft of one article; called from several threads
   */
  Drafts(BiFunction<Found, Entry, Draft> maker) {
    this.maker = maker;
  }

  @Override
  public void accept(Found list, Entry entry) {
    waiting.add(new Listed(list, entry));
    length += entry.text().length();
    if (waiting.size() == MOST || length > LONGEST) {
      make();
    }
  }

  /** Every draft up to now, in the order of their articles; more may be added. */
  List<Draft> all() {
    make();
    return drafts;
  }

  private void make() {
    drafts.addAll(
        waiting.parallelStream().map(one -> maker.apply(one.list(), one.entry())).toList());
    waiting.clear();
    length = 0;
  }
}
