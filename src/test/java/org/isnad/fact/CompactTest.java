package org.isnad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts are kept small and come back as they were, whatever they are written with. */
class CompactTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(60),
        Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMaxLength(60),
        Arbitraries.strings()
            .withChars("\u0000\u0001\u0002\u007F\u0080\u00FF\u0627 a\uD83D")
            .ofMaxLength(8),
        Arbitraries.strings().ofMinLength(490).ofMaxLength(700), // noise, which cannot be deflated
        Arbitraries.strings().withChars("\u0627\u0628 \u0002").ofMinLength(490).ofMaxLength(700));
  }

  @Property
  void everyTextComesBack(@ForAll("texts") String text) {
    assertThat(Compact.unpack(Compact.pack(text))).isEqualTo(text);
    assertThat(Compact.unpack(Compact.deflate(text))).isEqualTo(text);
  }

  @Property
  void onlyEqualTextsAreKeptAlike(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(Compact.pack(one).equals(Compact.pack(other))).isEqualTo(one.equals(other));
  }

  @Example
  void anArticleTakesLessThanHalfAByteALetter() {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      article.append("قُتل ").append(i * 7919 % 100).append(" شخصًا وأُصيب آخرون، بحسب مصدر طبي. ");
    }
    String text = article.toString();
    assertThat(Compact.deflate(text))
        .hasSizeLessThan(text.length() / 2)
        .matches("[\\u0000-\\u00FF]+");
    assertThat(Compact.unpack(Compact.deflate(text))).isEqualTo(text);
  }

  @Example
  void arabicTakesOneByteALetter() {
    String text = "قال المتحدث: «أُصيب ١٢ شخصًا»، بينهم 3 أطفال…";
    assertThat(Compact.pack(text)).hasSize(text.length() + 1).matches("[\\u0000-\\u00FF]+");
    assertThat(Compact.pack("Latin stays")).isSameAs("Latin stays");
    assertThat(Compact.pack(null)).isNull();
  }
}
