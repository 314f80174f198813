package org.isnad.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.finding.Verification;
import org.isnad.report.Reports;

/**
 * The folder of tables. It is written under another name beside its place and moved there when it
 * is whole; files have the same names and bytes in every run over the same input.
 */
final class Output {
  /** Stands in a folder when all of it is there. */
  static final String DONE = "_SUCCESS";

  /** What the run was, and how much it covered. */
  static final String RUN = "run.json";

  /** The lists of the report that are written. */
  static final Set<String> TABLES =
      Set.of(
          "claims",
          "findings",
          "verdicts",
          "documents",
          "events",
          "questions",
          "answers",
          "roots",
          "troubles");

  private static final int RECORDS_A_FILE = 200_000;

  private final SparkSession spark;
  private final Set<String> formats;
  private final Path place;
  private final Path making;
  private final FileSystem files;

  private Output(SparkSession spark, Path place, Set<String> formats, FileSystem files) {
    this.spark = spark;
    this.formats = formats;
    this.place = place;
    this.making = new Path(place.getParent(), "." + place.getName() + ".making");
    this.files = files;
  }

  /**
   * A place for tables.
   *
   * @throws Refusal when something else is there
   */
  static Output at(String out, Set<String> formats, SparkSession spark, Configuration settings)
      throws IOException {
    Path given = new Path(out);
    FileSystem files = given.getFileSystem(settings);
    Path place = files.makeQualified(given);
    if (place.getParent() == null) {
      throw new Refusal(out + " is no place for tables", "name a folder of its own with --out");
    }
    if (files.exists(place)
        && !(files.exists(new Path(place, DONE)) && files.exists(new Path(place, RUN)))) {
      throw new Refusal(
          out + " is there and was not written by this job",
          "remove it, or name another folder with --out");
    }
    return new Output(spark, place, formats, files);
  }

  /** The form of {@code run.json}. */
  public record Run(String schema, Verification.Run run, SortedMap<String, Integer> coverage) {}

  void write(Verification verification) throws IOException {
    files.delete(making, true);
    try {
      for (Reports.Listing list : Reports.lists(verification)) {
        if (TABLES.contains(list.name())) {
          write(list);
        }
      }
      Run run = new Run(Reports.SCHEMA, verification.run(), verification.coverage());
      put(RUN, Reports.line(run) + "\n");
      put(DONE, "");
      publish();
    } finally {
      files.delete(making, true);
    }
  }

  private void write(Reports.Listing list) throws IOException {
    List<Record> records = new ArrayList<>(list.records());
    String key = list.type().getRecordComponents()[0].getName();
    if (!list.name().equals("troubles")) { // those stand by file and line already
      records.sort(Comparator.comparing(one -> String.valueOf(first(list, one))));
    }
    int parts = 1 + records.size() / RECORDS_A_FILE;
    JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
    if (formats.contains("parquet")) {
      List<Row> rows = records.stream().map(Columns::row).toList();
      Path folder = new Path(making, list.name() + ".parquet");
      spark
          .createDataFrame(context.parallelize(rows, parts), Columns.of(list.type()))
          .write()
          .parquet(folder.toString());
      rename(folder, ".parquet");
    }
    if (formats.contains("json")) {
      List<String> lines = records.stream().map(Reports::line).toList();
      Path folder = new Path(making, list.name() + ".jsonl");
      context.parallelize(lines, parts).saveAsTextFile(folder.toString());
      rename(folder, ".jsonl");
    }
  }

  private static Object first(Reports.Listing list, Record one) {
    return Columns.row(one).get(0);
  }

  /** Names that tell nothing of the run. */
  private void rename(Path folder, String ending) throws IOException {
    files.delete(new Path(folder, DONE), false);
    FileStatus[] parts = files.listStatus(folder, path -> path.getName().startsWith("part-"));
    Arrays.sort(parts, Comparator.comparing(part -> part.getPath().getName()));
    for (int i = 0; i < parts.length; i++) {
      move(
          parts[i].getPath(),
          new Path(folder, String.format(Locale.ROOT, "part-%05d%s", i, ending)));
    }
  }

  private void put(String name, String text) throws IOException {
    try (OutputStream out = files.create(new Path(making, name), true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void publish() throws IOException {
    Path old = new Path(place.getParent(), "." + place.getName() + ".old");
    files.delete(old, true);
    boolean replaces = files.exists(place);
    if (replaces) {
      move(place, old);
    }
    move(making, place);
    if (replaces) {
      files.delete(old, true);
    }
  }

  private void move(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot move " + from + " to " + to);
    }
  }
}
