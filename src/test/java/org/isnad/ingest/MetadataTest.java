package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.fact.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Day and outlet derived from the text, with the reason, or left unknown. */
class MetadataTest {
  private static String day(String text) {
    var day = new Publication(Given.words()).derive(Given.page(text));
    if (day != null) {
      assertThat(day.reason()).isNotBlank();
    }
    return day == null ? "unknown" : day.value().toString();
  }

  private static String outlet(String text, String url) {
    Derived<Source> source =
        new Publisher(Given.words(), Given.names()).derive(Given.page(text), url);
    return source == null ? "unknown" : source.value().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أغلق الجسر أول أمس السبت 4 شباط / فبراير 2023 أمام الشاحنات. | 2023-02-06",
        "أغلق الجسر اليوم، الاثنين 17 من تشرين الأول 2022، أمام الشاحنات. | 2022-10-17",
        "وأمس الخميس 20 تشرين الأول ٢٠٢٢ أغلق الجسر. | 2022-10-21",
        "أغلق الجسر اليوم 3 مارس 2021 أمام الشاحنات. | 2021-03-03",
        "بني الجسر عام 2021. وأغلق اليوم، الاثنين 17 من تشرين الأول، أمام الشاحنات. | 2022-10-17",
        "بني الجسر عام 2020. وأغلق مساء أمس الأربعاء 5 جويلية أمام الشاحنات. | 2023-07-06",
        "الميناء، 17 تشرين الأول/أكتوبر 2022 (البريد) أغلق الجسر أمام الشاحنات. | 2022-10-17",
      })
  void dayOfPublication(String text, String expected) {
    assertThat(day(text + "\nوقال مدير الأشغال إن الترميم سيستمر شهرين.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أغلق الجسر اليوم، الثلاثاء، أمام الشاحنات.",
        "أغلق الجسر الجمعة 14 أكتوبر 2022 أمام الشاحنات.",
        "أغلق الجسر اليوم، الثلاثاء 17 تشرين الأول 2022، أمام الشاحنات.",
        "أغلق الجسر اليوم، الاثنين 17 تشرين الأول، أمام الشاحنات.",
        "وفي ذلك اليوم الجمعة 14 أكتوبر 2022 أغلق الجسر.",
        "أغلق الجسر اليوم. 17 تشرين الأول 2022 يوم مشهود.",
        "أغلق اليوم 3 مارس 2021 جسر. وأغلق اليوم 5 مارس 2021 جسر ثان.",
        "أغلق الجسر اليوم 31 شباط 2021 أمام الشاحنات."
      })
  void whatDoesNotFixTheDay(String text) {
    assertThat(day(text + "\nوقال مدير الأشغال إن الترميم سيستمر شهرين.")).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نشر في 11-09-2014 | 2014-09-11",
        "تاريخ النشر : 09:54 - 2020/01/19 | 2020-01-19",
        "الخميس 21 أغسطس 2025 | 2025-08-21",
        "السبت 24 يناير 2026 01:40 مـ 5 شعبان 1447 هـ | 2026-01-24",
        "الأثنين 5 يوليوز 2021 - 19:46 | 2021-07-05",
      })
  void dateLine(String line, String expected) {
    String body = "أغلق الجسر القديم أمام الشاحنات.\nوقال المدير إن الترميم سيستمر شهرين.";
    assertThat(day("إغلاق الجسر القديم\n" + line + "\n" + body)).isEqualTo(expected);
    assertThat(day("إغلاق الجسر القديم\n" + body + "\n" + line)).isEqualTo(expected);
  }

  @Test
  void daysOfOtherArticlesAreNotItsDay() {
    String body =
        "إغلاق الجسر القديم\nأغلق الجسر القديم أمام الشاحنات.\nوالترميم مستمر منذ شهرين.\n";
    assertThat(day(body + "أخبار ذات صلة\nخبر آخر من الوادي\n00:39 - 2025/09/13"))
        .isEqualTo("unknown");
    assertThat(day("22 نوفمبر 2024 21:15\n" + body + "20 نوفمبر 2024")).isEqualTo("unknown");
    assertThat(day("22 نوفمبر 2024 21:15\nنشر في 20 نوفمبر 2024\n" + body)).isEqualTo("2024-11-20");
  }

  @Test
  void dayOfAnUpdateIsTheLastResort() {
    String text = "عنوان الخبر هنا\nآخر تحديث 12-09-2014\nنشر في 11-09-2014\nأغلق الجسر القديم.\n";
    assertThat(day(text)).isEqualTo("2014-09-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الميناء – صوت الساحل / أغلق الجسر. | sawt-sahel",
        "صحيفة المرفأ/ الوادي/ خاص / أغلق الجسر. | marfa",
        "الزاوية - شبكة الضفة الإخبارية / أغلق الجسر. | x-شبكة الضفة الإخبارية",
        "الوادي (البريد) - أغلق الجسر أمام الشاحنات. | barid",
        "الوادي - صوت الساحل: أغلق الجسر أمام الشاحنات. | sawt-sahel",
        "أغلق الجسر. / المصدر: المرفأ | marfa",
        "أغلق الجسر. / المصدر: صوت الساحل + وكالات | sawt-sahel",
        "أغلق الجسر. / المصدر / المرفأ | marfa",
        "أغلق الجسر. / المصدر: أصداء الوادي | x-أصداء الوادي",
        "إغلاق الجسر القديم / 2021-09-13 00:00:00 - المصدر: المرفأ / أغلق الجسر. | marfa",
        "أغلق الجسر. / المصدر: وكالات | unknown",
        "أغلق الجسر. / رابط الخبر: https://www.jabal24.example/?p=3 | jabal-24",
        "أغلق الجسر. / رابط الخبر: https://www.facebook.com/page/3 | unknown",
        "وأضاف المدير (تحفظ على اسمه) لصوت الساحل أن الجسر أغلق. | sawt-sahel",
        "كما قال المدير لـ\"المرفأ\" إن الجسر أغلق. | marfa",
        "وأكد مراسل الجبل 24 أن الجسر أغلق. | jabal-24",
        "قال المدير لصوت الساحل إنه أغلق. وقال لـ«المرفأ» إنه فتح. | unknown",
        "قال المدير إن الجسر أغلق. | unknown",
        "وصلت الشاحنات إلى المرفأ ثم عادت. | unknown",
      })
  void outletFromTheText(String text, String expected) {
    String lines = text.replace(" / ", "\n");
    assertThat(outlet(lines + "\nوالعمل مستمر.", null)).isEqualTo(expected);
  }

  @Test
  void outletFromTheAddress() {
    String text = "قال المدير لصوت الساحل إن الجسر أغلق.\nوالعمل مستمر.";
    assertThat(outlet(text, "https://www.marfa.example/1")).isEqualTo("marfa");
    assertThat(outlet(text, "https://ar.marfa.example/1")).isEqualTo("marfa");
    assertThat(outlet(text, "https://www.unlisted.example/1")).isEqualTo("x-unlisted.example");
    assertThat(outlet(text, "https://t.me/s/1")).isEqualTo("sawt-sahel");
  }
}
