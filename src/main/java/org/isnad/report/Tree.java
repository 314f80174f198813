package org.isnad.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object in the making: its fields in their order, without those that say nothing. */
final class Tree {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Adds a field; null, an empty list and an empty object add none. */
  Tree put(String name, Object value) {
    Object plain = value instanceof Tree tree ? tree.fields : value;
    if (plain == null
        || (plain instanceof Collection<?> list && list.isEmpty())
        || (plain instanceof Map<?, ?> map && map.isEmpty())) {
      return this;
    }
    fields.put(name, plain instanceof Collection<?> list ? plain(list) : plain);
    return this;
  }

  /** An object of one field. */
  static Tree of(String name, Object value) {
    return new Tree().put(name, value);
  }

  /** The fields, for {@link RecordWriter}. */
  Map<String, Object> fields() {
    return fields;
  }

  private static List<Object> plain(Collection<?> list) {
    return list.stream().<Object>map(o -> o instanceof Tree tree ? tree.fields : o).toList();
  }
}
