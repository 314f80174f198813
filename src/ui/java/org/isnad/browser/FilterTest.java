package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.fact.Orthography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader chooses is what is left, and a link carries the choice. */
@ExtendWith(InChromium.class)
class FilterTest {
  private static final String FINDINGS =
      "const left = () => [...document.querySelectorAll('.finding')].filter(f => !f.closest('[hidden]'));";

  private static long left(ReportPage page) {
    return page.number(FINDINGS + "return left().length");
  }

  /** Opens the filters and ticks a value with the mouse. */
  private static void choose(ReportPage page, String facet, String value) {
    if (page.is("return document.getElementById('ui-filters').hidden")) {
      page.click("return document.getElementById('ui-filter')");
    }
    page.click(
        "return document.querySelector('fieldset[data-facet=' + arguments[0] + '] input[value=\"' + arguments[1] + '\"]')",
        facet,
        value);
  }

  /** The value of a facet that some findings have and others lack. */
  private static String some(ReportPage page, String facet) {
    return page.text(
        """
        const all = document.querySelectorAll('.finding').length;
        const told = [...document.querySelectorAll('fieldset[data-facet=' + arguments[0] + '] label')];
        const label = told.find(l => +l.querySelector('b').textContent > 0 && +l.querySelector('b').textContent < all);
        return label.querySelector('input').value;
        """,
        facet);
  }

  private static long told(ReportPage page, String facet, String value) {
    return page.number(
        "return +document.querySelector('fieldset[data-facet=' + arguments[0] + '] input[value=\"'"
            + " + arguments[1] + '\"]').parentNode.querySelector('b').textContent",
        facet,
        value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"severity", "kind", "source", "event", "rule"})
  void eachFacetLeavesItsOwn(String facet, ReportPage page) {
    page.open(Reported.SAMPLE.page());
    long all = left(page);
    String value = some(page, facet);
    long told = told(page, facet, value);

    choose(page, facet, value);

    assertThat(left(page)).isEqualTo(told).isPositive().isLessThan(all);
    assertThat(page.number("return +document.getElementById('ui-shown').textContent"))
        .isEqualTo(told);
    assertThat(
            page.is(
                FINDINGS
                    + """
                    const [facet, value] = arguments;
                    return left().every(f => facet === 'event' ? f.closest('.event, #identity').id === value
                        : facet === 'source' ? f.dataset.sources.split(' ').includes(value)
                        : f.dataset[facet] === value);
                    """,
                facet,
                value))
        .as("every finding that is left has %s %s", facet, value)
        .isTrue();
    assertThat(page.text("return location.hash")).contains(facet + "=" + value);

    page.click("return document.querySelector('#ui-chips button')");
    assertThat(left(page)).as("after the filter was taken away by its chip").isEqualTo(all);
  }

  @Test
  void facetsTogetherLeaveWhatHasThemAll(ReportPage page) {
    page.open(Reported.SAMPLE.page());
    long all = left(page);
    choose(page, "severity", "high");
    long high = left(page);
    choose(page, "severity", "medium");
    assertThat(left(page)).as("two values of one facet add up").isGreaterThan(high);
    String kind =
        page.text(FINDINGS + "return left().find(f => f.dataset.severity === 'high').dataset.kind");
    choose(page, "kind", kind);
    assertThat(
            page.is(
                FINDINGS
                    + "return left().length > 0 && left().every(f => f.dataset.kind === arguments[0]"
                    + " && f.dataset.severity !== 'low')",
                kind))
        .isTrue();
    assertThat(page.number("return document.querySelectorAll('#ui-chips button').length"))
        .isEqualTo(3);

    page.click("return document.getElementById('ui-clear')");
    assertThat(left(page)).isEqualTo(all);
    assertThat(page.text("return location.hash")).doesNotContain("severity").doesNotContain("kind");
    assertThat(page.number("return document.querySelectorAll('#ui-filters :checked').length"))
        .isZero();
  }

  /** The choice is in the address: whoever gets the link sees the same. */
  @Test
  void aLinkCarriesTheChoice(ReportPage page) {
    page.open(Reported.SAMPLE.page());
    choose(page, "severity", "high");
    long high = left(page);
    String hash = page.text("return location.hash.slice(1)");
    page.forget().open(Reported.SAMPLE.page(), hash);
    assertThat(left(page)).isEqualTo(high);
    assertThat(page.is("return document.querySelector('input[value=high]').checked")).isTrue();
  }

  private static void search(ReportPage page, String words) {
    page.click("return document.getElementById('ui-search')");
    page.press(words);
    page.await(
        "return new URLSearchParams(location.hash.split('?')[1]).get('q') === arguments[0]", words);
  }

