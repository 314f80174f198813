package org.isnad.link;

import java.util.HashMap;
import java.util.Map;

/** Why linking decided so, in both languages: the rows of {@code tables/linking-reasons.csv}. */
final class Reasons {
  /**
   * A reason before it is worded.
   *
   * @param basis name of the row
   * @param article file that told it, or null
   * @param place id of the place it is about, or null
   * @param one what is said of the one: an id or plain words
   * @param other what is said of the other
   */
  record Reason(String basis, String article, String place, String one, String other) {}

  private final Tables tables;
  private final Names names;
  private final Wordbook words;

  Reasons(Tables tables, Names names, Wordbook words) {
    this.tables = tables;
    this.names = names;
    this.words = words;
  }

  /** The sentence of a reason. */
  String tell(Reason reason, boolean arabic) {
    Map<String, String> slots = new HashMap<>();
    slots.put("article", reason.article());
    put(slots, "place", reason.place(), arabic);
    put(slots, "one", reason.one(), arabic);
    put(slots, "other", reason.other(), arabic);
    return Template.fill(tables.reason(reason.basis(), arabic), slots);
  }

  private void put(Map<String, String> slots, String slot, String value, boolean arabic) {
    if (value != null && !value.isBlank()) {
      StringBuilder shown = new StringBuilder();
      for (String id : value.split("\\|")) { // several ids stand between bars
        shown
            .append(shown.isEmpty() ? "" : tables.reason("list", arabic))
            .append(shown(id, arabic));
      }
      slots.put(slot, shown.toString());
    }
  }

  private String shown(String id, boolean arabic) {
    String family = words.familyName(id, arabic);
    return family == null ? names.show(id, arabic) : family;
  }
}
