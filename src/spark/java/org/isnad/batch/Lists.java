package org.isnad.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files of a batch, by their names for people: a file found twice is read once. */
final class Lists {
  /** A file smaller than this is not worth a second task. */
  private static final long SMALLEST = 1 << 20;

  private final Configuration settings;

  /** Lists of lines: name to file. */
  final SortedMap<String, FileStatus> lines = new TreeMap<>();

  /** Parquet files: name to file. */
  final SortedMap<String, FileStatus> tables = new TreeMap<>();

  private Lists(Configuration settings) {
    this.settings = settings;
  }

  /**
   * What lies at these paths.
   *
   * @throws Refusal when one of them leads nowhere, or none holds a list
   */
  static Lists at(List<String> paths, Configuration settings) throws IOException {
    Lists lists = new Lists(settings);
    for (String path : paths) {
      lists.look(path);
    }
    if (lists.lines.isEmpty() && lists.tables.isEmpty()) {
      throw new Refusal(
          "there is no list of articles in " + String.join(", ", paths),
          "give files that end in .jsonl, .json or .parquet, or folders of them");
    }
    return lists;
  }

  private void look(String given) throws IOException {
    Path path = new Path(given);
    FileSystem files = path.getFileSystem(settings);
    FileStatus[] matches = files.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new Refusal("no such file or folder: " + given, "check the path given with --in");
    }
    for (FileStatus match : matches) {
      if (match.isFile()) {
        add(match, match.getPath().getName());
      } else {
        String top = match.getPath().toUri().getPath();
        RemoteIterator<LocatedFileStatus> below = files.listFiles(match.getPath(), true);
        while (below.hasNext()) {
          FileStatus file = below.next();
          String name = file.getPath().toUri().getPath().substring(top.length());
          add(file, name.startsWith("/") ? name.substring(1) : name);
        }
      }
    }
  }

  private void add(FileStatus file, String name) {
    for (String step : name.split("/")) {
      if (step.startsWith(".") || step.startsWith("_")) {
        return; // what jobs leave behind
      }
    }
    String plain = name.toLowerCase(Locale.ROOT);
    if (Split.codec(file.getPath(), settings) != null) {
      plain = plain.substring(0, plain.lastIndexOf('.'));
    }
    if (plain.endsWith(".parquet")) {
      put(tables, name, file);
    } else if (plain.endsWith(".jsonl") || plain.endsWith(".json") || plain.endsWith(".ndjson")) {
      put(lines, name, file);
    }
  }

  /** Two files of one name are told apart by the whole of their paths. */
  private static void put(SortedMap<String, FileStatus> map, String name, FileStatus file) {
    FileStatus other = map.get(name);
    if (other == null) {
      map.put(name, file);
    } else if (!other.getPath().equals(file.getPath())) {
      map.put(file.getPath().toUri().getPath(), file);
    }
  }

  /** Stretches of the lists of lines, about as many as asked for; their line numbers open. */
  List<Split> splits(int wanted) {
    long all = lines.values().stream().mapToLong(FileStatus::getLen).sum();
    long size = Math.max(SMALLEST, all / Math.max(1, wanted) + 1);
    List<Split> splits = new ArrayList<>();
    lines.forEach(
        (name, status) -> {
          String file = status.getPath().toString();
          if (Split.codec(status.getPath(), settings) != null) {
            splits.add(new Split(file, name, 0, Long.MAX_VALUE, 0));
            return;
          }
          for (long start = 0; start < Math.max(1, status.getLen()); start += size) {
            long end = Math.min(start + size, status.getLen());
            splits.add(new Split(file, name, start, end, 0));
          }
        });
    return splits;
  }

  /** Names of lists without a byte. */
  List<String> empty() {
    List<String> empty = new ArrayList<>();
    lines.forEach(
        (name, status) -> {
          if (status.getLen() == 0) {
            empty.add(name);
          }
        });
    return empty;
  }
}