  /** Written one way and looked for another: hamza, ta marbuta, alif maqsura, marks, digits. */
  @ParameterizedTest
  @CsvSource({
    "الأنباء, الانباء",
    "الكهرباء, الكهربآء",
    "مديرية, مديريه",
    "المشفى, المشفي",
    "حريق, حَرِيق",
    "حريق, حـــريق",
    "17, ١٧"
  })
  void wordsAreFoundHoweverTheyAreWritten(String written, String lookedFor, ReportPage page) {
    assertThat(page.open(Reported.SAMPLE.page()).text("return isnad.fold(arguments[0])", lookedFor))
        .isEqualTo(Orthography.fold(lookedFor))
        .isEqualTo(Orthography.fold(written));
    search(page, written);
    String hits = page.text("return document.getElementById('ui-hits').innerText");
    long left = left(page);
    page.forget().open(Reported.SAMPLE.page());
    search(page, lookedFor);

    assertThat(left(page)).isEqualTo(left).isPositive();
    assertThat(page.text("return document.getElementById('ui-hits').innerText")).isEqualTo(hits);
    page.press(Keys.ENTER);
    page.await("return CSS.highlights.get('found').size > 0");
    assertThat(
            page.list(
                "return [...new Set([...CSS.highlights.get('found')].map(r => isnad.fold(r.toString())))]"))
        .containsExactly(Orthography.fold(written));
  }

  @Test
  void enterGoesFromHitToHit(ReportPage page) {
    page.open(Reported.SAMPLE.page());
    search(page, "البلدية");
    page.press(Keys.ENTER);
    page.await("return CSS.highlights.get('current').size === 1");
    page.settle();
    String where = "const box = [...CSS.highlights.get('current')][0].getBoundingClientRect();";
    assertThat(page.is(where + "return box.top > 0 && box.bottom < innerHeight")).isTrue();
    assertThat(page.text("return document.getElementById('ui-hits').innerText")).startsWith("1 ");
    page.press(Keys.ENTER);
    assertThat(page.text("return document.getElementById('ui-hits').innerText")).startsWith("2 ");
    page.settle();
    assertThat(page.is(where + "return box.top > 0 && box.bottom < innerHeight")).isTrue();
  }

  @Test
  void whatIsNowhereLeavesAWordOfExplanation(ReportPage page) {
    page.open(Reported.SAMPLE.page());
    search(page, "zzzzzz");
    assertThat(left(page)).isZero();
    assertThat(page.is("return shown(document.getElementById('ui-nothing'))")).isTrue();
    page.press(Keys.ESCAPE);
    page.await("return !location.hash.includes('q=')");
    assertThat(left(page)).isPositive();
  }

  /** A link to what a filter has put away shows it all the same. */
  @Test
  void aLinkLeadsToWhatIsFilteredAway(ReportPage page) {
    page.open(Reported.SAMPLE.page());
    String low = page.text("return document.querySelector('.finding[data-severity=low]').id");
    choose(page, "severity", "high");
    page.run("location.hash = arguments[0]", low);
    page.await("return shown(document.getElementById(arguments[0]))", low);
  }

  @Test
  void digitsAreTheReadersChoice(ReportPage page) {
    page.open(Reported.SAMPLE.page());
    String numbers = "return document.querySelector('#glance .figures').innerText";
    String quotes =
        "return [...document.querySelectorAll('.finding q')].map(q => q.textContent).join()";
    String quoted = page.text(quotes);
    assertThat(page.text(numbers)).matches("(?s).*[0-9].*").doesNotMatch("(?s).*[٠-٩].*");
    page.click("return document.getElementById('ui-view')");
    page.click("return document.querySelector('#ui-choices input[value=arabic]')");
    page.await(numbers + ".search(/[٠-٩]/) >= 0");
    assertThat(page.text(numbers)).doesNotMatch("(?s).*[0-9].*");
    assertThat(page.text(quotes)).as("quotes stay as they were written").isEqualTo(quoted);
    page.settle();
    String link = page.text("return location.hash.slice(1)");
    page.forget().open(Reported.SAMPLE.page(), link);
    assertThat(page.text(numbers)).as("with the link").matches("(?s).*[٠-٩].*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "light"})
  void theThemeIsTheReadersChoice(String theme, ReportPage page) {
    page.scheme(theme.equals("dark") ? "light" : "dark").open(Reported.SAMPLE.page());
    String ground = "return getComputedStyle(document.body).backgroundColor";
    String before = page.text(ground);
    page.click("return document.getElementById('ui-view')");
    page.click(
        "return document.querySelector('#ui-choices input[value=' + arguments[0] + ']')", theme);
    String after = page.text(ground);
    assertThat(after).isNotEqualTo(before);
    page.open(Reported.SAMPLE.page());
    assertThat(page.text(ground)).as("it is kept for the next time").isEqualTo(after);
  }

  /** Two thousand findings are filtered and searched as twenty are. */
  @Test
  void aCrowdIsFilteredToo(ReportPage page) {
    page.open(Reported.CROWD.page());
    assertThat(left(page)).isEqualTo(2000);
    long high = told(page, "severity", "high");
    page.run("window.start = performance.now()");
    choose(page, "severity", "high");
    assertThat(left(page)).isEqualTo(high).isBetween(1L, 1999L);
    search(page, "البلدية");
    assertThat(left(page)).isBetween(1L, high);
    System.out.println(
        "2,000 findings filtered and searched after "
            + page.number("return performance.now() - start")
            + " ms");
  }
}
