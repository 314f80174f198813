package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.report.Reports;

/**
 * The folder a report goes to. A run writes into a hidden folder beside it and takes its place when
 * whole, so an interrupted run leaves the old report as it was.
 */
final class ReportFolder {
  private static final String SCHEMA = Reports.SCHEMA.replaceFirst(":\\d+$", ":");
  private static final Set<String> LEFT_BY_DESKTOPS = Set.of(".DS_Store", "Thumbs.db");
  private static final int HEAD = 512;

  private final Path folder;
  private final Path work;
  private final Path aside;

  private ReportFolder(Path folder) {
    String own = "." + folder.getFileName() + "." + ProcessHandle.current().pid();
    this.folder = folder;
    this.work = folder.resolveSibling(own + ".new");
    this.aside = folder.resolveSibling(own + ".old");
  }

  /**
   * The folder, ready to be replaced.
   *
   * @throws Refusal when it holds anything but a report of Isnad
   * @throws IOException when it cannot be looked into
   */
  static ReportFolder at(Path given) throws IOException {
    Path folder = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath().normalize();
    if (folder.getFileName() == null) {
      throw Refusal.usage("'" + given + "' cannot be a report folder", "give --out another folder");
    }
    recover(folder);
    foreign(folder)
        .ifPresent(
            what -> {
              throw Refusal.usage(
                  "'" + given + "' is no report of Isnad: it holds " + what,
                  "nothing was touched; give --out a new or empty folder");
            });
    return new ReportFolder(folder);
  }

  /** The hidden folder to write into, made new. */
  Path open() throws IOException {
    delete(work);
    return Files.createDirectories(work);
  }

  /** Puts what was written in the place of the old report. */
  void publish() throws IOException {
    boolean old = Files.exists(folder);
    if (old) {
      Files.move(folder, aside);
    }
    try {
      Files.move(work, folder);
    } catch (IOException e) {
      if (old) {
        Files.move(aside, folder);
      }
      throw e;
    }
    delete(aside);
  }

  /** Forgets what was written. */
  void discard() throws IOException {
    delete(work);
  }

  /** What in the folder is not a report's, if anything. */
  private static Optional<String> foreign(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of("no files, because it is one");
    }
    Set<String> names = new TreeSet<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(e -> names.add(e.getFileName().toString()));
    }
    names.removeAll(LEFT_BY_DESKTOPS);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Set<String> ours = new TreeSet<>();
    Reports.formats().forEach(format -> ours.addAll(Reports.files(format)));
    Set<String> others = new TreeSet<>(names);
    others.removeAll(ours);
    if (!others.isEmpty()) {
      return Optional.of("'" + others.iterator().next() + "'");
    }
    Path json = folder.resolve(Reports.file("json"));
    return Files.isRegularFile(json) && head(json).contains(SCHEMA)
        ? Optional.empty()
        : Optional.of("no '" + json.getFileName() + "' of Isnad");
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
  }

  /** Clears what an interrupted run left: its half-written work, and an old report it had moved. */
  private static void recover(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return;
    }
    String prefix = "." + folder.getFileName() + ".";
    List<Path> left = new ArrayList<>();
    try (Stream<Path> entries = Files.list(parent)) {
      entries.filter(e -> abandoned(e.getFileName().toString(), prefix)).forEach(left::add);
    }
    Collections.sort(left);
    for (Path each : left) {
      if (each.toString().endsWith(".old") && !Files.exists(folder)) {
        Files.move(each, folder);
      } else {
        delete(each);
      }
    }
  }

  private static boolean abandoned(String name, String prefix) {
    if (!name.startsWith(prefix) || !name.substring(prefix.length()).matches("\\d+\\.(new|old)")) {
      return false;
    }
    String pid = name.substring(prefix.length(), name.length() - 4);
    if (pid.length() > 17) {
      return false;
    }
    long number = Long.parseLong(pid);
    return number == ProcessHandle.current().pid() || ProcessHandle.of(number).isEmpty();
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(tree)) {
      paths = new ArrayList<>(walk.toList());
    }
    Collections.reverse(paths);
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
