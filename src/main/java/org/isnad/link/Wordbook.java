package org.isnad.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.registry.Particles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code lexicons/<lang>/event-kinds.yaml} of every language, folded. */
final class Wordbook {
  /** A kind of sub-event with the word lists a claim must meet. */
  record Part(String kind, String name, String nameEn, String type, List<List<String>> words) {}

  private static final String AND = Particles.SHIPPED.and();

  private final Map<String, List<String>> lists = new TreeMap<>();
  private final Map<String, Set<String>> sets = new TreeMap<>();
  private final Map<String, List<String>> families = new TreeMap<>();
  private final Map<String, List<String>> activities = new TreeMap<>();
  private final Map<String, String[]> activityNames = new TreeMap<>();
  private final Map<String, String[]> categoryNames = new TreeMap<>();
  private final Map<String, String[]> familyNames = new TreeMap<>();
  private final Map<String, String[]> titleWords = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> months = new ArrayList<>();
  private final List<String> monthsEn = new ArrayList<>();

  /**
   * Reads the lexicons.
   *
   * @throws KnowledgeException when a file is not YAML
   */
  Wordbook(Knowledge knowledge) {
    for (KnowledgeFile file : knowledge.under("lexicons")) {
      if (file.path().endsWith("/event-kinds.yaml")) {
        try {
          read(new YAMLMapper().readTree(file.text()));
        } catch (JacksonException e) {
          int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
          throw new KnowledgeException(
              List.of(
                  new Trouble.Broken(
                      "lexicon", file.origin(), line, e.getOriginalMessage(), "mend the YAML")));
        }
      }
    }
    lists.forEach((name, words) -> sets.put(name, Set.copyOf(new HashSet<>(words))));
  }

  private void read(JsonNode root) {
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      JsonNode node = entry.getValue();
      switch (entry.getKey()) {
        case "families" -> node.properties().forEach(e -> add(families, e.getKey(), e.getValue()));
        case "activities" ->
            node.properties().forEach(e -> add(activities, e.getKey(), e.getValue()));
        case "activity-names" -> names(activityNames, node);
        case "family-names" -> names(familyNames, node);
        case "title-words" -> names(titleWords, node);
        case "category-names" -> names(categoryNames, node);
        case "subevents" ->
            node.properties().forEach(e -> parts.add(part(e.getKey(), e.getValue())));
        case "months" -> {
          node.path("ar").forEach(m -> months.add(m.asString("")));
          node.path("en").forEach(m -> monthsEn.add(m.asString("")));
        }
        default -> add(lists, entry.getKey(), node);
      }
    }
  }

  private static void names(Map<String, String[]> into, JsonNode node) {
    node.properties()
        .forEach(
            e ->
                into.put(
                    e.getKey(),
                    new String[] {
                      e.getValue().path("ar").asString(""), e.getValue().path("en").asString("")
                    }));
  }

  private static Part part(String kind, JsonNode node) {
    List<List<String>> words = new ArrayList<>();
    node.path("words").forEach(list -> words.add(folded(list)));
    return new Part(
        kind,
        node.path("name").asString(kind),
        node.path("name-en").asString(kind),
        node.path("type").asString(null),
        words);
  }

  private static void add(Map<String, List<String>> into, String key, JsonNode list) {
    into.computeIfAbsent(key, k -> new ArrayList<>()).addAll(folded(list));
  }

  private static List<String> folded(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(Keys.name(word.asString(""))));
    return words;
  }

  /** Whether a folded word stands in a list, with or without article and particles. */
  boolean listed(String list, String word) {
    Set<String> set = sets.getOrDefault(list, Set.of());
    return set.contains(word) || set.contains(Keys.bare(word));
  }

  /** Whether a folded word stands in a list as it is: without article and particles. */
  boolean exactly(String list, String word) {
    return sets.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether the folded words hold an entry of a list; entries may be several words long. */
  boolean holds(String list, List<String> words) {
    return holdsAny(lists.getOrDefault(list, List.of()), words);
  }

  /** Whether a folded text opens with an entry of a list. */
  boolean opens(String list, String folded) {
    return lists.getOrDefault(list, List.of()).stream()
        .anyMatch(entry -> folded.startsWith(entry + " "));
  }

  /** The family of happening with most words in the text, or null. */
  String family(Map<String, Integer> counts) {
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** What a family of happening is called, or null when the word names no family. */
  String familyName(String family, boolean arabic) {
    String[] names = familyNames.get(family);
    return names == null ? null : names[arabic ? 0 : 1];
  }

  /** Counts the words of each family into {@code counts}. */
  void countFamilies(List<String> words, Map<String, Integer> counts) {
    families.forEach(
        (family, entries) -> {
          if (holdsAny(entries, words)) {
            counts.merge(family, 1, Integer::sum);
          }
        });
  }

  /** What a claim of course is told of: {@code clashes}, {@code campaign}, ..., or null. */
  String activity(List<String> words) {
    for (Map.Entry<String, List<String>> entry : activities.entrySet()) {
      if (holdsAny(entry.getValue(), words)) {
        return entry.getKey();
      }
    }
    return null;
  }

  String activityName(String activity, boolean arabic) {
    String[] names = activityNames.get(activity == null ? "course" : activity);
    return names == null ? activity : names[arabic ? 0 : 1];
  }

  /** The name of a category of people; of one that is none, "some of them". */
  String categoryName(String category, boolean arabic) {
    String[] names = categoryNames.getOrDefault(category, categoryNames.get("part"));
    return names == null ? category : names[arabic ? 0 : 1];
  }

  List<Part> parts() {
    return parts;
  }

  Part part(String kind) {
    return parts.stream()
        .filter(p -> p.kind().equals(kind))
        .findFirst()
        .orElse(new Part(kind, kind, kind, null, List.of()));
  }

  /** A word that titles of events are made with; its own name when no lexicon has it. */
  String titleWord(String name, boolean arabic) {
    String[] both = titleWords.get(name);
    return both == null ? name : both[arabic ? 0 : 1];
  }

  /** The name of a month, 1 to 12. */
  String month(int month, boolean arabic) {
    List<String> names = arabic ? months : monthsEn;
    return names.size() == 12 ? names.get(month - 1) : Integer.toString(month);
  }

  static boolean holdsAny(List<String> entries, List<String> words) {
    String text = " " + String.join(" ", words) + " ";
    for (String entry : entries) {
      if (entry.indexOf(' ') >= 0 ? text.contains(" " + entry + " ") : holdsWord(entry, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsWord(String entry, List<String> words) {
    for (String word : words) {
      if (word.equals(entry) || Keys.bare(word).equals(entry) || joined(word, entry)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is the entry behind a joined "and", "by" or "to". */
  private static boolean joined(String word, String entry) {
    return word.length() == entry.length() + 1
        && word.endsWith(entry)
        && (word.startsWith(AND) || Particles.SHIPPED.preposition(word));
  }
}
