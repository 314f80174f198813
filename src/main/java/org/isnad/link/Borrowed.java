package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Root;
import org.isnad.fact.Span;

/**
 * Which claims stand in copied passages, and which claim of the original each of them repeats. All
 * copies of one claim have one root: whoever the original names; else whoever one of the copies
 * names, since an agency that one outlet credits wrote the words of all; else the original itself.
 */
final class Borrowed {
  private static final Set<String> CHANNEL = Set.of("agency", "media", "outlet");

  /** Characters within which two places of a text are one. */
  private static final int NEAR = 80;

  private final Copies copies;
  private final ChainRoots chains;
  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, String> voiced = new HashMap<>();
  private final Map<String, Claim> originals = new HashMap<>();
  private final Map<String, Claim> altered = new HashMap<>();
  private final Map<String, Claim> alterations = new HashMap<>();

  /**
   * Reads the claims.
   *
   * @param byAge the articles, oldest first
   */
  Borrowed(Copies copies, ChainRoots chains, List<Document> byAge, List<Article> articles) {
    this.copies = copies;
    this.chains = chains;
    Map<String, List<Claim>> byDocument = new HashMap<>();
    articles.forEach(one -> byDocument.put(one.document().id(), one.claims()));
    Map<String, List<Claim>> groups = new TreeMap<>();
    List<List<Found>> found = byAge.parallelStream().map(one -> found(one, byDocument)).toList();
    for (List<Found> ofArticle : found) {
      for (Found one : ofArticle) {
        Claim first = first(one);
        if (first != null) {
          groups.computeIfAbsent(first.id(), k -> new ArrayList<>(List.of(first))).add(one.claim());
        }
      }
    }
    groups.values().forEach(this::share);
  }

  /** A claim in a copied passage, and the claim that the original has in its place, or null. */
  private record Found(Claim claim, Passage passage, Claim original) {}

  private List<Found> found(Document document, Map<String, List<Claim>> byDocument) {
    List<Found> found = new ArrayList<>();
    if (!copies.of(document.id()).isEmpty()) {
      for (Claim claim : byDocument.getOrDefault(document.id(), List.of())) {
        Passage passage = passage(claim);
        if (passage != null) {
          found.add(new Found(claim, passage, original(claim, passage, byDocument)));
        }
      }
    }
    return found;
  }

  private static Claim original(Claim claim, Passage passage, Map<String, List<Claim>> byDocument) {
    Span there = passage.mapped(claim.span());
    Claim best = null;
    for (Claim original : byDocument.getOrDefault(passage.original(), List.of())) {
      boolean meets =
          original.span().start() < there.end() && there.start() < original.span().end();
      if (meets && (best == null || nearer(original, best, claim, there))) {
        best = original;
      }
    }
    return best;
  }

  /** The very first claim that this one repeats, or null. */
  private Claim first(Found found) {
    Claim claim = found.claim();
    Claim best = found.original();
    if (best == null || !same(best, claim) || otherSpeaker(best, claim)) {
      return altered(claim, best, found.passage());
    }
    originals.put(claim.id(), best);
    Claim first = best;
    while (originals.containsKey(first.id())) {
      first = originals.get(first.id());
    }
    return first;
  }

  /** Copies that say otherwise than the original, and alike, have it from one another. */
  private Claim altered(Claim claim, Claim original, Passage passage) {
    boolean otherwise =
        original != null && original.type().equals(claim.type()) && !same(original, claim);
    altered.put(claim.id(), otherwise ? original : null);
    Span there = passage.mapped(claim.span());
    String place = original == null ? there.start() / NEAR + "" : original.id();
    String key =
        String.join(
            "|",
            passage.original(),
            place,
            claim.type(),
            claim.polarity(),
            String.valueOf(Answers.canonical(claim.value())),
            String.valueOf(claim.state()));
    Claim first = alterations.putIfAbsent(key, claim);
    if (first != null) {
      originals.put(claim.id(), first);
    }
    return first;
  }

