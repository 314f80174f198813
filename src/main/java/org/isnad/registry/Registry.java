package org.isnad.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;
import org.isnad.knowledge.Knowledge;

/** Looks sources, parties and entities up by id and by name. Immutable. */
public final class Registry {
  private Registry() {}

  /** Reads {@code sources/*.yaml}; throws KnowledgeException with every problem. */
  public static Registry load(Knowledge knowledge) {
    return new Registry();
  }

  /** All registered sources, by id. */
  public List<Source> sources() {
    return List.of();
  }

  /** All registered entities (people, groups, bodies, places, parties), by id. */
  public List<Entity> entities() {
    return List.of();
  }

  public Optional<Source> source(String id) {
    return Optional.empty();
  }

  public Optional<Entity> entity(String id) {
    return Optional.empty();
  }

  /**
   * The source called so: folded, with or without ال, quotes and generic heads (شبكة, وكالة, قناة,
   * صحيفة).
   */
  public Optional<Source> sourceNamed(String name) {
    return Optional.empty();
  }

  /** The registered source called so, else a provisional one: reliability F, party unknown. */
  public Source sourceOrProvisional(String name, String kind) {
    return new Source(
        "x-" + name,
        name,
        name,
        List.of(name),
        kind,
        "F",
        "not in the registry",
        "",
        "unknown",
        List.of());
  }

  /**
   * Every spelling to ids, for tries: name as written in the registry to ids of entities or
   * sources.
   */
  public Map<String, List<String>> names() {
    return Map.of();
  }

  /** Whether a place (or body) lies within another, at any depth, or is the same. */
  public boolean within(String id, String container) {
    return id.equals(container);
  }

  /**
   * The party of an entity or source id: itself for a party, else its party, else {@code unknown}.
   */
  public String partyOf(String id) {
    return "unknown";
  }

  /** An editors' judgement that two entities are (or are not, or may be) one. */
  public record Judgement(
      String left, String right, String judgement, String reason, String date) {}

  /** {@code rules/sources/identities.yaml}: these win over what texts say. */
  public List<Judgement> identities() {
    return List.of();
  }
}
