package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page asks for nothing, complains of nothing, and runs nothing that it was told. */
@ExtendWith(InChromium.class)
class QuietTest {
  @ParameterizedTest
  @EnumSource(
      value = Reported.class,
      names = {"STORIES", "SAMPLE", "HOSTILE"})
  void nothingIsAskedForAndNothingComplains(Reported report, ReportPage page) {
    page.open(report.page());
    page.language("en").scheme("dark").language("ar").scheme("light").onPaper();
    page.run("scrollTo(0, document.documentElement.scrollHeight)");
    page.settle();
    assertThat(page.requests())
        .allMatch(url -> url.equals(report.page().toUri().toString()) || url.equals("about:blank"))
        .contains(report.page().toUri().toString());
    assertThat(page.console()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Reported.class,
      names = {"HOSTILE"})
  void whatStrangersWriteIsOnlyRead(Reported report, ReportPage page) {
    page.open(report.page());
    assertThat(page.number("return document.body.innerText.split('window.ran=1').length"))
        .as("the harm is on the page, as words")
        .isGreaterThan(50);
    assertThat(page.is("return 'ran' in window")).as("a script of a stranger ran").isFalse();
    assertThat(
            page.list(
                """
                return [...document.querySelectorAll('*')].filter(e =>
                    ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'LINK', 'TEXTAREA'].includes(e.tagName)
                    || e.namespaceURI.endsWith('svg') && e.onload
                    || e.tagName === 'FORM' && e.closest('main')
                    || [...e.attributes].some(a => a.name.startsWith('on')
                        || /^(src|srcset|srcdoc|formaction|action)$/.test(a.name)
                        || a.name === 'style' && e !== document.documentElement
                        || /^\\s*(javascript|data|vbscript):/i.test(a.value)))
                    .map(name);
                """))
        .as("elements that only a stranger can have made")
        .isEmpty();
    assertThat(
            page.list(
                "return [...document.querySelectorAll('meta[http-equiv]')]"
                    + ".map(m => m.httpEquiv)"))
        .containsExactly("Content-Security-Policy");
    assertThat(page.number("return document.querySelectorAll('script').length"))
        .isLessThanOrEqualTo(1);
    assertThat(page.is("return /[\\u202A-\\u202E\\u2066-\\u2069]/.test(document.body.textContent)"))
        .as("marks that turn text around")
        .isFalse();
  }
}
