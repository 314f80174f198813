package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A batch as large as a newsroom's worst day is whole on its page. */
@ExtendWith(InChromium.class)
class LargeReportTest {
  @Test
  void everythingIsThere(ReportPage page) {
    Verification crowd = Reported.CROWD.verification();
    assertThat(crowd.facts().documents()).hasSize(500);
    assertThat(crowd.findings()).hasSize(2000);

    page.open(Reported.CROWD.page());

    assertThat(page.text("return document.readyState")).isEqualTo("complete");
    assertThat(page.number("return document.querySelectorAll('article.finding').length"))
        .isEqualTo(2000);
    assertThat(page.number("return document.querySelectorAll('article.paper').length"))
        .isEqualTo(500);
    assertThat(page.number("return document.querySelectorAll('article.event').length"))
        .isEqualTo(250);
    System.out.println(
        "2,000 findings from 500 articles: loaded after "
            + page.number("return performance.getEntriesByType('navigation')[0].loadEventEnd")
            + " ms");
  }
}
