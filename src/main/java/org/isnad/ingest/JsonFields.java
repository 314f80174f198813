package org.isnad.ingest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads fields of a JSON object and keeps everything that is wrong with them. */
final class JsonFields {
  private static final int LONGEST = 20_000;
  private static final int DIGITS = 30;

  /** One thing that is wrong. */
  record Problem(String message, String remedy) {}

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return problems;
  }

  /** A bound of a figure, or null. */
  BigDecimal number(JsonNode parent, String name) {
    JsonNode n = parent.get(name);
    if (n == null || n.isNull()) {
      return null;
    }
    BigDecimal number = n.isNumber() ? n.decimalValue() : null;
    if (number == null
        || number.signum() < 0
        || number.precision() > DIGITS
        || Math.abs((long) number.scale()) > DIGITS) {
      problem("'value." + name + "' is " + shortly(n), "give a number from 0, or null when open");
      return null;
    }
    return number;
  }

  /** An end of a time, or null. */
  LocalDate day(JsonNode parent, String name) {
    String word = text(parent, name);
    try {
      return word == null ? null : LocalDate.parse(word);
    } catch (DateTimeException e) {
      problem("'time." + name + "' is '" + word + "'", "write a day such as 2024-05-02");
      return null;
    }
  }

  /** Whether there is such an object; tells when something else stands there. */
  boolean object(JsonNode n, String name, Set<String> fields) {
    if (n == null || n.isNull()) {
      return false;
    }
    if (!n.isObject()) {
      problem("'" + name + "' is " + shortly(n), "give an object with " + new TreeSet<>(fields));
      return false;
    }
    only(n, name, fields);
    return true;
  }

  /** Tells of fields that may not be there. */
  void only(JsonNode n, String where, Set<String> fields) {
    for (String name : n.propertyNames()) {
      if (!fields.contains(name)) {
        problem(
            "a " + where + " has no field '" + shorten(name) + "'",
            "its fields are " + new TreeSet<>(fields));
      }
    }
  }

  /** The text of a field that must be there. */
  String need(JsonNode n, String name) {
    String text = text(n, name);
    if (text == null && (!n.has(name) || n.get(name).isNull() || n.get(name).isString())) {
      problem("the field '" + name + "' is missing or empty", "give it a text");
    }
    return text;
  }

  /** The text of a field, or null. */
  String text(JsonNode parent, String name) {
    JsonNode n = parent.get(name);
    if (n == null || n.isNull()) {
      return null;
    }
    if (!n.isString() || n.stringValue().length() > LONGEST) {
      problem("'" + name + "' is " + shortly(n), "give a text of at most " + LONGEST + " letters");
      return null;
    }
    return n.stringValue().isBlank() ? null : n.stringValue();
  }

  /** One of a closed set of words. */
  String oneOf(JsonNode n, String name, Collection<String> known, String otherwise) {
    String word = text(n, name);
    if (word != null && !known.contains(word)) {
      problem("'" + name + "' is '" + shorten(word) + "'", "it is one of " + new TreeSet<>(known));
      return null;
    }
    return word == null ? otherwise : word;
  }

  void problem(String message, String remedy) {
    problems.add(new Problem(message, remedy));
  }

  static String shortly(JsonNode n) {
    return shorten(n.toString());
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
