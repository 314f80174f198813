package org.isnad.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;

/** What is said of somebody, a question a line, with each answer, who gives it, and the words. */
final class HtmlTold {
  private static final int FIRST = 4;
  private static final int ROWS = 24;
  private static final int ANSWERS = 6;

  /** What an editor asks of somebody first. */
  private static final List<String> TOPICS =
      List.of("identity", "casualty", "agency", "act", "course", "other");

  /** What is said on one question; the claims by the answer they give. */
  private record Matter(String key, String type, String topic, Map<String, List<Claim>> answers) {}

  private final Html html;
  private final Lookup lookup;
  private final HtmlArticles articles;
  private final Map<String, Verdict> verdicts = new HashMap<>();

  HtmlTold(Html html, Lookup lookup, HtmlArticles articles) {
    this.html = html;
    this.lookup = lookup;
    this.articles = articles;
    lookup.all.verdicts().forEach(v -> verdicts.putIfAbsent(v.question(), v));
  }

  void list(Actor actor) {
    List<Matter> matters = matters(actor.claims());
    if (matters.isEmpty()) {
      return;
    }
    html.open("ul", "class", "told").trusted("\n");
    matters.stream().limit(FIRST).forEach(this::matter);
    html.closeLine();
    if (matters.size() > FIRST) {
      html.open("details").open("summary").say("people.more").trusted(": ");
      html.bdi(String.valueOf(matters.size() - FIRST)).close();
      html.open("ul", "class", "told").trusted("\n");
      matters.stream().skip(FIRST).limit(ROWS).forEach(this::matter);
      html.close();
      HtmlEvents.more(html, matters.size() - FIRST - ROWS, "questions");
      html.closeLine();
    }
  }

  private List<Matter> matters(List<Claim> claims) {
    Map<String, Matter> matters = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String key = Lookup.or(claim.question(), String.valueOf(claim.type()));
      Answer answer = lookup.answerOf(claim.id());
      matters
          .computeIfAbsent(
              key, k -> new Matter(k, claim.type(), claim.topic(), new LinkedHashMap<>()))
          .answers()
          .computeIfAbsent(answer == null ? claim.id() : answer.id(), k -> new ArrayList<>())
          .add(claim);
    }
    List<Matter> sorted = new ArrayList<>(matters.values());
    sorted.sort(
        Comparator.comparing((Matter m) -> !disputed(m))
            .thenComparingInt(m -> TOPICS.indexOf(String.valueOf(m.topic())))
            .thenComparing(Matter::key));
    return sorted;
  }

  private boolean disputed(Matter matter) {
    Verdict verdict = verdicts.get(matter.key());
    return verdict != null && "contested".equals(verdict.status());
  }

  private void matter(Matter matter) {
    html.open("li");
    boolean asked = lookup.questions.containsKey(matter.key());
    html.say("span", "asked", asked ? lookup.question(matter.key()) : type(matter.type()));
    Verdict verdict = verdicts.get(matter.key());
    if (verdict != null) {
      html.trusted(" ").open("span", "class", "count is-" + Html.anchor("" + verdict.status()));
      html.say("status." + verdict.status()).close();
    }
    matter.answers().entrySet().stream()
        .limit(ANSWERS)
        .forEach(e -> answer(e.getKey(), e.getValue()));
    if (matter.answers().size() > ANSWERS) {
      html.open("span", "class", "where").bdi("+" + (matter.answers().size() - ANSWERS));
      html.trusted(" ").say("evidence.more").close();
    }
    html.closeLine();
  }

  private static Text type(String type) {
    return Words.of("type." + type);
  }

  private void answer(String id, List<Claim> claims) {
    Claim first = claims.get(0);
    Answer answer = lookup.answers.get(id);
    html.open("p", "class", "answer");
    html.say("b", "said", says(answer, first)).trusted(" ");
    if (!"certain".equals(first.modality())) {
      html.say("span", "tag hedge", "modality." + first.modality()).trusted(" ");
    }
    html.open("a", "class", "words", "href", articles.link(first), "dir", "auto");
    html.open("q").text(first.quote()).close().close().trusted(" ");
    html.open("span", "class", "by");
    Set<Text> roots = new LinkedHashSet<>();
    Set<Text> outlets = new LinkedHashSet<>();
    for (Claim claim : claims) {
      roots.add(lookup.root(claim.root()));
      outlets.add(lookup.outletOf(claim));
    }
    HtmlEvents.names(html, List.copyOf(roots));
    if (!roots.equals(outlets)) {
      html.trusted(" – ").say("people.in").trusted(" ");
      HtmlEvents.names(html, List.copyOf(outlets));
    }
    html.close().closeLine();
  }

  private Text says(Answer answer, Claim claim) {
    return answer != null
        ? lookup.says(answer)
        : Words.says(claim.value(), claim.state(), claim.polarity(), claim.modality());
  }
}
