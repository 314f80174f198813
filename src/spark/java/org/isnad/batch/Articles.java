package org.isnad.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.isnad.pipeline.Pieces;

/** The first stage: every line or row to its article and claims, in partitions. */
final class Articles {
  private static final List<String> FIELDS =
      List.of("text", "file", "outlet", "published", "url", "title", "lang");

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<Cargo> cargo;
  private final int partitions;

  Articles(SparkSession spark, Broadcast<Cargo> cargo, int partitions) {
    this.spark = spark;
    this.context = new JavaSparkContext(spark.sparkContext());
    this.cargo = cargo;
    this.partitions = partitions;
  }

  /** What {@link Pieces#read} gave, in no order. */
  List<byte[]> read(Lists lists) throws IOException {
    List<byte[]> read = new ArrayList<>();
    if (!lists.lines.isEmpty()) {
      read.addAll(lines(lists));
    }
    for (Map.Entry<String, FileStatus> table : lists.tables.entrySet()) {
      read.addAll(rows(table.getKey(), table.getValue()));
    }
    return read;
  }

  private List<byte[]> lines(Lists lists) {
    Broadcast<Cargo> cargo = this.cargo; // the task must not take this object along
    List<Split> splits = numbered(lists.splits(partitions));
    return context
        .parallelize(splits, splits.size())
        .flatMap(split -> lines(split, Worker.of(cargo.value())))
        .collect();
  }

  private static Iterator<byte[]> lines(Split split, Pieces pieces) throws IOException {
    List<byte[]> read = new ArrayList<>();
    split.read(
        Pieces.LONGEST_LINE, (number, bytes) -> read.add(pieces.read(split.name(), number, bytes)));
    return read.iterator();
  }

  /** With the number of lines before each stretch, which only reading all before it tells. */
  private List<Split> numbered(List<Split> splits) {
    Map<String, Integer> parts = new HashMap<>();
    splits.forEach(split -> parts.merge(split.file(), 1, Integer::sum));
    List<Split> divided = splits.stream().filter(s -> parts.get(s.file()) > 1).toList();
    if (divided.isEmpty()) {
      return splits;
    }
    List<Integer> ends =
        context.parallelize(divided, divided.size()).map(Split::lineEnds).collect();
    List<Split> numbered = new ArrayList<>();
    Map<String, Integer> before = new HashMap<>();
    int at = 0;
    for (Split split : splits) {
      if (parts.get(split.file()) > 1) {
        numbered.add(split.after(before.getOrDefault(split.file(), 0)));
        before.merge(split.file(), ends.get(at++), Integer::sum);
      } else {
        numbered.add(split);
      }
    }
    return numbered;
  }

  /** A row stands for a line with the same fields; Parquet itself numbers rows from 0. */
  private List<byte[]> rows(String name, FileStatus file) {
    Dataset<Row> table = spark.read().parquet(file.getPath().toString());
    TreeSet<String> there = new TreeSet<>(List.of(table.columns()));
    Column[] fields =
        FIELDS.stream().filter(there::contains).map(functions::col).toArray(Column[]::new);
    Column json =
        fields.length == 0 ? functions.lit("{}") : functions.to_json(functions.struct(fields));
    JavaRDD<Row> rows = table.select(functions.col("_metadata.row_index"), json).toJavaRDD();
    Broadcast<Cargo> cargo = this.cargo;
    if (rows.getNumPartitions() < partitions) {
      rows = rows.repartition(partitions);
    }
    return rows.mapPartitions(some -> rows(name, some, Worker.of(cargo.value()))).collect();
  }

  private static Iterator<byte[]> rows(String name, Iterator<Row> rows, Pieces pieces) {
    List<byte[]> read = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      byte[] json = row.getString(1).getBytes(StandardCharsets.UTF_8);
      byte[] line = json.length > Pieces.LONGEST_LINE ? null : json;
      read.add(pieces.read(name, Math.toIntExact(row.getLong(0) + 1), line));
    }
    return read.iterator();
  }
}
