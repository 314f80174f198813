package org.isnad.fact;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The things of a list by their ids, in the order of the list. A table of places beside the list,
 * sixteen to thirty-two bytes for each, where a map of a million claims would be as large as the
 * claims. Of several things with one id the first counts. Cannot be changed.
 */
public final class ById<T> extends AbstractMap<String, T> {
  private static final int NONE = -1;

  private final List<T> list;
  private final Function<T, String> id;
  private final int[] places;

  /** The hash of the id at each place of the table, so that seldom another one is looked at. */
  private final int[] hashes;

  /** Where the first of each id stands; null when no id comes twice. */
  private final int[] firsts;

  private final int size;

  /**
   * @param list is kept, not copied; reading any of it must cost the same
   */
  public ById(List<T> list, Function<T, String> id) {
    this.list = list;
    this.id = id;
    this.places = new int[Math.max(4, Integer.highestOneBit(Math.max(1, list.size())) * 4)];
    Arrays.fill(places, NONE);
    this.hashes = new int[places.length];
    int[] firsts = null;
    int distinct = 0;
    for (int i = 0; i < list.size(); i++) {
      String name = id.apply(list.get(i));
      int slot = slot(name);
      if (places[slot] == NONE) {
        places[slot] = i;
        hashes[slot] = hash(name);
        if (firsts != null) {
          firsts[distinct] = i;
        }
        distinct++;
      } else if (firsts == null) {
        firsts = new int[list.size()];
        for (int before = 0; before < i; before++) {
          firsts[before] = before;
        }
      }
    }
    this.firsts = firsts;
    this.size = distinct;
  }

  /** Where it stands in the table, or the free slot where it would stand. */
  private int slot(String wanted) {
    int hash = hash(wanted);
    int slot = (hash ^ hash >>> 15) & places.length - 1;
    while (places[slot] != NONE) {
      if (hashes[slot] == hash && Objects.equals(wanted, id.apply(list.get(places[slot])))) {
        break;
      }
      slot = slot + 1 & places.length - 1;
    }
    return slot;
  }

  private static int hash(String id) {
    return id == null ? 0 : id.hashCode() * 0x9E3779B9;
  }

  /** The place of the first of that id in the list, from 0; -1 when there is none. */
  public int place(String wanted) {
    return places[slot(wanted)];
  }

  @Override
  public T get(Object wanted) {
    int place = wanted == null || wanted instanceof String ? place((String) wanted) : NONE;
    return place == NONE ? null : list.get(place);
  }

  @Override
  public boolean containsKey(Object wanted) {
    return (wanted == null || wanted instanceof String) && place((String) wanted) != NONE;
  }

  @Override
  public int size() {
    return size;
  }

  /** The first of each id, in the order of the list. */
  private T first(int number) {
    return list.get(firsts == null ? number : firsts[number]);
  }

  @Override
  public Collection<T> values() {
    return new AbstractList<>() {
      @Override
      public T get(int i) {
        return first(i);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  @Override
  public Set<String> keySet() {
    return new View<>(
        new AbstractList<String>() {
          @Override
          public String get(int i) {
            return id.apply(first(i));
          }

          @Override
          public int size() {
            return size;
          }
        },
        this::containsKey);
  }

  @Override
  public Set<Map.Entry<String, T>> entrySet() {
    return new View<>(
        new AbstractList<Map.Entry<String, T>>() {
          @Override
          public Map.Entry<String, T> get(int i) {
            T one = first(i);
            return new AbstractMap.SimpleImmutableEntry<>(id.apply(one), one);
          }

          @Override
          public int size() {
            return size;
          }
        },
        one ->
            one instanceof Map.Entry<?, ?> entry
                && containsKey(entry.getKey())
                && get(entry.getKey()).equals(entry.getValue()));
  }

  /** A list without repetition as a set. */
  private static final class View<E> extends AbstractSet<E> {
    private final List<E> elements;
    private final Predicate<Object> contains;

    View(List<E> elements, Predicate<Object> contains) {
      this.elements = elements;
      this.contains = contains;
    }

    @Override
    public boolean contains(Object one) {
      return contains.test(one);
    }

    @Override
    public Iterator<E> iterator() {
      return elements.iterator();
    }

    @Override
    public int size() {
      return elements.size();
    }
  }
}
