package org.isnad.verify;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Compare;
import org.isnad.fact.Fact;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Part;
import org.isnad.fact.Period;
import org.isnad.fact.Roots;
import org.isnad.fact.Span;

/**
 * Every word that the left side of a rule may use; read from the facts, so it cannot fall behind.
 */
final class Words {
  /** Simple name of each fact type. */
  static final SortedMap<String, Class<?>> FACTS = new TreeMap<>();

  /** Fields of facts and of what facts hold. */
  static final Set<String> FIELDS = new TreeSet<>();

  /** Functions of {@link Compare}. */
  static final Set<String> FUNCTIONS = new TreeSet<>();

  /** Words of the rule language itself that only read. */
  static final Set<String> GRAMMAR =
      Set.of(
          "not",
          "exists",
          "forall",
          "and",
          "accumulate",
          "from",
          "in",
          "memberOf",
          "contains",
          "excludes",
          "true",
          "false",
          "null",
          "this");

  /** What accumulate may compute. */
  static final Set<String> SUMS =
      Set.of("count", "sum", "min", "max", "average", "collectList", "collectSet");

  /** Words that rules of other books use, and why not here. */
  static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("eval", "write the condition as a constraint of a pattern"),
          Map.entry("or", "write one rule for each case, or use || inside a pattern"),
          Map.entry("new", "a rule makes nothing"),
          Map.entry("modify", "facts never change"),
          Map.entry("update", "facts never change"),
          Map.entry("insert", "a rule adds no facts"),
          Map.entry("insertLogical", "a rule adds no facts"),
          Map.entry("delete", "facts never change"),
          Map.entry("retract", "facts never change"),
          Map.entry("salience", "the order of rules never matters"),
          Map.entry("matches", "use the function says(text, words)"),
          Map.entry("soundslike", "use the function sameWords(text, text)"),
          Map.entry("before", "use the function earlier(day, day)"),
          Map.entry("after", "use the function later(day, day)"),
          Map.entry("overlaps", "use compatible(figure, figure) or sameDays(period, period)"),
          Map.entry("kcontext", "rules do not reach the engine"),
          Map.entry("drools", "rules do not reach the engine"),
          Map.entry("System", "rules do not reach the machine"),
          Map.entry("Runtime", "rules do not reach the machine"),
          Map.entry("Thread", "rules do not reach the machine"),
          Map.entry("Class", "rules do not reach the machine"),
          Map.entry("getClass", "rules do not reach the machine"),
          Map.entry("java", "rules do not reach the machine"));

  /** Fact types and the records that facts hold. */
  static final List<Class<?>> TYPES = new ArrayList<>();

  static {
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      FACTS.put(type.getSimpleName(), type);
      fields(type);
    }
    for (Class<?> type :
        List.of(
            Figure.class,
            Hop.class,
            Mention.class,
            Part.class,
            Period.class,
            Roots.class,
            Span.class)) {
      fields(type);
    }
    FIELDS.addAll(
        Set.of("size", "isEmpty", "empty", "known", "count", "speaker", "topic", "length"));
    Arrays.stream(Compare.class.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()))
        .forEach(m -> FUNCTIONS.add(m.getName()));
  }

  private Words() {}

  private static void fields(Class<?> type) {
    TYPES.add(type);
    for (RecordComponent component : type.getRecordComponents()) {
      FIELDS.add(component.getName());
    }
  }
}
