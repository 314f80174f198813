package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.isnad.fact.Part;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever the page, its parts lie within it, in order, apart, and leave an article over. */
class PartsTest {
  private static final List<String> LINES =
      List.of(
          "أعلنت بلدية المدينة صباح أمس إغلاق الجسر القديم أمام الشاحنات بعد ظهور تشققات.",
          "وقال المدير إن الترميم سيستمر شهرين. اقرأ أيضاً: بلدية الوادي تمنع الشاحنات",
          "إغلاق الجسر القديم أمام الشاحنات",
          "إغلاق الجسر القديم أمام الشاحنات (البريد)",
          "# إغلاق الجسر",
          "camera iconشاحنات أمام الجسر (أرشيف)",
          "camera icon",
          "اقرأ أيضاً:",
          "اقرأ أيضاً: خبر آخر",
          "مقالات متعلقة",
          "المصدر: المرفأ",
          "المصدر",
          "نشر في 11-09-2014",
          "كتب: محرر",
          "انضم إلى قناتنا",
          "---|",
          "\u200F\u00A0  \t",
          "",
          "😀😀 12",
          "ـــ",
          "\u0651",
          "Read more",
          "(",
          "- رويترز");

  @RepeatedTest(300)
  void partsNeverOverlapAndStayInRange(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i >= 0; i--) {
      text.append(random.nextInt(5) == 0 ? noise(random) : LINES.get(random.nextInt(LINES.size())))
          .append(random.nextInt(4) == 0 ? "\n\n" : "\n");
    }
    Page page = Given.page(text.toString());
    int end = 0;
    for (Part part : page.parts()) {
      assertThat(part.kind()).isIn("title", "caption", "furniture");
      assertThat(part.span().start()).as("parts of <%s>", text).isGreaterThanOrEqualTo(end);
      assertThat(part.span().length()).isPositive();
      end = part.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
    assertThat(page.parts().stream().filter(part -> part.kind().equals("title")))
        .as("headlines of <%s>", text)
        .hasSizeLessThanOrEqualTo(1);
  }

  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      noise.append(
          (char)
              (random.nextBoolean() ? 0x600 + random.nextInt(0x100) : 0x20 + random.nextInt(0x60)));
    }
    return noise.toString();
  }

  @Test
  void timeGrowsWithLengthAlone() {
    String line = "(أ-ب|ج/د ـ و_ز: ".repeat(50_000) + "\n";
    String many = "اقرأ أيضاً: خبر\nقصير\n".repeat(60_000) + "لـ المرفأ 12 ".repeat(60_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Given.page(line.repeat(3)));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Given.page(many));
  }
}
