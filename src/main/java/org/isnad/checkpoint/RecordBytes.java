package org.isnad.checkpoint;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Records as bytes, in one form: equal records give equal bytes, so that the bytes can be hashed,
 * and bytes give the record back. A record's shape is written before it is read: a field more or
 * less is another shape.
 */
public final class RecordBytes {
  private static final Consumer<String> NOBODY = text -> {};

  private final Consumer<String> texts;
  private byte[] bytes = new byte[512];
  private int size;

  private RecordBytes(Consumer<String> texts) {
    this.texts = texts;
  }

  /**
   * The bytes of a value: null, text, number, truth, day, record, array, sorted set, map or list of
   * these. Maps must be sorted.
   */
  public static byte[] of(Object value) {
    return of(value, NOBODY);
  }

  /** As {@link #of(Object)}, and tells every text on the way. */
  public static byte[] of(Object value, Consumer<String> texts) {
    RecordBytes writer = new RecordBytes(texts);
    writer.value(value);
    return Arrays.copyOf(writer.bytes, writer.size);
  }

  /**
   * The record whose bytes these are.
   *
   * @throws IllegalArgumentException when they are the bytes of something else
   */
  public static <R extends Record> R read(byte[] bytes, Class<R> type) {
    return type.cast(new RecordReader(bytes).whole(type));
  }

  private void value(Object value) {
    if (value == null) {
      tag('0');
    } else if (value instanceof String text) {
      tag('s');
      text(text);
    } else if (value instanceof Record one) {
      record(one);
    } else if (value instanceof Integer number) {
      tag('i');
      number(number);
    } else if (value instanceof Long number) {
      tag('l');
      number(number);
    } else if (value instanceof Boolean yes) {
      tag(yes ? 'y' : 'n');
    } else if (value instanceof Double number) {
      tag('d');
      number(Double.doubleToLongBits(number));
    } else if (value instanceof BigDecimal number) {
      tag('b');
      text(number.toString());
    } else if (value instanceof LocalDate day) {
      tag('t');
      number(day.toEpochDay());
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Object[] array) {
      list(Arrays.asList(array));
    } else if (value instanceof List<?> || value instanceof SortedSet<?>) {
      list((Collection<?>) value);
    } else {
      throw new IllegalArgumentException("no bytes are agreed on for " + value.getClass());
    }
  }

  private void record(Record record) {
    Shape shape = Shape.of(record.getClass());
    tag('r');
    number(shape.mark());
    for (int i = 0; i < shape.size(); i++) {
      value(shape.field(record, i));
    }
  }

  private void list(Collection<?> values) {
    tag('[');
    number(values.size());
    values.forEach(this::value);
  }

  private void map(Map<?, ?> map) {
    Map<?, ?> sorted = map instanceof SortedMap<?, ?> ? map : new TreeMap<>(map);
    List<Object> flat = new ArrayList<>();
    sorted.forEach(
        (key, value) -> {
          flat.add(key);
          flat.add(value);
        });
    tag('{');
    number(flat.size());
    flat.forEach(this::value);
  }

  private void text(String text) {
    texts.accept(text);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  private void tag(char tag) {
    room(1);
    bytes[size++] = (byte) tag;
  }

  /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
  private void number(long number) {
    room(10);
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) (rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
