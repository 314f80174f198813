package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.extract.ClaimExtractor;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.finding.Verification;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Intake;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Linker;
import org.isnad.pipeline.Pipeline;
import org.isnad.registry.Registry;
import org.isnad.report.Reports;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;

/**
 * The whole way from articles to report.json on generated batches, what each stage takes of it, and
 * reading and decoding the bytes alone as the limit.
 */
public final class PipelineSpeed {
  private static final double MEGABYTE = 1_000_000;
  private static final int WARM_UP = 500;
  private static final int SMALL = 2_000;

  /** Of more articles only the whole way is run. */
  private static final int MIDDLING = 20_000;

  private final Knowledge knowledge = Knowledge.shipped();
  private final Path folder;

  private PipelineSpeed(Path folder) {
    this.folder = folder;
  }

  private record Run(int articles, double seconds) {}

  /** Prints a table; sizes are those of {@code bench.sizes}. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("isnad-bench");
    try {
      new PipelineSpeed(folder).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void run() throws IOException {
    say(
        "Whole pipeline, %d processors, %d MB of heap, Java %s, %s",
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        System.getProperty("java.version"),
        RuleBook.ENGINE);
    Pipeline pipeline = Pipeline.of(knowledge, Clock.systemUTC(), "bench");
    Path file = News.articles(WARM_UP, folder);
    for (int round = 0; round < 3; round++) {
      whole(pipeline, file);
    }
    List<Run> runs = new ArrayList<>();
    for (String size : System.getProperty("bench.sizes", "1000,10000").split(",")) {
      int articles = Integer.parseInt(size.strip());
      file = News.articles(articles, folder);
      double spent = Double.MAX_VALUE;
      for (int round = 0; round < rounds(articles); round++) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        spent = Math.min(spent, whole(pipeline, file));
      }
      runs.add(new Run(articles, spent));
      double megabytes = Files.size(file) / MEGABYTE;
      say(
          "  %,7d articles, %6.1f MB: %7.2f s, %,6.0f articles/s, %6.2f MB/s, peak heap %,d MB",
          articles, megabytes, spent, articles / spent, megabytes / spent, peak());
      double bytes = Math.min(decode(file), decode(file));
      say("          bytes read and decoded alone: %,.0f MB/s", megabytes / bytes);
      if (articles <= MIDDLING) {
        stages(file, articles);
      }
    }
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    if (runs.size() > 1) {
      say(
          "  growth exponent from %,d to %,d articles: %.2f (at most 1.10 is wanted)",
          first.articles(),
          last.articles(),
          Math.log(last.seconds() / first.seconds())
              / Math.log(last.articles() / (double) first.articles()));
    }
  }

  /** How often a batch is run; the fastest counts, since code goes on being compiled. */
  private static int rounds(int articles) {
    return articles <= SMALL ? 3 : articles <= MIDDLING ? 2 : 1;
  }

  private double whole(Pipeline pipeline, Path file) throws IOException {
    long start = System.nanoTime();
    Verification done = pipeline.verify(List.of(file));
    write(done);
    return since(start);
  }

  private void write(Verification done) throws IOException {
    Path out = Files.createDirectories(folder.resolve("report"));
    Reports.write(done, out, Set.of("json"), Reports.Options.defaults());
  }

  /** The stages by themselves, wired as the pipeline wires them. */
  private void stages(Path file, int articles) throws IOException {
    Registry registry = Registry.load(knowledge);
    Ingest ingest = new Ingest(knowledge, registry);
    ClaimExtractor extractor = new ClaimExtractor(knowledge, registry);
    Linker linker = new Linker(knowledge, registry);
    Verifier verifier = new Verifier(RuleBook.load(knowledge));
    TreeMap<String, Double> spent = new TreeMap<>();
    long start = System.nanoTime();
    Intake intake = ingest.read(List.of(file));
    spent.put("1 read", since(start));
    start = System.nanoTime();
    List<Claim> claims =
        intake.documents().parallelStream().flatMap(d -> extractor.extract(d).stream()).toList();
    spent.put("2 extract", since(start));
    start = System.nanoTime();
    FactBase facts = linker.linkAway(intake.documents(), new ArrayList<>(claims));
    spent.put("3 link", since(start));
    start = System.nanoTime();
    Verifier.Result result = verifier.verify(facts);
    spent.put("4 verify", since(start));
    start = System.nanoTime();
    int sets = verifier.verifyWithFlipSets(facts).verdicts().size();
    spent.put("5 flip sets", Math.max(0, since(start) - spent.get("4 verify")));
    double all = spent.values().stream().mapToDouble(s -> s).sum();
    say(
        "          %,d claims (%.1f an article), %,d events, %,d answers, %,d findings, %,d verdicts",
        claims.size(),
        claims.size() / (double) articles,
        facts.events().size(),
        facts.answers().size(),
        result.findings().size(),
        sets);
    StringBuilder line = new StringBuilder("          shares before writing:");
    spent.forEach(
        (stage, seconds) ->
            line.append(
                String.format(
                    Locale.ROOT,
                    " %s %.0f %% (%.2f s),",
                    stage.substring(2),
                    100 * seconds / all,
                    seconds)));
    System.out.println(line.substring(0, line.length() - 1));
  }

  private static double decode(Path file) throws IOException {
    long start = System.nanoTime();
    long length = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        length += line.length();
      }
    }
    return length == 0 ? 0 : since(start);
  }

  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return peak >> 20;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
