package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core calls serious or critical is not there, in either language and either light. */
@ExtendWith(InChromium.class)
class AccessibilityTest {
  private static final String CHECK =
      """
      axe.run(document, {resultTypes: ['violations']}).then(result => done(
        [String(result.passes.length)].concat(result.violations
          .filter(v => v.impact === 'serious' || v.impact === 'critical')
          .map(v => v.impact + ' ' + v.id + ': ' + v.help + ' | '
              + v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' ' + n.failureSummary.replace(/\\s+/g, ' ')).join(' | ')))));
      """;

  @ParameterizedTest
  @CsvSource({"ar, light", "ar, dark", "en, light", "en, dark"})
  @SuppressWarnings("unchecked") // the script above answers a list of strings
  void nothingSeriousIsInTheWay(String lang, String scheme, ReportPage page) throws IOException {
    page.openIn(Reported.SAMPLE.page(), lang).scheme(scheme);
    page.run("document.getElementById('ui-filter').click()");
    page.run(axe());
    List<String> result = (List<String>) page.promised(CHECK);
    assertThat(Integer.parseInt(result.get(0))).as("checks that had something to say").isPositive();
    assertThat(result.subList(1, result.size())).isEmpty();
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
