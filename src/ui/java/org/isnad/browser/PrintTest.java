package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On paper the report is whole: A4, with joined letters, and nothing cut off. */
@ExtendWith(InChromium.class)
class PrintTest {
  /** An A4 sheet in points. */
  private static final float WIDTH = 595;

  private static final float HEIGHT = 842;

  private static PDDocument printed(ReportPage page) throws IOException {
    Map<String, Object> answer =
        page.devtools(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    return Loader.loadPDF(Base64.getDecoder().decode((String) answer.get("data")));
  }

  /** Every glyph of a printed report with the place it has on its sheet. */
  private static final class Glyphs extends PDFTextStripper {
    final List<TextPosition> all = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      all.addAll(positions);
      super.writeString(text, positions);
    }
  }

  /** Letters as they are typed: what a PDF holds are their shapes. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\u200E\\u200F\\u061C]", "");
  }

  @ParameterizedTest
  @CsvSource({"ar, light", "en, light", "ar, dark"})
  void thePaperIsWhole(String lang, String scheme, ReportPage page) throws IOException {
    page.openIn(Reported.SAMPLE.page(), lang).scheme(scheme);
    try (PDDocument pdf = printed(page)) {
      Glyphs glyphs = new Glyphs();
      String text = plain(glyphs.getText(pdf));
      assertThat(text).contains(lang.equals("ar") ? "تقرير التحقق" : "Verification report");
      // the words of an article, whatever the language of the page
      assertThat(text).contains("السوق").contains("الدفاع");
      assertThat(text).doesNotContain("\uFFFD").doesNotContain("\u25A1");
      for (PDPage sheet : pdf.getPages()) {
        assertThat(sheet.getMediaBox().getWidth()).isBetween(WIDTH - 2, WIDTH + 2);
        assertThat(sheet.getMediaBox().getHeight()).isBetween(HEIGHT - 2, HEIGHT + 2);
      }
      assertThat(glyphs.all).hasSizeGreaterThan(3000);
      assertThat(glyphs.all)
          .as("glyphs between the edges of the sheet")
          .allMatch(g -> g.getXDirAdj() >= 20 && g.getXDirAdj() + g.getWidthDirAdj() <= WIDTH - 20);
      assertFontsAreInside(pdf);
      assertJoined(glyphs.all);
      assertInk(pdf);
    }
  }

  private static void assertFontsAreInside(PDDocument pdf) throws IOException {
    int fonts = 0;
    for (PDPage sheet : pdf.getPages()) {
      for (COSName name : sheet.getResources().getFontNames()) {
        PDFont font = sheet.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        fonts++;
      }
    }
    assertThat(fonts).isPositive();
  }

  /** A letter that is joined to its neighbours has other glyphs than one that stands alone. */
  private static void assertJoined(List<TextPosition> glyphs) {
    Map<String, Set<String>> shapes = new HashMap<>();
    for (TextPosition glyph : glyphs) {
      String letter = plain(glyph.getUnicode());
      if (letter.length() == 1 && "بتحسعقلمنهي".contains(letter)) {
        int code = glyph.getCharacterCodes()[0];
        assertThat(code).as("the empty box stands for " + letter).isNotZero();
        shapes
            .computeIfAbsent(letter, l -> new TreeSet<>())
            .add(glyph.getFont().getName() + " " + code);
      }
    }
    assertThat(shapes).hasSizeGreaterThan(8);
    shapes.forEach(
        (letter, forms) ->
            assertThat(forms)
                .as("shapes of " + letter + ": first, middle, last or alone")
                .hasSizeGreaterThan(1));
  }

  /** Black on white: neither an empty sheet nor a dark one. */
  private static void assertInk(PDDocument pdf) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 60);
    int dark = 0;
    int light = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        int green = image.getRGB(x, y) >> 8 & 0xFF;
        dark += green < 128 ? 1 : 0;
        light += green > 230 ? 1 : 0;
      }
    }
    int all = image.getWidth() * image.getHeight();
    assertThat(dark).as("dark pixels of %d", all).isGreaterThan(all / 200);
    assertThat(light).as("light pixels of %d", all).isGreaterThan(all * 3 / 4);
  }

  /** The sheet is laid out like a window as wide as its print area: nothing may stick out. */
  @Test
  void nothingIsCutAtTheEdges(ReportPage page) {
    page.window(688, 980).open(Reported.SAMPLE.page()).onPaper();
    for (String lang : List.of("ar", "en")) {
      page.run("document.getElementById('to-' + arguments[0]).click()", lang);
      page.settle();
      assertThat(
              page.list(
                  """
                  return [...document.querySelectorAll('.page *')].filter(shown)
                      .map(e => [e, e.getBoundingClientRect()])
                      .filter(([e, b]) => (b.right > innerWidth + 1 || b.left < -1) && !e.closest('.hidden, .skip'))
                      .slice(0, 8).map(([e, b]) => name(e) + ' ' + Math.round(b.left) + ' to ' + Math.round(b.right));
                  """))
          .isEmpty();
      assertThat(page.is("return !shown(document.getElementById('ui-bar'))"))
          .as("what can only be used on a screen is not printed")
          .isTrue();
    }
  }
}
