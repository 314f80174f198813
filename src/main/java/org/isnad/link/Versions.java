package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Document;

/**
 * Tells the versions of one article apart from articles: texts at one address that have enough in
 * common. The latest stands; what an older one says is kept to be shown, and supports nothing.
 */
final class Versions {
  /** The days tell the order; then the longer text, since articles grow, and then the id. */
  private static final Comparator<Document> IN_TIME =
      Comparator.comparing(Versions::day, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Versions::changed, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(document -> document.text().length())
          .thenComparing(Document::id);

  private final double share;
  private final List<Document> documents = new ArrayList<>();
  private final Map<String, String> later = new HashMap<>();
  private final Map<String, LocalDate> first = new HashMap<>();

  Versions(Tables tables, List<Document> given) {
    this.share = tables.limit("version-share");
    Map<String, List<Document>> byAddress = new TreeMap<>();
    List<String> addresses =
        Arrays.asList(
            given.parallelStream().map(d -> Addresses.key(d.url())).toArray(String[]::new));
    for (int i = 0; i < addresses.size(); i++) {
      Document document = given.get(i);
      String address = addresses.get(i);
      if (address == null) {
        documents.add(document);
      } else {
        byAddress.computeIfAbsent(address, k -> new ArrayList<>()).add(document);
      }
    }
    byAddress.values().forEach(this::read);
  }

  private void read(List<Document> same) {
    same.sort(IN_TIME);
    documents.add(same.get(0));
    for (int i = 1; i < same.size(); i++) {
      Document before = documents.get(documents.size() - 1);
      Document document = same.get(i);
      if (Shingles.shared(Shingles.of(before), Shingles.of(document)) >= share) {
        later.put(before.id(), document.id());
        first.put(document.id(), first.getOrDefault(before.id(), before.published()));
        document = versionOf(document, before.id());
      }
      documents.add(document);
    }
  }

  private static LocalDate day(Document document) {
    return document.published();
  }

  private static String changed(Document document) {
    return document.derived().get(Document.CHANGED);
  }

  private static Document versionOf(Document document, String before) {
    return new Document(
        document.id(),
        document.file(),
        document.sha256(),
        document.text(),
        document.outlet(),
        document.title(),
        document.url(),
        document.published(),
        document.lang(),
        document.derived(),
        before,
        document.parts());
  }

  /** Every document, those of which a version is known with the id of the one before. */
  List<Document> documents() {
    return documents;
  }

  /** Whether a later version took its place. */
  boolean replaced(String document) {
    return later.containsKey(document);
  }

  /** The day the article first stood there, or null. */
  LocalDate first(Document document) {
    return first.getOrDefault(document.id(), document.published());
  }

  /** Whether the days tell which of two versions is the later one. */
  static boolean ordered(Document before, Document after) {
    boolean days =
        before.published() != null
            && after.published() != null
            && before.published().isBefore(after.published());
    String changed = changed(after);
    return days
        || changed != null && (changed(before) == null || changed(before).compareTo(changed) < 0);
  }
}
