package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a phone and on a desk: nothing runs out of the page, nothing lies on something else. */
@ExtendWith(InChromium.class)
class LayoutTest {
  @ParameterizedTest
  @CsvSource({
    "STORIES, ar, 360", "STORIES, en, 360", "STORIES, ar, 1280", "STORIES, en, 1280",
    "SAMPLE, ar, 360", "SAMPLE, en, 768", "HOSTILE, ar, 360", "HOSTILE, en, 1280"
  })
  void thePageFitsItsWindow(Reported report, String lang, int width, ReportPage page) {
    page.window(width, 800).openIn(report.page(), lang);
    assertThat(
            page.list(
                """
            const out = e => { const b = e.getBoundingClientRect(); return b.right > innerWidth + 4 || b.left < -4; };
            const scrolls = e => { for (let p = e.parentElement; p; p = p.parentElement) {
              if (!['visible', 'clip'].includes(getComputedStyle(p).overflowX)) return p !== document.documentElement && p !== document.body;
            } return false; };
            return [...document.querySelectorAll('.page, .page *')]
                .filter(e => shown(e) && out(e) && !scrolls(e) && !e.closest('.skip, .hidden')).slice(0, 10)
                .map(e => name(e) + ' in ' + name(e.parentElement) + ' from ' + Math.round(e.getBoundingClientRect().left)
                    + ' to ' + Math.round(e.getBoundingClientRect().right));
            """))
        .as("elements that run out of a page %d wide", width)
        .isEmpty();
    assertThat(page.number("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    page.run("scrollTo(-5000, 0); scrollTo(5000, 0)");
    assertThat(page.number("return Math.abs(scrollX)")).as("scrolled sideways").isZero();
  }

  @ParameterizedTest
  @CsvSource({"ar, 360", "en, 360", "ar, 1280", "en, 1280"})
  void theHeadOfThePageIsTidy(String lang, int width, ReportPage page) {
    page.window(width, 800).openIn(Reported.STORIES.page(), lang);
    assertThat(
            page.list(
                """
            const boxes = [...document.querySelectorAll('.masthead *, .contents a')]
                .filter(e => shown(e) && !e.closest('.skip, .hidden') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .map(e => [e, e.getBoundingClientRect()]);
            const over = [];
            for (const [a, p] of boxes) for (const [b, q] of boxes) {
              if (a !== b && !a.contains(b) && !b.contains(a) && p.left < q.right - 1 && q.left < p.right - 1
                  && p.top < q.bottom - 1 && q.top < p.bottom - 1) over.push(name(a) + ' lies on ' + name(b));
            }
            return over;
            """))
        .isEmpty();
    assertThat(
            page.list(
                """
            return [...document.querySelectorAll('.switch label, .switch button, .switch a, .contents a, summary, button, select')]
                .filter(shown).map(e => [e, e.getBoundingClientRect()])
                .filter(([e, b]) => b.width < 24 || b.height < 24)
                .map(([e, b]) => name(e) + ' ' + Math.round(b.width) + 'x' + Math.round(b.height));
            """))
        .as("smaller than a finger can hit: 24 by 24 pixels")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ar, 360", "en, 360", "ar, 1280", "en, 1280"})
  void wordsAreLargeEnoughToRead(String lang, int width, ReportPage page) {
    page.window(width, 800).openIn(Reported.STORIES.page(), lang);
    page.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(
            page.list(
                """
            return [...new Set(texts().filter(t => parseFloat(getComputedStyle(t.parentElement).fontSize) < 11.99)
                .map(t => name(t.parentElement) + ' ' + getComputedStyle(t.parentElement).fontSize))];
            """))
        .as("smaller than 12 pixels")
        .isEmpty();
  }
}
