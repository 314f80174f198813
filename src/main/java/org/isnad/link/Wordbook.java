package org.isnad.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of {@code lexicons/<lang>/event-kinds.yaml} of every language, folded. */
final class Wordbook {
  /** A kind of sub-event with the word lists a claim must meet. */
  record Part(String kind, String name, String nameEn, String type, List<WordList> words) {}

  private static final WordList NONE = new WordList();

  private final Map<String, WordList> lists = new HashMap<>();
  private final Map<String, WordList> families = new TreeMap<>();
  private final Map<String, WordList> activities = new TreeMap<>();
  private final Map<String, String[]> activityNames = new TreeMap<>();
  private final Map<String, String[]> categoryNames = new TreeMap<>();
  private final Map<String, String[]> familyNames = new TreeMap<>();
  private final Map<String, String[]> titleWords = new TreeMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final WordIndex spoken;
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
    spoken = index();
  }

  /** The lists of the families in their order, then those of the parts in theirs. */
  private WordIndex index() {
    List<WordList> all = new ArrayList<>(families.values());
    parts.forEach(part -> all.addAll(part.words()));
    return new WordIndex(all);
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
    List<WordList> words = new ArrayList<>();
    node.path("words").forEach(list -> words.add(folded(list, new WordList())));
    return new Part(
        kind,
        node.path("name").asString(kind),
        node.path("name-en").asString(kind),
        node.path("type").asString(null),
        words);
  }

  private static void add(Map<String, WordList> into, String key, JsonNode list) {
    folded(list, into.computeIfAbsent(key, k -> new WordList()));
  }

  private static WordList folded(JsonNode list, WordList into) {
    list.forEach(word -> into.add(Keys.name(word.asString(""))));
    return into;
  }

  /** Whether a folded word stands in a list, with or without article and particles. */
  boolean listed(String list, String word) {
    return lists.getOrDefault(list, NONE).has(word);
  }

  /** Whether one of the folded words does. */
  boolean lists(String list, List<String> all) {
    WordList entries = lists.getOrDefault(list, NONE);
    for (String word : all) {
      if (entries.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded word stands in a list as it is: without article and particles. */
  boolean exactly(String list, String word) {
    return lists.getOrDefault(list, NONE).exactly(word);
  }

  /** Whether the folded words hold an entry of a list; entries may be several words long. */
  boolean holds(String list, List<String> words) {
    return lists.getOrDefault(list, NONE).in(words);
  }

  /** Whether a folded text opens with an entry of a list. */
  boolean opens(String list, String folded) {
    return lists.getOrDefault(list, NONE).opens(folded);
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

  /** What the words of a claim tell, and the words before them. */
  Said said(Wording quote, List<String> before) {
    BitSet met = spoken.in(quote);
    List<String> told = new ArrayList<>();
    int next = families.size();
    for (Part part : parts) {
      int end = next + part.words().size();
      if (end > next && met.nextClearBit(next) >= end) {
        told.add(part.kind());
      }
      next = end;
    }
    List<String> named = new ArrayList<>();
    int number = 0;
    for (String family : families.keySet()) {
      if (met.get(number++)) {
        named.add(family);
      }
    }
    return new Said(List.copyOf(named), List.copyOf(told), lists("part-words", before));
  }

  /** What a claim of course is told of: {@code clashes}, {@code campaign}, ..., or null. */
  String activity(List<String> words) {
    for (Map.Entry<String, WordList> entry : activities.entrySet()) {
      if (entry.getValue().in(words)) {
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
}
