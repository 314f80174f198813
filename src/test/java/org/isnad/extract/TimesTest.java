package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.TimeSpan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final Times TIMES = Arabic.TIMES;

  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 17);

  private static String shown(String text, LocalDate published) {
    List<String> all = new ArrayList<>();
    for (TimeSpan span : TIMES.read(Tokenizer.read(text), published)) {
      String n = span.n() == 0 ? "" : " n=" + span.n();
      all.add(
          span.kind()
              + " "
              + span.period().from()
              + ".."
              + span.period().to()
              + " "
              + span.period().precision()
              + n);
    }
    return String.join(" ; ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غادر اليوم                              | POINT 2024-05-17..2024-05-17 day
          غادر أمس الخميس                         | POINT 2024-05-16..2024-05-16 day
          غادر أول أمس                            | POINT 2024-05-15..2024-05-15 day
          غادر أول من أمس                         | POINT 2024-05-15..2024-05-15 day
          فجر الجمعة                              | POINT 2024-05-17..2024-05-17 part-of-day
          يوم الجمعة الماضي                       | POINT 2024-05-10..2024-05-10 day
          مساء الثلاثاء                           | POINT 2024-05-14..2024-05-14 part-of-day
          وصل الأحد                               | POINT 2024-05-12..2024-05-12 day
          الأحد المقبل                            | POINT 2024-05-19..2024-05-19 day
          الليلة الماضية                          | RANGE 2024-05-16..2024-05-17 part-of-day
          ليل الأربعاء - الخميس                   | RANGE 2024-05-15..2024-05-16 part-of-day
          اليوم، الجمعة 17 من أيار                | POINT 2024-05-17..2024-05-17 day
          صباح أمس، الخميس 16 مايو/أيار 2024      | POINT 2024-05-16..2024-05-16 part-of-day
          في 3 من حزيران 2021                     | POINT 2021-06-03..2021-06-03 day
          12 كانون الثاني                         | POINT 2024-01-12..2024-01-12 day
          12 كانون الأول                          | POINT 2023-12-12..2023-12-12 day
          الثالث من غشت                           | POINT 2023-08-03..2023-08-03 day
          الخامس عشر من آذار (مارس) 2011          | POINT 2011-03-15..2011-03-15 day
          20 من الشهر الماضي                      | POINT 2024-04-20..2024-04-20 day
          17/10/2022                              | POINT 2022-10-17..2022-10-17 day
          2022-10-17                              | POINT 2022-10-17..2022-10-17 day
          17.10.2022                              | POINT 2022-10-17..2022-10-17 day
          ١٧/١٠/٢٠٢٢                              | POINT 2022-10-17..2022-10-17 day
          السبت 13 تموز 2024                      | POINT 2024-07-13..2024-07-13 day
          15 رمضان 1443                           | POINT 2022-04-16..2022-04-16 day
          الأسبوع الماضي                          | RANGE 2024-05-10..2024-05-16 week
          الشهر الماضي                            | RANGE 2024-04-01..2024-04-30 month
          العام الماضي                            | RANGE 2023-01-01..2023-12-31 year
          العام قبل الماضي                        | RANGE 2022-01-01..2022-12-31 year
          هذا العام                               | RANGE 2024-01-01..2024-12-31 year
          في نيسان الماضي                         | RANGE 2024-04-01..2024-04-30 month
          في أيار الماضي                          | RANGE 2023-05-01..2023-05-31 month
          في أيلول                                | RANGE 2023-09-01..2023-09-30 month
          شباط/فبراير 2023                        | RANGE 2023-02-01..2023-02-28 month
          تشرين الأول من العام الماضي             | RANGE 2023-10-01..2023-10-31 month
          صيف العام 2018                          | RANGE 2018-06-01..2018-08-31 season
          الشتاء الماضي                           | RANGE 2023-12-01..2024-02-29 season
          مطلع نيسان                              | RANGE 2024-04-01..2024-04-10 month
          منتصف شباط 2023                         | RANGE 2023-02-11..2023-02-20 month
          أواخر آب الماضي                         | RANGE 2023-08-21..2023-08-31 month
          الأسبوع الأول من نيسان                  | RANGE 2024-04-01..2024-04-07 week
          الربع الثالث من عام 2022                | RANGE 2022-07-01..2022-09-30 season
          النصف الأول من عام 2023                 | RANGE 2023-01-01..2023-06-30 season
          قبل نحو شهرين                           | RANGE 2024-03-01..2024-03-31 month
          أول جمعة من نيسان                       | POINT 2024-04-05..2024-04-05 day
          ثاني أربعاء في آذار 2023                | POINT 2023-03-08..2023-03-08 day
          الثلاثاء الثالث من كانون الثاني 2023    | POINT 2023-01-03..2023-01-03 day
          الاثنين الثالث من كانون الثاني 2023     | POINT 2023-01-16..2023-01-16 day
          آخر يوم من نيسان                        | POINT 2024-04-30..2024-04-30 day
          الأحد من الأسبوع الماضي                 | POINT 2024-05-12..2024-05-12 day
          الخميس 16                               | POINT 2024-05-16..2024-05-16 day
          يوم 12، وصل                             | POINT 2024-05-12..2024-05-12 day
          فاتح غشت                                | POINT 2023-08-01..2023-08-01 day
          الفاتح من نوفمبر 2020                   | POINT 2020-11-01..2020-11-01 day
          في 15 من الجاري                         | POINT 2024-05-15..2024-05-15 day
          20 مارس من العام الماضي                 | POINT 2023-03-20..2023-03-20 day
          3 شهر 9 2021                            | POINT 2021-09-03..2021-09-03 day
          27 من الشهر الثامن                      | POINT 2023-08-27..2023-08-27 day
          5 أيار ألفين وأحد عشر                   | POINT 2011-05-05..2011-05-05 day
          اليوم الخميس                            | POINT 2024-05-16..2024-05-16 day
          تموز 13 إلى 15                          | RANGE 2023-07-13..2023-07-15 day
          من الثلاثاء 14 حتى الخميس 16            | RANGE 2024-05-14..2024-05-16 day
          خلال الساعات الـ24 الماضية              | RANGE 2024-05-16..2024-05-17 day
          منذ عام وثلاثة أشهر                     | SINCE 2023-02-17..2024-05-17 day
          قبل شهر و10 أيام                        | POINT 2024-04-07..2024-04-07 day
          قبل عام ونصف                            | RANGE 2022-11-01..2022-11-30 month
          بعد أسبوعين من الآن                     | POINT 2024-05-31..2024-05-31 week
          في النصف الثاني من نيسان                | RANGE 2024-04-16..2024-04-30 month
          الربع الثالث 2022                       | RANGE 2022-07-01..2022-09-30 season
          نهاية العام                             | RANGE 2024-09-01..2024-12-31 season
          باقي الشهر                              | RANGE 2024-05-17..2024-05-31 month
          رمضان 2019                              | RANGE 2019-05-06..2019-06-03 month
          رمضان الماضي                            | RANGE 2024-03-11..2024-04-09 month
          رمضان المقبل                            | RANGE 2025-03-01..2025-03-29 month
          في 2019                                 | RANGE 2019-01-01..2019-12-31 year
          موسم 2022/2023                          | RANGE 2022-01-01..2023-12-31 year
          القرن التاسع عشر                        | RANGE 1801-01-01..1900-12-31 year
          مطلع القرن الماضي                       | RANGE 1900-01-01..1932-12-31 year
          الأسبوع بعد المقبل                      | RANGE 2024-05-25..2024-05-31 week
          كل ثلاثة أشهر                           | FREQUENCY null..null null
          بعد ذلك بثلاثة أيام                     | ANAPHORA null..null day n=3
          قبلها بيومين                            | ANAPHORA null..null day n=-2
          الساعة 10.30 بتوقيت غرينتش              | ANAPHORA null..null part-of-day
          الثالثة فجر اليوم                       | POINT 2024-05-17..2024-05-17 part-of-day
          فجر اليوم                               | POINT 2024-05-17..2024-05-17 part-of-day
          الساعة الثالثة والنصف عصرا              | ANAPHORA null..null part-of-day
          عام 2015                                | RANGE 2015-01-01..2015-12-31 year
          بين عامي 2014 و2018                     | RANGE 2014-01-01..2018-12-31 year
          من 2014 إلى 2018                        | RANGE 2014-01-01..2018-12-31 year
          ثمانينيات القرن الماضي                  | RANGE 1980-01-01..1989-12-31 year
          من 3 إلى 9 نيسان                        | RANGE 2024-04-03..2024-04-09 day
          بين 3 و9 من نيسان 2020                  | RANGE 2020-04-03..2020-04-09 day
          من السبت إلى الثلاثاء                   | RANGE 2024-05-11..2024-05-14 day
          خلال الـ24 ساعة الماضية                 | RANGE 2024-05-16..2024-05-17 day
          الأيام الثلاثة الماضية                  | RANGE 2024-05-14..2024-05-17 day
          الأيام القليلة الماضية                  | RANGE null..2024-05-17 day
          قبل ثلاثة أيام                          | POINT 2024-05-14..2024-05-14 day
          قبل أيام                                | RANGE null..2024-05-17 day
          قبل عدة أشهر                            | RANGE null..2024-05-17 day
          قبل عامين                               | RANGE 2022-01-01..2022-12-31 year
          منذ يومين                               | SINCE 2024-05-15..2024-05-17 day
          منذ الجمعة الماضية                      | SINCE 2024-05-10..2024-05-17 day
          منذ مطلع نيسان الماضي                   | SINCE 2024-04-01..2024-05-17 month
          منذ عام 2018                            | SINCE 2018-01-01..2024-05-17 year
          منذ 2018                                | SINCE 2018-01-01..2024-05-17 year
          حتى الآن                                | UNTIL null..2024-05-17 day
          حتى إشعار آخر                           | UNTIL null..null null
          حتى نهاية نيسان                         | UNTIL null..2024-04-30 month
          يوميا                                   | FREQUENCY null..null null
          لليوم الرابع على التوالي                | RANGE 2024-05-14..2024-05-17 day n=4
          للأسبوع الثاني على التوالي              | RANGE 2024-05-04..2024-05-17 week n=2
          في اليوم الأول                          | DAY_OF_COURSE null..null day n=1
          دخلت الحملة يومها الثالث                | DAY_OF_COURSE null..null day n=3
          وفي اليوم التالي                        | ANAPHORA null..null day n=1
          حينها                                   | ANAPHORA null..null day
          في اليوم نفسه                           | ANAPHORA null..null day
          بعد يومين                               | ANAPHORA null..null day n=2
          عند الساعة الثالثة فجرا                 | ANAPHORA null..null part-of-day
          """)
  void timesAreSeenFromTheDayOfPublication(String text, String time) {
    assertThat(shown(text, PUBLISHED)).as("calendar.yaml holds the words").isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الأحد                     | RELATIVE_UNRESOLVED null..null day
          الأسبوع الماضي                | RELATIVE_UNRESOLVED null..null week
          في تموز الماضي                | RELATIVE_UNRESOLVED null..null month
          لليوم الرابع                  | RELATIVE_UNRESOLVED null..null day n=4
          3 حزيران 2021                 | POINT 2021-06-03..2021-06-03 day
          صيف العام 2018                | RANGE 2018-06-01..2018-08-31 season
          """)
  void withoutADayOfPublicationOnlyFullDatesAreKnown(String text, String time) {
    assertThat(shown(text, null)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | يناير     | جانفي    | كانون الثاني
          2  | فبراير    | فيفري    | شباط
          3  | مارس      | مارس     | آذار
          4  | أبريل     | أفريل    | نيسان
          5  | مايو      | ماي      | أيار
          6  | يونيو     | جوان     | حزيران
          7  | يوليو     | جويلية   | تموز
          8  | أغسطس     | غشت      | آب
          9  | سبتمبر    | شتنبر    | أيلول
          10 | أكتوبر    | أكتوبر   | تشرين الأول
          11 | نوفمبر    | نونبر    | تشرين الثاني
          12 | ديسمبر    | دجنبر    | كانون الأول
          """)
  void everyMonthHasItsNamesFromAllCountries(int month, String one, String two, String three) {
    for (String name : List.of(one, two, three, one + "/" + three, three + " (" + one + ")")) {
      LocalDate day = LocalDate.of(2020, month, 9);
      assertThat(shown("9 " + name + " 2020", PUBLISHED))
          .as(name)
          .isEqualTo("POINT " + day + ".." + day + " day");
    }
  }

  @Test
  void everyDayOfAYearReadsBackFromItsNumbers() {
    for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() == 2020; day = day.plusDays(1)) {
      String want = "POINT " + day + ".." + day + " day";
      assertThat(shown(day.toString(), PUBLISHED)).isEqualTo(want);
      String slashed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/2020";
      if (day.getDayOfMonth() > 0) {
        assertThat(shown(slashed, PUBLISHED)).isEqualTo(want);
      }
    }
  }

  @Test
  void wordsThatAreNoTimesAreLeftAlone() {
    for (String text :
        List.of(
            "شهر ثلاثة من الباحثين كتابهم",
            "قتل 2019 شخصا",
            "دخل في 2019 بيتا",
            "فجر عناصر المنزل",
            "رمضان قديروف",
            "بين المدينة والقرية",
            "عقد")) {
      assertThat(TIMES.read(Tokenizer.read(text), PUBLISHED)).as(text).isEmpty();
    }
  }

  @Test
  void theSpanHoldsThePreposition() {
    List<Token> tokens = Tokenizer.read("أغلقوا الطريق في نيسان الماضي نهائيا");
    TimeSpan span = TIMES.read(tokens, PUBLISHED).get(0);
    assertThat(span.period().text()).isEqualTo("في نيسان الماضي");
    assertThat(span.kind()).isEqualTo(Kind.RANGE);
    assertThat(span.to()).isEqualTo(5);
  }
}
