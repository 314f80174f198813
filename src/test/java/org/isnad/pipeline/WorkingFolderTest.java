package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.Reuse;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.fact.Root;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a working folder only what depends on a change is done again, and what comes out is the same
 * as without one.
 */
class WorkingFolderTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-03T12:00:00Z"), ZoneOffset.UTC);
  private static final Knowledge SHIPPED = Knowledge.shipped();
  private static final List<String> STORIES = List.of("bus-crash", "quake", "strike");
  private static final String RULE = "toll-figures-disjoint";

  @TempDir private static Path before;
  private static Path first;
  private static Pipeline shipped;
  private static Verification unchanged;

  @TempDir private Path folder;
  private Path articles;
  private Path work;
  private Path layer;

  /** What a run with the folder gave. */
  private record Run(Verification verification, Reuse reuse, List<Trouble> troubles) {
    int extracted() {
      return reuse.all("documents") - reuse.known("documents");
    }

    int verified() {
      return reuse.all("islands") - reuse.known("islands");
    }

    /** Rules that ran, with how many islands each. */
    Map<String, Integer> ran() {
      Map<String, Integer> ran = new HashMap<>();
      for (RuleCard card : verification.rules()) {
        if (reuse.all(card.id()) > 0) {
          ran.put(card.id(), reuse.all(card.id()));
        }
      }
      return ran;
    }
  }

  /** The run that all others come after. */
  @BeforeAll
  static void runOnce() throws IOException {
    first = before.resolve("articles");
    for (String story : STORIES) {
      copy(Path.of("fixtures/articles").resolve(story), first.resolve(story));
    }
    shipped = Pipeline.of(SHIPPED, NOON, "1.0");
    unchanged = shipped.verify(Batch.of(List.of(first)));
    Run run = run(shipped, Batch.of(List.of(first)), before.resolve("work"));
    assertThat(run.verification()).isEqualTo(unchanged);
    assertThat(run.extracted()).isEqualTo(run.reuse().all("documents")).isGreaterThan(6);
    assertThat(run.verified()).isEqualTo(run.reuse().all("islands")).isGreaterThan(2);
  }

  @BeforeEach
  void lay() throws IOException {
    articles = first;
    work = folder.resolve("work");
    layer = folder.resolve("layer");
    Files.createDirectories(layer);
    copy(before.resolve("work"), work);
  }

  @Test
  void nothingChangedNothingIsDone() throws IOException {
    Run again = run(SHIPPED);

    assertThat(again.extracted()).isZero();
    assertThat(again.verified()).isZero();
    assertThat(again.ran()).isEmpty();
    assertThat(again.reuse().of("entities")).isEqualTo("1 of 1");
  }

  @Test
  void aChangedArticleCostsItselfAndItsIslands() throws IOException {
    articles = folder.resolve("articles");
    copy(first, articles);
    Path changed = articles.resolve("bus-crash/03-masrawy.txt");
    Files.writeString(changed, Files.readString(changed).replace("15", "16"));

    Run again = run(SHIPPED);
    assertThat(again.extracted()).isEqualTo(1);
    assertThat(again.verified()).isPositive().isLessThan(again.reuse().all("islands"));
  }

  @Test
  void aChangedLexiconCostsEveryArticle() throws IOException {
    KnowledgeFile file = SHIPPED.under("lexicons/ar").get(0);
    write(file.path(), file.text() + "\n# a remark\n");

    Run again = run(SHIPPED.over(layer));
    assertThat(again.extracted()).isEqualTo(again.reuse().all("documents"));
    assertThat(again.verified()).as("the claims are the same").isZero();
  }

  @Test
  void aChangedGradeCostsOnlyTheIslandsThatNameTheSource() throws IOException {
    String id = "masrawy";
    KnowledgeFile file =
        SHIPPED.under("sources").stream()
            .filter(f -> f.text().contains("id: " + id + ","))
            .findFirst()
            .orElseThrow();
    String line =
        file.text().lines().filter(l -> l.contains("id: " + id + ",")).findFirst().orElseThrow();
    String other = line.replaceFirst("grade: [A-F]", "grade: E");
    assertThat(other).isNotEqualTo(line);
    write(file.path(), file.text().replace(line, other));

    Run again = run(SHIPPED.over(layer));
    assertThat(again.extracted()).isZero();
    assertThat(again.verified())
        .isEqualTo(naming(again.verification().facts(), id).size())
        .isLessThan(again.reuse().all("islands"));
  }

  @Test
  void aChangedRuleRunsAlone() throws IOException {
    change(RULE, text -> text.replaceFirst("@summary\\(\"", "@summary(\"Changed: "));

    Run again = run(SHIPPED.over(layer));
    assertThat(again.extracted()).isZero();
    assertThat(again.ran()).isEqualTo(Map.of(RULE, again.reuse().all("islands")));
  }

  @Test
  void aNewRuleRunsAlone() throws IOException {
    KnowledgeFile file = rule(RULE);
    write(file.path().replace(RULE, "second-look"), file.text().replace(RULE, "second-look"));

    Run again = run(SHIPPED.over(layer));
    assertThat(again.ran()).isEqualTo(Map.of("second-look", again.reuse().all("islands")));
    assertThat(again.verification().findings()).anyMatch(f -> f.rule().equals("second-look"));
  }

  @Test
  void aRuleThatIsSwitchedOffIsGoneAndNothingRuns() throws IOException {
    write("pack.yaml", "id: quiet\nversion: \"1\"\nrules:\n  " + RULE + ": off\n");

    Run again = run(SHIPPED.over(layer));
    assertThat(again.ran()).isEmpty();
    assertThat(again.verification().findings()).noneMatch(f -> f.rule().equals(RULE));
    Run back = run(SHIPPED);
    assertThat(back.ran()).as("it had been kept").isEmpty();
    assertThat(back.verification().findings()).anyMatch(f -> f.rule().equals(RULE));
  }

  @Test
  void aChangedToleranceRunsEveryRule() throws IOException {
    write("pack.yaml", "id: strict\nversion: \"1\"\nparameters: {toll: 0.25}\n");

    Run again = run(SHIPPED.over(layer));
    assertThat(again.extracted()).isZero();
    assertThat(again.verified()).isEqualTo(again.reuse().all("islands"));
  }

  @Test
  void damageIsToldAndMadeGood() throws IOException {
    Random random = new Random(11);
    Path file = segment();
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 6; i++) {
      byte[] bytes = whole.clone();
      if (i % 2 == 0) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      } else {
        bytes = Arrays.copyOf(whole, random.nextInt(bytes.length));
      }
      file = segment();
      Files.write(file, bytes);
      assertThat(run(SHIPPED).troubles())
          .as("damage %d is told", i)
          .anyMatch(t -> t.code().equals("work-damaged") && t.remedy().contains("nothing is lost"));
      assertThat(run(SHIPPED).troubles()).as("and made good").isEmpty();
      file = segment();
      whole = Files.readAllBytes(file);
    }
  }

  /** One run with the folder, held against one without. */
  private Run run(Knowledge knowledge) throws IOException {
    boolean same = knowledge == SHIPPED && articles.equals(first);
    Pipeline pipeline = knowledge == SHIPPED ? shipped : Pipeline.of(knowledge, NOON, "1.0");
    Batch batch = Batch.of(List.of(articles));
    Run run = run(pipeline, batch, work);
    assertThat(run.verification())
        .as("with and without a working folder")
        .isEqualTo(same ? unchanged : pipeline.verify(batch));
    return run;
  }

  private static Run run(Pipeline pipeline, Batch batch, Path work) throws IOException {
    try (Checkpoint checkpoint = Checkpoint.open(work, "1.0")) {
      Verification verification = pipeline.verify(batch, checkpoint);
      checkpoint.finish();
      return new Run(verification, checkpoint.reuse(), checkpoint.troubles());
    }
  }

  private static Set<String> naming(FactBase facts, String source) {
    Map<String, String> islands = new HashMap<>();
    facts.islands().forEach(i -> i.events().forEach(e -> islands.put(e, i.id())));
    Set<String> roots = new HashSet<>();
    facts.roots().stream()
        .filter(r -> source.equals(r.source()) || source.equals(r.outlet()))
        .map(Root::id)
        .forEach(roots::add);
    Set<String> naming = new TreeSet<>();
    for (Claim claim : facts.claims()) {
      boolean named =
          roots.contains(String.valueOf(claim.root()))
              || claim.attribution().stream().map(Hop::source).anyMatch(source::equals);
      if (named) {
        naming.add(String.valueOf(islands.get(claim.event())));
      }
    }
    return naming;
  }

  private static KnowledgeFile rule(String id) {
    return SHIPPED.files().stream()
        .filter(f -> f.path().endsWith("/" + id + ".drl"))
        .findFirst()
        .orElseThrow();
  }

  private void change(String id, java.util.function.UnaryOperator<String> how) throws IOException {
    KnowledgeFile file = rule(id);
    String changed = how.apply(file.text());
    assertThat(changed).isNotEqualTo(file.text());
    write(file.path(), changed);
  }

  private void write(String path, String text) throws IOException {
    Path file = layer.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path segment() throws IOException {
    try (Stream<Path> files = Files.list(work.resolve("segments"))) {
      return files
          .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
          .orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
