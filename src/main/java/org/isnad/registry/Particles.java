package org.isnad.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Orthography;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The particles that languages write onto names, for keys under which things are found and joined.
 * They are those of the shipped {@code lexicons/<lang>/morphology.yaml}, whatever lies over it: ids
 * are made of such keys, and two newsrooms must give one thing one id. Words are folded.
 */
public final class Particles {
  /** Those of all shipped languages together. */
  public static final Particles SHIPPED = new Particles(Knowledge.shipped("morphology.yaml"));

  private final String conjunctions;
  private final String prepositions;
  private final List<String> articles = new ArrayList<>();
  private final List<String> contractions = new ArrayList<>();
  private final List<String> led = new ArrayList<>();
  private final Map<String, List<String>> spellings = new LinkedHashMap<>();
  private final Map<String, String> bases = new LinkedHashMap<>();
  private final List<String> accusatives = new ArrayList<>();

  private Particles(List<KnowledgeFile> files) {
    StringBuilder and = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (KnowledgeFile file : files) {
      JsonNode root = new YAMLMapper().readTree(file.text());
      words(root.path("conjunctions")).forEach(and::append);
      for (String role : List.of("by", "to")) {
        to.append(Orthography.fold(root.path("prepositions").path(role).asString("")));
      }
      text(root, "article", articles);
      text(root, "contraction", contractions);
      for (String prefix : words(root.path("prefixes"))) {
        String joined = prefix.replace("+", "");
        boolean definite = articles.stream().anyMatch(prefix::endsWith) && prefix.contains("+");
        if (definite && prefix.indexOf('+') == prefix.lastIndexOf('+')) {
          led.add(joined);
        }
      }
      root.path("variants")
          .properties()
          .forEach(
              row -> {
                List<String> all = new ArrayList<>(List.of(row.getKey()));
                row.getValue().forEach(word -> all.add(word.asString("")));
                String base = Orthography.fold(row.getKey());
                spellings.put(base, List.copyOf(all));
                all.forEach(word -> bases.put(Orthography.fold(word), base));
              });
      accusatives.addAll(words(root.path("endings").path("accusative")));
    }
    conjunctions = and.toString();
    prepositions = to.toString();
    led.removeIf(joined -> conjunctions.indexOf(joined.charAt(0)) >= 0);
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(Orthography.fold(word.asString(""))));
    return words;
  }

  private static void text(JsonNode root, String field, List<String> into) {
    if (root.has(field)) {
      into.add(Orthography.fold(root.path(field).asString("")));
    }
  }

  /** "And" as it is written onto a word. */
  public String and() {
    return conjunctions.isEmpty() ? "" : conjunctions.substring(0, 1);
  }

  /** The articles as they are written onto a word. */
  public List<String> articles() {
    return List.copyOf(articles);
  }

  /** Whether the word begins with the letter of a conjunction. */
  public boolean conjunction(String word) {
    return !word.isEmpty() && conjunctions.indexOf(word.charAt(0)) >= 0;
  }

  /** Whether the word begins with the letter of a preposition of means or of the receiver. */
  public boolean preposition(String word) {
    return !word.isEmpty() && prepositions.indexOf(word.charAt(0)) >= 0;
  }

  /** Whether the word begins with the preposition of the receiver. */
  public boolean receiver(String word) {
    return !word.isEmpty()
        && prepositions.indexOf(word.charAt(0)) >= 0
        && contractions.stream().anyMatch(both -> both.charAt(0) == word.charAt(0));
  }

  /** Whether the word begins with the article. */
  public boolean definite(String word) {
    return starting(articles, word) > 0;
  }

  /** The word without its article, when at least so many letters are left. */
  public String withoutArticle(String word, int least) {
    int article = starting(articles, word);
    return word.length() - article >= least ? word.substring(article) : word;
  }

  /** The form under which a word of several cases is looked up. */
  public String base(String word) {
    return bases.getOrDefault(word, word);
  }

  /** The cases of such a word as people write them; empty for every other word. */
  public List<String> cases(String word) {
    return spellings.getOrDefault(bases.getOrDefault(word, ""), List.of());
  }

  /** A word without what is written onto its front, where enough of it is left. */
  public String bare(String word) {
    boolean and =
        word.length() > 3
            && conjunction(word)
            && (starting(articles, word, 1) > 0 || prepositions.indexOf(word.charAt(1)) >= 0);
    int from = and ? 1 : 0;
    if (word.length() - from <= 4) {
      return word.substring(from);
    }
    int front = Math.max(starting(led, word, from), starting(contractions, word, from));
    return word.substring(from + (front > 0 ? front : starting(articles, word, from)));
  }

  /** A word without what could be a particle in front, however little of it is left. */
  public String stripped(String word) {
    int and = and().isEmpty() || !word.startsWith(and()) ? 0 : 1;
    int article = starting(articles, word.substring(and));
    int front = Math.max(starting(led, word), starting(contractions, word));
    if (front > 0 || article > 0) {
      return word.substring(front > 0 ? front : and + article);
    }
    return and > 0 || preposition(word) ? word.substring(1) : word;
  }

  /** A noun so, and without the ending of a case, to compare nouns by. */
  public String root(String word) {
    String bare = bare(word);
    boolean ends = bare.length() > 2 && accusatives.stream().anyMatch(bare::endsWith);
    return ends ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** A word without any particle, good enough to compare what texts are about. */
  public String topic(String word) {
    String rest = word.length() > 4 && conjunction(word) ? word.substring(1) : word;
    for (List<String> fronts : List.of(led, contractions, articles)) {
      int front = starting(fronts, rest);
      if (front > 0 && rest.length() - front >= 3) {
        return rest.substring(front);
      }
    }
    return rest.length() > 4 && preposition(rest) ? rest.substring(1) : rest;
  }

  /** How a word behind the preposition of the receiver may be spelled without it. */
  public List<String> received(String word) {
    if (!receiver(word)) {
      return List.of();
    }
    List<String> out = new ArrayList<>(List.of(word.substring(1)));
    int both = starting(contractions, word);
    for (String article : both > 0 ? articles : List.<String>of()) {
      out.add(article + word.substring(1));
      out.add(article + word.substring(both));
    }
    return out;
  }

  private static int starting(List<String> fronts, String word) {
    return starting(fronts, word, 0);
  }

  private static int starting(List<String> fronts, String word, int from) {
    int longest = 0;
    for (int i = 0; i < fronts.size(); i++) {
      String front = fronts.get(i);
      longest = word.startsWith(front, from) ? Math.max(longest, front.length()) : longest;
    }
    return longest;
  }
}
