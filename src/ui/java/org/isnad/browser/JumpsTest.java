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
    page.open(Reported.STORIES.page()).language(lang);
    List<String> links =
        page.list(
            "return [...new Set([...document.querySelectorAll('.finding blockquote a[href]')]"
                + ".filter(shown).map(a => a.getAttribute('href')))]");
    assertThat(links).hasSizeGreaterThan(30);
    int step = links.size() / 12;
    for (int i = 0; i < links.size(); i += step) {
      String link = links.get(i);
      String quote =
          page.text(
              "return [...document.querySelectorAll('.finding blockquote a[href=\"' + arguments[0]"
                  + " + '\"]')].filter(shown)[0].textContent",
              link);
      page.follow(link);

      assertThat(page.is(IN_SIGHT + "return seen(document.querySelector(':target'))"))
          .as("%s is in sight after the jump and nothing covers it", link)
          .isTrue();
      String words =
          page.text(
              """
              const copy = document.querySelector(':target').cloneNode(true);
              copy.querySelectorAll('sup').forEach(s => s.remove());
              return copy.textContent;
              """);
      assertThat(words).as("highlighted words of %s", link).startsWith(quote);

      page.back();
      assertThat(
              page.is(
                  IN_SIGHT
                      + "return [...document.querySelectorAll('.finding blockquote a[href=\"'"
                      + " + arguments[0] + '\"]')].filter(shown).some(seen)",
                  link))
          .as("back at the quote that leads to %s", link)
          .isTrue();
    }
  }

  @Test
  void everyQuoteHasItsWords(ReportPage page) {
    page.open(Reported.STORIES.page());
    assertThat(
            page.list(
                """
                const said = e => {
                  const copy = e.cloneNode(true);
                  copy.querySelectorAll('sup').forEach(s => s.remove());
                  return copy.textContent;
                };
                return [...document.querySelectorAll('blockquote a[href]')].filter(a => {
                  const mark = document.getElementById(a.getAttribute('href').slice(1));
                  return !mark || mark.tagName === 'MARK' && !said(mark).startsWith(a.textContent);
                }).map(a => a.getAttribute('href'));
                """))
        .isEmpty();
  }

  @Test
  void aRaisedNumberLeadsToItsFinding(ReportPage page) {
    page.open(Reported.STORIES.page());
    String link =
        page.text("return document.querySelector('.text sup a.ref').getAttribute('href')");
    page.follow(link);
    assertThat(page.is(IN_SIGHT + "return seen(document.querySelector(':target'))")).isTrue();
    assertThat(page.is("return !!document.querySelector(':target').closest('.finding')")).isTrue();
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
                + "return [...new Set([all[0], all[Math.floor(all.length / 2)], all[all.length - 1]])]",
            kind);
    assertThat(ids).as(kind).doesNotContainNull().isNotEmpty();
    for (String id : ids) {
      page.open(Reported.STORIES.page(), id);
      page.settle();
      assertThat(page.text("return document.querySelector(':target').id")).isEqualTo(id);
      assertThat(page.is("return shown(document.querySelector(':target'))"))
          .as("#%s is shown, whatever it is folded into", id)
          .isTrue();
      assertThat(page.is(IN_SIGHT + "return seen(document.querySelector(':target'))"))
          .as("#%s is in sight when the page opens", id)
          .isTrue();
    }
  }
}
