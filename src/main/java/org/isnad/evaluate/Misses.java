package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;

/** Lists what was missed, what was made up, and what is wrong about the rest. */
final class Misses {
  private final Map<String, Document> documents = new HashMap<>();
  private final List<Miss> list = new ArrayList<>();

  Misses(
      List<Document> documents,
      List<Claim> claims,
      List<GoldClaim> gold,
      List<Pair> lenient,
      List<Pair> located) {
    documents.forEach(d -> this.documents.put(d.id(), d));
    Map<String, Pair> byClaim = new HashMap<>();
    Map<GoldLine, Pair> byGold = new HashMap<>();
    for (Pair pair : lenient) {
      byClaim.put(pair.claim().id(), pair);
      byGold.put(pair.gold().line(), pair);
      List<String> wrong = new ArrayList<>(Attributes.wrong(pair));
      if (!pair.sameType()) {
        wrong.add(0, "type");
      }
      if (!wrong.isEmpty()) {
        list.add(new Miss("wrong", pair.gold().document(), pair.gold(), pair.claim(), wrong));
      }
    }
    // a claim of another kind at the same place tells why one was missed
    Map<GoldLine, Claim> instead = new HashMap<>();
    for (Pair pair : located) {
      if (!byGold.containsKey(pair.gold().line()) && !byClaim.containsKey(pair.claim().id())) {
        instead.put(pair.gold().line(), pair.claim());
      }
    }
    for (GoldClaim marked : gold) {
      if (!byGold.containsKey(marked.line())) {
        Claim other = instead.get(marked.line());
        list.add(new Miss("missed", marked.document(), marked, other, List.of()));
      }
    }
    for (Claim claim : claims) {
      Document document = this.documents.get(claim.document());
      if (document != null && !byClaim.containsKey(claim.id())) {
        list.add(new Miss("spurious", document, null, claim, List.of()));
      }
    }
    list.sort(
        Comparator.comparing((Miss miss) -> miss.document().file())
            .thenComparing(miss -> miss.span().start())
            .thenComparing(miss -> miss.span().end())
            .thenComparing(Miss::kind)
            .thenComparing(Miss::id));
  }

  List<Miss> list() {
    return list;
  }
}
