package org.isnad.registry;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.isnad.fact.Entity;
import org.isnad.fact.Orthography;
import org.isnad.fact.Source;
import org.isnad.knowledge.Knowledge;

/** Looks sources, parties and entities up by id and by name. Immutable. */
public final class Registry {
  private static final int DEEPEST = 32;

  private final Contents contents;
  private final Parties parties;
  private final Provisional provisional;
  private final Map<String, Source> sources;
  private final Memo<String, Optional<Source>> named = new Memo<>(this::findSource);
  private final Meanings meanings;
  private final NameIndex sourceNames;
  private final NameIndex weakSourceNames;
  private final NameIndex entityNames;
  private final SourceForms forms;
  private final Map<String, String> domains = new HashMap<>();
  private final SortedMap<String, List<String>> names;
  private final SortedMap<String, List<String>> weakNames;

  private Registry(Contents contents) {
    this.contents = contents;
    this.sources = new HashMap<>(contents.sources());
    this.parties = new Parties(contents);
    this.provisional = new Provisional(contents.classes());
    this.sourceNames = new NameIndex(heads("source"), heads("source-tail"));
    this.weakSourceNames = new NameIndex(heads("source"), heads("source-tail"));
    this.forms = SourceForms.of(this);
    this.entityNames = new NameIndex(placeHeads(), List.of());
    SortedMap<String, List<String>> strong = new TreeMap<>();
    BiConsumer<String, String> put = adder(strong);
    for (Source source : contents.sources().values()) {
      source.domains().forEach(domain -> domains.put(domain.toLowerCase(Locale.ROOT), source.id()));
      for (String name : strongNames(source.id(), source.names())) {
        sourceNames.put(name, source.id());
        NameKey.spellings(name).forEach(spelling -> put.accept(spelling, source.id()));
      }
    }
    for (Entity entity : contents.entities().values()) {
      for (String name : strongNames(entity.id(), entity.names())) {
        entityNames.put(name, entity.id());
        NameKey.spellings(name).forEach(spelling -> put.accept(spelling, entity.id()));
      }
    }
    SortedMap<String, List<String>> weak = new TreeMap<>();
    contents
        .weak()
        .forEach(
            (id, spellings) -> {
              for (String spelling : spellings) {
                adder(weak).accept(Orthography.fold(spelling), id);
                if (contents.sources().containsKey(id)) {
                  weakSourceNames.put(spelling, id);
                }
              }
            });
    this.names = Collections.unmodifiableSortedMap(strong);
    this.weakNames = Collections.unmodifiableSortedMap(weak);
    this.meanings = new Meanings(contents.entities(), weakNames, entityNames);
  }

  /** Reads {@code sources/*.yaml}; throws KnowledgeException with every problem. */
  public static Registry load(Knowledge knowledge) {
    return new Registry(RegistryReader.read(knowledge));
  }

  /** All registered sources, by id. */
  public List<Source> sources() {
    return List.copyOf(contents.sources().values());
  }

  /** All registered entities (people, groups, bodies, places, parties), by id. */
  public List<Entity> entities() {
    return List.copyOf(contents.entities().values());
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(contents.entities().get(id));
  }

  /**
   * The source called so: folded, with or without ال, quotes and generic heads (شبكة, وكالة, قناة,
   * صحيفة); else a publisher so described: by its country, its owner, its short name or its
   * address. Empty when several sources are called so.
   */
  public Optional<Source> sourceNamed(String name) {
    return named.get(name);
  }

  private Optional<Source> findSource(String name) {
    List<String> ids = sourceNames.ids(name);
    if (ids.isEmpty()) {
      ids = weakSourceNames.ids(name);
    }
    return ids.isEmpty()
        ? forms.find(name, this::sourceOfDomain, form -> only(sourceNames.ids(form)))
        : only(ids);
  }

  private Optional<Source> only(List<String> ids) {
    return ids.size() == 1 ? source(ids.get(0)) : Optional.empty();
  }

