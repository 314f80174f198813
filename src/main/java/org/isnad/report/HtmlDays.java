package org.isnad.report;

import java.time.LocalDate;
import java.util.List;

/** What a timeline draws beside its lines: days above, and over them bars and marks. */
final class HtmlDays {
  /** Names of months stand at least so far apart, of 100. */
  private static final double MONTHS_APART = 30;

  private final Html html;
  private final ClaimIndex index;

  HtmlDays(Html html, ClaimIndex index) {
    this.html = html;
    this.index = index;
  }

  /** Bars over the days that a report speaks of, and a mark on the day it was published. */
  void strip(Timeline.Report report, DayScale scale, String id) {
    Drawing.strip(html, "strip");
    html.shape("use", "href", "#days-" + id);
    String form =
        report.answer() == null
            ? "said"
            : Drawing.form(
                report.answer().polarity(),
                report.answer().modality(),
                index.superseded(report.answer()));
    Double at = report.published() == null ? null : scale.middle(report.published());
    lag(html, report.about(), scale, at);
    for (Timeline.Stretch days : report.about()) {
      double from = scale.start(days.from());
      double to = scale.end(days.to());
      Drawing.stretch(html, "days", from, to);
      if (days.until()) {
        Drawing.mark(html, "from", from);
      }
      if (days.since()) {
        Drawing.mark(html, "to", to);
      }
    }
    if (at != null) {
      Drawing.mark(html, form, at);
    }
    html.close();
  }

  /** From the days that are told of to a day of publication that is none of them. */
  private static void lag(Html html, List<Timeline.Stretch> about, DayScale scale, Double at) {
    if (at == null || about.isEmpty()) {
      return;
    }
    double from = scale.start(about.get(0).from());
    double to = scale.end(about.get(about.size() - 1).to());
    if (at > to || at < from) {
      Drawing.stretch(html, "lag", at > to ? to : from, at);
    }
  }

  /** What every line of the event has behind it. */
  void grid(DayScale scale, String id) {
    html.open("svg", "class", "marks", "aria-hidden", "true", "focusable", "false").open("defs");
    html.open("g", "id", "days-" + id);
    for (LocalDate day : scale.ticks()) {
      String at = Drawing.percent(scale.middle(day));
      html.shape("line", "class", "grid", "x1", at, "x2", at, "y1", "0", "y2", "100%");
    }
    html.close().close().closeLine();
  }

  /** Days above their lines, in the direction of the language: letters cannot be mirrored. */
  void axis(DayScale scale, String lang) {
    html.open("div", "class", "report top " + lang, "aria-hidden", "true", "lang", lang);
    html.open("svg", "class", "axis-days", "focusable", "false");
    LocalDate last = null;
    double month = -MONTHS_APART;
    for (LocalDate day : scale.ticks()) {
      double at = scale.middle(day);
      boolean other =
          last == null
              || last.getMonthValue() != day.getMonthValue()
              || last.getYear() != day.getYear();
      boolean room = at - month >= MONTHS_APART;
      String number = String.valueOf(day.getDayOfMonth());
      text(lang, at, "14", "middle", other && !room ? number + "/" + day.getMonthValue() : number);
      if (other && room) {
        String name = Words.of("month." + day.getMonthValue(), lang) + " " + day.getYear();
        text(lang, at, "31", at > 70 ? "end" : at < 8 ? "start" : "middle", name);
        month = at;
      }
      last = day;
    }
    for (double gap : scale.breaks()) {
      html.shape(
          "use",
          "href",
          "#m-gap",
          "x",
          Drawing.percent(lang.equals("ar") ? 100 - gap : gap),
          "y",
          "9");
    }
    html.close().closeLine();
  }

  private void text(String lang, double at, String y, String anchor, String words) {
    String x = Drawing.percent(lang.equals("ar") ? 100 - at : at);
    html.open("text", "x", x, "y", y, "text-anchor", anchor).text(words).close();
  }
}
