package org.isnad.report;

import java.time.LocalDate;
import java.util.Locale;
import org.isnad.finding.Text;

/**
 * What the drawings share: places in per cent, so that a drawing is as wide as the page lets it be
 * and its marks and letters keep their form, and marks that differ by form and not by colour.
 */
final class Drawing {
  /** A name in a drawing is not longer than this; the words beside the drawing say all of it. */
  private static final int NAME = 48;

  /** Even in words no name is longer than this. */
  private static final int FULL = 300;

  private Drawing() {}

  /** The forms that marks refer to, once on a page. */
  static void marks(Html html) {
    html.open("svg", "class", "marks", "aria-hidden", "true", "focusable", "false");
    html.open("defs").shape("circle", "id", "m-said", "r", "5");
    html.shape("circle", "id", "m-hedged", "r", "4.5", "class", "hollow");
    html.shape("path", "id", "m-denied", "d", "M-5-5L5 5M5-5L-5 5", "class", "stroke");
    html.shape("rect", "id", "m-old", "x", "-4", "y", "-4", "width", "8", "height", "8");
    html.shape("path", "id", "m-best", "d", "M0-8L7 0 0 8-7 0z");
    html.shape("path", "id", "m-to", "d", "M0-6L9 0 0 6z")
        .shape("path", "id", "m-from", "d", "M0-6L-9 0 0 6z");
    html.shape("path", "id", "m-gap", "d", "M-4 5L0-5M0 5L4-5", "class", "stroke");
    html.close().closeLine();
  }

  /** Opens a strip that one row of a drawing is drawn on; the words of the row say the same. */
  static Html strip(Html html, String cssClass) {
    return html.open("svg", "class", cssClass, "aria-hidden", "true", "focusable", "false");
  }

  static void mark(Html html, String form, double at) {
    html.shape("use", "href", "#m-" + form, "x", percent(at), "y", "11");
  }

  static void stretch(Html html, String cssClass, double from, double to) {
    html.shape(
        "line", "class", cssClass, "x1", percent(from), "x2", percent(to), "y1", "11", "y2", "11");
  }

  /** A form with its meaning, for those who see the drawing for the first time. */
  static void key(Html html, String form) {
    html.open("span", "class", "key of-" + form);
    html.open("svg", "viewBox", "-9 -9 18 18", "aria-hidden", "true", "focusable", "false");
    html.shape("use", "href", "#m-" + form).close().trusted(" ").say("mark." + form).close();
    html.trusted(" ");
  }

  static String percent(double of100) {
    double tenths = Math.round(of100 * 10) / 10.0;
    return tenths == Math.rint(tenths)
        ? (long) tenths + "%"
        : String.format(Locale.ROOT, "%.1f%%", tenths);
  }

  /** Days as short as they can be said: a month or year that both share is said once. */
  static Text days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return Words.day(from);
    }
    if (from.getYear() != to.getYear()) {
      return Words.days(from, to);
    }
    Text last = Words.day(to);
    if (from.getMonth() == to.getMonth()) {
      String first = from.getDayOfMonth() + "–";
      return new Text(first + last.en(), first + last.ar());
    }
    Text month = Words.of("month." + from.getMonthValue());
    String day = from.getDayOfMonth() + " ";
    return new Text(day + month.en() + " – " + last.en(), day + month.ar() + " – " + last.ar());
  }

  /** The form of the mark for what is said. */
  static String form(String polarity, String modality, boolean superseded) {
    if ("denied".equals(polarity)) {
      return "denied";
    }
    return superseded ? "old" : "certain".equals(modality) ? "said" : "hedged";
  }

  /** The name as it fits into a drawing. */
  static Text brief(Text name) {
    return new Text(cut(name.en(), NAME), cut(name.ar(), NAME));
  }

  /** The name as it stands in the words beside a drawing. */
  static Text full(Text name) {
    return new Text(cut(name.en(), FULL), cut(name.ar(), FULL));
  }

  private static String cut(String name, int longest) {
    String plain = Columns.plain(name == null ? "" : name).strip();
    if (plain.length() <= longest) {
      return plain;
    }
    int end = longest - 1;
    int space = plain.lastIndexOf(' ', end);
    end = space > longest / 2 ? space : end;
    if (Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end).strip() + "…";
  }
}
