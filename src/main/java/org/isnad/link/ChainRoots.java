package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.registry.Particles;

/** Finds where each chain ends. The same speaker is one root however many articles quote him. */
final class ChainRoots {
  private final Speakers speakers;
  private final Directory directory;
  private final Wordbook words;
  private final Tables tables;
  private final Map<String, Root> roots = new HashMap<>();
  private final Set<String> vague = new HashSet<>();

  ChainRoots(Speakers speakers, Directory directory, Wordbook words, Tables tables) {
    this.speakers = speakers;
    this.directory = directory;
    this.words = words;
    this.tables = tables;
  }

  /**
   * Where the chains of an article end.
   *
   * @param roots of its claims in their order
   * @param vague ids of those that nobody can name
   */
  record Ends(List<Root> roots, Set<String> vague) {}

  /** Reads one article, when all outlets are noted; articles may be read in any order. */
  Ends read(Document document, List<Claim> claims) {
    Ends ends = new Ends(new ArrayList<>(claims.size()), new HashSet<>());
    List<List<String>> unnamed = new ArrayList<>();
    for (Claim claim : claims) {
      ends.roots().add(end(document, claim, unnamed, ends.vague()));
    }
    return ends;
  }

  /** Takes in what was read of an article, article by article in their order. */
  void add(Ends ends) {
    vague.addAll(ends.vague());
    for (Root root : ends.roots()) {
      Root one = roots.get(root.id());
      Root both = one == null ? root : first(one, root);
      if (both != one) {
        roots.put(both.id(), both);
      }
    }
  }

  private Root end(
      Document document, Claim claim, List<List<String>> unnamed, Set<String> channels) {
    List<Hop> chain = claim.attribution();
    if (chain == null || chain.isEmpty()) {
      chain = List.of(new Hop(document.outlet(), document.outlet(), "outlet", "neutral", null));
    }
    String outlet = document.outlet() == null ? speakers.id(chain.get(0)) : document.outlet();
    Hop last = chain.get(chain.size() - 1);
    if (chain.size() == 1) {
      return root(outlet, null, outlet, last, "outlet", false, 0);
    }
    List<String> said = Keys.words(last.name());
    String relay = relay(chain, outlet);
    if (last.source() == null && words.holds("correspondents", said)) {
      String own = relay == null ? outlet : relay;
      return root(own + "-correspondent", own, outlet, last, "outlet", false, chain.size() - 1);
    }
    String known = speakers.known(last);
    if (known != null) {
      return root(known, known, outlet, last, last.kind(), false, chain.size() - 1);
    }
    if (relay != null && words.holds("recordings", said)) {
      return root(relay, relay, outlet, last, "media", false, chain.size() - 1);
    }
    boolean nameless = nameless(last, said);
    if (!nameless) {
      String id = "x-" + Keys.slug(last.name());
      return root(id, null, outlet, last, last.kind(), false, chain.size() - 1);
    }
    List<String> speaker = continued(said, unnamed);
    String scope = relay == null ? document.id() : relay;
    String id = scope + "-" + String.join("-", bare(speaker));
    if (last.kind().equals("media") || words.holds("vague-channels", said)) {
      channels.add(id);
    }
    return root(id, null, outlet, last, last.kind(), true, chain.size() - 1);
  }

  /** The last registered channel before the speaker that is not the publishing outlet. */
  private String relay(List<Hop> chain, String outlet) {
    for (int i = chain.size() - 2; i > 0; i--) {
      String id = speakers.known(chain.get(i));
      if (id != null && Speakers.CHANNELS.contains(chain.get(i).kind()) && !id.equals(outlet)) {
        return id;
      }
    }
    return null;
  }

  private boolean nameless(Hop hop, List<String> said) {
    if (said.isEmpty() || hop.kind().equals("anonymous")) {
      return true;
    }
    return !hop.kind().equals("named-person")
        && (words.listed("unnamed-heads", said.get(0)) || hop.kind().equals("witness"));
  }

  /**
   * "The source", "the commander himself": the nearest earlier speaker of the document whose words
   * fit. An undefined speaker is a new one unless called by the very same words.
   */
  private List<String> continued(List<String> said, List<List<String>> unnamed) {
    List<String> rest = new ArrayList<>(said);
    rest.removeIf(word -> words.listed("again", word));
    boolean definite =
        !rest.isEmpty() && Particles.SHIPPED.definite(rest.get(0)) || rest.size() < said.size();
    if (definite && !rest.isEmpty()) {
      String head = Keys.bare(rest.get(0));
      for (int i = unnamed.size() - 1; i >= 0; i--) {
        List<String> earlier = bare(unnamed.get(i));
        if (earlier.contains(head)) {
          return unnamed.get(i);
        }
      }
    }
    if (!unnamed.contains(rest)) {
      unnamed.add(rest);
    } else {
      unnamed.remove(rest);
      unnamed.add(rest);
    }
    return rest;
  }

  private static List<String> bare(List<String> said) {
    return said.stream().map(Keys::bare).toList();
  }

  private Root root(
      String id, String source, String outlet, Hop hop, String kind, boolean anonymous, int depth) {
    String registered = source == null && depth == 0 ? id : source;
    Source known = directory.source(registered).orElse(null);
    String party = hop.party() == null ? "unknown" : hop.party();
    if (party.equals("unknown") && registered != null) {
      party = depth == 0 ? "neutral" : directory.partyOf(registered);
    }
    boolean side = !party.equals("unknown") && !party.equals("neutral");
    String letter = known != null ? known.reliability() : tables.grade(kind, side, !anonymous);
    if (known == null && depth > 0 && letter.equals("F")) {
      letter = directory.classGrade(hop.name(), kind); // "a doctor" says more than "a source"
    }
    if (depth > 0) {
      letter = worse(letter, directory.source(outlet).map(Source::reliability).orElse("F"));
    } else if (known == null) {
      letter = "F";
    }
    return new Root(
        id,
        known != null && id.equals(registered) ? known.name() : hop.name(),
        kind,
        known == null ? null : registered,
        outlet,
        party,
        letter,
        anonymous,
        depth);
  }

  /** The nearer of two ways to one root; then a fixed order, so that reading order is no matter. */
  private static Root first(Root a, Root b) {
    if (a.equals(b)) {
      return a;
    }
    Root nearer = rank(a).compareTo(rank(b)) <= 0 ? a : b;
    if (Objects.equals(a.outlet(), b.outlet())) {
      return nearer;
    }
    return new Root(
        nearer.id(),
        nearer.name(),
        nearer.kind(),
        nearer.source(),
        nearer.depth() == 0
            ? nearer.outlet()
            : null, // words that several outlets gave are no one's
        nearer.party(),
        nearer.reliability(),
        nearer.anonymous(),
        nearer.depth());
  }

  private static String rank(Root root) {
    return root.depth() + root.reliability() + root.outlet() + root.party() + root.name();
  }

  private static String worse(String a, String b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** Whether a root is a channel nobody can name, such as accounts on a network. */
  boolean vague(String id) {
    return vague.contains(id);
  }

  Root root(String id) {
    return roots.get(id);
  }

  /** The roots that these claims lead to, by id. */
  List<Root> roots(List<Claim> claims) {
    Set<String> ends = new HashSet<>();
    claims.forEach(claim -> ends.add(claim.root()));
    return roots.values().stream()
        .filter(root -> ends.contains(root.id()))
        .sorted(Comparator.comparing(Root::id))
        .toList();
  }
}
