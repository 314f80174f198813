package org.isnad.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.isnad.fact.FactBase;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verification;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Linking;
import org.isnad.pipeline.Pieces;
import org.isnad.report.Reports;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The job for {@code spark-submit}: articles to claims on the executors, linking on the driver,
 * rules on the executors, and what one machine would have said of the whole as tables. Exit codes
 * are those of {@code isnad verify}.
 */
public final class BatchJob {
  private static final int DONE = 0;
  private static final int INCOMPLETE = 1;
  private static final int USAGE = 2;
  private static final int KNOWLEDGE = 3;
  private static final int UNREAD = 5;

  private static final int TASKS_A_CORE = 4;

  private final Options options;
  private final PrintWriter out;
  private final Clock clock;

  private BatchJob(Options options, PrintWriter out, Clock clock) {
    this.options = options;
    this.out = out;
    this.clock = clock;
  }

  /** Run by {@code spark-submit}. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, out, err, Clock.systemUTC());
    if (code != DONE) {
      System.exit(code);
    }
  }

  static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
    Options options = new Options();
    CommandLine line = new CommandLine(options);
    try {
      line.parseArgs(args);
      if (line.isUsageHelpRequested()) {
        line.usage(out);
        return DONE;
      }
      if (!Options.FORMATS.containsAll(options.formats) || options.partitions < 0) {
        throw new Refusal(
            "--format knows parquet and json, and --partitions counts from 1",
            "such as --format parquet,json --partitions 200");
      }
      return new BatchJob(options, out, clock).run();
    } catch (ParameterException | Refusal e) {
      err.println(e.getMessage());
      return USAGE;
    } catch (KnowledgeException e) {
      e.problems().forEach(t -> err.println(told(t)));
      return KNOWLEDGE;
    } catch (IOException | UncheckedIOException e) {
      err.println("the job broke off; nothing was published: " + e);
      return INCOMPLETE;
    } catch (Exception e) {
      if (e instanceof SparkException) {
        err.println("the job broke off; nothing was published: " + e.getMessage());
        return INCOMPLETE;
      }
      throw e;
    }
  }

  private static String told(Trouble t) {
    return t.file() + ":" + t.line() + ": " + t.message() + "; " + t.remedy();
  }

  private int run() throws IOException {
    Knowledge knowledge = Knowledge.shipped();
    for (Path folder : options.rules) {
      knowledge = knowledge.over(folder);
    }
    Cargo cargo = Cargo.of(knowledge);
    Pieces pieces = Worker.of(cargo);
    pieces.check();
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = session();
    try {
      Configuration settings = spark.sparkContext().hadoopConfiguration();
      Output output = Output.at(options.out, options.formats, spark, settings);
      Lists lists = Lists.at(options.in, settings);
      Verification verification = verify(lists, spark, cargo, pieces);
      if (verification.facts().documents().isEmpty()) {
        verification.troubles().forEach(t -> out.println(told(t)));
        out.println("no article could be read; nothing was written");
        return UNREAD;
      }
      output.write(verification);
      Reports.summarise(verification, Reports.Options.defaults(), options.out, out);
      out.flush();
      return code(verification);
    } finally {
      if (ours) {
        spark.stop();
      }
    }
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .appName("Isnad")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "ERROR")
        .config("spark.driver.maxResultSize", "0") // what the driver links must reach it
        .getOrCreate();
  }

  private Verification verify(Lists lists, SparkSession spark, Cargo cargo, Pieces pieces)
      throws IOException {
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    int partitions =
        options.partitions > 0 ? options.partitions : context.defaultParallelism() * TASKS_A_CORE;
    Broadcast<Cargo> sent = context.broadcast(cargo);
    // the bytes are not held longer than it takes to read them
    Linking.Result linked =
        pieces.link(new Articles(spark, sent, partitions).read(lists), lists.empty());
    List<byte[]> said = said(linked.facts(), partitions, context, sent);
    return pieces.conclude(linked, said, options.in, clock, version());
  }

  private static List<byte[]> said(
      FactBase facts, int partitions, JavaSparkContext context, Broadcast<Cargo> sent) {
    List<byte[]> portions = Pieces.portions(facts, partitions);
    return portions.isEmpty()
        ? List.of()
        : context
            .parallelize(portions, portions.size())
            .map(portion -> Worker.of(sent.value()).say(portion))
            .collect();
  }

  private static int code(Verification verification) {
    List<Trouble> troubles = verification.troubles();
    if (troubles.stream().anyMatch(Trouble.Incomplete.class::isInstance)) {
      return INCOMPLETE;
    }
    return troubles.stream().anyMatch(Trouble.Unread.class::isInstance) ? UNREAD : DONE;
  }

  private static String version() {
    try (InputStream in = BatchJob.class.getResourceAsStream("/org/isnad/version.txt")) {
      return in == null ? "0" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
