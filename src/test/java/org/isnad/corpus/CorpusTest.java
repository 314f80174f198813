package org.isnad.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Linking;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generated news is like news: as long, as full of claims, and what was planted is found again.
 * When a figure here fails after a change of rules or lexicons, look first whether the change lost
 * something; only then at the templates under src/test/resources.
 */
class CorpusTest {
  private static final int ARTICLES = 500;
  private static final int SEED = 7;

  @TempDir static Path folder;
  private static final List<Article> WRITTEN = new ArrayList<>();
  private static FactBase facts;

  @BeforeAll
  static void read() {
    Corpus.each(ARTICLES, SEED, WRITTEN::add);
    Path file = folder.resolve("articles.jsonl");
    Corpus.write(ARTICLES, SEED, file);
    Linking.Result read = Linking.of(Knowledge.shipped()).read(List.of(file));
    assertThat(read.troubles())
        .as("each line is an article of the form of articles.jsonl")
        .isEmpty();
    facts = read.facts();
  }

  @Test
  void aSeedGivesTheSameBytesAndABeginningIsABeginning() throws Exception {
    Path again = folder.resolve("again.jsonl");
    Corpus.write(ARTICLES, SEED, again);
    assertThat(again).hasSameBinaryContentAs(folder.resolve("articles.jsonl"));
    Corpus.write(40, SEED, again);
    List<String> all = Files.readAllLines(folder.resolve("articles.jsonl"));
    assertThat(Files.readAllLines(again)).isEqualTo(all.subList(0, 40));
    Corpus.write(40, SEED + 1, again);
    assertThat(Files.readAllLines(again)).isNotEqualTo(all.subList(0, 40));
  }

  @Test
  void articlesAreAsLongAsArticles() {
    double bytes = 0;
    for (Article article : WRITTEN) {
      int size = article.text().getBytes(StandardCharsets.UTF_8).length;
      assertThat(size).as(article.title()).isBetween(1_500, 6_000);
      assertThat(article.text().split("\n\n")).hasSizeGreaterThan(5);
      bytes += size;
    }
    assertThat(bytes / ARTICLES).isBetween(2_700.0, 3_500.0);
    assertThat(facts.documents()).hasSize(ARTICLES);
  }

  @Test
  void articlesClaimAsMuchAsArticles() {
    assertThat(facts.claims().size() / (double) ARTICLES).isBetween(10.0, 20.0);
    assertThat(facts.claims().stream().map(Claim::type).distinct()).hasSizeGreaterThan(15);
  }

  @Test
  void tollsAreFoundAsTheyWereWritten() {
    Map<Integer, Set<Integer>> killed = new HashMap<>();
    Map<String, Integer> numbers = numbers();
    for (Claim claim : facts.claims()) {
      if (claim.type().equals("killed") && claim.value() != null && claim.value().lo() != null) {
        killed
            .computeIfAbsent(numbers.get(claim.document()), d -> new HashSet<>())
            .add(claim.value().lo().intValue());
      }
    }
    int told = 0;
    int found = 0;
    for (Article article : WRITTEN) {
      if (article.dead() > 0 && !Set.of("protest", "raid").contains(article.kind())) {
        told++;
        found += killed.getOrDefault(article.number(), Set.of()).contains(article.dead()) ? 1 : 0;
      }
    }
    assertThat(told).isGreaterThan(150);
    assertThat(found / (double) told).as("tolls of %d", told).isGreaterThan(0.95);
  }

  @Test
  void articlesOfOneHappeningMeetInOneEvent() {
    Map<Integer, String> linked = events();
    long both = 0;
    long ofPlanted = 0;
    long ofLinked = 0;
    for (int i = 0; i < ARTICLES; i++) {
      for (int j = 0; j < i; j++) {
        Article a = WRITTEN.get(i);
        Article b = WRITTEN.get(j);
        if (a.event() < 0 || b.event() < 0) {
          continue;
        }
        boolean one = a.event() == b.event();
        String event = linked.get(i);
        boolean joined = event != null && event.equals(linked.get(j));
        both += one && joined ? 1 : 0;
        ofPlanted += one ? 1 : 0;
        ofLinked += joined ? 1 : 0;
      }
    }
    assertThat(both / (double) ofPlanted).as("pairs found again").isGreaterThan(0.9);
    assertThat(both / (double) ofLinked).as("pairs rightly joined").isGreaterThan(0.95);
  }

  @Test
  void rulesHaveMuchToSay() {
    RuleBook book = RuleBook.load(Knowledge.shipped());
    Map<String, Integer> rules = new TreeMap<>();
    for (Finding finding : new Verifier(book).verify(facts).findings()) {
      rules.merge(finding.rule(), 1, Integer::sum);
    }
    assertThat(rules).hasSizeGreaterThan(20);
    assertThat(rules)
        .containsKeys(
            "toll-figures-disjoint", "toll-grown", "independent-corroboration", "copied-report");
  }

  @Test
  void nothingIsKept() {
    List<WeakReference<Article>> first = new ArrayList<>();
    Corpus.each(
        2_000,
        1,
        article -> {
          if (article.number() < 500) {
            first.add(new WeakReference<>(article));
          } else if (article.number() == 1_999) {
            System.gc();
            assertThat(first.stream().filter(r -> r.get() != null)).isEmpty();
          }
        });
    assertThat(first).hasSize(500);
  }

  /** Document id to the number of its article: one line each. */
  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (Document document : facts.documents()) {
      String line = document.file().substring(document.file().indexOf('#') + 1);
      numbers.put(document.id(), Integer.parseInt(line) - 1);
    }
    return numbers;
  }

  /** The event that most claims of an article belong to. */
  private static Map<Integer, String> events() {
    Map<Integer, Map<String, Integer>> counts = new TreeMap<>();
    Map<String, Integer> numbers = numbers();
    for (Claim claim : facts.claims()) {
      if (claim.event() != null) {
        counts
            .computeIfAbsent(numbers.get(claim.document()), d -> new TreeMap<>())
            .merge(claim.event(), 1, Integer::sum);
      }
    }
    Map<Integer, String> events = new HashMap<>();
    counts.forEach(
        (number, of) ->
            events.put(
                number, of.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey()));
    return events;
  }
}
