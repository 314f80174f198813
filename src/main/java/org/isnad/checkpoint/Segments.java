package org.isnad.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a working folder that hold what is kept. Files of earlier runs are never written to
 * again; each run begins its own. Safe for threads.
 */
final class Segments {
  private static final long FULL = Segment.LARGEST;

  private final Path folder;
  private final Map<Key, Place> places = new HashMap<>();
  private final SortedMap<String, Long> sizes = new TreeMap<>();
  private final Map<String, FileChannel> reading = new HashMap<>();
  private final Set<String> damaged = new HashSet<>();
  private FileChannel writing;
  private String current;

  private record Place(String file, long offset, int length) {}

  /** Reads what is there; later entries replace earlier ones. */
  Segments(Path folder) throws IOException {
    this.folder = folder;
    for (String name : names()) {
      boolean sound =
          !Segment.scan(
              folder.resolve(name),
              (key, offset, length) -> places.put(key, new Place(name, offset, length)));
      if (!sound) {
        damaged.add(name);
      }
      sizes.put(name, Files.size(folder.resolve(name)));
    }
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.matches("\\d{8}\\" + Segment.SUFFIX))
          .sorted()
          .toList();
    }
  }

  /** Files in which something stands that is no sound entry. */
  Set<String> damaged() {
    return damaged;
  }

  /** Name to size of every file. */
  synchronized SortedMap<String, Long> sizes() {
    return new TreeMap<>(sizes);
  }

  synchronized Set<Key> keys() {
    return new HashSet<>(places.keySet());
  }

  /** How many bytes the entry of a key takes up. */
  synchronized long weight(Key key) {
    Place place = places.get(key);
    return place == null ? 0 : Segment.BEFORE + place.length() + Segment.AFTER;
  }

  /** What is kept under the key, or null. */
  byte[] read(Key key) throws IOException {
    Place place;
    FileChannel channel;
    synchronized (this) {
      place = places.get(key);
      if (place == null) {
        return null;
      }
      channel = reading.get(place.file());
      if (channel == null) {
        channel = FileChannel.open(folder.resolve(place.file()));
        reading.put(place.file(), channel);
      }
    }
    ByteBuffer value = ByteBuffer.allocate(place.length());
    while (value.hasRemaining()) {
      if (channel.read(value, place.offset() + value.position()) < 0) {
        throw new NoSuchFileException(place.file()); // cut short while this run was at work
      }
    }
    return value.array();
  }

  /** Adds an entry at the end of this run's file. */
  synchronized void write(Key key, byte[] value) throws IOException {
    if (value.length > Segment.LARGEST) {
      return;
    }
    if (writing == null || sizes.get(current) > FULL) {
      begin();
    }
    long offset = sizes.get(current) + Segment.BEFORE;
    append(Segment.entry(key, value));
    places.put(key, new Place(current, offset, value.length));
  }

  private void begin() throws IOException {
    endFile(false);
    long last = sizes.isEmpty() ? 0 : Long.parseLong(sizes.lastKey().substring(0, 8));
    current = String.format(java.util.Locale.ROOT, "%08d%s", last + 1, Segment.SUFFIX);
    Files.createDirectories(folder);
    writing =
        FileChannel.open(
            folder.resolve(current), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    sizes.put(current, 0L);
    append(Segment.head());
  }

  private void append(ByteBuffer bytes) throws IOException {
    int length = bytes.remaining();
    while (bytes.hasRemaining()) {
      writing.write(bytes);
    }
    sizes.merge(current, (long) length, Long::sum);
  }

  private void endFile(boolean force) throws IOException {
    if (writing != null) {
      if (force) {
        writing.force(true);
      }
      writing.close();
      writing = null;
    }
  }

  /**
   * Writes what is worth keeping into new files, and only then takes the old ones away: whatever
   * happens in between, all of it is there once at least.
   */
  synchronized void compact(Predicate<Key> worth) throws IOException {
    endFile(false);
    List<String> old = List.copyOf(sizes.keySet());
    List<Key> order = places.keySet().stream().sorted().toList();
    for (Key key : order) {
      if (!worth.test(key)) {
        places.remove(key);
        continue;
      }
      byte[] value = read(key);
      if (writing == null || sizes.get(current) > FULL) {
        endFile(true);
        begin();
      }
      write(key, value);
    }
    endFile(true);
    closeReading();
    for (String name : old) {
      Files.deleteIfExists(folder.resolve(name));
      sizes.remove(name);
    }
    damaged.clear();
  }

  private void closeReading() throws IOException {
    for (FileChannel channel : reading.values()) {
      channel.close();
    }
    reading.clear();
  }

  synchronized void close() throws IOException {
    endFile(false);
    closeReading();
  }
}
