package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch as large as a newsroom's worst day is whole on its page. */
@ExtendWith(InChromium.class)
class LargeReportTest {
  @Test
  void everythingIsThere(ReportPage page) {
    Verification crowd = Reported.CROWD.verification();
    assertThat(crowd.facts().documents()).hasSize(500);
    assertThat(crowd.findings()).hasSize(2000);

    page.arrive(Reported.CROWD.page(), "");

    assertThat(page.text("return document.readyState")).isEqualTo("complete");
    System.out.println(
        "2,000 findings from 500 articles: loaded after "
            + page.number("return performance.getEntriesByType('navigation')[0].loadEventEnd")
            + " ms");
    page.await("return 'gathered' in document.documentElement.dataset");
    assertEverythingIsThere(page);
  }

  @Test
  void everythingIsThereWithoutScript(ReportPage page) {
    page.scripts(false).arrive(Reported.CROWD.page(), "");

    assertEverythingIsThere(page);
    assertThat(page.is("return shown(document.querySelector('.event:last-child .finding'))"))
        .isTrue();
    assertThat(page.is("return document.getElementById('ui-tools').hidden"))
        .as("nothing is offered that would not work")
        .isTrue();
  }

  /** Whoever follows a link into a long report does not wait for the rest of it. */
  @ParameterizedTest
  @ValueSource(strings = {"article.finding", "mark[id]"})
  void aLinkToTheEndOpensThere(String kind, ReportPage page) {
    page.open(Reported.CROWD.page());
    String id = page.text("return [...document.querySelectorAll(arguments[0])].at(-1).id", kind);

    page.arrive(Reported.CROWD.page(), id);

    assertThat(
            page.is(
                """
                const e = document.getElementById(arguments[0]), box = e && e.getBoundingClientRect();
                return !!e && shown(e) && box.top >= 0 && box.top < innerHeight;
                """,
                id))
        .as("#%s is in sight when the page opens", id)
        .isTrue();
  }

  private static void assertEverythingIsThere(ReportPage page) {
    assertThat(page.number("return document.querySelectorAll('article.finding').length"))
        .isEqualTo(2000);
    assertThat(page.number("return document.querySelectorAll('article.paper').length"))
        .isEqualTo(500);
    assertThat(page.number("return document.querySelectorAll('.paper .text').length"))
        .isEqualTo(500);
    assertThat(page.number("return document.querySelectorAll('article.event').length"))
        .isEqualTo(250);
  }
}
