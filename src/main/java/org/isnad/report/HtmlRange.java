package org.isnad.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.fact.Answer;
import org.isnad.fact.Figure;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/**
 * Low, best and high of a verdict, and every answer under it on the same scale. Only lines are
 * drawn in SVG; names and numbers stay text, so that they read in either direction.
 */
final class HtmlRange {
  private static final int ROWS = 12;
  private static final double WIDTH = 1000;

  /** The numbers that the drawing spans. */
  private record Scale(double from, double to) {
    String at(double number) {
      double x = (Math.max(from, Math.min(number, to)) - from) / (to - from) * WIDTH;
      return String.format(Locale.ROOT, "%.1f", x);
    }
  }

  private final Html html;
  private final Lookup lookup;

  HtmlRange(Html html, Lookup lookup) {
    this.html = html;
    this.lookup = lookup;
  }

  void draw(Verdict verdict) {
    Verdict.Range value = verdict.value();
    html.open("dl", "class", "bounds");
    bound("low", value.low());
    if (value.best() != null) {
      bound("best", value.best());
    }
    bound("high", value.high());
    html.close();
    List<Answer> answers =
        lookup.answersTo(verdict.question()).stream()
            .filter(a -> a.value() != null && a.value().known())
            .limit(ROWS)
            .toList();
    Scale scale = scale(value, answers);
    if (answers.size() < 2 || scale == null) {
      return;
    }
    html.open("div", "class", "range").trusted("\n");
    html.say("p", "hidden", "caption.range");
    html.open("div", "class", "row all").say("span", "who", "range.all");
    bar(scale, value.low(), value.high(), value.best());
    html.closeLine();
    for (Answer answer : answers) {
      html.open("div", "class", "row").open("span", "class", "who");
      HtmlEvents.names(html, roots(answer));
      html.close();
      bar(scale, answer.value().lo(), answer.value().hi(), null);
      html.say("span", "said", Words.says(answer)).closeLine();
    }
    html.closeLine();
  }

  private List<Text> roots(Answer answer) {
    List<String> ids = new ArrayList<>(answer.roots().proven());
    ids.addAll(answer.roots().possible());
    return ids.stream().map(lookup::root).distinct().toList();
  }

  private void bound(String which, BigDecimal number) {
    html.open("div", "class", which).say("dt", null, which).open("dd");
    if (number == null) {
      html.say("open");
    } else {
      html.bdi(Figure.shown(number));
    }
    html.close().close();
  }

  private void bar(Scale scale, BigDecimal low, BigDecimal high, BigDecimal best) {
    html.open(
        "svg",
        "viewBox",
        "0 0 1000 20",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true",
        "focusable",
        "false");
    line("axis", "0", String.valueOf((int) WIDTH));
    String from = scale.at(low == null ? scale.from() : low.doubleValue());
    String to = scale.at(high == null ? scale.to() : high.doubleValue());
    line(low == null || high == null ? "band open" : "band", from, to);
    if (low != null) {
      line("end", from, from);
    }
    if (high != null) {
      line("end", to, to);
    }
    if (best != null) {
      String at = scale.at(best.doubleValue());
      line("best", at, at);
    }
    html.close();
  }

  private void line(String cssClass, String from, String to) {
    html.open(
        "line",
        "class",
        cssClass,
        "x1",
        from,
        "x2",
        to,
        "y1",
        "10",
        "y2",
        "10",
        "vector-effect",
        "non-scaling-stroke");
    html.close();
  }

  private static Scale scale(Verdict.Range value, List<Answer> answers) {
    List<BigDecimal> numbers = new ArrayList<>();
    numbers.add(value.low());
    numbers.add(value.best());
    numbers.add(value.high());
    for (Answer answer : answers) {
      numbers.add(answer.value().lo());
      numbers.add(answer.value().hi());
    }
    var known =
        numbers.stream()
            .filter(n -> n != null)
            .mapToDouble(BigDecimal::doubleValue)
            .summaryStatistics();
    if (known.getCount() == 0) {
      return null;
    }
    double room = Math.max(1, known.getMax() - known.getMin()) * 0.2;
    return new Scale(Math.max(0, known.getMin() - room), known.getMax() + room);
  }
}
