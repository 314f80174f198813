package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.Question;
import org.isnad.finding.Finding;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** A page of a large batch shows its first events whole, and says that there are more. */
class ExcerptTest {
  private final Verification many = ManyFindings.of(30);
  private final Lookup whole = new Lookup(many);

  @Test
  void aBatchThatFitsIsShownWhole() {
    assertThat(Excerpt.of(whole, many.facts().claims().size())).isSameAs(many);
  }

  @Test
  void theFirstEventsAreShownWhole() {
    int most = many.facts().claims().size() / 3;
    Verification part = Excerpt.of(whole, most);
    List<String> events = new Lookup(part).shown().stream().map(Event::id).toList();
    assertThat(events)
        .hasSizeBetween(1, 29)
        .isEqualTo(whole.shown().stream().limit(events.size()).map(Event::id).toList());
    assertThat(part.facts().claims()).hasSizeLessThanOrEqualTo(most);
    assertThat(part.facts().claims())
        .isEqualTo(
            many.facts().claims().stream()
                .filter(c -> events.contains(whole.top(c.event())))
                .toList());
    events.forEach(
        event ->
            assertThat(part.findings().stream().filter(f -> event.equals(f.event())))
                .isEqualTo(whole.findingsOf(event)));
  }

  @Test
  void whatItShowsLeadsNowhereOutside() {
    Verification part = Excerpt.of(whole, many.facts().claims().size() / 3);
    Set<String> claims = part.facts().claims().stream().map(Claim::id).collect(Collectors.toSet());
    Set<String> questions =
        part.facts().questions().stream().map(Question::id).collect(Collectors.toSet());
    assertThat(part.findings()).isNotEmpty().flatExtracting(Finding::claims).isSubsetOf(claims);
    assertThat(part.facts().answers())
        .isNotEmpty()
        .flatExtracting(Answer::claims)
        .isSubsetOf(claims);
    assertThat(part.verdicts()).isNotEmpty().extracting(v -> v.question()).isSubsetOf(questions);
    assertThat(part.facts().documents())
        .extracting(d -> d.id())
        .containsAll(part.facts().claims().stream().map(Claim::document).toList());
  }

  @Test
  void oneEventIsShownHoweverLarge() {
    assertThat(new Lookup(Excerpt.of(whole, 1)).shown()).hasSize(1);
  }

  @Test
  void thePageSaysHowMuchItLeavesOut() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport(many.facts().claims().size() / 3).write(many, Reports.Options.defaults(), out);
    String page = out.toString(StandardCharsets.UTF_8);
    assertThat(page)
        .containsPattern("This page shows \\d+ of 30 events")
        .contains("<bdi>" + many.findings().size() + "</bdi>");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    new HtmlReport().write(many, Reports.Options.defaults(), all);
    assertThat(all.toString(StandardCharsets.UTF_8)).doesNotContain("This page shows");
  }
}
