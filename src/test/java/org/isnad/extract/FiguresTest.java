package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.extract.FigureSpan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static final Figures FIGURES = Arabic.FIGURES;
  private static final Times TIMES = Arabic.TIMES;
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 17);

  private static List<FigureSpan> read(String text) {
    List<Token> tokens = Tokenizer.read(text);
    return FIGURES.read(tokens, TIMES.read(tokens, PUBLISHED));
  }

  private static String shown(FigureSpan span) {
    String bounds = span.figure().lo() + ".." + span.figure().hi();
    String rest = span.rest() ? " rest" : "";
    return span.kind()
        + " "
        + bounds
        + " "
        + span.figure().measure()
        + " "
        + span.figure().basis()
        + rest;
  }

  /** All figures but bare nouns, which are only offers. */
  private static String shown(String text) {
    List<String> all = new ArrayList<>();
    for (FigureSpan span : read(text)) {
      if (span.kind() != Kind.SINGULAR && span.kind() != Kind.PLURAL) {
        all.add(shown(span));
      }
    }
    return String.join(" ; ", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غرق 13 بحارا قبالة الساحل                 | NUMBER 13..13 person exact
          أصيب ثلاثة عمال في المصنع                 | NUMBER 3..3 person exact
          ما لا يقل عن تسعة ركاب                    | NUMBER 9..null person at-least
          تسعة ركاب على الأقل                       | NUMBER 9..null person at-least
          تسعة على الأقل من الركاب                  | NUMBER 9..null person at-least
          أكثر من 40 سائحا                          | NUMBER 41..null person more-than
          ما يزيد على مئة أسرة                      | NUMBER 101..null family more-than
          أكثر من 30 كيلومترا                       | NUMBER 30..null km more-than
          أكثر من ثلاثة أيام                        | NUMBER 3..null day more-than
          أقل من عشرين طالبا                        | NUMBER null..19 person at-most
          ما يصل إلى 12 سفينة                       | NUMBER null..12 ship at-most
          لا يتجاوز 8 مقاعد                         | NUMBER null..8 seat at-most
          نحو 70 خيمة                               | NUMBER 70..70 tent about
          70 خيمة تقريبا                            | NUMBER 70..70 tent about
          ولنحو ألفي نازح                           | NUMBER 2000..2000 person about
          بين 30 و35 منزلا                          | NUMBER 30..35 house range
          بين ثلاثين وأربعين منزلا                  | NUMBER 30..40 house range
          من 5 إلى 7 قوارب                          | NUMBER 5..7 ship range
          18-22 مدرسة                               | NUMBER 18..22 school range
          خمسة أو ستة صيادين                        | NUMBER 5..6 person range
          بين 3 و5 ملايين ناخب                      | NUMBER 3000000..5000000 person range
          ارتفع عدد الضحايا من 31 إلى 44 قتيلا      | NUMBER 44..44 person exact
          انخفضت الأسعار من 90 إلى 75 دولارا        | MONEY 75..75 money exact
          سفينتان في الميناء                        | DUAL 2..2 ship dual
          إنقاذ طفلتين من النهر                     | DUAL 2..2 person dual
          نقل جنديين اثنين                          | DUAL 2..2 person dual
          نقل جنديين آخرين                          | DUAL 2..2 person dual rest
          سبعة آخرون                                | NUMBER 7..7 null exact rest
          وإصابة آخرين                              | INDEFINITE null..null person indefinite rest
          عدد من الصيادين                           | INDEFINITE null..null person indefinite
          عدة شاحنات                                | INDEFINITE null..null vehicle indefinite
          عشرات الآلاف من النازحين                  | INDEFINITE null..null person indefinite
          مئات المتظاهرين                           | INDEFINITE null..null person indefinite
          آلاف الأسر                                | INDEFINITE null..null family indefinite
          أحد الصيادين قال                          | NUMBER 1..1 person exact
          إحدى السفن                                | NUMBER 1..1 ship exact
          أحد أبرز المرشحين                         | NUMBER 1..1 person exact
          أحد الواقفين قرب الجسر                    | NUMBER 1..1 null exact
          صياد واحد                                 | NUMBER 1..1 person exact
          صياد واحد على الأقل                       | NUMBER 1..null person at-least
          الركاب الـ40 على السفينة                  | NUMBER 40..40 person exact
          القمة الـ32                               | NAME_NUMBER 32..32 null exact
          25 نقطة أساس                              | NUMBER 25..25 basis-point exact
          الركاب العشرة                             | NUMBER 10..10 person exact
          اثنان من الركاب                           | NUMBER 2..2 person exact
          نسبة 9.4%                                 | PERCENT 9.4..9.4 percent exact
          بلغت 12 في المئة                          | PERCENT 12..12 percent exact
          ٣٣٫٧٪ من الأصوات                          | PERCENT 33.7..33.7 percent exact
          1.5 مليون ليرة تركية                      | MONEY 1500000..1500000 money exact
          $20                                       | MONEY 20..20 money exact
          20 مليار دولار                            | MONEY 20000000000..20000000000 money exact
          نصف مليون ناخب                            | NUMBER 500000..500000 person exact
          نصف السكان                                | NUMBER null..null person exact
          150 قطعة سلاح                             | NUMBER 150..150 weapon exact
          15 طائرة مسيرة                            | NUMBER 15..15 drone exact
          زلزال بقوة 5.8 درجات                      | NUMBER 5.8..5.8 degree exact
          سعر البرميل 82,5 دولارا                   | MONEY 82.5..82.5 money exact
          1.2 تريليون دينار عراقي                   | MONEY 1200000000000..1200000000000 money exact
          %50 من الأصوات                            | PERCENT 50..50 percent exact
          14،5% من الأراضي                          | PERCENT 14.5..14.5 percent exact
          أكثر من 2.4 بالمئة                        | PERCENT 2.4..null percent more-than
          نصف بالمئة                                | PERCENT 0.5..0.5 percent exact
          خمسون صيادا أو يزيد                       | NUMBER 50..null person at-least
          نحو 300 أسرة أو أكثر                      | NUMBER 300..null family at-least
          20 خيمة على أكثر تقدير                    | NUMBER null..20 tent at-most
          ما ينيف على مئة مركب                      | NUMBER 101..null ship more-than
          مئة ونيف من المهندسين                     | NUMBER 101..null person more-than
          ما لا يتجاوز 8 مقاعد                      | NUMBER null..8 seat at-most
          بين 15 إلى 20 حافلة                       | NUMBER 15..20 vehicle range
          بضع عشرات من الصيادين                     | INDEFINITE null..null person indefinite
          ثلاثة أرباع المقاعد                       | NUMBER null..null seat exact
          ثلاثة أرباع المليون ناخب                  | NUMBER 750000..750000 person exact
          طن ونصف الطن من القمح                     | NUMBER 1.5..1.5 ton exact
          نصف طن من القمح                           | NUMBER 0.5..0.5 ton exact
          ثلاثة أمتار ونصف المتر                    | NUMBER 3.5..3.5 metre exact
          120 كيلومترا في الساعة                    | NUMBER 120..120 kmh exact
          3.5 كيلومترات مربعة                       | NUMBER 3.5..3.5 square-km exact
          3 ملايين 500 ألف ليرة                     | MONEY 3500000..3500000 money exact
          غرق بحارين اثنين                          | DUAL 2..2 person dual
          نقل جنديين اثنين إلى الميناء              | DUAL 2..2 person dual
          امرأة وطفليها                             | DUAL 2..2 person dual
          المرتبة الثالثة                           | ORDINAL 3..3 null exact
          للأسبوع الثاني على التوالي                | ORDINAL 2..2 week exact
          """)
  void figuresCarryTheirBoundsMeasureAndBasis(String text, String figure) {
    assertThat(shown(text)).as("numbers.yaml and nouns.yaml hold the words").isEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "درعا 24",
        "اللواء 91",
        "الفرقة الرابعة",
        "من عيار \"57\"",
        "كوفيد-19",
        "المادة 14",
        "القناة 12",
        "الرقم 7788",
        "مجموعة السبع",
        "F-16",
        "الساعة 10:30",
        "إف 35",
        "فاز بنتيجة 3-1",
        "تغلب الفريق 2 - 1",
        "أربعة من كل عشرة",
        "الجولة 12",
        "في المرحلة 3 منها",
        "+963944000111",
        "0944000111",
        "موسم 2019",
        "192.168.0.1",
        "هجوم 12/7/2016 الشهير"
      })
  void numbersInNamesAreNoCounts(String text) {
    assertThat(FIGURES.read(Tokenizer.read(text)))
        .as("'%s' counts nothing: see names in numbers.yaml", text)
        .filteredOn(s -> s.kind() != Kind.SINGULAR && s.kind() != Kind.PLURAL)
        .allMatch(s -> s.kind() == Kind.NAME_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في 12 أيار 2021",
        "قبل ثلاثة أيام",
        "خلال الـ48 ساعة الماضية",
        "منذ يومين",
        "يوم الأحد",
        "الاثنين الماضي",
        "في العام 2011",
        "كانون الثاني"
      })
  void datesAreNoCounts(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeADualWithAPronounIsNone() {
    assertThat(shown("ولديه بيت")).as("see no-dual in nouns.yaml").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"رتبة ملازم أول", "يوم الأحد", "لا أحد هنا", "من جهة واحدة", "وطن"})
  void wordsThatOnlyLookLikeNumbersAreNone(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void theWordsOfAFigureLeaveOutAnAndBeforeIt() {
    assertThat(read("وصيادان").get(0).figure().text()).isEqualTo("صيادان");
    assertThat(read("ونحو 30 صيادا").get(0).figure().text()).isEqualTo("نحو 30 صيادا");
    assertThat(read("وزيران").get(0).figure().text()).isEqualTo("وزيران");
    assertThat(read("واحد وعشرون صيادا").get(0).figure().text()).isEqualTo("واحد وعشرون صيادا");
  }

  @Test
  void aBareSingularIsOnlyOffered() {
    assertThat(read("غرق صياد").get(0).kind()).isEqualTo(Kind.SINGULAR);
    assertThat(read("غرق صيادين").get(0).kind()).isEqualTo(Kind.PLURAL);
  }

  @Test
  void spansStayInTheTextAndNeverOverlapWhateverItSays() {
    String[] words =
        ("قتل 15 و 20 - من إلى بين ثلاثة آلاف مئة شخص شخصين أحد الأحد يوم الجمعة 2021 / : % نصف"
                + " مليون آخرين عدد عدة نحو أكثر لا يقل عن على الأقل تموز الماضي منذ قبل أيام"
                + " اليوم الرابع لليوم التوالي . ، ( ) الساعة 10:30 12/5 درعا 24")
            .split(" ");
    Random random = new Random(3);
    for (int k = 0; k < 1500; k++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(30); w >= 0; w--) {
        text.append(words[random.nextInt(words.length)]);
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      List<Token> tokens = Tokenizer.read(text.toString());
      List<TimeSpan> times = TIMES.read(tokens, random.nextBoolean() ? PUBLISHED : null);
      int end = 0;
      for (TimeSpan span : times) {
        assertThat(span.from()).as("%s in %s", span, text).isBetween(end, span.to() - 1);
        end = span.to();
      }
      assertThat(end).isLessThanOrEqualTo(tokens.size());
      end = 0;
      for (FigureSpan span : FIGURES.read(tokens, times)) {
        assertThat(span.from()).as("%s in %s", span, text).isBetween(end, span.to() - 1);
        assertThat(span.noun()).isLessThan(span.to());
        assertThat(
                span.figure().lo() == null
                    || span.figure().hi() == null
                    || span.figure().lo().compareTo(span.figure().hi()) <= 0)
            .as("%s in %s", span, text)
            .isTrue();
        end = span.to();
      }
      assertThat(end).isLessThanOrEqualTo(tokens.size());
    }
  }
}
