package org.isnad.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The closed vocabularies of claims: the words that rules, JSON and lexicons share. */
public final class Terms {
  /** Groups of claim types; a group is a topic. */
  public static final Map<String, List<String>> TOPICS =
      Map.of(
          "casualty",
          List.of("killed", "injured", "casualties", "arrested", "missing", "displaced"),
          "agency",
          List.of("participation", "responsibility", "cause"),
          "course",
          List.of("status", "start", "end", "duration"),
          "identity",
          List.of("alias", "identity", "role", "affiliation"),
          "act",
          List.of(
              "attack",
              "shelling",
              "damage",
              "curfew",
              "reinforcement",
              "negotiation",
              "weapons",
              "demand"),
          "other",
          List.of("quantity", "other"));

  private static final Map<String, String> TOPIC_OF = new HashMap<>();

  static {
    TOPICS.forEach((topic, types) -> types.forEach(type -> TOPIC_OF.put(type, topic)));
  }

  /** Every claim type. */
  public static final Set<String> TYPES = Set.copyOf(TOPIC_OF.keySet());

  /** How a figure may be put. */
  public static final Set<String> BASES =
      new TreeSet<>(
          Set.of(
              "exact",
              "at-least",
              "more-than",
              "at-most",
              "about",
              "range",
              "dual",
              "indefinite",
              "none"));

  /** Polarities of a proposition. */
  public static final Set<String> POLARITIES = Set.of("affirmed", "denied");

  /** How sure the innermost source is. */
  public static final Set<String> MODALITIES = Set.of("certain", "likely", "alleged", "unknown");

  /** States of a course. */
  public static final Set<String> STATES =
      Set.of("started", "ongoing", "paused", "resumed", "ended");

  /** How exact a time is. */
  public static final Set<String> PRECISIONS =
      Set.of("day", "part-of-day", "week", "month", "season", "year");

  /** Kinds of hop and of source. */
  public static final Set<String> HOP_KINDS =
      Set.of(
          "outlet", "agency", "named-person", "anonymous", "official", "group", "witness", "media");

  private Terms() {}

  /**
   * The topic of a claim type.
   *
   * @throws IllegalArgumentException when {@code type} is not a claim type
   */
  public static String topic(String type) {
    String topic = TOPIC_OF.get(type);
    if (topic == null) {
      throw new IllegalArgumentException("no claim type is called '" + type + "'");
    }
    return topic;
  }
}
