package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Relay;

/** Finds what a later version of an article says otherwise, or no longer. */
final class Changes {
  private final Map<String, Document> documents;
  private final Answers answers;
  private final QuestionKeys keys;

  Changes(Map<String, Document> documents, Answers answers, QuestionKeys keys) {
    this.documents = documents;
    this.answers = answers;
    this.keys = keys;
  }

  /**
   * What changed, by id.
   *
   * @param claims of every version, linked, by id
   */
  List<Relay> of(List<Claim> claims) {
    Map<String, List<Claim>> byDocument = versions(claims);
    Map<String, Relay> found = new TreeMap<>();
    for (Document later : documents.values()) {
      if (later.versionOf() != null && documents.containsKey(later.versionOf())) {
        Document before = documents.get(later.versionOf());
        compare(
            before,
            later,
            byDocument.getOrDefault(before.id(), List.of()),
            byDocument.getOrDefault(later.id(), List.of()),
            found);
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The claims of articles that have another version. */
  private Map<String, List<Claim>> versions(List<Claim> claims) {
    Map<String, List<Claim>> byDocument = new HashMap<>();
    for (Document later : documents.values()) {
      if (later.versionOf() != null) {
        byDocument.put(later.id(), new ArrayList<>());
        byDocument.put(later.versionOf(), new ArrayList<>());
      }
    }
    for (Claim claim : byDocument.isEmpty() ? List.<Claim>of() : claims) {
      if (byDocument.containsKey(claim.document())) {
        byDocument.get(claim.document()).add(claim);
      }
    }
    return byDocument;
  }

  private void compare(
      Document before,
      Document later,
      List<Claim> old,
      List<Claim> fresh,
      Map<String, Relay> found) {
    TreeSet<String> said = new TreeSet<>();
    Map<String, TreeSet<String>> byQuestion = new TreeMap<>();
    for (Claim claim : fresh) {
      said.add(answers.id(claim));
      byQuestion.computeIfAbsent(claim.question(), k -> new TreeSet<>()).add(claim.id());
    }
    for (Claim claim : old) {
      TreeSet<String> now = byQuestion.get(claim.question());
      if (said.contains(answers.id(claim)) || claim.event() == null) {
        continue;
      }
      String id = "r-" + Keys.hash("version", later.id(), claim.question(), now == null);
      TreeSet<String> originals = new TreeSet<>(List.of(claim.id()));
      if (found.containsKey(id)) {
        originals.addAll(found.get(id).originals());
      }
      found.put(
          id,
          new Relay(
              id,
              claim.event(),
              claim.topic(),
              keys.actor(claim),
              later.outlet(),
              before.outlet(),
              now == null ? "withdrawn" : "changed",
              now == null ? List.of() : List.copyOf(now),
              List.copyOf(originals),
              Versions.ordered(before, later)));
    }
  }
}
