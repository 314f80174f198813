package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.fact.Source;

/**
 * Finds the registered publisher in what a site calls itself: "X", "X - news of Y", "site of X".
 */
final class SiteNames {
  private final Phrases heads;
  private final Names names;

  SiteNames(PageWords words, Names names) {
    this.heads = words.phrases("publisher_words");
    this.names = names;
  }

  /** The name whole, then what stands between the bars in it, then each without its head word. */
  Optional<Source> registered(String site) {
    List<String> parts = new ArrayList<>();
    parts.add(site.strip());
    for (String part : site.split("\\s[-–—:/»«·•]+\\s|[|:()]")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    for (String part : parts) {
      Optional<Source> named = names.publisher(part);
      if (named.isPresent()) {
        return named;
      }
    }
    for (String part : parts) {
      List<Line> lines = Line.of(part);
      Line line = lines.isEmpty() ? null : lines.get(0);
      if (line != null && line.size() > 1 && heads.holds(line.words().get(0).key())) {
        String rest = line.between(line.words().get(1).start(), line.end()).strip();
        Optional<Source> named = names.publisher(rest);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }
}
