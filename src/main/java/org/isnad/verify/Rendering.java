package org.isnad.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.knowledge.Nearest;

/** Fills the slots of a rule's explanation from one match. */
final class Rendering {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

  private final Naming names;
  private final FactIndex facts;

  Rendering(Naming names, FactIndex facts) {
    this.names = names;
    this.facts = facts;
  }

  Text explain(RuleCard card, List<Object> flagged, Map<String, Object> bound) {
    return new Text(
        fill(card.explainEn(), flagged, bound).en(), fill(card.explainAr(), flagged, bound).ar());
  }

  private Text fill(String template, List<Object> flagged, Map<String, Object> bound) {
    Matcher slots = SLOT.matcher(template);
    StringBuilder en = new StringBuilder();
    StringBuilder ar = new StringBuilder();
    int at = 0;
    while (slots.find()) {
      Text value = value(slots.group(1), flagged, bound);
      en.append(template, at, slots.start()).append(value.en());
      ar.append(template, at, slots.start()).append(value.ar());
      at = slots.end();
    }
    String rest = template.substring(at);
    return new Text(tidy(en + rest), tidy(ar + rest));
  }

  private Text value(String slot, List<Object> flagged, Map<String, Object> bound) {
    int dot = slot.indexOf('.');
    Object value = bound.get("$" + (dot < 0 ? slot : slot.substring(0, dot)));
    Text text;
    if (dot >= 0) {
      text = Slots.fill(value, slot.substring(dot + 1), names, facts);
    } else if (value != null) {
      text = scalar(value);
    } else if (slot.equals("sources") || slot.equals("claims")) {
      text = Slots.fill(flagged, slot, names, facts);
    } else {
      text = null;
      for (int i = 0; i < flagged.size() && text == null; i++) {
        text = Slots.fill(flagged.get(i), slot, names, facts);
      }
    }
    return text == null ? names.phrase("unknown.name") : text;
  }

  private Text scalar(Object value) {
    if (value instanceof Collection<?> many) {
      return Slots.fill(many, "name", names, facts);
    }
    if (value instanceof Number number) {
      return Phrases.same(plain(number.doubleValue()));
    }
    if (value instanceof LocalDate day) {
      return Phrases.same(day.toString());
    }
    Text named = Slots.fill(value, "name", names, facts);
    return named != null ? named : names.name(value.toString());
  }

  /** 2 for 2.0, 0.1 for 0.1: never an exponent. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** A filled slot may begin a sentence and may end one that brings its own stop. */
  private static String tidy(String text) {
    String clean = text.strip().replaceAll("\\s+", " ").replace("..", ".");
    return clean.isEmpty() ? clean : Character.toUpperCase(clean.charAt(0)) + clean.substring(1);
  }

  /** Complains of every slot that the rule's bindings cannot fill. */
  static void check(Rule rule, Problems problems) {
    check(rule, "explain_en", rule.card().explainEn(), problems);
    check(rule, "explain_ar", rule.card().explainAr(), problems);
  }

  private static void check(Rule rule, String tag, String template, Problems problems) {
    Matcher slots = SLOT.matcher(template);
    while (slots.find()) {
      String remedy = remedy(slots.group(1), rule.bindings());
      if (remedy != null) {
        String message = rule.id() + ": nothing fills the slot {" + slots.group(1) + "}";
        problems.add("rule-slot", rule.spot(tag), message, remedy);
      }
    }
  }

  private static String remedy(String slot, Map<String, String> bindings) {
    int dot = slot.indexOf('.');
    String variable = dot < 0 ? slot : slot.substring(0, dot);
    String type = bindings.get("$" + variable);
    if (type == null) {
      SortedSet<String> known = new TreeSet<>(Slots.OF_MATCH);
      bindings.keySet().forEach(name -> known.add(name.substring(1)));
      return dot < 0 && Slots.OF_MATCH.contains(slot) ? null : Nearest.hint(variable, known);
    }
    if (dot < 0) {
      return null;
    }
    SortedSet<String> known = Slots.of(type);
    String field = slot.substring(dot + 1);
    return known.contains(field) ? null : Nearest.hint(field, known);
  }
}
