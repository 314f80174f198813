package org.isnad.verify;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.fact.Answer;
import org.isnad.fact.Compare;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;

/**
 * One line of {@code where:} in a plain form: {@code disjoint(value)}, {@code not shares(outlets)},
 * {@code later(from, first.lastReported)}, {@code within(value, toll)}. A field alone is compared
 * between the second fact and the first.
 */
final class FormJoin {
  private static final Pattern CALL =
      Pattern.compile("(not )?([A-Za-z]{1,40})\\(([A-Za-z0-9., -]{0,200})\\)");

  /** Functions that say the same when their arguments change places. */
  private static final Set<String> EVEN =
      Set.of(
          "disjoint",
          "compatible",
          "within",
          "sameSide",
          "hostile",
          "shares",
          "near",
          "apart",
          "sameDays",
          "sameWords",
          "differ",
          "sameEntity");

  /** Functions that a rule may ask for yes or no. */
  static final Set<String> ASKABLE = new TreeSet<>();

  static {
    Arrays.stream(Compare.class.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getReturnType() == boolean.class)
        .filter(m -> Arrays.stream(m.getGenericParameterTypes()).allMatch(FormJoin::ofAnswers))
        .forEach(m -> ASKABLE.add(m.getName()));
  }

  /** Whether a field of an answer, or a tolerance, can be given to the function. */
  private static boolean ofAnswers(Type type) {
    if (type instanceof ParameterizedType list) {
      Type of = list.getActualTypeArguments()[0];
      return of == String.class || of instanceof WildcardType;
    }
    return type == double.class || !FormField.fitting(Answer.class, (Class<?>) type).isEmpty();
  }

  private final Form form;
  private final FormConditions conditions;
  private final Class<?> fact;

  /** Whether all lines so far say the same when first and second change places. */
  boolean even = true;

  FormJoin(Form form, FormConditions conditions, Class<?> fact) {
    this.form = form;
    this.conditions = conditions;
    this.fact = fact;
  }

  /** The constraint of the second pattern; null with a complaint. */
  String of(Node.Scalar line) {
    Matcher call = CALL.matcher(line.text());
    if (!call.matches()) {
      form.wrong(
          line,
          "'" + Form.shown(line.text()) + "' is no comparison",
          "write a function and its field: disjoint(value)");
      return null;
    }
    String name = call.group(2);
    if (!ASKABLE.contains(name)) {
      form.wrong(line, "no comparison is called '" + name + "'", Nearest.hint(name, ASKABLE));
      return null;
    }
    List<String> texts = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    if (!arguments(line, call.group(3), texts, types)) {
      return null;
    }
    if (!fits(name, types)) {
      form.wrong(
          line,
          name + " does not compare " + call.group(3),
          "give it fields of its kind: " + String.join(", ", fitting(name)));
      return null;
    }
    conditions.functions.add(name);
    even &= EVEN.contains(name);
    String text = name + "(" + String.join(", ", texts) + ")";
    return call.group(1) == null ? text : "!" + text;
  }

  private boolean arguments(
      Node.Scalar line, String list, List<String> texts, List<Class<?>> types) {
    List<FormField> plain = new ArrayList<>();
    boolean sides = false;
    for (String part : list.split(",")) {
      String name = part.strip();
      String tolerance = conditions.tolerance(name);
      if (tolerance != null) {
        texts.add(tolerance);
        types.add(double.class);
        continue;
      }
      boolean first = name.startsWith("first.");
      boolean second = name.startsWith("second.");
      String path = first || second ? name.substring(name.indexOf('.') + 1) : name;
      FormField field = conditions.argument(path, form.spot(line));
      if (field == null) {
        return false;
      }
      sides |= first || second;
      plain.add(field);
      texts.add(first ? field.of("$first") : field.own());
      types.add(field.type());
    }
    if (plain.size() == 1 && !sides) { // the same field of the first fact
      texts.add(1, plain.get(0).of("$first"));
      types.add(1, plain.get(0).type());
    }
    even &= !sides;
    return true;
  }

  private boolean fits(String name, List<Class<?>> types) {
    return Arrays.stream(Compare.class.getDeclaredMethods())
        .filter(m -> m.getName().equals(name) && Modifier.isPublic(m.getModifiers()))
        .anyMatch(m -> fits(m, types));
  }

  private static boolean fits(Method method, List<Class<?>> types) {
    Class<?>[] wanted = method.getParameterTypes();
    boolean fits = wanted.length == types.size();
    for (int i = 0; fits && i < wanted.length; i++) {
      fits = wanted[i].isAssignableFrom(types.get(i));
    }
    return fits;
  }

  private Set<String> fitting(String name) {
    Set<String> found = new TreeSet<>();
    Arrays.stream(Compare.class.getDeclaredMethods())
        .filter(m -> m.getName().equals(name) && Modifier.isPublic(m.getModifiers()))
        .forEach(m -> found.addAll(FormField.fitting(fact, m.getParameterTypes()[0])));
    return found;
  }
}
