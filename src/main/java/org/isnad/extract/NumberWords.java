package org.isnad.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The words that numbers are made of, from {@code numbers.yaml}. */
final class NumberWords {
  static final String FILE = "numbers.yaml";

  /** What part a word plays in a number. */
  enum Role {
    ZERO,
    UNIT,
    TWELVE,
    TEN,
    WHOLE,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    /** Scale in the accusative; alone it is the construct dual. */
    ACCUSATIVE,
    DUAL
  }

  record Part(Role role, BigDecimal value) {
    int small() {
      return value.intValue();
    }
  }

  private final Map<String, Part> cardinals = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> ordinalFirst = new HashMap<>();
  private final Map<String, BigDecimal[]> fractions = new HashMap<>();
  private final Map<String, BigDecimal[]> shares = new HashMap<>();
  private final Map<String, BigDecimal> denominators = new HashMap<>();
  private final Set<String> eleven;
  private final Set<String> tail;
  private final Set<String> point;
  private final Set<String> many;
  private final WordFlag begins;
  private final WordFlag orders;

  /** Whether a unit stands behind its tens, apart or behind a hyphen: "twenty-five". */
  final boolean tensFirst;

  /** Whether the parts of a number may follow one another without "and". */
  final boolean andOptional;

  /** The least unit in front of "hundred"; below it the language has words of its own. */
  final int hundredsFrom;

  NumberWords(NumberData data, Morphology grammar) {
    begins = new WordFlag(grammar, word -> any(word, this::counts));
    orders = new WordFlag(grammar, word -> any(word, this::orders));
    eleven = new HashSet<>(data.words("eleven"));
    tail = new HashSet<>(data.words("tail"));
    many = new HashSet<>(data.words("many"));
    tensFirst = data.root().path("tens-first").asBoolean(false);
    andOptional = data.root().path("and-optional").asBoolean(false);
    hundredsFrom = data.root().path("hundreds-from").asInt(1);
    point = new HashSet<>(data.words("point"));
    data.words("zero").forEach(w -> put(w, Role.ZERO, "0"));
    data.words("twelve").forEach(w -> put(w, Role.TWELVE, "2"));
    groups(data, "units", Role.UNIT);
    data.words("ten").forEach(w -> put(w, Role.TEN, "10"));
    groups(data, "whole", Role.WHOLE);
    groups(data, "tens", Role.TENS);
    data.words("hundred").forEach(w -> put(w, Role.HUNDRED, "100"));
    groups(data, "hundreds", Role.HUNDREDS);
    groups(data, "scales", Role.SCALE);
    groups(data, "accusative", Role.ACCUSATIVE);
    groups(data, "duals", Role.DUAL);
    data.groups("ordinals").forEach((n, ws) -> ws.forEach(w -> ordinals.put(w, whole(data, n))));
    data.groups("ordinal-first")
        .forEach((n, ws) -> ws.forEach(w -> ordinalFirst.put(w, whole(data, n))));
    ratios(data, "fractions", fractions);
    ratios(data, "shares", shares);
    data.groups("denominators")
        .forEach(
            (n, ws) -> {
              whole(data, n);
              ws.forEach(w -> denominators.put(w, new BigDecimal(n)));
            });
  }

  private static void ratios(NumberData data, String name, Map<String, BigDecimal[]> into) {
    data.groups(name)
        .forEach(
            (n, ws) -> {
              String[] parts = n.split("/");
              if (parts.length != 2) {
                throw data.problem(
                    "has a fraction '" + n + "' that is not like 1/2", "fractions:", n);
              }
              BigDecimal[] both = {new BigDecimal(parts[0]), new BigDecimal(parts[1])};
              ws.forEach(w -> into.put(w, both));
            });
  }

  private void groups(NumberData data, String name, Role role) {
    data.groups(name)
        .forEach(
            (n, ws) -> {
              whole(data, n);
              ws.forEach(w -> put(w, role, n));
            });
  }

  private static int whole(NumberData data, String number) {
    if (!number.matches("[0-9]{1,15}")) {
      throw data.problem("has '" + number + "' where a number should stand", number);
    }
    return (int) Long.parseLong(number);
  }

  private void put(String word, Role role, String value) {
    cardinals.putIfAbsent(word, new Part(role, new BigDecimal(value)));
  }

  private static boolean any(Word word, Predicate<String> key) {
    return Sieve.any(word.forms, key);
  }

  private boolean counts(String key) {
    return cardinals.containsKey(key)
        || eleven.contains(key)
        || fractions.containsKey(key)
        || shares.containsKey(key);
  }

  private boolean orders(String key) {
    return cardinals.containsKey(key) || ordinals.containsKey(key) || ordinalFirst.containsKey(key);
  }

  /** Whether a cardinal or fraction may begin at a token; of nearly all words, none. */
  boolean mayCount(NumberText text, int i) {
    return text.number(i) || text.word(i) && begins.of(text.at(i));
  }

  /** Whether an ordinal may begin at a token. */
  boolean mayOrder(NumberText text, int i) {
    return text.word(i) && orders.of(text.at(i));
  }

  Part cardinal(String key) {
    return cardinals.get(key);
  }

  /** Whether the word can begin a number, an ordinal or a fraction. */
  boolean knows(String key) {
    return cardinals.containsKey(key)
        || ordinals.containsKey(key)
        || ordinalFirst.containsKey(key)
        || fractions.containsKey(key)
        || eleven.contains(key);
  }

  Integer ordinal(String key) {
    return ordinals.get(key);
  }

  /** The units that stand before عشر or tens in an ordinal only. */
  Integer ordinalFirst(String key) {
    return ordinalFirst.get(key);
  }

  /** Numerator and denominator. */
  BigDecimal[] fraction(String key) {
    return fractions.get(key);
  }

  /** The same for words that are whole numbers unless a definite number follows: خمس العشرين. */
  BigDecimal[] share(String key) {
    return shares.get(key);
  }

  /** What the parts after a number are parts of: أرباع is 4; or null. */
  BigDecimal denominator(String key) {
    return denominators.get(key);
  }

  boolean eleven(String key) {
    return eleven.contains(key);
  }

  boolean tail(String key) {
    return tail.contains(key);
  }

  /** Plural scales, which alone are no number: آلاف. */
  boolean many(String key) {
    return many.contains(key);
  }

  boolean point(String key) {
    return point.contains(key);
  }
}
