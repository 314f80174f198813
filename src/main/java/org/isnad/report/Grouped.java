package org.isnad.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The things of a list by what they belong to, in their order. Keeps places and no things, so that
 * a list which makes them when they are read stays small.
 */
final class Grouped<T> {
  private static final Places NONE = new Places();

  private final List<T> list;
  private final Map<String, Places> groups = new HashMap<>();

  private static final class Places {
    private int[] at = new int[4];
    private int size;

    private void add(int place) {
      at = size == at.length ? Arrays.copyOf(at, 2 * size) : at;
      at[size++] = place;
    }
  }

  Grouped(List<T> list, Function<T, String> group) {
    this.list = list;
    int place = 0;
    for (T one : list) {
      groups.computeIfAbsent(group.apply(one), g -> new Places()).add(place++);
    }
  }

  int count(String group) {
    return groups.getOrDefault(group, NONE).size;
  }

  /** Places in the list, ascending. */
  IntStream places(String group) {
    Places places = groups.getOrDefault(group, NONE);
    return Arrays.stream(places.at, 0, places.size);
  }

  /** A list of one's own. */
  List<T> of(String group) {
    List<T> those = new ArrayList<>(count(group));
    places(group).forEach(place -> those.add(list.get(place)));
    return those;
  }
}
