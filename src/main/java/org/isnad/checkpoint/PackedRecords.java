package org.isnad.checkpoint;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A list of many records in little memory: blocks of them as compressed bytes, made into records
 * again when they are read. Made for reading in order; a record asked for by itself costs the
 * reading of its block. Equal records come back, not the same objects. May be shared by threads.
 */
public final class PackedRecords<R extends Record> extends AbstractList<R> implements RandomAccess {
  private static final int BLOCK = 64;

  private static final int AHEAD = 16;

  /** From so many on a list is worth packing: what about three thousand articles give. */
  private static final int MANY = 10_000;

  /** So many blocks are remembered as records: more than threads read at a time. */
  private static final int OPEN = 8;

  private final Class<R> type;
  private final byte[][] blocks;
  private final int size;
  private final AtomicReferenceArray<Block<R>> open = new AtomicReferenceArray<>(OPEN);

  private record Block<R>(int number, List<R> records) {}

  private PackedRecords(Class<R> type, byte[][] blocks, int size) {
    this.type = type;
    this.blocks = blocks;
    this.size = size;
  }

  /** Whether so many records are worth packing. */
  public static boolean many(int size) {
    return size >= MANY;
  }

  /** The list itself when it is short, else an equal one that takes less memory. */
  public static <R extends Record> List<R> of(Class<R> type, List<R> list) {
    return many(list.size()) ? of(type, list.size(), list::get) : list;
  }

  /**
   * What is made of each of a list, side by side, in the order of the list; packed when it is much.
   */
  public static <T, R extends Record> List<R> of(
      Class<R> type, List<T> list, Function<T, R> maker) {
    return many(list.size())
        ? of(type, list.size(), i -> maker.apply(list.get(i)))
        : IntStream.range(0, list.size())
            .parallel()
            .mapToObj(i -> maker.apply(list.get(i)))
            .toList();
  }

  /**
   * Makes records and packs them, side by side, so that few of them are there at a time.
   *
   * @param maker makes the record at a place; called once for each place, from several threads
   */
  public static <R extends Record> List<R> of(Class<R> type, int size, IntFunction<R> maker) {
    byte[][] blocks =
        IntStream.range(0, (size + BLOCK - 1) / BLOCK)
            .parallel()
            .mapToObj(
                block ->
                    packed(
                        IntStream.range(block * BLOCK, Math.min(size, (block + 1) * BLOCK))
                            .mapToObj(maker)
                            .toList()))
            .toArray(byte[][]::new);
    return new PackedRecords<>(type, blocks, size);
  }

  /** Packs records as they come: some are read ahead and packed side by side. */
  public static <R extends Record> List<R> of(Class<R> type, Iterator<R> records) {
    List<byte[]> blocks = new ArrayList<>();
    int size = 0;
    while (records.hasNext()) {
      List<List<R>> some = new ArrayList<>();
      while (records.hasNext() && some.size() < AHEAD) {
        List<R> block = new ArrayList<>(BLOCK);
        while (records.hasNext() && block.size() < BLOCK) {
          block.add(records.next());
        }
        size += block.size();
        some.add(block);
      }
      blocks.addAll(some.parallelStream().map(PackedRecords::packed).toList());
    }
    return new PackedRecords<>(type, blocks.toArray(new byte[0][]), size);
  }

  /**
   * Reads a list for the last time: of a packed one only the block that is being read is there as
   * records, and what was read is let go of.
   */
  public static <R extends Record> Iterator<R> last(List<R> list) {
    return list instanceof PackedRecords<R> packed ? packed.emptied() : list.iterator();
  }

  private Iterator<R> emptied() {
    return IntStream.range(0, blocks.length)
        .boxed()
        .flatMap(
            number -> {
              List<R> records = unpacked(blocks[number]);
              blocks[number] = null;
              return records.stream();
            })
        .iterator();
  }

  @Override
  public R get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    int number = index / BLOCK;
    Block<R> block = open.get(number % OPEN);
    if (block == null || block.number() != number) {
      block = new Block<>(number, unpacked(blocks[number]));
      open.set(number % OPEN, block);
    }
    return block.records().get(index % BLOCK);
  }

  @Override
  public int size() {
    return size;
  }

  private static byte[] packed(List<?> records) {
    byte[] bytes = RecordBytes.of(records);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] packed = new byte[bytes.length / 2 + 64];
      int length = 0;
      while (!deflater.finished()) {
        if (length == packed.length) {
          packed = Arrays.copyOf(packed, 2 * length);
        }
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  @SuppressWarnings("unchecked") // the reader makes what it is told to
  private List<R> unpacked(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[4 * packed.length + 64];
      int length = 0;
      while (!inflater.finished()) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * length);
        }
        length += inflater.inflate(bytes, length, bytes.length - length);
      }
      return (List<R>) new RecordReader(Arrays.copyOf(bytes, length)).whole(type);
    } catch (DataFormatException e) {
      throw new IllegalStateException("nobody but this class packed these bytes", e);
    } finally {
      inflater.end();
    }
  }
}
