package org.isnad.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;
import org.isnad.registry.OutletNames;

/** Who the hops of chains are: those the registry knows, and the outlets of the batch itself. */
final class Speakers {
  static final Set<String> CHANNELS = Set.of("outlet", "agency", "media");
  private static final Set<String> SPEAKERS = Set.of("person", "body", "party");

  private final Directory directory;
  private final OutletNames outlets;
  private final Map<String, Optional<String>> channels = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> speakers = new ConcurrentHashMap<>();

  Speakers(Directory directory) {
    this.directory = directory;
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

  /** Registry id of the hop's speaker, or null. */
  String known(Hop hop) {
    if (hop.source() != null) {
      return hop.source();
    }
    if (hop.name() == null) {
      return null;
    }
    return CHANNELS.contains(hop.kind())
        ? channels.computeIfAbsent(hop.name(), this::channel).orElse(null)
        : speakers.computeIfAbsent(hop.name(), this::speaker).orElse(null);
  }

  private Optional<String> speaker(String name) {
    return directory
        .sourceNamed(name)
        .map(Source::id)
        .or(() -> directory.called(name, SPEAKERS).map(e -> e.id()));
  }

  private Optional<String> channel(String name) {
    return speaker(name).or(() -> outlets.id(name));
  }

  /** The same, or one made of the name. */
  String id(Hop hop) {
    String known = known(hop);
    return known == null ? "x-" + Keys.slug(hop.name()) : known;
  }
}
