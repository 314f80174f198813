package org.isnad.verify;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.checkpoint.PackedRecords;

/** Makes lists that are kept until a report is written; long ones are packed. */
final class Packing {
  /** From so many on a list is packed: those of about three thousand articles. */
  private static final int MANY = 10_000;

  private Packing() {}

  /** Whether so many are worth packing. */
  static boolean many(int size) {
    return size >= MANY;
  }

  /** The list itself, or an equal one that takes less memory. */
  static <R extends Record> List<R> of(Class<R> type, List<R> list) {
    return many(list.size()) ? PackedRecords.of(type, list.size(), list::get) : list;
  }

  /** What is made of each of a list, side by side, in the order of the list. */
  static <T, R extends Record> List<R> each(Class<R> type, List<T> list, Function<T, R> maker) {
    return many(list.size())
        ? PackedRecords.of(type, list.size(), i -> maker.apply(list.get(i)))
        : IntStream.range(0, list.size())
            .parallel()
            .mapToObj(i -> maker.apply(list.get(i)))
            .toList();
  }
}
