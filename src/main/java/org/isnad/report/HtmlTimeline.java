package org.isnad.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.finding.Text;

/**
 * What was reported when, and about which days. Every report is a line of words, and beside them
 * the same is drawn: a bar over the days it speaks of and a mark on the day it was published.
 */
final class HtmlTimeline {
  private static final int REFERENCES = 3;
  private static final int SPEAKERS = 3;

  private final Html html;
  private final Lookup lookup;
  private final HtmlArticles articles;
  private final ClaimIndex index;
  private final HtmlDays days;

  HtmlTimeline(Html html, Lookup lookup, HtmlArticles articles, ClaimIndex index) {
    this.html = html;
    this.lookup = lookup;
    this.articles = articles;
    this.index = index;
    this.days = new HtmlDays(html, index);
  }

  void draw(Event event) {
    Timeline timeline = new Timeline(event, lookup, index);
    if (!timeline.drawn()) {
      return;
    }
    String id = Html.anchor(event.id());
    html.open("section", "class", "drawing timeline", "id", "timeline-" + id);
    html.say("h4", null, "timeline").say("p", "why", "timeline.why").open("p", "class", "keys");
    for (String form : List.of("said", "hedged", "denied", "old")) {
      Drawing.key(html, form);
    }
    html.close().trusted("\n");
    days.grid(timeline.scale, id);
    html.say("h5", null, "timeline.articles");
    lines(timeline.articles, timeline.scale, id);
    HtmlEvents.more(html, timeline.articlesLeft, "documents");
    for (Timeline.Group group : timeline.groups) {
      html.open("h5").say(lookup.topic(group.question())).trusted(" ");
      if (group.verdict() != null) {
        String status = group.verdict().status();
        html.open("span", "class", "pill is-" + Html.anchor(Objects.toString(status, "none")));
        html.say("status." + status).close();
      }
      html.close().trusted("\n");
      lines(group.reports(), timeline.scale, id);
      HtmlEvents.more(html, group.left(), "timeline.reports");
    }
    if (timeline.questionsLeft > 0) {
      html.open("p", "class", "more").say("timeline.left").trusted(": ");
      html.bdi(String.valueOf(timeline.questionsLeft)).trusted(" ");
      html.open("a", "href", "#" + id).say("timeline.where").close().closeLine();
    }
    html.closeLine();
  }

  private void lines(List<Timeline.Report> reports, DayScale scale, String id) {
    days.axis(scale, "ar");
    days.axis(scale, "en");
    html.open("ol", "class", "reports").trusted("\n");
    LocalDate first = first(reports);
    Set<String> before = new HashSet<>();
    for (Timeline.Report report : reports) {
      html.open("li", "class", "report");
      boolean early = first != null && first.equals(report.published());
      published(report, early && before.add(report.document().outlet()));
      days.strip(report, scale, id);
      told(report);
      html.closeLine();
    }
    html.closeLine();
  }

  /** The day of the first report, or null where nothing came after it. */
  private static LocalDate first(List<Timeline.Report> reports) {
    var days = reports.stream().map(Timeline.Report::published).filter(Objects::nonNull);
    List<LocalDate> some = days.distinct().sorted().limit(2).toList();
    return some.size() > 1 ? some.get(0) : null;
  }

  private void published(Timeline.Report report, boolean first) {
    html.open("span", "class", "who");
    LocalDate day = report.published();
    html.open("time", "datetime", day == null ? null : day.toString());
    html.say(Words.day(day)).close().trusted(" ");
    html.open("b").say(Drawing.full(lookup.source(report.document().outlet()))).close();
    if (first) {
      html.trusted(" ").say("span", "tag", "timeline.first");
    }
    html.close();
  }

  private void told(Timeline.Report report) {
    html.open("span", "class", "what");
    List<Claim> claims = report.claims();
    html.open("a", "href", articles.link(claims.get(0)));
    if (report.answer() == null) {
      html.bdi(String.valueOf(claims.size())).trusted(" ").say("claims").close();
    } else {
      html.say("b", "said", Drawing.full(lookup.says(report.answer()))).close();
      tags(report);
      references(claims);
    }
    html.open("span", "class", "where");
    if (report.answer() != null) {
      speakers(claims);
    }
    about(report.about());
    html.close().close();
  }

  private void tags(Timeline.Report report) {
    if ("denied".equals(report.answer().polarity())) {
      html.trusted(" ").say("span", "tag", "mark.denied");
    }
    if (!"certain".equals(report.answer().modality())) {
      html.trusted(" ").say("span", "tag hedge", "modality." + report.answer().modality());
    }
    if (index.superseded(report.answer())) {
      html.trusted(" ").say("span", "tag", "mark.old");
    }
  }

  private void speakers(List<Claim> claims) {
    List<Text> names =
        claims.stream()
            .filter(c -> c.attribution().size() > 1)
            .map(c -> Drawing.full(lookup.hop(c.attribution().get(c.attribution().size() - 1))))
            .distinct()
            .limit(SPEAKERS)
            .toList();
    if (!names.isEmpty()) {
      html.say("from").trusted(" ");
      HtmlEvents.names(html, names);
      html.trusted(" · ");
    }
  }

  private void about(List<Timeline.Stretch> about) {
    if (about.isEmpty()) {
      html.say("timeline.nodays");
    }
    for (int i = 0; i < about.size(); i++) {
      Timeline.Stretch stretch = about.get(i);
      if (i > 0) {
        html.say(new Text(",", "،")).trusted(" ");
      }
      if (stretch.until() == stretch.since()) {
        html.say("timeline.about").trusted(" ").say(Drawing.days(stretch.from(), stretch.to()));
      } else {
        html.say(stretch.until() ? "timeline.until" : "timeline.since").trusted(" ");
        html.say(Words.day(stretch.until() ? stretch.to() : stretch.from()));
      }
    }
  }

  private void references(List<Claim> claims) {
    TreeSet<Integer> numbers = index.findings(claims);
    if (!numbers.isEmpty()) {
      html.trusted(" ").say("span", "hidden", "timeline.findings");
    }
    numbers.stream()
        .limit(REFERENCES)
        .forEach(
            n -> {
              html.trusted(" ").open("a", "class", "ref", "href", "#finding-" + n);
              html.text(String.valueOf(n)).close();
            });
    if (numbers.size() > REFERENCES) {
      html.trusted(" ").bdi("+" + (numbers.size() - REFERENCES));
    }
  }
}
