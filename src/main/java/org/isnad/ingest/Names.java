package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.fact.Orthography;
import org.isnad.fact.Source;
import org.isnad.registry.Registry;

/** What ingest asks of the registry, prepared once: who publishes, and what is a place. */
final class Names {
  private static final Set<String> PUBLISHERS = Set.of("outlet", "agency", "media");

  private final Function<String, Optional<Source>> byName;
  private final Function<String, Source> provisional;
  private final Map<String, Source> byId = new HashMap<>();
  private final Map<String, Source> byDomain = new HashMap<>();
  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
  private final Set<String> places;

  /** One spelling of a publisher's name, as folded words. */
  record Spelling(List<String> words, Source source) {}

  Names(Registry registry) {
    this(
        registry.sources(),
        registry.entities().stream()
            .filter(entity -> entity.kind().equals("place"))
            .flatMap(entity -> entity.names().stream())
            .toList(),
        registry::sourceNamed,
        name -> registry.sourceOrProvisional(name, "outlet"));
  }

  Names(
      List<Source> sources,
      List<String> places,
      Function<String, Optional<Source>> byName,
      Function<String, Source> provisional) {
    this.byName = byName;
    this.provisional = provisional;
    this.places = places.stream().map(Orthography::fold).collect(Collectors.toSet());
    for (Source source : sources) {
      byId.put(source.id(), source);
      if (PUBLISHERS.contains(source.kind())) {
        source
            .domains()
            .forEach(domain -> byDomain.putIfAbsent(domain.toLowerCase(Locale.ROOT), source));
        source.names().forEach(name -> spell(name, source));
      }
    }
  }

  private void spell(String name, Source source) {
    List<String> words =
        Line.of(name).stream().flatMap(l -> l.words().stream()).map(Word::key).toList();
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Spelling(words, source));
    }
  }

  /** Spellings of publishers that begin with this folded word. */
  List<Spelling> beginning(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** The registered publisher of this name. */
  Optional<Source> publisher(String name) {
    return byName.apply(name).filter(source -> PUBLISHERS.contains(source.kind()));
  }

  /** The source that metadata names by id or by name, registered or not. */
  Source given(String nameOrId) {
    Source source = byId.get(nameOrId);
    return source != null ? source : provisional.apply(nameOrId);
  }

  /** The registered publisher of a host or of a domain above it. */
  Optional<Source> atHost(String host) {
    for (String domain = host; domain.contains("."); ) {
      Source source = byDomain.get(domain);
      if (source != null) {
        return Optional.of(source);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** Whether a registered place is called so. */
  boolean place(String name) {
    return places.contains(Orthography.fold(name.strip()));
  }
}
