package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is headline, caption and furniture; everything else stays body. */
class PageReaderTest {
  private static final String FIRST =
      "أعلنت بلدية المدينة صباح أمس إغلاق الجسر القديم أمام الشاحنات بعد ظهور تشققات في أعمدته.";
  private static final String SECOND =
      "وقال مدير الأشغال إن أعمال الترميم ستستمر شهرين على الأقل، وإن الحافلات ستسلك طريق الوادي.";
  private static final String THIRD = "وأضاف أن كلفة الترميم تبلغ نحو 40 ألف دولار.";

  /** The parts of a page, as {@code kind: words}. */
  private static List<String> parts(String... lines) {
    return parts(null, lines);
  }

  private static List<String> parts(String title, String[] lines) {
    String text = String.join("\n", lines);
    return new PageReader(Given.words(), Given.names())
        .read(text, title).parts().stream()
            .map(p -> p.kind() + ": " + text.substring(p.span().start(), p.span().end()))
            .toList();
  }

  @Test
  void shortFirstLineWithoutFullStopIsTheHeadline() {
    assertThat(parts("إغلاق الجسر القديم أمام الشاحنات", "", FIRST, SECOND))
        .containsExactly("title: إغلاق الجسر القديم أمام الشاحنات");
    assertThat(parts("هل يصمد الجسر القديم؟", FIRST, SECOND))
        .containsExactly("title: هل يصمد الجسر القديم؟");
    assertThat(parts("## إغلاق الجسر القديم", FIRST, SECOND))
        .containsExactly("title: إغلاق الجسر القديم");
  }

  @Test
  void proseAndDatelinesAreNoHeadline() {
    assertThat(parts(FIRST, SECOND)).isEmpty();
    assertThat(parts("أغلق الجسر القديم.", FIRST, SECOND)).isEmpty();
    assertThat(parts("الميناء – صوت الساحل", FIRST, SECOND)).isEmpty();
    assertThat(parts("الميناء / وكالة البريد", FIRST, SECOND)).isEmpty();
    assertThat(parts("الزاوية - شبكة الضفة الإخبارية", FIRST, SECOND)).isEmpty();
    assertThat(parts(FIRST)).isEmpty();
    assertThat(parts("سطر وحيد بلا نقطة")).isEmpty();
  }

  @Test
  void sectionHeadingsStayBody() {
    assertThat(
            parts("إغلاق الجسر القديم", FIRST, "كيف كانت البداية؟", SECOND, "أرقام ووقائع", THIRD))
        .containsExactly("title: إغلاق الجسر القديم");
  }

  @Test
  void headlineOfAnotherArticleIsFurniture() {
    assertThat(
            parts(
                "نتائج مباريات دوري كرة القدم وترتيب الفرق المتأهلة",
                "إغلاق الجسر القديم أمام الشاحنات",
                FIRST,
                SECOND,
                THIRD))
        .containsExactly(
            "furniture: نتائج مباريات دوري كرة القدم وترتيب الفرق المتأهلة",
            "title: إغلاق الجسر القديم أمام الشاحنات");
  }

  @Test
  void headlineInOtherWordsThanTheArticleStaysTheHeadline() {
    assertThat(parts("شاحنات ممنوعة من العبور", FIRST, SECOND, THIRD))
        .containsExactly("title: شاحنات ممنوعة من العبور");
    assertThat(parts("خطر على الطريق", "إغلاق الجسر القديم أمام الشاحنات", FIRST, SECOND))
        .contains("title: خطر على الطريق");
  }

