package org.isnad.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much was read and how much of it nobody could check, in numbers. */
final class HtmlNumbers {
  /** Numbers of a batch that tell of a gap; all others tell what was read. */
  private static final List<String> GAPS =
      List.of(
          "inputsUnread",
          "inputsIncomplete",
          "documentsUndated",
          "documentsWithoutClaims",
          "documentsOlderVersions",
          "claimsWithOneRoot",
          "claimsInNoFinding",
          "claimsWithoutQuestion",
          "claimsWithoutTime",
          "claimsOutsideBody",
          "questionsWithoutVerdict",
          "sourcesNotInRegistry",
          "sourcesQuotedOnly");

  private final Html html;
  private final Lookup lookup;
  private final Unchecked unchecked;

  HtmlNumbers(Html html, Lookup lookup, Unchecked unchecked) {
    this.html = html;
    this.lookup = lookup;
    this.unchecked = unchecked;
  }

  /** Gaps first; a number leads to the list of what it counts, where there is one. */
  void list() {
    if (lookup.all.coverage().isEmpty()) {
      return;
    }
    Map<String, String> places = places();
    html.open("dl", "class", "coverage").trusted("\n");
    List<String> names = new ArrayList<>(GAPS);
    lookup.all.coverage().keySet().stream().filter(n -> !GAPS.contains(n)).forEach(names::add);
    names.sort(Comparator.comparing(n -> !GAPS.contains(n) || zero(n)));
    for (String name : names) {
      Integer number = lookup.all.coverage().get(name);
      if (number != null) {
        boolean gap = GAPS.contains(name) && !zero(name);
        html.open("div", "class", gap ? "gap" : null).say("dt", null, "coverage." + name);
        html.open("dd").open("a", "href", zero(name) ? null : places.get(name));
        html.bdi(number.toString()).close().close().closeLine();
      }
    }
    html.closeLine();
  }

  private boolean zero(String name) {
    return lookup.all.coverage().getOrDefault(name, 0) == 0;
  }

  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    Map.of(
            "inputsUnread", "#troubles",
            "inputsIncomplete", "#troubles",
            "claimsWithOneRoot", "#single",
            "documents", "#articles",
            "events", "#events",
            "findings", "#events",
            "outlets", "#sources",
            "roots", "#sources")
        .forEach(places::put);
    place(places, "documentsUndated", "#undated", unchecked.undated());
    place(places, "documentsWithoutClaims", "#wordless", unchecked.wordless());
    place(places, "claimsInNoFinding", "#alone", unchecked.alone());
    place(places, "sourcesNotInRegistry", "#unregistered", unchecked.speakers().keySet());
    place(places, "sourcesQuotedOnly", "#quoted", unchecked.quoted().keySet());
    return places;
  }

  private static void place(Map<String, String> to, String name, String href, Collection<?> list) {
    if (!list.isEmpty()) {
      to.put(name, href);
    }
  }
}
