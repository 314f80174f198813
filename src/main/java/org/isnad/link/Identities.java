package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.fact.Claim;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Mention;
import org.isnad.link.Reasons.Reason;
import org.isnad.registry.Registry;

/** Who is who: alias claims and editors' judgements make links, links make persons. */
final class Identities {
  private static final List<String> WEAKNESS = List.of("certain", "likely", "alleged", "unknown");
  private static final Set<String> SAME = Set.of("same", "one", "yes");
  private static final Set<String> MAYBE = Set.of("maybe", "possible", "probable", "likely");

  private record Pair(String left, String right) {}

  private static final class Bond {
    final TreeSet<String> claims = new TreeSet<>();
    final TreeSet<String> roots = new TreeSet<>();
    final TreeSet<String> events = new TreeSet<>();
    String basis = "text";
    String modality = "certain";
    Reason why;
  }

  private final Names names;
  private final Directory directory;
  private final Judgements judgements;
  private final Bynames bynames;
  private final Map<Pair, Bond> bonds = new TreeMap<>((a, b) -> key(a).compareTo(key(b)));
  private final Map<Pair, Registry.Judgement> judged = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  Identities(Names names, Directory directory, Judgements judgements) {
    this.names = names;
    this.directory = directory;
    this.judgements = judgements;
    this.bynames = new Bynames(names);
  }

  private static String key(Pair pair) {
    return pair.left() + "\u001f" + pair.right();
  }

  /**
   * Reads alias claims, names that fit one another and editors' judgements, and tells {@link Names}
   * the persons they make. What an editor judged wins over what texts and names say.
   */
  void read(List<Article> articles) {
    for (Registry.Judgement judgement : directory.judgements()) {
      judged.put(pair(names.judged(judgement.left()), names.judged(judgement.right())), judgement);
    }
    Namesakes namesakes = new Namesakes(names);
    List<Claim> aliases = new ArrayList<>();
    for (Article article : articles) {
      for (Claim claim : article.claims()) {
        note(claim.subject());
        note(claim.object());
        namesakes.note(claim);
        if (claim.type().equals("alias") && "affirmed".equals(claim.polarity())) {
          aliases.add(claim);
          bynames.note(claim);
        }
      }
    }
    aliases.forEach(this::alias);
    namesakes.pairs().forEach(this::namesake);
    judged.forEach(this::judge);
    names.cluster(persons());
  }

  private void note(Mention mention) {
    if (mention != null && mention.entity() != null) {
      known.add(mention.entity());
    }
  }

  private void alias(Claim claim) {
    String left = claim.subject() == null ? null : claim.subject().entity();
    String right = claim.object() == null ? null : claim.object().entity();
    if (left == null
        || right == null
        || left.equals(right)
        || names.kind(left) == null
        || !names.kind(left).equals(names.kind(right))) {
      return;
    }
    Pair pair = pair(left, right);
    if (different(judged.get(pair))) {
      judgements.add(
          "person", left, right, "negative", editors(judged.get(pair)), List.of(claim.id()));
      return;
    }
    if (!judged.containsKey(pair) && (bynames.common(left) || bynames.common(right))) {
      Reason several = reason("common-byname");
      judgements.add("person", left, right, "unsure", several, List.of(claim.id()));
      return;
    }
    Bond bond = bonds.computeIfAbsent(pair, p -> new Bond());
    bond.claims.add(claim.id());
    bond.modality = weaker(bond.modality, claim.modality());
    bond.why = reason(bond.modality.equals("certain") ? "text-says" : "text-doubts");
  }

  private void namesake(Namesakes.Pair found) {
    Pair pair = pair(found.shorter(), found.longer());
    if (bonds.containsKey(pair) || judged.containsKey(pair)) {
      return;
    }
    if (found.told()) {
      Bond bond = new Bond();
      bond.basis = "name";
      bond.modality = "likely";
      bond.claims.addAll(found.claims());
      bond.why = reason("name-fits");
      bonds.put(pair, bond);
    } else {
      judgements.add(
          "person",
          found.shorter(),
          found.longer(),
          "unsure",
          reason("name-may-fit"),
          found.claims());
    }
  }

