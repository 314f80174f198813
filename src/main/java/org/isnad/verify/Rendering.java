package org.isnad.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.knowledge.Nearest;

/** Fills the slots of a rule's explanation from one match. */
final class Rendering {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final Naming names;
  private final FactIndex facts;

  Rendering(Naming names, FactIndex facts) {
    this.names = names;
    this.facts = facts;
  }

  Text explain(RuleCard card, List<Object> flagged, Map<String, Object> bound) {
    Map<String, Text> filled = new HashMap<>();
    Function<String, Text> slots =
        slot -> filled.computeIfAbsent(slot, s -> value(s, flagged, bound));
    return new Text(
        tidy(template(card.explainEn()).fill(slots, Text::en)),
        tidy(template(card.explainAr()).fill(slots, Text::ar)));
  }

  private Template template(String text) {
    return templates.computeIfAbsent(text, Template::of);
  }

  /**
   * A text with slots, taken apart once for all findings of a rule.
   *
   * @param words what stands before each slot, and behind the last
   */
  private record Template(List<String> words, List<String> slots) {
    static Template of(String text) {
      Matcher found = SLOT.matcher(text);
      List<String> words = new ArrayList<>();
      List<String> slots = new ArrayList<>();
      int at = 0;
      while (found.find()) {
        words.add(text.substring(at, found.start()));
        slots.add(found.group(1));
        at = found.end();
      }
      words.add(text.substring(at));
      return new Template(words, slots);
    }

    String fill(Function<String, Text> values, Function<Text, String> language) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < slots.size(); i++) {
        line.append(words.get(i)).append(language.apply(values.apply(slots.get(i))));
      }
      return line.append(words.get(slots.size())).toString();
    }
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
    String clean = spaced(text.strip()).replace("..", ".");
    return clean.isEmpty() ? clean : Character.toUpperCase(clean.charAt(0)) + clean.substring(1);
  }

  /** One space for any run of them, as most texts have already. */
  private static String spaced(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (space && (before || c != ' ')) {
        return SPACES.matcher(text).replaceAll(" ");
      }
      before = space;
    }
    return text;
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
