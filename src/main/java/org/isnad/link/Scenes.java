package org.isnad.link;

import java.util.List;
import org.isnad.fact.Document;

/**
 * Cuts one article into scenes: its main event, other events it tells, what led up to it, sums over
 * a region, and background. One pass over the claims in the order of the text.
 */
final class Scenes {
  private final Wordbook words;
  private final Tables tables;

  Scenes(Wordbook words, Tables tables) {
    this.words = words;
    this.tables = tables;
  }

  /** The scenes of a document; its main scene first. {@code told} is in the order of the text. */
  List<Scene> read(Document document, List<Told> told) {
    return new Reading(words, tables, document, told).read();
  }
}
