package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.fact.Event;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/** Whoever reads only the head of an event learns what stands, what does not, and on whose word. */
class HtmlBriefTest {
  private final Verification sample = SampleVerification.whole();
  private final Lookup lookup = new Lookup(sample);

  private String brief(Event event) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Html html = new Html(page);
    new HtmlBrief(html, lookup).event(event);
    html.end();
    return page.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyVerdictIsCountedInOneOfThreeColumns() throws IOException {
    int events = 0;
    for (Event event : lookup.shown()) {
      List<Verdict> verdicts = lookup.verdictsOf(event.id());
      if (verdicts.isEmpty()) {
        continue;
      }
      events++;
      String page = brief(event);
      long counted =
          java.util.regex.Pattern.compile("class=\"many\"><bdi>(\\d+)</bdi>")
              .matcher(page)
              .results()
              .mapToLong(r -> Long.parseLong(r.group(1)))
              .sum();
      assertThat(counted).as(event.id()).isEqualTo(verdicts.size());
    }
    assertThat(events).as("the sample has events with verdicts").isPositive();
  }

  @Test
  void aDisputeNamesBothAnswersAndWhoGaveThem() throws IOException {
    Verdict contested =
        sample.verdicts().stream()
            .filter(v -> v.status().equals("contested"))
            .filter(v -> lookup.answersTo(v.question()).size() > 1)
            .findFirst()
            .orElseThrow();
    Event event =
        lookup.shown().stream()
            .filter(e -> lookup.verdictsOf(e.id()).contains(contested))
            .findFirst()
            .orElseThrow();
    String page = brief(event);
    page = page.substring(page.indexOf("#" + Html.anchor("v-" + contested.question())));
    for (var answer : lookup.answersTo(contested.question())) {
      assertThat(page).contains(lookup.says(answer).ar());
      assertThat(page).contains(lookup.rootsOf(answer).get(0).ar());
    }
  }

  @Test
  void anEventWithoutVerdictsHasNoBrief() throws IOException {
    Event bare =
        new Event("x", "attack", null, null, null, null, null, List.of(), "", "", null, List.of());
    assertThat(brief(bare)).isEmpty();
  }

  @Test
  void aQuestionUnderItsEventDoesNotRepeatTheEvent() {
    for (Event event : lookup.shown()) {
      for (Verdict verdict : lookup.verdictsOf(event.id())) {
        Text whole = lookup.question(verdict.question());
        Text topic = lookup.topic(verdict.question());
        assertThat(whole.ar()).startsWith(topic.ar());
        assertThat(whole.en()).startsWithIgnoringCase(topic.en());
        assertThat(topic.ar()).isNotBlank().doesNotEndWith("،");
        assertThat(topic.en()).isNotBlank().doesNotEndWith(",");
      }
    }
  }
}