  private void judge(Pair pair, Registry.Judgement judgement) {
    boolean maybe = MAYBE.contains(judgement.judgement());
    boolean kinds = names.kind(pair.left()) != null && names.kind(pair.right()) != null;
    if (kinds && (maybe || SAME.contains(judgement.judgement()))) {
      Bond bond = bonds.computeIfAbsent(pair, p -> new Bond());
      bond.basis = "editor";
      bond.modality = maybe ? "likely" : "certain";
      bond.why = editors(judgement);
    } else if (different(judgement)
        && known.contains(pair.left())
        && known.contains(pair.right())) {
      judgements.add(
          "person", pair.left(), pair.right(), "negative", editors(judgement), List.of());
    }
  }

  private static Reason reason(String basis) {
    return new Reason(basis, null, null, null, null);
  }

  private static Reason editors(Registry.Judgement judgement) {
    String basis =
        different(judgement)
            ? "editor-different"
            : MAYBE.contains(judgement.judgement()) ? "editor-maybe" : "editor-same";
    return new Reason(basis, null, null, judgement.reason(), judgement.date());
  }

  private static boolean different(Registry.Judgement judgement) {
    return judgement != null
        && !SAME.contains(judgement.judgement())
        && !MAYBE.contains(judgement.judgement());
  }

  private static Pair pair(String a, String b) {
    return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
  }

  private static String weaker(String a, String b) {
    return WEAKNESS.indexOf(a) >= WEAKNESS.indexOf(b) ? a : b;
  }

  /** Every linked entity to the one that stands for its person: a registered one if there is. */
  private Map<String, String> persons() {
    UnionFind sets = new UnionFind();
    bonds.keySet().forEach(pair -> sets.join(pair.left(), pair.right()));
    Map<String, TreeSet<String>> members = new TreeMap<>();
    for (Pair pair : bonds.keySet()) {
      TreeSet<String> set = members.computeIfAbsent(sets.find(pair.left()), k -> new TreeSet<>());
      set.add(pair.left());
      set.add(pair.right());
    }
    Map<String, String> persons = new TreeMap<>();
    for (TreeSet<String> set : members.values()) {
      String head =
          set.stream()
              .filter(id -> directory.entity(id).isPresent())
              .findFirst()
              .orElse(set.first());
      set.forEach(id -> persons.put(id, head));
    }
    return persons;
  }

  /** The links, each as weak as the weakest of its person. */
  List<IdentityLink> links(Function<String, Claim> linked) {
    Map<String, String> weakest = new TreeMap<>();
    bonds.forEach(
        (pair, bond) -> {
          for (String id : bond.claims) {
            Claim claim = linked.apply(id);
            bond.roots.add(claim.root());
            if (claim.event() != null) {
              bond.events.add(claim.event());
            }
          }
          weakest.merge(names.cluster(pair.left()), bond.modality, Identities::weaker);
        });
    List<IdentityLink> links = new ArrayList<>();
    bonds.forEach(
        (pair, bond) -> {
          String person = names.cluster(pair.left());
          judgements.add("person", pair.left(), pair.right(), "positive", bond.why, bond.claims);
          links.add(
              new IdentityLink(
                  "i-" + Keys.hash(pair.left(), pair.right()),
                  pair.left(),
                  pair.right(),
                  person,
                  bond.basis,
                  weakest.get(person),
                  List.copyOf(bond.roots),
                  List.copyOf(bond.claims),
                  bond.events.isEmpty() ? null : bond.events.first()));
        });
    links.sort((a, b) -> a.id().compareTo(b.id()));
    return links;
  }
}
