package org.isnad.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.fact.Answer;
import org.isnad.fact.Figure;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/**
 * Low, best and high of a verdict, and every answer under it on the same scale. Names and numbers
 * stay text beside the drawing, so that nothing is told by the drawing alone.
 */
final class HtmlRange {
  private static final int ROWS = 12;
  private static final int NAMES = 3;

  private final Html html;
  private final Lookup lookup;
  private final ClaimIndex index;
  private String grid;

  HtmlRange(Html html, Lookup lookup, ClaimIndex index) {
    this.html = html;
    this.lookup = lookup;
    this.index = index;
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
    List<Answer> known =
        lookup.answersTo(verdict.question()).stream()
            .filter(a -> a.value() != null && a.value().known())
            .sorted(FIRST_REPORTED)
            .toList();
    List<Answer> answers = known.subList(0, Math.min(ROWS, known.size()));
    NumberScale scale = scale(value, answers);
    if (answers.size() < 2 || scale == null) {
      return;
    }
    html.open("div", "class", "range").trusted("\n");
    html.say("p", "hidden", "caption.range");
    grid = Html.anchor("scale-" + verdict.question());
    grid(scale);
    axis(scale, "ar");
    axis(scale, "en");
    html.open("div", "class", "row all").say("span", "who", "range.all");
    all(scale, value);
    html.say("span", "said", bounds(value)).closeLine();
    answers.forEach(answer -> row(answer, scale));
    html.open("p", "class", "keys");
    Drawing.key(html, "best");
    answers.stream().map(this::form).distinct().sorted().forEach(f -> Drawing.key(html, f));
    html.close();
    HtmlEvents.more(html, known.size() - ROWS, "range.answers");
    html.closeLine();
  }

  private void row(Answer answer, NumberScale scale) {
    html.open("div", "class", "row").open("span", "class", "who");
    List<Text> roots = roots(answer);
    HtmlEvents.names(html, roots.subList(0, Math.min(NAMES, roots.size())));
    if (roots.size() > NAMES) {
      html.trusted(" ").bdi("+" + (roots.size() - NAMES));
    }
    html.open("span", "class", "where");
    List<String> outlets = answer.outlets();
    HtmlEvents.names(
        html, outlets.stream().limit(NAMES).map(o -> Drawing.full(lookup.source(o))).toList());
    if (outlets.size() > NAMES) {
      html.trusted(" ").bdi("+" + (outlets.size() - NAMES));
    }
    html.trusted(" · ");
    html.say(
        answer.firstReported() == null || answer.lastReported() == null
            ? Words.day(answer.firstReported())
            : Drawing.days(answer.firstReported(), answer.lastReported()));
    html.close().close();
    Drawing.strip(html, "strip").shape("use", "href", "#" + grid);
    band(scale, answer.value().lo(), answer.value().hi(), form(answer));
    html.close().open("span", "class", "said").say(Words.says(answer));
    if ("denied".equals(answer.polarity())) {
      html.trusted(" ").say("span", "tag", "mark.denied");
    }
    if (!"certain".equals(answer.modality())) {
      html.trusted(" ").say("span", "tag hedge", "modality." + answer.modality());
    }
    if (index.superseded(answer)) {
      html.trusted(" ").say("span", "tag", "mark.old");
    }
    html.close().closeLine();
  }

  private String form(Answer answer) {
    return Drawing.form(answer.polarity(), answer.modality(), index.superseded(answer));
  }

  private List<Text> roots(Answer answer) {
    return lookup.rootsOf(answer).stream().map(Drawing::full).distinct().toList();
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

  /** Low to high of the verdict, and what stands. */
  private void all(NumberScale scale, Verdict.Range value) {
    Drawing.strip(html, "strip").shape("use", "href", "#" + grid);
    band(scale, value.low(), value.high(), null);
    if (value.best() != null) {
      Drawing.mark(html, "best", scale.at(value.best()));
    }
    html.close();
  }

  /** From one bound to the other; an arrow where there is none. */
  private void band(NumberScale scale, BigDecimal low, BigDecimal high, String form) {
    double from = low == null ? 0 : scale.at(low);
    double to = high == null ? 100 : scale.at(high);
    if (from < to) {
      Drawing.stretch(html, "band", from, to);
    }
    end(low, from, form, "from");
    if (high == null || from < to) {
      end(high, to, form, "to");
    }
  }

  private void end(BigDecimal bound, double at, String form, String open) {
    if (bound == null) {
      Drawing.mark(html, open, at);
    } else if (form != null) {
      Drawing.mark(html, form, at);
    } else {
      String x = Drawing.percent(at);
      html.shape("line", "class", "bound", "x1", x, "x2", x, "y1", "4", "y2", "18");
    }
  }

  /** What every line of the drawing has behind it. */
  private void grid(NumberScale scale) {
    html.open("svg", "class", "marks", "aria-hidden", "true", "focusable", "false").open("defs");
    html.open("g", "id", grid);
    for (BigDecimal tick : scale.ticks()) {
      String x = Drawing.percent(scale.at(tick));
      html.shape("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", "100%");
    }
    html.close().close().closeLine();
  }

  /** Numbers over the lines, in the direction of the language: digits cannot be mirrored. */
  private void axis(NumberScale scale, String lang) {
    html.open("div", "class", "row top " + lang, "aria-hidden", "true", "lang", lang);
    html.open("svg", "class", "axis-numbers", "focusable", "false");
    for (BigDecimal tick : scale.ticks()) {
      double at = lang.equals("ar") ? 100 - scale.at(tick) : scale.at(tick);
      String x = Drawing.percent(at);
      html.open("text", "x", x, "y", "12", "text-anchor", "middle").text(Figure.shown(tick));
      html.close();
    }
    html.close().closeLine();
  }

  private static Text bounds(Verdict.Range value) {
    String low = value.low() == null ? "…" : Figure.shown(value.low());
    String high = value.high() == null ? "…" : Figure.shown(value.high());
    return Words.same(low.equals(high) ? low : low + "–" + high);
  }

  private static NumberScale scale(Verdict.Range value, List<Answer> answers) {
    List<BigDecimal> low = new ArrayList<>(Arrays.asList(value.low()));
    List<BigDecimal> high = new ArrayList<>(Arrays.asList(value.high()));
    answers.forEach(a -> low.add(a.value().lo()));
    answers.forEach(a -> high.add(a.value().hi()));
    boolean below = low.contains(null);
    boolean above = high.contains(null);
    List<BigDecimal> numbers = new ArrayList<>(low);
    numbers.addAll(high);
    numbers.add(value.best());
    numbers.removeIf(Objects::isNull);
    return NumberScale.of(numbers, below, above);
  }

  /** The first to be reported is the first to be read; what has no day comes last. */
  private static final Comparator<Answer> FIRST_REPORTED =
      Comparator.comparing(
              Answer::firstReported, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Answer::id);
}
