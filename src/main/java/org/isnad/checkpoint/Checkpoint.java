package org.isnad.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.finding.Trouble;

/**
 * A working folder. A result is kept under the hash of all that it was made from, so what is found
 * is always right, and what is not found is made again: nothing in the folder is ever needed. Safe
 * for threads.
 */
public final class Checkpoint implements AutoCloseable {
  /** Keeps nothing and finds nothing. */
  public static final Checkpoint NONE = new Checkpoint();

  private final Path folder;
  private final FileChannel lock;
  private final Segments segments;
  private final Map<Key, Integer> uses;
  private final Set<Key> used = ConcurrentHashMap.newKeySet();
  private final List<Trouble> troubles = new ArrayList<>();
  private final SortedMap<String, String> madeFrom = new TreeMap<>();
  private final Reuse reuse = new Reuse();
  private final Limits limits;
  private Manifest manifest;
  private boolean stuck;

  private Checkpoint() {
    this.folder = null;
    this.lock = null;
    this.segments = null;
    this.uses = Map.of();
    this.limits = Limits.USUAL;
  }

  private Checkpoint(Path folder, String version, Limits limits, FileChannel lock)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.limits = limits;
    Manifest read = Manifest.NEW;
    if (Files.exists(folder.resolve(Manifest.NAME))) {
      read = Manifest.read(folder);
      if (read == null) {
        damaged(Manifest.NAME, "it cannot be believed and is begun anew");
        read = Manifest.NEW;
      }
    }
    this.segments = new Segments(folder.resolve(Folder.SEGMENTS));
    segments.damaged().forEach(name -> damaged(name, "a part of it is damaged or cut short"));
    SortedMap<String, Long> there = segments.sizes();
    for (Map.Entry<String, Long> before : read.segments().entrySet()) {
      Long now = there.get(before.getKey());
      if ((now == null || now < before.getValue())
          && !segments.damaged().contains(before.getKey())) {
        damaged(before.getKey(), now == null ? "it is gone" : "its end is gone");
      }
    }
    Map<Key, Integer> known = Uses.read(folder);
    if (known == null) {
      damaged(Folder.USES, "it is begun anew");
    }
    this.uses = known == null ? new HashMap<>() : known;
    this.madeFrom.put("build", Build.mark());
    this.manifest =
        new Manifest(
            version == null ? "" : version,
            read.run(),
            read.started(),
            read.inputs(),
            madeFrom,
            read.segments());
  }

  /**
   * Takes a folder for this run alone, making it if need be.
   *
   * @param version of Isnad, for people to read
   * @throws Refused when the folder is not to be worked in
   * @throws IOException when it cannot be read
   */
  public static Checkpoint open(Path folder, String version) throws IOException {
    return open(folder, version, Limits.USUAL);
  }

  static Checkpoint open(Path folder, String version, Limits limits) throws IOException {
    FileChannel lock = Folder.take(folder);
    try {
      return new Checkpoint(folder, version, limits, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether anything is kept at all; if not, no key need be worked out. */
  public boolean keeps() {
    return folder != null;
  }

  /** Tells this program from any other. */
  public String build() {
    return madeFrom.getOrDefault("build", "");
  }

  /** Names something that results depend on, for people who read the manifest. */
  public synchronized void madeFrom(String name, Key key) {
    madeFrom.put(name, key.toString());
  }

  /**
   * A run begins. A run that was broken off and is begun again with the same inputs is one run.
   *
   * @param inputs what it was given
   * @param now when it begins
   * @return when it began: with the run that was broken off, if it was
   */
  public String begin(String inputs, String now) {
    if (!keeps()) {
      return now;
    }
    boolean goesOn = manifest.started() != null && manifest.inputs().equals(inputs);
    manifest =
        new Manifest(
            manifest.version(),
            goesOn ? manifest.run() : manifest.run() + 1,
            goesOn ? manifest.started() : now,
            inputs,
            madeFrom,
            manifest.segments());
    attempt(() -> manifest.write(folder));
    return manifest.started();
  }

  /** What is kept under the key, or null. */
  public byte[] find(Key key) {
    if (!keeps()) {
      return null;
    }
    try {
      byte[] value = segments.read(key);
      if (value != null) {
        used.add(key);
      }
      return value;
    } catch (IOException e) {
      return null; // made again
    }
  }

  /** Keeps a value, in the place of what was kept under the key. */
  public void keep(Key key, byte[] value) {
    if (keeps()) {
      used.add(key);
      attempt(() -> segments.write(key, value));
    }
  }

  /** What was damaged; all of it is made again. */
  public synchronized List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  /** How much of this run was known before. */
  public Reuse reuse() {
    return reuse;
  }

  /** The run has ended and its report is written: the next one is another. */
  public void finish() {
    if (keeps()) {
      attempt(this::settle);
    }
  }

  private void settle() throws IOException {
    int run = manifest.run();
    Map<Key, Integer> last = new HashMap<>();
    for (Key key : segments.keys()) {
      last.put(key, used.contains(key) ? run : uses.getOrDefault(key, run));
    }
    Set<Key> worth = limits.worth(last, run, segments);
    if (worth != null) {
      segments.compact(worth::contains);
      last.keySet().retainAll(worth);
    }
    Uses.write(folder, last);
    manifest = new Manifest(manifest.version(), run, null, "", madeFrom, segments.sizes());
    manifest.write(folder);
  }

  private interface Step {
    void run() throws IOException;
  }

  /** A folder that cannot be written to any more costs the next run time, and this one nothing. */
  private synchronized void attempt(Step step) {
    if (stuck) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      stuck = true;
      troubles.add(
          new Trouble.Doubt(
              "work-unwritten",
              folder.toString(),
              0,
              "nothing more is kept: " + e,
              "the report is whole; make room or mend the permissions for the next run"));
    }
  }

  private void damaged(String file, String what) {
    troubles.add(
        new Trouble.Doubt(
            "work-damaged",
            folder
                .resolve(file.endsWith(Segment.SUFFIX) ? Folder.SEGMENTS : "")
                .resolve(file)
                .toString(),
            0,
            what,
            "nothing is lost: what it held is worked out again"));
  }

  @Override
  public void close() throws IOException {
    if (keeps()) {
      segments.close();
      lock.close();
    }
  }
}
