package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Mention;

/**
 * Finds people whom different articles call by a longer and a shorter form of one name. Only names
 * that begin and end alike are compared (a block), and of those only the ones told of the same
 * place and week are taken for one person; the others may be one, and the linker says so.
 */
final class Namesakes {
  /** Two ids that may be one person; {@code told} when place and week agree. */
  record Pair(String shorter, String longer, boolean told, Set<String> claims) {}

  /** A block with more names than this holds a common name: it tells nothing. */
  private static final int COMMON = 12;

  private static final int WEEK = 7;

  private final Names names;
  private final Map<String, Person> people = new TreeMap<>();

  private static final class Person {
    final String id;
    final List<String> words;
    String claim;
    final Map<String, TreeSet<LocalDate>> days = new TreeMap<>();

    Person(String id, List<String> words) {
      this.id = id;
      this.words = words;
    }
  }

  Namesakes(Names names) {
    this.names = names;
  }

  /** Notes the people a claim names. */
  void note(Claim claim) {
    note(claim, claim.subject());
    note(claim, claim.object());
  }

  private void note(Claim claim, Mention mention) {
    if (!names.person(mention)) {
      return;
    }
    Person person = people.computeIfAbsent(mention.entity(), id -> new Person(id, names.parts(id)));
    if (person.words.size() < 2) {
      return;
    }
    if (person.claim == null || claim.id().compareTo(person.claim) < 0) {
      person.claim = claim.id();
    }
    boolean dated = claim.time() != null && claim.time().from() != null;
    if (dated && claim.place() != null && claim.place().entity() != null) {
      person
          .days
          .computeIfAbsent(claim.place().entity(), p -> new TreeSet<>())
          .add(claim.time().from());
    }
  }

  /** The pairs that may be one: a shorter name with the one longer name it fits. */
  List<Pair> pairs() {
    Map<String, List<Person>> blocks = new TreeMap<>();
    for (Person person : people.values()) {
      if (person.words.size() < 2) {
        continue;
      }
      String key = person.words.get(0) + " " + person.words.get(person.words.size() - 1);
      blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
    }
    List<Pair> pairs = new ArrayList<>();
    for (List<Person> block : blocks.values()) {
      if (block.size() <= COMMON) {
        block.sort(Comparator.comparingInt((Person p) -> p.words.size()).thenComparing(p -> p.id));
        for (int i = 0; i < block.size(); i++) {
          pair(block.get(i), block.subList(i + 1, block.size()), pairs);
        }
      }
    }
    return pairs;
  }

  private static void pair(Person shorter, List<Person> others, List<Pair> pairs) {
    List<Person> fitting = new ArrayList<>();
    List<Person> near = new ArrayList<>();
    for (Person longer : others) {
      if (longer.words.size() > shorter.words.size() && holds(longer.words, shorter.words)) {
        fitting.add(longer);
        if (near(shorter, longer)) {
          near.add(longer);
        }
      }
    }
    for (Person longer : fitting) {
      TreeSet<String> claims = new TreeSet<>();
      claims.add(shorter.claim);
      claims.add(longer.claim);
      boolean told = near.size() == 1 && near.get(0) == longer;
      pairs.add(new Pair(shorter.id, longer.id, told, claims));
    }
  }

  /** Whether the words of the shorter name stand in the longer one in their order. */
  static boolean holds(List<String> longer, List<String> shorter) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && word.equals(shorter.get(at))) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private static boolean near(Person one, Person other) {
    for (Map.Entry<String, TreeSet<LocalDate>> told : one.days.entrySet()) {
      TreeSet<LocalDate> days = other.days.get(told.getKey());
      for (LocalDate day : days == null ? Set.<LocalDate>of() : told.getValue()) {
        LocalDate next = days.ceiling(day.minusDays(WEEK));
        if (next != null && !next.isAfter(day.plusDays(WEEK))) {
          return true;
        }
      }
    }
    return false;
  }
}
