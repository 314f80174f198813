package org.isnad.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;
import org.isnad.knowledge.Knowledge;

/** Turns the entries of the registry files into sources, entities and the rest. */
final class RegistryReader {
  private static final Map<Section, String> KINDS =
      Map.of(
          Section.PARTIES, "party",
          Section.PEOPLE, "person",
          Section.GROUPS_OF_MEN, "group",
          Section.BODIES, "body",
          Section.PLACES, "place");

  private final Shelves shelves;
  private final SortedMap<String, Source> sources = new TreeMap<>();
  private final SortedMap<String, Entity> entities = new TreeMap<>();
  private final SortedMap<String, List<String>> weak = new TreeMap<>();
  private final Map<String, String> camps = new TreeMap<>();
  private final Map<String, Set<String>> hostile = new TreeMap<>();

  private RegistryReader(Shelves shelves) {
    this.shelves = shelves;
  }

  /** Reads everything, or throws with every problem. */
  static Contents read(Knowledge knowledge) {
    Problems problems = new Problems();
    Shelves shelves = Shelves.read(knowledge, problems);
    new References(shelves, problems).check();
    problems.throwIfAny();
    return new RegistryReader(shelves).read();
  }

  private Contents read() {
    StateBodies.of(shelves).forEach(this::addStateBody);
    KINDS.keySet().stream()
        .sorted()
        .forEach(section -> shelves.of(section).forEach(e -> addEntity(e, KINDS.get(section))));
    shelves.of(Section.SOURCES).forEach(this::addSource);
    for (Entry party : shelves.of(Section.PARTIES)) {
      hostile.put(party.text("id"), new TreeSet<>(party.texts("hostile")));
      if (party.has("camp")) {
        camps.put(party.text("id"), party.text("camp"));
      }
    }
    return new Contents(sources, entities, weak, camps, hostile, heads(), classes(), identities());
  }

  private void addStateBody(StateBodies.Body body) {
    Source source = body.source();
    sources.put(source.id(), source);
    entities.put(source.id(), body.entity());
    weak.put(source.id(), body.weak());
  }

  private void addSource(Entry entry) {
    String id = entry.text("id");
    List<String> names = names(entry);
    boolean same = entry.text("entity").equals("same");
    if (same) {
      Set<String> all = new LinkedHashSet<>(names);
      all.addAll(entities.get(id).names());
      names = List.copyOf(all);
    }
    sources.put(
        id,
        new Source(
            id,
            entry.text("name"),
            entry.text("en", entry.text("name")),
            names,
            entry.text("kind"),
            entry.text("grade"),
            entry.text("why"),
            entry.text("graded"),
            entry.text("party"),
            List.copyOf(entry.texts("domains"))));
    if (same) {
      weak.merge(id, List.copyOf(entry.texts("weak")), RegistryReader::joined);
      return;
    }
    weak.put(id, List.copyOf(entry.texts("weak")));
    entities.remove(id);
    if (entry.has("entity")) {
      addEntity(entry, entry.text("entity"));
    }
  }

  private void addEntity(Entry entry, String kind) {
    String id = entry.text("id");
    String name = entry.text("name");
    String within = entry.text("within", null);
    String party = entry.text("party", null);
    entities.put(
        id, new Entity(id, kind, name, entry.text("en", name), names(entry), party, within));
    weak.put(id, List.copyOf(entry.texts("weak")));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** The shown name, then the others; weak ones only if shown. */
  private static List<String> names(Entry entry) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entry.text("name"));
    names.addAll(entry.texts("names"));
    if (entry.has("en") && !entry.texts("weak").contains(entry.text("en"))) {
      names.add(entry.text("en"));
    }
    return List.copyOf(names);
  }

  private SortedMap<String, List<String>> heads() {
    SortedMap<String, Set<String>> found = new TreeMap<>();
    for (Entry entry : shelves.of(Section.HEADS)) {
      found
          .computeIfAbsent(entry.text("role"), r -> new LinkedHashSet<>())
          .addAll(entry.texts("words"));
    }
    Set<String> nations = found.computeIfAbsent("nation", r -> new LinkedHashSet<>());
    for (Entry state : shelves.of(Section.STATES)) {
      nations.add(state.text("m"));
      nations.add(state.text("f"));
    }
    SortedMap<String, List<String>> heads = new TreeMap<>();
    found.forEach((role, words) -> heads.put(role, List.copyOf(words)));
    return heads;
  }

  private List<Contents.SourceClass> classes() {
    List<Contents.SourceClass> classes = new ArrayList<>();
    for (Entry e : shelves.of(Section.CLASSES)) {
      List<String> words = e.texts("words").stream().map(NameKey::of).toList();
      classes.add(
          new Contents.SourceClass(
              e.text("id"), words, e.text("grade"), e.text("why"), e.text("graded")));
    }
    return List.copyOf(classes);
  }

  private List<Registry.Judgement> identities() {
    List<Registry.Judgement> judgements = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Entry e : shelves.of(Section.IDENTITIES)) {
      Registry.Judgement judgement =
          new Registry.Judgement(
              e.text("left"),
              e.text("right"),
              e.text("judgement"),
              e.text("reason"),
              e.text("date"));
      if (seen.add(judgement.left() + " = " + judgement.right())) {
        judgements.add(judgement);
      }
    }
    return List.copyOf(judgements);
  }
}