  /**
   * The registered source called so, else a provisional one: party unknown, reliability F, or the
   * grade of its class when the name begins with the words of one, such as "a commander". Its id is
   * {@code x-} and a hash of the folded name, so every spelling of one name has one id.
   */
  public Source sourceOrProvisional(String name, String kind) {
    return sourceNamed(name).orElseGet(() -> provisional.source(name, kind));
  }

  /** The source that publishes under a host or address, such as {@code www.example.org/a}. */
  public Optional<Source> sourceOfDomain(String address) {
    String host = address.toLowerCase(Locale.ROOT).strip().replaceFirst("^[a-z]+://", "");
    host = host.replaceFirst("[/?#:].*$", "");
    while (!host.isEmpty()) {
      String id = domains.get(host);
      if (id != null) {
        return source(id);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** Entities called so, by id: folded, with or without quotes, ال and heads; no weak names. */
  public List<Entity> entitiesNamed(String name) {
    return entityNames.ids(name).stream().map(contents.entities()::get).toList();
  }

  /**
   * Every spelling to ids, for tries: name as written in the registry (without quotes) to ids of
   * entities or sources, both sorted. A kunya stands with أبو, أبا and أبي.
   */
  public Map<String, List<String>> names() {
    return names;
  }

  /**
   * Names that are also common words or shared by many ("the army", "the organisation"), folded, to
   * the ids they may mean. Context decides; alone they name nobody.
   */
  public Map<String, List<String>> weakNames() {
    return weakNames;
  }

  /**
   * What a name, weak or not, may mean where something happens: the entities so called whose home
   * contains the place, the narrowest home first of all; else those at home inside the place or in
   * its country; else those without a home, such as organisations of many countries; else, for a
   * name that is not weak, all.
   *
   * @param place id of the place, or null when it is not known
   */
  public List<Entity> meant(String name, String place) {
    return meanings.of(name, place).orElseGet(() -> entitiesNamed(name));
  }

  /** The key under which spellings of one name are equal. */
  public static String nameKey(String name) {
    return NameKey.of(name);
  }

  /** Generic words before the name of a place, such as "town of". */
  public List<String> placeHeads() {
    return heads("place");
  }

  /** Whether a place (or body) lies within another, at any depth, or is the same. */
  public boolean within(String id, String container) {
    String at = id;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.equals(container)) {
        return true;
      }
      Entity entity = contents.entities().get(at);
      at = entity == null ? null : entity.within();
    }
    return false;
  }

  /** The party of an entity or source; itself for a party; {@code unknown} when it has none. */
  public String partyOf(String id) {
    return parties.of(id);
  }

  /** The larger side that the party of an id stands with, else that party. */
  public String campOf(String id) {
    return parties.camp(id);
  }

  /** Whether the parties of two ids, or their camps, oppose each other. */
  public boolean hostile(String left, String right) {
    return parties.hostile(left, right);
  }

  /**
   * An editors' judgement that two entities are (or are not, or may be) one.
   *
   * @param left an id, or a name as texts write it
   * @param right an id, or a name as texts write it
   * @param judgement {@code same}, {@code different} or {@code possible}
   */
  public record Judgement(
      String left, String right, String judgement, String reason, String date) {}

  /** {@code rules/sources/identities.yaml}: these win over what texts say. */
  public List<Judgement> identities() {
    return contents.identities();
  }

  /** All by which names are recognised and their owners placed: no grade, no reason, no note. */
  public List<Object> recognition() {
    return contents.recognition();
  }

  List<String> heads(String role) {
    return contents.heads().getOrDefault(role, List.of());
  }

  private List<String> strongNames(String id, List<String> all) {
    Set<String> weak = Set.copyOf(contents.weak().getOrDefault(id, List.of()));
    return all.stream().filter(name -> !weak.contains(name)).toList();
  }

  private static BiConsumer<String, String> adder(Map<String, List<String>> map) {
    return (name, id) -> map.merge(name, List.of(id), NameIndex::joined);
  }
}