  @Test
  void headlineFromTheListIsFoundInTheText() {
    String[] lines = {"أخبار المدينة والناس هذا الأسبوع", "إغلاق الجسر القديم", FIRST, SECOND};
    assertThat(parts("إغلاق الجسر القديم", lines)).contains("title: إغلاق الجسر القديم");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camera iconشاحنات أمام الجسر في شباط 2021",
        "شاحنات أمام الجسر القديم (صورة أرشيفية)",
        "شاحنات أمام الجسر القديم - أرشيف",
        "شاحنات تنتظر أمام الجسر، 3 أيار 2023 (رويترز)",
        "شاحنات تنتظر أمام الجسر – أ ف ب",
        "شاحنات تنتظر أمام الجسر (وكالة البريد)",
        "شاحنات تنتظر أمام الجسر (الأناضول/أرشيف)",
        "صورة تعبيرية لجسر قديم",
        "صورة: الجسر القديم كما بدا أمس",
        "الجسر القديم (Getty Images)"
      })
  void captions(String caption) {
    List<String> parts = parts("إغلاق الجسر القديم", caption, FIRST, SECOND);
    assertThat(parts).hasSizeBetween(2, 3).last().asString().startsWith("caption: ");
    assertThat(parts).doesNotContain("caption: camera icon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وذكرت مصادر محلية لـ(رويترز) أن الجسر سيفتح بعد شهرين.",
        "ستنتهي الأعمال بعد شهرين بحسب ما أفادت وكالة البريد (البريد)",
        "الجسر آمن وفق وكالة الأنباء الرسمية (سانا)",
        "صورة قاتمة يرسمها المهندسون لحال الجسر القديم منذ سنوات.",
        "في الصورة العامة تبدو الحال أفضل مما كانت عليه قبل عام.",
        "للمزيد من الأمان وضعت البلدية حواجز أمام الجسر.",
        "المصدر الذي فضل عدم ذكر اسمه قال إن الجسر قديم.",
        "شارك عبر الفيديو مدير الأشغال في اجتماع المجلس البلدي أمس.",
        "اشترك في الاجتماع رئيس البلدية وعدد من المهندسين.",
        "تابع آخر الشاحنات شرطي حتى خرجت من المدينة.",
        "مشاهدة الجسر ممكنة من الضفة الأخرى للنهر.",
        "الأكثر قراءة بين الصحف هي صحيفة المدينة، قال المدير.",
        "اقرأ أيضا ما كتبه المهندس قبل عام، قال المدير للصحافيين.",
        "وحمل تطبيق القرار البلدية أعباء جديدة لم تكن في الحسبان."
      })
  void bodyThatLooksLikeFurnitureStaysBody(String body) {
    assertThat(parts("إغلاق الجسر القديم", FIRST, body, SECOND, THIRD))
        .containsExactly("title: إغلاق الجسر القديم");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اقرأ أيضاً: بلدية الوادي تمنع الشاحنات",
        "إقرأ أيضا | بلدية الوادي تمنع الشاحنات",
        "اقرأ المزيد",
        "شاهد أيضاً: كيف بدا الجسر من الجو",
        "للمزيد: بلدية الوادي تمنع الشاحنات",
        "تابعونا على فيسبوك وتلغرام",
        "انضم إلى قناتنا على واتساب",
        "اشترك في النشرة البريدية ليصلك جديدنا",
        "شارك الخبر",
        "مشاركة",
        "Facebook | Twitter | WhatsApp",
        "tag icon ع ع ع",
        "12,281 مشاهدة",
        "https://marfa.example/news/7",
        "رابط التقرير: https://marfa.example/?p=7",
        "جميع الحقوق محفوظة لصحيفة المرفأ 2024",
        "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
        "شاركنا رأيك في التعليقات | |||",
        "---|",
        "×",
        "Read also: the old bridge"
      })
  void furnitureWithinAndBelowTheArticle(String line) {
    String furniture = "furniture: " + line;
    assertThat(parts("إغلاق الجسر القديم", FIRST, line, SECOND, THIRD))
        .containsExactly("title: إغلاق الجسر القديم", furniture);
    assertThat(parts("إغلاق الجسر القديم", FIRST, SECOND, THIRD, line))
        .containsExactly("title: إغلاق الجسر القديم", furniture);
  }

  @Test
  void pointerAtTheEndOfAParagraph() {
    assertThat(
            parts("إغلاق الجسر القديم", FIRST + " اقرأ أيضاً: بلدية الوادي تمنع الشاحنات", SECOND))
        .containsExactly(
            "title: إغلاق الجسر القديم", "furniture: اقرأ أيضاً: بلدية الوادي تمنع الشاحنات");
    assertThat(parts(FIRST + " اقرأ أيضاً: بلدية الوادي تمنع الشاحنات. " + THIRD, SECOND))
        .isEmpty();
  }

  @Test
  void linkedHeadlineBelowAPointer() {
    assertThat(
            parts("إغلاق الجسر القديم", FIRST, "اقرأ أيضاً:", "بلدية الوادي تمنع الشاحنات", SECOND))
        .containsExactly(
            "title: إغلاق الجسر القديم",
            "furniture: اقرأ أيضاً:",
            "furniture: بلدية الوادي تمنع الشاحنات");
    assertThat(parts("إغلاق الجسر القديم", FIRST, "اقرأ أيضاً:", SECOND, THIRD))
        .containsExactly("title: إغلاق الجسر القديم", "furniture: اقرأ أيضاً:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مقالات متعلقة",
        "مواضيع ذات صلة:",
        "أخبار ذات صلة",
        "Similar Posts",
        "التعليقات (3)",
        "الوسوم"
      })
  void footOfThePage(String heading) {
    assertThat(
            parts(
                "إغلاق الجسر القديم",
                FIRST,
                SECOND,
                THIRD,
                heading,
                "عنوان مقال آخر عن الوادي",
                "ادعم الصحيفة"))
        .containsExactly(
            "title: إغلاق الجسر القديم",
            "furniture: " + heading,
            "furniture: عنوان مقال آخر عن الوادي",
            "furniture: ادعم الصحيفة");
  }

  @Test
  void bodyBelowABoxOfLinksIsKept() {
    assertThat(
            parts(
                "إغلاق الجسر القديم",
                FIRST,
                "مواضيع ذات صلة",
                "بلدية الوادي تمنع الشاحنات",
                "ما بعد الإغلاق",
                SECOND))
        .containsExactly(
            "title: إغلاق الجسر القديم",
            "furniture: مواضيع ذات صلة",
            "furniture: بلدية الوادي تمنع الشاحنات");
  }

  @Test
  void articleWithoutFullStopsIsNotTakenForLinks() {
    String one = "أغلقت البلدية الجسر القديم أمام الشاحنات بعد ظهور تشققات في أعمدته";
    String two = "يستمر الترميم شهرين وتسلك الحافلات طريق الوادي";
    assertThat(parts("إغلاق الجسر", one, "آخر الأخبار", one + " أمس", two, two + " أيضا"))
        .noneMatch(part -> part.equals("furniture: " + two));
  }

  @Test
  void headlineAndCaptionPrintedTwice() {
    assertThat(parts("إغلاق الجسر القديم", "إغلاق الجسر القديم", FIRST, SECOND))
        .containsExactly("title: إغلاق الجسر القديم", "furniture: إغلاق الجسر القديم");
    assertThat(
            parts(
                "شاحنات أمام الجسر القديم",
                "شاحنات أمام الجسر القديم (أهل المدينة)",
                FIRST,
                SECOND))
        .containsExactly(
            "title: شاحنات أمام الجسر القديم", "furniture: شاحنات أمام الجسر القديم (أهل المدينة)");
  }

  @Test
  void shortLinePrintedTwiceBelowTheHeadlineIsACaption() {
    assertThat(parts("إغلاق الجسر القديم", "شاحنات عند المدخل", "شاحنات عند المدخل", FIRST, SECOND))
        .containsExactly(
            "title: إغلاق الجسر القديم",
            "caption: شاحنات عند المدخل",
            "furniture: شاحنات عند المدخل");
  }

  @Test
  void sentencePrintedTwiceIsReadOnce() {
    assertThat(parts("إغلاق الجسر القديم", FIRST, SECOND, FIRST, THIRD))
        .containsExactly("title: إغلاق الجسر القديم", "furniture: " + FIRST);
  }

  @Test
  void nameOfASectionIsNoHeadline() {
    assertThat(parts("زوايا الأسبوع", "إغلاق الجسر القديم أمام الشاحنات", FIRST, SECOND))
        .containsExactly("title: إغلاق الجسر القديم أمام الشاحنات");
  }

  @Test
  void sourceDateAndBylineLines() {
    assertThat(
            parts(
                "إغلاق الجسر القديم",
                "نشر في 11-09-2014 | 00:01",
                "كتب: فريق المدينة",
                FIRST,
                SECOND,
                "المصدر: صوت الساحل"))
        .containsExactly(
            "title: إغلاق الجسر القديم",
            "furniture: نشر في 11-09-2014 | 00:01",
            "furniture: كتب: فريق المدينة",
            "furniture: المصدر: صوت الساحل");
  }
}
