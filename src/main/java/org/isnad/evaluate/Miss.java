package org.isnad.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.evaluate.GoldLine.Bounds;
import org.isnad.evaluate.GoldLine.Days;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Span;

/**
 * One difference between what was marked and what was found.
 *
 * @param kind {@code missed}, {@code spurious} or {@code wrong}
 * @param gold the marked claim; null when spurious
 * @param claim the found claim; when missed, one of another type at the same place, or null
 * @param wrong names of the attributes that differ
 */
record Miss(String kind, Document document, GoldClaim gold, Claim claim, List<String> wrong) {
  Span span() {
    return gold == null ? claim.span() : gold.span();
  }

  String id() {
    return gold == null ? claim.id() : gold.line().id();
  }

  Excerpt excerpt() {
    return new Excerpt(document.text(), span());
  }

  void print(Appendable out) throws IOException {
    Excerpt excerpt = excerpt();
    out.append(document.file()).append(':').append(String.valueOf(excerpt.line())).append(": ");
    out.append(kind).append(' ');
    out.append(wrong.isEmpty() ? (gold == null ? claim.type() : gold.line().type()) : list(wrong));
    if (gold != null) {
      String line = String.valueOf(gold.line().line());
      out.append(" (gold line ").append(line);
      out.append(id().equals(line) ? "" : ", " + id()).append(')');
    }
    out.append("\n  ").append(excerpt.text()).append('\n');
    if (wrong.isEmpty()) {
      if (gold != null) {
        row(out, "expected", marked());
      }
      if (claim != null) {
        row(out, gold == null ? "found" : "instead", found());
      }
    }
    for (String attribute : wrong) {
      row(out, attribute, "expected " + expected(attribute) + ", found " + found(attribute));
    }
  }

  private static void row(Appendable out, String name, String text) throws IOException {
    out.append("    ").append(name).append(": ").append(text).append('\n');
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }

  private String marked() {
    return gold.line().type() + rest(this::expected);
  }

  private String found() {
    return claim.type() + rest(this::found);
  }

  private static String rest(java.util.function.UnaryOperator<String> field) {
    return List.of("value", "polarity", "modality", "time", "chain").stream()
        .map(field)
        .filter(text -> !text.isEmpty() && !text.equals("none"))
        .filter(text -> !text.equals("affirmed") && !text.equals("certain"))
        .map(text -> "; " + text)
        .collect(Collectors.joining());
  }

  /** What the gold line says of an attribute; empty when it does not. */
  String expected(String attribute) {
    GoldLine line = gold.line();
    return switch (attribute) {
      case "type" -> line.type();
      case "value" -> shown(line.value());
      case "polarity" -> line.polarity() == null ? "" : line.polarity();
      case "modality" -> line.modality() == null ? "" : line.modality();
      case "time" -> shown(line.time());
      default -> line.chain() == null ? "" : String.join(" > ", line.chain());
    };
  }

  /** What was found of an attribute. */
  String found(String attribute) {
    return switch (attribute) {
      case "type" -> claim.type();
      case "value" -> shown(Pair.bounds(claim));
      case "polarity" -> claim.polarity();
      case "modality" -> claim.modality();
      case "time" -> shown(Pair.days(claim));
      default -> claim.attribution().stream().map(Hop::name).collect(Collectors.joining(" > "));
    };
  }

  private static String shown(Bounds value) {
    if (value == null) {
      return "";
    }
    return value.known() ? shown(value.lo()) + ".." + shown(value.hi()) : "none";
  }

  private static String shown(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String shown(Days days) {
    if (days == null) {
      return "";
    }
    String from = days.from() == null ? "" : days.from().toString();
    String to = days.to() == null ? "" : days.to().toString();
    return from.isEmpty() && to.isEmpty() ? "none" : from + ".." + to;
  }
}
