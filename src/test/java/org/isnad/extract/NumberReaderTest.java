package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
  private final NumberReader reader = new NumberReader(Arabic.NUMBERS);

  private BigDecimal whole(String words) {
    NumberText text = new NumberText(Tokenizer.read(words), Arabic.GRAMMAR);
    NumberRead read = text.size() == 0 ? null : reader.read(text, 0);
    return read == null || read.to() != text.size() ? null : read.value();
  }

  @Test
  void spelledNumbersReadBackInEveryGenderAndCase() {
    List<String> wrong = new ArrayList<>();
    for (boolean feminine : new boolean[] {false, true}) {
      for (boolean oblique : new boolean[] {false, true}) {
        NumberSpeller speller = new NumberSpeller(feminine, oblique);
        for (int n = 0; n < 10_000; n++) {
          check(n, speller.spell(n), wrong);
        }
        Random random = new Random(7);
        for (int k = 0; k < 2000; k++) {
          int n = random.nextInt(999_999_999);
          check(n, speller.spell(n), wrong);
        }
      }
    }
    assertThat(wrong)
        .as("spelled numbers misread: see units, tens and scales in lexicons/ar/numbers.yaml")
        .isEmpty();
  }

  @Test
  void printedNumbersReadBackInBothDigitSystems() {
    List<String> wrong = new ArrayList<>();
    Random random = new Random(11);
    for (int k = 0; k < 6000; k++) {
      int n = k < 1500 ? k : random.nextInt(1_000_000_000);
      String plain = Integer.toString(n);
      String comma = String.format(Locale.ROOT, "%,d", n);
      check(n, plain, wrong);
      check(n, comma, wrong);
      check(n, comma.replace(',', '.'), wrong);
      check(n, arabic(plain, '٠'), wrong);
      check(n, arabic(plain, '۰'), wrong);
      check(n, arabic(comma, '٠').replace(',', '٬'), wrong);
      check(n, arabic(comma, '٠').replace(',', '،'), wrong);
      check(n, comma.replace(',', ' '), wrong);
    }
    assertThat(wrong).as("printed numbers misread: see NumberDigits").isEmpty();
  }

  private void check(int n, String words, List<String> wrong) {
    BigDecimal read = whole(words);
    if ((read == null || read.compareTo(BigDecimal.valueOf(n)) != 0) && wrong.size() < 20) {
      wrong.add(n + " '" + words + "' " + read);
    }
  }

  private static String arabic(String digits, char zero) {
    StringBuilder out = new StringBuilder();
    for (char c : digits.toCharArray()) {
      out.append(Character.isDigit(c) ? (char) (zero + c - '0') : c);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9.4                          | 9.4
          ٩٫٤                          | 9.4
          0.77                         | 0.77
          1,234.5                      | 1234.5
          1.234,5                      | 1234.5
          ١٬٢٠٠٫٥                      | 1200.5
          9.4 مليارات                  | 9400000000
          1.200 مليون                  | 1200000
          1.200                        | 1200
          3 آلاف و500                  | 3500
          3 آلاف و 500                 | 3500
          ستة آلاف                     | 6000
          مئة ألف                      | 100000
          خمسة وعشرون ألفا             | 25000
          ألفا                         | 2000
          ألفي                         | 2000
          مليون ونصف                   | 1500000
          مليون ونصف المليون           | 1500000
          مليونان ونصف المليون         | 2500000
          نصف مليون                    | 500000
          ربع مليار                    | 250000000
          ثلاثة أرباع المليون          | 750000
          ربع المئة                    | 25
          خمس العشرين                  | 4
          خمس عشرة                     | 15
          4 ملايين 200 ألف             | 4200000
          ثلثي مليون                   | 666667
          1.5 مليون                    | 1500000
          مئة ألف مليون                | 100000000000
          واحد فاصلة خمسة              | 1.5
          ثلاث مئة                     | 300
          ثلاثماية                     | 300
          بثلاثة                       | 3
          لأحد عشر                     | 11
          الثلاثة والعشرون             | 23
          اثنا عشر مليارا              | 12000000000
          """)
  void numbersMixDigitsAndWords(String words, BigDecimal value) {
    assertThat(whole(words)).as("add the spelling to numbers.yaml").isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ثلاثة وأربعة       | 3
          ثلاثمئة ومئتان     | 300
          عشرون وثلاثون      | 20
          خمسة ومئة          | 5
          ألف ومئة ألف       | 1000
          10 و15             | 10
          """)
  void numbersThatDoNotDescendAreTwo(String words, BigDecimal first) {
    NumberRead read = reader.read(new NumberText(Tokenizer.read(words), Arabic.GRAMMAR), 0);
    assertThat(read.value()).isEqualByComparingTo(first);
  }

  @Test
  void addressesAndBarePluralsAreNoNumbers() {
    assertThat(whole("192.168.1.2")).isNull();
    assertThat(whole("آلاف")).isNull();
    assertThat(whole("أحد")).isNull();
    assertThat(whole("الأحد")).isNull();
  }
}
