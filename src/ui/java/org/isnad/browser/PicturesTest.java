package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the documentation: into {@code target/pictures}, and with {@code
 * -Disnad.pictures=true} into {@code docs/pictures}.
 */
@ExtendWith(InChromium.class)
class PicturesTest {
  private static final int LARGEST = 250_000;

  @ParameterizedTest
  @CsvSource({
    "glance-en,       en, light, 1280, 900, #top,            1",
    "brief-ar,        ar, light, 1280, 900, .event,          1",
    "finding-en,      en, light, 1280, 900, .finding.high,   1",
    "timeline-ar,     ar, light, 1280, 900, [id^=timeline-], 1",
    "chains-en,       en, light, 1280, 620, [id^=chains-],   1",
    "people-ar,       ar, light, 1280, 900, #people,         1",
    "article-en-dark, en, dark,  1280, 900, .text mark,      1",
    "phone-ar,        ar, light, 360,  740, .finding.high,   2",
  })
  void pictures(
      String name,
      String lang,
      String scheme,
      int width,
      int height,
      String at,
      double scale,
      ReportPage page)
      throws IOException {
    page.devtools("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    page.window(width, height, scale).scheme(scheme).openIn(Reported.STORIES.page(), lang);
    page.run(
        """
        const e = document.querySelector(arguments[0]);
        if (arguments[0] !== '#top') {
          e.scrollIntoView({block: e.localName === 'mark' ? 'center' : 'start', behavior: 'instant'});
        }
        """,
        at);
    page.settle();
    Path folder = Path.of(Boolean.getBoolean("isnad.pictures") ? "docs" : "target", "pictures");
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(folder);
    Files.write(file, Picture.small(page.picture()));
    assertThat(Files.size(file)).as("bytes of %s", file).isBetween(10_000L, (long) LARGEST);
  }
}
