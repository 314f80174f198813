package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.registry.OutletNames;
import org.isnad.registry.Particles;

/** Finds where each chain ends. The same speaker is one root however many articles quote him. */
final class ChainRoots {
  private static final Set<String> CHANNELS = Set.of("outlet", "agency", "media");

  private final Directory directory;
  private final Wordbook words;
  private final Tables tables;
  private final Map<String, Root> roots = new TreeMap<>();
  private final Map<String, Boolean> vague = new HashMap<>();
  private final OutletNames outlets;

  ChainRoots(Directory directory, Wordbook words, Tables tables) {
    this.directory = directory;
    this.words = words;
    this.tables = tables;
    this.outlets = directory.outletNames();
  }

  /** Takes note of an outlet of the batch, so that chains which name it lead to it. */
  void publishes(Document document, List<Claim> claims) {
    String id = document.outlet();
    if (id != null && directory.source(id).isEmpty()) {
      String name = claims.isEmpty() ? id : claims.get(0).attribution().get(0).name();
      outlets.add(id, name, document.url());
    }
  }

  /** Claim id to root id, for the claims of one document in the order of its text. */
  Map<String, String> read(Document document, List<Claim> claims) {
    Map<String, String> ends = new HashMap<>();
    List<List<String>> unnamed = new ArrayList<>();
    for (Claim claim : claims) {
      ends.put(claim.id(), end(document, claim, unnamed));
    }
    return ends;
  }

  private String end(Document document, Claim claim, List<List<String>> unnamed) {
    List<Hop> chain = claim.attribution();
    if (chain == null || chain.isEmpty()) {
      chain = List.of(new Hop(document.outlet(), document.outlet(), "outlet", "neutral", null));
    }
    String outlet = document.outlet() == null ? idOf(chain.get(0)) : document.outlet();
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
    String known = known(last);
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
      vague.put(id, true);
    }
    return root(id, null, outlet, last, last.kind(), true, chain.size() - 1);
  }

  /** The last registered channel before the speaker that is not the publishing outlet. */
  private String relay(List<Hop> chain, String outlet) {
    for (int i = chain.size() - 2; i > 0; i--) {
      String id = known(chain.get(i));
      if (id != null && CHANNELS.contains(chain.get(i).kind()) && !id.equals(outlet)) {
        return id;
      }
    }
    return null;
  }

  /** Registry id of the hop's speaker, or null. */
  String known(Hop hop) {
    if (hop.source() != null) {
      return hop.source();
    }
    return directory
        .sourceNamed(hop.name())
        .map(Source::id)
        .or(() -> directory.called(hop.name(), Set.of("person", "body", "party")).map(e -> e.id()))
        .or(() -> CHANNELS.contains(hop.kind()) ? outlets.id(hop.name()) : Optional.empty())
        .orElse(null);
  }

  private String idOf(Hop hop) {
    String known = known(hop);
    return known == null ? "x-" + Keys.slug(hop.name()) : known;
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

  private String root(
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
    Root root =
        new Root(
            id,
            known != null && id.equals(registered) ? known.name() : hop.name(),
            kind,
            known == null ? null : registered,
            outlet,
            party,
            letter,
            anonymous,
            depth);
    roots.merge(id, root, ChainRoots::first);
    return id;
  }

  /** The nearer of two ways to one root; then a fixed order, so that reading order is no matter. */
  private static Root first(Root a, Root b) {
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
    return vague.getOrDefault(id, false);
  }

  Root root(String id) {
    return roots.get(id);
  }

  Collection<Root> roots() {
    return roots.values();
  }
}
