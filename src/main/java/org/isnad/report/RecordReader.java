package org.isnad.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Figure;
import org.isnad.fact.Mention;
import org.isnad.fact.Period;
import org.isnad.finding.Verdict;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON objects as records: the way back of {@link RecordWriter}, and as strict. A field too many, a
 * field missing, a field twice or a value of another type is an error, so that a report is either
 * understood whole or refused. How deep it reads is bounded by the records themselves.
 */
final class RecordReader {
  /** What is wrong with the JSON; whoever opened the file adds where. */
  static final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mismatch(String message) {
      super(message);
    }
  }

  /** What may be unknown as a whole; lists and other records are always there. */
  private static final Set<Class<?>> OPTIONAL =
      Set.of(Mention.class, Figure.class, Period.class, Verdict.Range.class);

  private static final int DIGITS = 30;

  /** Fields that say what a record is, in whichever record they stand. */
  private static final Set<String> NAMING =
      Set.of(
          "id",
          "document",
          "part",
          "kind",
          "severity",
          "status",
          "rule",
          "quote",
          "type",
          "code",
          "file",
          "message");

  private record Shape(Map<String, Integer> places, List<Type> types, Constructor<?> maker) {}

  private final Map<Class<?>, Shape> shapes = new LinkedHashMap<>();
  private final Set<String> optional;
  private final JsonParser json;

  /**
   * @param optional names like {@code Document.text} of components that may be absent
   */
  RecordReader(JsonParser json, Set<String> optional) {
    this.json = json;
    this.optional = optional;
  }

  /** The records of the list that starts at the current token. */
  <T extends Record> List<T> list(Class<T> type) {
    expect(JsonToken.START_ARRAY, "a list");
    List<T> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(record(type));
    }
    return List.copyOf(list);
  }

  /** The record that starts at the current token. */
  <T extends Record> T record(Class<T> type) {
    expect(JsonToken.START_OBJECT, "an object");
    Shape shape = shapes.computeIfAbsent(type, RecordReader::shape);
    Object[] values = new Object[shape.types().size()];
    boolean[] seen = new boolean[values.length];
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      Integer place = shape.places().get(name);
      if (place == null) {
        throw new Mismatch("a " + type.getSimpleName() + " has no field '" + name + "'");
      }
      if (seen[place]) {
        throw new Mismatch("field '" + name + "' stands twice");
      }
      seen[place] = true;
      json.nextToken();
      if (NAMING.contains(name) && absent()) {
        throw new Mismatch("field '" + name + "' is null");
      }
      values[place] = value(shape.types().get(place));
    }
    shape
        .places()
        .forEach(
            (name, place) -> {
              if (!seen[place] && !optional.contains(type.getSimpleName() + "." + name)) {
                throw new Mismatch("a " + type.getSimpleName() + " lacks its field '" + name + "'");
              }
            });
    return make(type, shape.maker(), values);
  }

  /** The object of numbers that starts at the current token. */
  SortedMap<String, Integer> numbers() {
    return map(Integer.class);
  }

  private Object value(Type type) {
    if (type == int.class || (type == Integer.class && !absent())) {
      expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
      return json.getIntValue();
    }
    if (type == boolean.class) {
      if (json.currentToken() != JsonToken.VALUE_FALSE) {
        expect(JsonToken.VALUE_TRUE, "true or false");
      }
      return json.currentToken() == JsonToken.VALUE_TRUE;
    }
    if (absent()) {
      if (type instanceof Class<?> shape && !(shape.isRecord() && !OPTIONAL.contains(shape))) {
        return null;
      }
      throw new Mismatch("null stands where a value must");
    }
    if (type == BigDecimal.class) {
      return decimal();
    }
    if (type == String.class) {
      expect(JsonToken.VALUE_STRING, "a text");
      return json.getString();
    }
    if (type == LocalDate.class) {
      expect(JsonToken.VALUE_STRING, "a day");
      return day(json.getString());
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return record(record.asSubclass(Record.class));
    }
    return compound((ParameterizedType) type);
  }

  private Object compound(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (of.length == 2) {
      return map((Class<?>) of[1]);
    }
    expect(JsonToken.START_ARRAY, "a list");
    List<Object> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(present(value(of[0])));
    }
    return List.copyOf(list);
  }

  private <T> SortedMap<String, T> map(Class<T> type) {
    expect(JsonToken.START_OBJECT, "an object");
    SortedMap<String, T> map = new TreeMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      map.put(name, type.cast(present(value(type))));
    }
    return Collections.unmodifiableSortedMap(map);
  }

  /** A number that can be written out: an exponent could stand for a billion digits. */
  private BigDecimal decimal() {
    if (json.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
      expect(JsonToken.VALUE_NUMBER_INT, "a number");
    }
    BigDecimal number = json.getDecimalValue();
    if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
      throw new Mismatch("a number has more than " + DIGITS + " digits");
    }
    return number;
  }

  private boolean absent() {
    return json.currentToken() == JsonToken.VALUE_NULL;
  }

  private static Object present(Object value) {
    if (value == null) {
      throw new Mismatch("null stands where a value must");
    }
    return value;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Mismatch("'" + text + "' is not a day such as 2024-05-02");
    }
  }

  private void expect(JsonToken token, String what) {
    if (json.currentToken() != token) {
      throw new Mismatch("expected " + what);
    }
  }

  private static Shape shape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Type> types = new ArrayList<>();
    Class<?>[] raw = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      places.put(components[i].getName(), i);
      types.add(components[i].getGenericType());
      raw[i] = components[i].getType();
    }
    try {
      return new Shape(places, types, type.getDeclaredConstructor(raw));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T make(Class<T> type, Constructor<?> maker, Object[] values) {
    try {
      return type.cast(maker.newInstance(values));
    } catch (InvocationTargetException e) {
      throw new Mismatch(String.valueOf(e.getCause().getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
