package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From what is claimed to the words it was claimed in, and back; and links that others send. */
@ExtendWith(InChromium.class)
class JumpsTest {
  private static final String IN_SIGHT =
      """
      const target = () => document.querySelector('.at') ?? document.querySelector(':target');
      // the words from a place on, without the numbers that lead back to findings
      const said = (e, within) => {
        const range = document.createRange();
        range.setStartBefore(e);
        if (within) range.setEndAfter(within); else range.setEndAfter(e);
        const copy = range.cloneContents();
        copy.querySelectorAll('sup').forEach(s => s.remove());
        return copy.textContent;
      };
      const seen = e => {
        const box = e.getClientRects()[0];
        if (!box || box.top < 0 || box.top >= innerHeight || box.left >= innerWidth || box.right <= 0) {
          return false;
        }
        const x = Math.max(1, Math.min(innerWidth - 2, (box.left + box.right) / 2));
        const y = Math.min(innerHeight - 2, box.top + Math.min(box.height, 24) / 2);
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (e.contains(hit) || hit.contains(e));
      };
      """;

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void aQuoteLeadsToItsWordsAndBack(String lang, ReportPage page) {
    page.openIn(Reported.STORIES.page(), lang);
    List<String> links =
        page.list(
            "return [...new Set([...document.querySelectorAll('.finding blockquote a[href]')]"
                + ".filter(shown).map(a => a.getAttribute('href')))]");
    assertThat(links).hasSizeGreaterThan(30);
    int step = links.size() / 5;
    for (int i = 0; i < links.size(); i += step) {
      String link = links.get(i);
      String quote =
          page.text(
              "return [...document.querySelectorAll('.finding blockquote a[href=\"' + arguments[0]"
                  + " + '\"]')].filter(shown)[0].textContent",
              link);
      page.follow(link);

      assertThat(page.is(IN_SIGHT + "return seen(target())"))
          .as("%s is in sight after the jump and nothing covers it", link)
          .isTrue();
      String words = page.text(IN_SIGHT + "return said(target(), target().closest('.text'))");
      assertThat(words).as("words at %s", link).startsWith(quote);

      assertThat(page.is("return shown(document.getElementById('ui-return'))"))
          .as("a way back is offered")
          .isTrue();
      page.back();
      // the page puts the link back to where it stood once the browser has scrolled
      page.await(
          IN_SIGHT
              + "return [...document.querySelectorAll('.finding blockquote a[href=\"'"
              + " + arguments[0] + '\"]')].filter(shown).some(seen)",
          link);
    }
  }

  /** The highlight is the quote, unless highlights cross: then it begins with it or goes on. */
  @Test
  void everyQuoteHasItsWords(ReportPage page) {
    page.open(Reported.STORIES.page());
    String quotes =
        IN_SIGHT
            + """
            const links = [...document.querySelectorAll('blockquote a[href]')];
            const mark = a => document.getElementById(a.getAttribute('href').slice(1));
            """;
    assertThat(
            page.list(
                quotes
                    + """
                    return links.filter(a => !mark(a) || !mark(a).closest('mark')
                            || !said(mark(a), mark(a).closest('.text')).startsWith(a.textContent))
                        .map(a => a.getAttribute('href') + ' ' + a.textContent);
                    """))
        .as("quotes whose link leads to other words")
        .isEmpty();
    long all = page.number(quotes + "return links.length");
    long exact =
        page.number(quotes + "return links.filter(a => said(mark(a)) === a.textContent).length");
    assertThat(exact).as("of %d quotes those highlighted alone", all).isGreaterThan(all * 3 / 4);
  }

  @Test
  void aRaisedNumberLeadsToItsFinding(ReportPage page) {
    page.open(Reported.STORIES.page());
    String link =
        page.text("return document.querySelector('.text sup a.ref').getAttribute('href')");
    page.follow(link);
    assertThat(page.is(IN_SIGHT + "return seen(target())")).isTrue();
    assertThat(page.is(IN_SIGHT + "return !!target().closest('.finding')")).isTrue();
  }

  /** Everything that has a place can be pointed at, also what is folded away. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "article.event",
        "section.verdict",
        "article.finding",
        "article.paper",
        "details:not([open]) [id]",
        "mark[id]"
      })
  void aLinkOpensAtItsPlace(String kind, ReportPage page) {
    page.open(Reported.STORIES.page());
    List<String> ids =
        page.list(
            "const all = [...document.querySelectorAll(arguments[0])].map(e => e.id).filter(i => i);"
                + "return [all[Math.floor(all.length * 2 / 3)]]",
            kind);
    assertThat(ids).as(kind).doesNotContainNull().isNotEmpty();
    for (String id : ids) {
      page.open(Reported.STORIES.page(), id);
      page.settle();
      assertThat(page.text(IN_SIGHT + "return target().id")).isEqualTo(id);
      assertThat(page.is(IN_SIGHT + "return shown(target())"))
          .as("#%s is shown, whatever it is folded into", id)
          .isTrue();
      assertThat(page.is(IN_SIGHT + "return seen(target())"))
          .as("#%s is in sight when the page opens", id)
          .isTrue();
    }
  }
}
