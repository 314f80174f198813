package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Whoever uses no mouse reaches everything, and sees where they are. */
@ExtendWith(InChromium.class)
class KeyboardTest {
  /** The focused element, or what is drawn for it: the switch for its hidden radio buttons. */
  private static final String FOCUSED =
      """
      const e = document.activeElement;
      const drawn = e.matches('.language') ? document.querySelector('.switch') : e;
      const style = getComputedStyle(drawn), box = drawn.getBoundingClientRect();
      const ringed = el => el && getComputedStyle(el).outlineStyle !== 'none' && parseFloat(getComputedStyle(el).outlineWidth) >= 2;
      const visible = ringed(drawn) || e.matches('#ui-search') && getComputedStyle(drawn.closest('.find')).boxShadow !== 'none';
      const inside = box.bottom > 0 && box.top < innerHeight && box.width >= 1;
      return name(e) + ' ' + (visible && inside);
      """;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void tabReachesEverythingInOrder(String lang, ReportPage page) {
    page.openIn(Reported.SAMPLE.page(), lang);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 120 && !reached.toString().contains("quote"); i++) {
      page.press(Keys.TAB);
      reached.add(
          page.is("return !!document.activeElement.closest('.finding blockquote')")
              ? page.text(FOCUSED).replaceFirst("^a", "quote")
              : page.text(FOCUSED));
    }
    assertThat(reached).as("focus that cannot be seen").allMatch(e -> e.endsWith(" true"));
    assertThat(reached.stream().map(e -> e.replaceAll("[. ].*", "")).toList())
        .containsSubsequence(
            lang.equals("ar") ? "input#to-ar" : "input#to-en",
            "a",
            "input#ui-search",
            "button#ui-filter",
            "quote");
    assertThat(reached.subList(0, 4)).anyMatch(e -> e.contains(".skip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theKeysDoWhatThePageSays(String lang, ReportPage page) {
    page.openIn(Reported.SAMPLE.page(), lang);
    page.run("document.activeElement.blur()");
    page.press("j");
    String first = page.text("return document.activeElement.id");
    page.press("j");
    String second = page.text("return document.activeElement.id");
    page.press("k");
    assertThat(page.text("return document.activeElement.id")).isEqualTo(first).isNotEqualTo(second);
    page.press("/");
    assertThat(page.text("return document.activeElement.id")).isEqualTo("ui-search");
    page.press(Keys.ESCAPE);
    page.press("?");
    assertThat(page.is("return document.getElementById('ui-keys').open")).isTrue();
    page.press(Keys.ESCAPE);
    page.await("return !document.getElementById('ui-keys').open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void theLanguageIsChosenWithTheArrows(String lang, ReportPage page) {
    page.openIn(Reported.SAMPLE.page(), lang);
    page.run("document.querySelector('.language:checked').focus()");
    page.press(Keys.ARROW_DOWN);
    assertThat(page.text("return document.querySelector('.language:checked').id"))
        .isEqualTo(lang.equals("ar") ? "to-en" : "to-ar");
  }
}
