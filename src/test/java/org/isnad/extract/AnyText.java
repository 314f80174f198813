package org.isnad.extract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Texts that no editor would pass: the words of Arabic news in any order, with all that a text file
 * can hold between them.
 */
final class AnyText {
  /** Triggers, speakers, hedges, denials, names and common nouns, with and without clitics. */
  private static final String[] WORDS =
      ("قتل مقتل قُتل وقتلوا أصيب إصابة جرحى قتيل وجريح اعتقل اعتقال فقدان نزوح قصف القصف هجوم انفجار"
              + " تفجير حريق زلزال غارة اشتباكات حظر التجول تعزيزات مفاوضات اتفاق أسلحة مطالب"
              + " قال وقال وأضاف أضافت أكد نفى نفت وينفي أعلن أعلنت ذكرت نقلت أفاد أشار زعم اتهم"
              + " إن أن بأن أنّ أنه لم لن لا ليس ما دون بدون نفي مزاعم يُعتقد المرجح ربما قد"
              + " مصدر مصادر محلية أمني شهود عيان مراسل وكالة وزارة الصحة الداخلية الدفاع المدني"
              + " الجيش الشرطة قوات النظام الفصائل المحلية تنظيم الدولة داعش حماس الحوثيون إسرائيل روسيا"
              + " مدنيين مدني أطفال نساء شخص شخصا أشخاص عناصر جندي مسلحين عائلة منزل منازل سيارة مدينة"
              + " دمشق درعا جاسم غزة بغداد صنعاء القاهرة الرباط بيروت حي قرية بلدة محافظة شمال جنوب"
              + " محمد أحمد علي خالد الملقب المدعو المعروف باسم أبو القيادي الرئيس وزير الناطق مدير"
              + " يوم اليوم أمس غدا الجمعة الاثنين الماضي المقبل صباح مساء فجر منذ حتى خلال قبل بعد"
              + " تشرين الأول أكتوبر يوليو تموز رمضان محرم عام سنة أسبوع شهر أيام ساعات الرابع الثالث"
              + " واحد اثنان ثلاثة أربعة خمسة عشر عشرون مئة مائتان ألف آلاف مليون مليار نصف ثلث"
              + " عشرات عدد من أكثر أقل نحو قرابة بين و أو إلى على في عن مع ثم بينما بينهم منهم آخرون"
              + " بلغ ارتفعت الحصيلة حصيلة الضحايا سعر الدولار بالمئة نسبة كيلومتر")
          .split(" ");

  private static final List<String> PIECES =
      List.of(
          "، ",
          ". ",
          "؛ ",
          ": ",
          " - ",
          "–",
          "؟ ",
          "! ",
          "…",
          "«",
          "»",
          "“",
          "”",
          "\"",
          "'",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "/",
          "\\",
          "|",
          "%",
          "٪",
          "$",
          "€",
          "#",
          "@",
          "&amp;",
          "<b>",
          "</p>",
          "<script>",
          "http://example.org/?a=1&b=٢",
          "**",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\0",
          " ",
          "   ",
          "\u00A0",
          "\u2028",
          "\u2029",
          "\u200F",
          "\u200E",
          "\u202B",
          "\u202C",
          "\u2067",
          "\u2069",
          "\u200D",
          "\uFEFF",
          "ـــ",
          "\u0651",
          "\u064B",
          "\u0670",
          "\uD83D\uDD25",
          "\uD83D",
          "\uDD25",
          "\uD801\uDC00",
          "١٢",
          "٣٫٥",
          "1,234,567",
          "12.5",
          "2022-10-17",
          "17/10/2022",
          "10:30",
          "0",
          "00000000000000000000",
          "99999999999999999999",
          "1/0",
          "31/2/2023",
          "ال",
          "و",
          "٪٪",
          "Reuters",
          "COVID-19",
          "é",
          "中文",
          "०१२");

  private AnyText() {}

  static Arbitrary<String> texts() {
    return joined(chunk(), 120);
  }

  /** A paragraph of words that news writes, with its signs, but without line ends. */
  static Arbitrary<String> paragraphs() {
    return joined(Arbitraries.frequencyOf(List.of(chance(12, word()), chance(2, sign()))), 40)
        .map(text -> text.replaceAll("[\\n\\r\\u2028\\u2029]", " ") + ".");
  }

  private static Arbitrary<String> chunk() {
    return Arbitraries.frequencyOf(
        List.of(
            chance(20, word()),
            chance(5, sign()),
            chance(1, Arbitraries.strings().ofMaxLength(8)),
            chance(1, longWord()),
            chance(1, Arbitraries.integers().map(String::valueOf))));
  }

  private static Tuple2<Integer, Arbitrary<String>> chance(int times, Arbitrary<String> what) {
    return Tuple.of(times, what);
  }

  private static Arbitrary<String> word() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(12, ""),
                Tuple.of(2, "و"),
                Tuple.of(1, "ب"),
                Tuple.of(1, "وال"),
                Tuple.of(1, "لل")),
            Arbitraries.of(WORDS))
        .as((prefix, word) -> prefix + word + " ");
  }

  private static Arbitrary<String> sign() {
    return Arbitraries.of(PIECES);
  }

  private static Arbitrary<String> longWord() {
    return Combinators.combine(Arbitraries.of(WORDS), Arbitraries.integers().between(2, 400))
        .as((word, times) -> word.repeat(times));
  }

  private static Arbitrary<String> joined(Arbitrary<String> part, int most) {
    return part.list().ofMaxSize(most).map(parts -> String.join("", parts));
  }
}
