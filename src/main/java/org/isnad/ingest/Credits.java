package org.isnad.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.fact.Source;
import org.isnad.ingest.Page.Kind;

/** Finds the one agency that an outlet credits with the article it prints. */
final class Credits {
  /** Paragraphs at the top that may open with a dateline. */
  private static final int OPENING = 3;

  private final Names names;
  private final LineKinds kinds;
  private final Datelines datelines;

  Credits(PageWords words, Names names) {
    this.names = names;
    this.kinds = new LineKinds(words, names);
    this.datelines = new Datelines(words, names);
  }

  /** The agency of the source line or the dateline; null for none, for several, for the outlet. */
  Derived<Source> of(Page page, Source outlet) {
    Map<String, Derived<Source>> found = new TreeMap<>();
    int opening = 0;
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (page.is(i, Kind.BODY) && opening++ < OPENING) {
        datelines.publisher(line).ifPresent(name -> add(name, "dateline: " + name, found));
      } else if (page.is(i, Kind.FURNITURE)) {
        boolean below = i > 0 && kinds.sourceLabel(page.line(i - 1));
        String named = below ? line.text() : kinds.source(line);
        for (String one : Publisher.PARTS.split(named == null ? "" : named)) {
          add(one.strip(), "source line: " + line.text(), found);
        }
      }
    }
    if (outlet != null) {
      found.remove(outlet.id());
    }
    return found.size() == 1 ? found.values().iterator().next() : null;
  }

  private void add(String name, String reason, Map<String, Derived<Source>> found) {
    Optional<Source> source = name.isEmpty() ? Optional.empty() : names.publisher(name);
    source
        .filter(s -> s.kind().equals("agency"))
        .ifPresent(s -> found.putIfAbsent(s.id(), new Derived<>(s, reason)));
  }
}
