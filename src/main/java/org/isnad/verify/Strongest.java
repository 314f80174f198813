package org.isnad.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.fact.Root;

/**
 * The roots and identity links that the verdict on a question leans on most, written as {@code
 * isnad whatif --without} takes them.
 */
final class Strongest {
  static final String ROOT = "root=";
  static final String LINK = "identity=";

  private final DecisionTable interests;

  Strongest(DecisionTable interests) {
    this.interests = interests;
  }

  /**
   * By question, strongest first: the roots of the heaviest answer, proven ones and better letters
   * before others, then those of the next; then links between the names its claims use.
   */
  Map<String, List<String>> of(FactIndex index) {
    Map<String, List<Weight>> weights = new TreeMap<>();
    for (Answer answer : index.base.answers()) {
      weights
          .computeIfAbsent(answer.question(), q -> new ArrayList<>())
          .add(Weight.of(answer, index, interests));
    }
    Map<String, List<IdentityLink>> linksOf = new HashMap<>();
    for (IdentityLink link : index.base.links()) {
      linksOf.computeIfAbsent(link.left(), e -> new ArrayList<>()).add(link);
      linksOf.computeIfAbsent(link.right(), e -> new ArrayList<>()).add(link);
    }
    Map<String, List<String>> strongest = new TreeMap<>();
    weights.forEach(
        (question, answers) -> {
          answers.sort(Weight.ORDER);
          Set<String> all = new LinkedHashSet<>();
          Set<String> links = new TreeSet<>();
          for (Weight weight : answers) {
            roots(weight.answer(), index).forEach(r -> all.add(ROOT + r.id()));
            links(weight.answer(), index, linksOf, links);
          }
          links.forEach(l -> all.add(LINK + l));
          strongest.put(question, all.stream().limit(FlipSearch.CANDIDATES).toList());
        });
    return strongest;
  }

  private static List<Root> roots(Answer answer, FactIndex index) {
    return index.rootsOf(Slots.rootsOf(answer, index)).stream()
        .sorted(
            Comparator.comparing((Root r) -> !answer.roots().proven().contains(r.id()))
                .thenComparing(r -> r.reliability() == null ? "F" : r.reliability())
                .thenComparing(Root::id))
        .toList();
  }

  private static void links(
      Answer answer, FactIndex index, Map<String, List<IdentityLink>> linksOf, Set<String> into) {
    for (String id : answer.claims()) {
      Claim claim = index.claims.get(id);
      if (claim != null) {
        for (Mention mention : new Mention[] {claim.subject(), claim.object()}) {
          String entity = mention == null ? null : mention.entity();
          linksOf.getOrDefault(String.valueOf(entity), List.of()).forEach(l -> into.add(l.id()));
        }
      }
    }
  }

  /** What a set of them takes away. */
  static Removal removal(List<String> set) {
    Set<String> roots = new TreeSet<>();
    Set<String> links = new TreeSet<>();
    for (String one : set) {
      if (one.startsWith(ROOT)) {
        roots.add(one.substring(ROOT.length()));
      } else {
        links.add(one.substring(LINK.length()));
      }
    }
    return Removal.of(roots, links);
  }
}
