package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.isnad.corpus.Corpus;
import org.isnad.fact.Claim;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job says what one machine says. {@code -Disnad.spark.articles=5000} takes more articles than
 * the usual build has time for.
 */
class BatchJobTest {
  private static final int ARTICLES = Integer.getInteger("isnad.spark.articles", 1_000);

  private static final String RULE =
      """
      package newsroom.rules;

      import org.isnad.fact.Answer;
      import static org.isnad.fact.Compare.least;
      global org.isnad.verify.Findings findings;

      rule "toll-to-see"
        @kind("inconsistency") @severity("low") @scope("event") @since("1")
        @summary("A toll of three or more.")
        @why("The desk wants to see it.")
        @explain_en("{a.sources}: {a.value}.")
        @explain_ar("{a.sources}: {a.value}.")
      when
        $a: Answer( type == "killed", least(value) >= 3 )
      then
        findings.flag($a);
      end
      """;

  @TempDir static Path dir;
  private static SparkSession spark;
  private static Path articles;
  private static Path few;

  @BeforeAll
  static void write() throws IOException {
    spark = Bench.spark();
    articles = Files.createDirectory(dir.resolve("many")).resolve("articles.jsonl");
    Corpus.write(ARTICLES, 7, articles);
    few = Files.createDirectory(dir.resolve("few")).resolve("articles.jsonl");
    Corpus.write(120, 11, few);
  }

  @Test
  void saysWhatOneMachineSays() throws IOException {
    Path out = dir.resolve("tables");
    long start = System.nanoTime();
    Verification single = Bench.oneMachine(Knowledge.shipped(), articles);
    long alone = System.nanoTime();
    Bench.Outcome job =
        Bench.job("--in", articles.toString(), "--out", out.toString(), "--partitions", "7");
    long both = System.nanoTime();
    assertThat(job.code()).as(job.err()).isZero();
    SortedMap<String, Integer> counts = Bench.same(out, single);
    assertThat(counts.get("documents")).isGreaterThan(ARTICLES * 9 / 10);
    assertThat(counts.get("findings")).isGreaterThan(10);
    assertThat(single.facts().events()).hasSizeGreaterThan(20);
    System.out.printf(
        "Spark: %,d articles, the same in every line: %s; one machine %.1f s, local[2] %.1f s%n",
        ARTICLES, counts, (alone - start) / 1e9, (both - alone) / 1e9);
  }

  @Test
  void twoRunsGiveEqualFilesHoweverTheyAreDivided() throws IOException {
    Path one = dir.resolve("one");
    Path other = dir.resolve("other");
    Bench.job("--in", few.toString(), "--out", one.toString(), "--partitions", "1");
    Bench.job("--in", few.toString(), "--out", other.toString(), "--partitions", "5");
    Bench.job("--in", few.toString(), "--out", other.toString(), "--partitions", "3");
    List<Path> files = Bench.files(one);
    assertThat(files).hasSize(2 * Output.TABLES.size() + 2);
    for (Path file : files) {
      Path twin = other.resolve(one.relativize(file));
      assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
    }
    assertThat(Bench.files(other)).hasSameSizeAs(files);
    assertThat(Bench.files(dir.resolve("few"))).as("nothing is left beside").hasSize(1);
  }

  @Test
  void aBadLineCostsItselfAndIsToldByFileAndLine() throws IOException {
    Path list = Files.createDirectory(dir.resolve("bad")).resolve("articles.jsonl");
    List<String> lines = Files.readAllLines(few, StandardCharsets.UTF_8).subList(0, 12);
    String text = String.join("\n", lines);
    text += "\nno json\n\n{\"text\": \"…\"}\n{\"outlet\": \"x\"}\n" + lines.get(3) + "\n";
    text += lines.get(4).replace("\"2021-", "\"1021-") + "\n[1]\n";
    byte[] bytes = (text + "{\"text\": \"??\"}\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xff; // no UTF-8
    Files.write(list, bytes);
    Path out = dir.resolve("bad-tables");
    Bench.Outcome job = Bench.job("--in", list.toString(), "--out", out.toString());
    Verification single = Bench.oneMachine(Knowledge.shipped(), list);
    assertThat(job.code()).isEqualTo(5);
    assertThat(Bench.same(out, single).get("troubles")).isGreaterThanOrEqualTo(6);
    assertThat(String.join("\n", Bench.lines(out, "troubles")))
        .contains("malformed-line", "duplicate", "undecodable", "bad-field", "\"line\":13");
  }

  @Test
  void readsAndWritesParquet() throws IOException {
    Path table = dir.resolve("news.parquet");
    Dataset<Row> rows = spark.read().json(few.toString());
    rows.withColumn("published", rows.col("published").cast("date"))
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(table.toString());
    Path out = dir.resolve("from-parquet");
    Bench.Outcome job =
        Bench.job("--in", table.toString(), "--out", out.toString(), "--partitions", "3");
    assertThat(job.code()).as(job.err()).isZero();
    Verification single = Bench.oneMachine(Knowledge.shipped(), few);
    List<String> expected = single.facts().claims().stream().map(Claim::id).toList();
    Dataset<Row> claims = spark.read().parquet(out.resolve("claims.parquet").toString());
    assertThat(claims.select("id").as(org.apache.spark.sql.Encoders.STRING()).collectAsList())
        .containsExactlyElementsOf(expected);
    long figures = single.facts().claims().stream().filter(c -> c.value() != null).count();
    assertThat(claims.filter("value.basis is not null").count()).isEqualTo(figures).isPositive();
    String first = spark.read().parquet(out + "/documents.parquet").first().getAs("file");
    assertThat(first).matches("part-.*\\.parquet#\\d+");
  }

  @Test
  void ruleFoldersTravelWithTheJob() throws IOException {
    Path rules = dir.resolve("desk");
    Path rule = rules.resolve("checks/mine/toll-to-see/toll-to-see.drl");
    Files.createDirectories(rule.getParent());
    Files.writeString(rule, RULE);
    Path out = dir.resolve("with-rules");
    Bench.Outcome job =
        Bench.job("--in", few.toString(), "--out", out.toString(), "--rules", rules.toString());
    assertThat(job.code()).as(job.err()).isZero();
    Bench.same(out, Bench.oneMachine(Knowledge.shipped().over(rules), few));
    assertThat(String.join("\n", Bench.lines(out, "findings"))).contains("toll-to-see");
    Files.writeString(rule, RULE.replace("least(value)", "most(valeu)"));
    Bench.Outcome broken =
        Bench.job("--in", few.toString(), "--out", out.toString(), "--rules", rules.toString());
    assertThat(broken.code()).isEqualTo(3);
    assertThat(broken.err()).contains("toll-to-see.drl");
  }

  @Test
  void refusesWhatItCannotDo() throws IOException {
    Path foreign = Files.createDirectory(dir.resolve("foreign"));
    Files.writeString(foreign.resolve("letter.txt"), "dear");
    String in = few.toString();
    assertThat(Bench.job("--in", in, "--out", foreign.toString()).code()).isEqualTo(2);
    assertThat(foreign.resolve("letter.txt")).exists();
    String out = dir.resolve("nowhere").toString();
    assertThat(Bench.job("--in", dir.resolve("none").toString(), "--out", out).code()).isEqualTo(2);
    assertThat(Bench.job("--in", in).code()).isEqualTo(2);
    assertThat(Bench.job("--in", in, "--out", out, "--format", "csv").code()).isEqualTo(2);
    assertThat(dir.resolve("nowhere")).doesNotExist();
  }
}
