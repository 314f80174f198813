package org.isnad.report;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.fact.Answer;
import org.isnad.fact.Event;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/**
 * An event in one look: what is agreed and on whose word, what is in dispute and between whom, and
 * what nothing confirms. Each line leads to its verdict.
 */
final class HtmlBrief {
  private static final int LINES = 7;
  private static final int ANSWERS = 4;
  private static final int NAMES = 3;
  private static final Set<String> AGREED = Set.of("confirmed", "probable");

  private final Html html;
  private final Lookup lookup;

  HtmlBrief(Html html, Lookup lookup) {
    this.html = html;
    this.lookup = lookup;
  }

  void event(Event event) {
    List<Verdict> verdicts = lookup.verdictsOf(event.id());
    if (verdicts.isEmpty()) {
      return;
    }
    html.open("div", "class", "brief", "id", "brief-" + Html.anchor(event.id())).trusted("\n");
    column("agreed", some(verdicts, v -> AGREED.contains(v.status())));
    column("disputed", some(verdicts, v -> !AGREED.contains(v.status()) && !unconfirmed(v)));
    column("open", some(verdicts, HtmlBrief::unconfirmed));
    html.closeLine();
  }

  static boolean unconfirmed(Verdict verdict) {
    return "unconfirmed".equals(verdict.status());
  }

  private static List<Verdict> some(List<Verdict> verdicts, Predicate<Verdict> which) {
    return verdicts.stream().filter(which).toList();
  }

  private void column(String which, List<Verdict> verdicts) {
    html.open("section", "class", which).open("h4").say("brief." + which).trusted(" ");
    html.open("span", "class", "many").bdi(String.valueOf(verdicts.size())).close().close();
    if (verdicts.isEmpty()) {
      html.say("p", "none", "brief." + which + ".none");
    } else {
      html.open("ul").trusted("\n");
      verdicts.stream().limit(LINES).forEach(v -> line(v, which.equals("disputed")));
      html.close();
    }
    if (verdicts.size() > LINES) {
      html.open("p", "class", "more").say("brief.more").trusted(": ");
      html.bdi(String.valueOf(verdicts.size() - LINES)).close();
    }
    html.closeLine();
  }

  private void line(Verdict v, boolean disputed) {
    html.open("li").open("a", "href", "#" + Html.anchor("v-" + v.question()));
    html.say(lookup.topic(v.question())).close();
    List<Answer> answers = lookup.answersTo(v.question());
    if (disputed && answers.size() > 1) {
      html.open("ul", "class", "against");
      for (Answer answer : answers.subList(0, Math.min(ANSWERS, answers.size()))) {
        html.open("li").say("b", "said", lookup.says(answer)).trusted(" ");
        whose(lookup.rootsOf(answer));
        html.close();
      }
      if (answers.size() > ANSWERS) {
        html.open("li", "class", "more").bdi("+" + (answers.size() - ANSWERS)).close();
      }
      html.close();
    } else {
      html.trusted(" ").say("b", "said", lookup.stands(v)).trusted(" ");
      whose(v.roots().stream().map(lookup::root).distinct().toList());
    }
    html.closeLine();
  }

  private void whose(List<Text> names) {
    if (!names.isEmpty()) {
      html.open("span", "class", "whose").say("brief.whose").trusted(" ");
      HtmlEvents.names(html, names.subList(0, Math.min(NAMES, names.size())));
      if (names.size() > NAMES) {
        html.trusted(" ").bdi("+" + (names.size() - NAMES));
      }
      html.close();
    }
  }
}
