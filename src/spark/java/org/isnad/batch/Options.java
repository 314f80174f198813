package org.isnad.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the job. */
@Command(
    name = "BatchJob",
    header = "Checks a batch of articles on a cluster and writes tables.",
    footerHeading = "%nExample:%n",
    footer =
        "  spark-submit --class org.isnad.batch.BatchJob isnad-spark.jar --in hdfs:///news/2024-05"
            + " --out hdfs:///checked/2024-05")
final class Options {
  /** The forms in which tables can be written. */
  static final Set<String> FORMATS = Set.of("parquet", "json");

  @Option(
      names = "--in",
      paramLabel = "PATH",
      required = true,
      description =
          "Folders, files or patterns of JSON Lines (.jsonl, .json, also .gz) or Parquet, with the"
              + " fields of articles.jsonl; may be given more than once.")
  List<String> in = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "Folder for the tables; what an earlier job wrote there is replaced.")
  String out;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules on the driver, laid over the shipped ones; repeatable.")
  List<Path> rules = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      description = "parquet, json or both (default: both).")
  Set<String> formats = new LinkedHashSet<>(FORMATS);

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Tasks of each stage (default: four for each core).")
  int partitions;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
