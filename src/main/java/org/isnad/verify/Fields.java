package org.isnad.verify;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Fact;
import org.isnad.fact.Figure;

/** What facts hold in the fields that a constraint names. */
final class Fields {
  private static final int LONGEST = 80;

  private Fields() {}

  /**
   * Such as {@code value = 12, $first.value = 17}.
   *
   * @param on variable of the fact that the constraint stands in
   */
  static String told(String constraint, String on, Map<String, Fact> bound) {
    Map<String, String> told = new LinkedHashMap<>();
    List<Token> tokens = DrlLexer.tokens(constraint);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.word()) {
        continue;
      }
      boolean member = i > 0 && tokens.get(i - 1).is(".");
      String owner = member && i > 1 ? tokens.get(i - 2).text() : "";
      if (member && !owner.startsWith("$")) {
        continue;
      }
      Fact fact = bound.get(member ? owner : on);
      String value = fact == null ? null : value(fact, token.text());
      if (value != null) {
        told.put((member ? owner + "." : "") + token.text(), value);
      }
    }
    StringBuilder line = new StringBuilder();
    told.forEach(
        (name, value) ->
            line.append(line.isEmpty() ? "" : ", ").append(name).append(" = ").append(value));
    return line.toString();
  }

  private static String value(Fact fact, String name) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          return shown(component.getAccessor().invoke(fact));
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("cannot read " + name, e);
        }
      }
    }
    return null;
  }

  private static String shown(Object value) {
    String text =
        value instanceof Figure f
            ? f.basis()
                + " "
                + f.lo()
                + ".."
                + f.hi()
                + (f.measure() == null ? "" : " " + f.measure())
            : String.valueOf(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
