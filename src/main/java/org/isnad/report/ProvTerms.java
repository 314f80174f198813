package org.isnad.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What provenance is written with: nodes, the ids they are known by, and words in two languages.
 */
final class ProvTerms {
  private ProvTerms() {}

  static Tree node(String kind, String id, String... types) {
    return Tree.of("@id", iri(kind, id)).put("@type", List.of(types));
  }

  static Tree ref(String kind, String id) {
    return Tree.of("@id", iri(kind, id));
  }

  static List<Tree> refs(String kind, Iterable<String> ids) {
    List<Tree> refs = new ArrayList<>();
    ids.forEach(id -> refs.add(ref(kind, id)));
    return refs;
  }

  static String iri(String kind, String id) {
    return "urn:isnad:" + kind + ":" + SarifPlaces.uri(id);
  }

  static Tree typed(String value, String type) {
    return Tree.of("@value", value).put("@type", type);
  }

  static List<Tree> labels(String en, String ar) {
    List<Tree> labels = new ArrayList<>();
    if (ar != null) {
      labels.add(Tree.of("@value", ar).put("@language", "ar"));
    }
    if (en != null && !en.equals(ar)) {
      labels.add(Tree.of("@value", en).put("@language", "en"));
    }
    return labels;
  }
}