  private static boolean nearer(Claim a, Claim b, Claim claim, Span there) {
    Comparator<Claim> order =
        Comparator.comparing((Claim c) -> !same(c, claim))
            .thenComparing(c -> Math.abs(c.span().start() - there.start()))
            .thenComparing(Claim::id);
    return order.compare(a, b) < 0;
  }

  /** Whether two claims say the same, whoever says so. */
  private static boolean same(Claim a, Claim b) {
    return a.type().equals(b.type())
        && a.polarity().equals(b.polarity())
        && Objects.equals(Answers.canonical(a.value()), Answers.canonical(b.value()))
        && Objects.equals(a.state(), b.state());
  }

  /** Whether both quote somebody, and not the same: "a commander" became "a medic". */
  private static boolean otherSpeaker(Claim a, Claim b) {
    List<String> one = Keys.words(a.speaker().name());
    List<String> other = Keys.words(b.speaker().name());
    return quotes(a)
        && quotes(b)
        && !one.isEmpty()
        && !other.isEmpty()
        && !Keys.root(Keys.bare(one.get(0))).equals(Keys.root(Keys.bare(other.get(0))));
  }

  private static boolean quotes(Claim claim) {
    return claim.attribution().size() > 1 && !CHANNEL.contains(claim.speaker().kind());
  }

  /** Gives all claims of a group the root that one of them tells. */
  private void share(List<Claim> group) {
    Claim first = group.get(0);
    String root = root(first);
    if (chains.root(root).depth() == 0) {
      for (Claim copy : group) {
        root = teller(root, root(copy));
      }
    }
    for (Claim claim : group) {
      roots.put(claim.id(), root);
      voiced.put(claim.id(), claim.root());
    }
  }

  /** Whose words they more likely are: of somebody who is quoted, an agency before all. */
  private String teller(String a, String b) {
    Comparator<String> order =
        Comparator.comparing((String id) -> chains.root(id).depth() == 0)
            .thenComparing(id -> chains.root(id).anonymous())
            .thenComparing(id -> !chains.root(id).kind().equals("agency"))
            .thenComparing(id -> chains.root(id).reliability());
    return order.compare(b, a) < 0 ? b : a;
  }

  /** The passage that most of a claim stands in, or null. */
  Passage passage(Claim claim) {
    Passage best = null;
    int most = 0;
    for (Passage passage : copies.of(claim.document())) {
      int covers = passage.covers(claim.span());
      if (covers > most) {
        best = passage;
        most = covers;
      }
    }
    return most * 2 > claim.span().end() - claim.span().start() ? best : null;
  }

  /** The earlier claim that this one repeats, or null. */
  Claim original(Claim claim) {
    return originals.get(claim.id());
  }

  /** Whether the words are copied and the claim is not that of the original: it proves nothing. */
  boolean altered(String claim) {
    return altered.containsKey(claim);
  }

  /** What the original says in the place of this claim, when that is something else; or null. */
  Claim differing(Claim claim) {
    return altered.get(claim.id());
  }

  /**
   * Whether the words in common are those of a speaker whom both name, quoted from him by each: a
   * statement, of which neither has the other to thank.
   */
  boolean statement(Claim claim) {
    Claim original = originals.get(claim.id());
    Passage passage = passage(claim);
    if (original == null || passage == null) {
      return false;
    }
    String here = voiced.get(claim.id());
    Root root = chains.root(here);
    boolean quoted = root.depth() > 0 && !CHANNEL.contains(root.kind());
    return quoted
        && (passage.speech() || here.equals(original.root()) && !root.anonymous())
        && !copies.whole(claim.document(), original.document());
  }

  /** The id of the root that a claim has: of its own chain, or of the words it repeats. */
  String root(Claim claim) {
    return chains.root(roots.getOrDefault(claim.id(), claim.root())).id();
  }
}
