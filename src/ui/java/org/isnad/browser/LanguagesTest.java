package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Arabic first, English whole, and the reader stays where they were. */
@ExtendWith(InChromium.class)
class LanguagesTest {
  /**
   * What stays in the language it was written in and says so: articles, quotes, names, files, ids,
   * keys, and what a rule's author wrote of the rule.
   */
  private static final String AS_WRITTEN =
      "q, .text, bdi, code, kbd, .switch, .turn, [lang]:not(.ar, .en, html)";

  @Test
  void arabicIsFirst(ReportPage page) {
    page.open(Reported.STORIES.page());
    assertThat(page.text("return document.documentElement.lang")).isEqualTo("ar");
    assertThat(page.text("return document.documentElement.dir")).isEqualTo("rtl");
    assertThat(direction(page)).isEqualTo("rtl");
    assertThat(page.text("return document.querySelector('h1').innerText").strip())
        .isEqualTo("تقرير التحقق");
  }

  @Test
  void englishIsOneChoiceAway(ReportPage page) {
    page.open(Reported.STORIES.page()).language("en");
    assertThat(direction(page)).isEqualTo("ltr");
    assertThat(page.text("return document.querySelector('h1').innerText").strip())
        .isEqualTo("Verification report");
    page.language("ar");
    assertThat(direction(page)).isEqualTo("rtl");
  }

  private static String direction(ReportPage page) {
    return page.text("return getComputedStyle(document.querySelector('main')).direction");
  }

  @ParameterizedTest
  @EnumSource(
      value = Reported.class,
      names = {"STORIES", "SAMPLE"})
  void eachLanguageIsWhole(Reported report, ReportPage page) {
    page.open(report.page());
    for (String lang : List.of("ar", "en")) {
      page.language(lang);
      assertThat(
              page.number(
                  "return [...document.querySelectorAll('.' + arguments[0])]"
                      + ".filter(shown).length",
                  lang))
          .as("words of the page in %s", lang)
          .isGreaterThan(200);
      String other = lang.equals("ar") ? "en" : "ar";
      assertThat(
              page.list(
                  "return [...document.querySelectorAll('.' + arguments[0])]"
                      + ".filter(shown).map(e => e.textContent)",
                  other))
          .as("words in %s that are shown while %s is chosen", other, lang)
          .isEmpty();
      assertThat(strangeWords(page, lang))
          .as("words of the page in another language than %s: give them a row in words.tsv", lang)
          .isEmpty();
    }
  }

  /** Words of the page itself, not of an article or a name, in letters of the other language. */
  private static List<String> strangeWords(ReportPage page, String lang) {
    String letters = lang.equals("ar") ? "[A-Za-z]{3,}" : "[\\u0621-\\u064A]{2,}";
    return page.list(
        """
        const letters = new RegExp(arguments[1]);
        return [...new Set(texts()
            .filter(t => letters.test(t.data) && !t.parentElement.closest(arguments[0]))
            .map(t => name(t.parentElement) + ': ' + t.data.trim().slice(0, 80)))];
        """,
        AS_WRITTEN,
        letters);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reported.class,
      names = {"STORIES", "SAMPLE"})
  void noKeyIsLeftUntranslated(Reported report, ReportPage page) {
    page.open(report.page());
    for (String lang : List.of("ar", "en")) {
      page.language(lang);
      assertThat(
              page.list(
                  """
                  return texts().filter(t => !t.parentElement.closest('code, bdi, .text, q')).map(t => t.data.trim())
                      .filter(t => /^[a-z]+(\\.[a-z][a-zA-Z0-9-]*)+$/.test(t) || /\\bnull\\b/.test(t)
                          || /\\{\\d?\\}/.test(t) || /undefined|NaN/.test(t));
                  """))
          .isEmpty();
    }
  }

  /** Reading on in the other language must not cost looking for the place again. */
  @ParameterizedTest
  @CsvSource({"en, 1", "en, 3", "en, 6", "ar, 2", "ar, 7"})
  void choosingALanguageKeepsThePlace(String to, int eighth, ReportPage page) {
    page.openIn(Reported.STORIES.page(), to.equals("en") ? "ar" : "en");
    page.run(
        "scrollTo({top: document.documentElement.scrollHeight * arguments[0] / 8,"
            + " behavior: 'instant'})",
        eighth);
    page.settle();
    String at =
        page.text(
            """
            const bar = document.getElementById('ui-bar').getBoundingClientRect().bottom;
            // the first line that a reader sees: what holds many lines may grow above it
            for (let y = bar + 12; y < innerHeight; y += 10) {
              window.place = document.elementFromPoint(innerWidth / 2, y).closest('tr, li, p, h2, h3, h4');
              if (place) break;
            }
            window.before = place.getBoundingClientRect().top;
            return name(place);
            """);
    page.language(to);
    page.settle();
    long moved = page.number("return Math.round(place.getBoundingClientRect().top - before)");
    assertThat(moved).as("pixels that %s moved", at).isBetween(-48L, 48L);
  }
}
