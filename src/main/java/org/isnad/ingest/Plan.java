package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What is to be read: the files that were found, each with what a list says of it. */
final class Plan {
  private final Map<Path, Found> files = new LinkedHashMap<>();
  private final List<Found> lists = new ArrayList<>();
  private final List<Found> streams = new ArrayList<>();
  private final Map<Path, Entry> entries = new HashMap<>();

  /**
   * Reads the lists among the files.
   *
   * @param articles is handed every article that stands in a list itself, with that list
   */
  Plan(Iterable<Found> found, Troubles troubles, BiConsumer<Found, Entry> articles) {
    for (Found file : found) {
      if (file.kind() == Found.Kind.LIST && file.once()) {
        streams.add(file);
      } else if (file.kind() == Found.Kind.LIST) {
        lists.add(file);
      } else {
        files.put(file.path(), file);
      }
    }
    // the list nearest to a file speaks for it
    lists.sort(
        Comparator.comparing((Found list) -> -list.path().getNameCount())
            .thenComparing(Found::path));
    Set<Path> refused = new HashSet<>();
    for (Found list : lists) {
      read(list, new Listing(list, files, entries, refused, troubles), troubles, articles);
    }
    files.keySet().removeAll(refused);
  }

  private static void read(
      Found list, Listing listing, Troubles troubles, BiConsumer<Found, Entry> articles) {
    ArticleList.read(
        list,
        troubles,
        entry -> {
          if (entry.text() == null) {
            listing.file(entry);
          } else if (listing.holdsWords(entry)) {
            articles.accept(list, entry);
          }
        });
  }

  /** Reads a list that can be read but once, and lies in no folder. */
  static void read(Found list, Troubles troubles, BiConsumer<Found, Entry> articles) {
    Listing listing = new Listing(list, Map.of(), Map.of(), Set.of(), troubles);
    read(list, listing, troubles, articles);
  }

  Collection<Found> files() {
    return files.values();
  }

  List<Found> lists() {
    return lists;
  }

  /** Lists that can be read but once, and were not read yet. */
  List<Found> streams() {
    return streams;
  }

  /** What is known of a file before it is read. */
  Entry entry(Found file) {
    return entries.getOrDefault(file.path(), Entry.NONE);
  }
}
