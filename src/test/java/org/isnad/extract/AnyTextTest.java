package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Terms;

/** What holds of the claims of every text, however broken. A failure prints the text and a seed. */
@PropertyDefaults(tries = 400, shrinking = ShrinkingMode.BOUNDED)
class AnyTextTest {
  @Provide
  Arbitrary<String> texts() {
    return AnyText.texts();
  }

  @Provide
  Arbitrary<String> paragraphs() {
    return AnyText.paragraphs();
  }

  @Property
  void everyQuoteIsTheWordsAtItsSpan(@ForAll("texts") String text) {
    for (Claim claim : Reading.claims(text)) {
      assertThat(claim.span().start()).isNotNegative();
      assertThat(claim.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(claim.span().length()).isPositive();
      assertThat(claim.quote()).isEqualTo(text.substring(claim.span().start(), claim.span().end()));
    }
  }

  @Property
  void everyClaimKeepsTheRulesOfItsFields(@ForAll("texts") String text) {
    Document document = Reading.document(text);
    for (Claim claim : Reading.EXTRACTOR.extract(document)) {
      assertThat(Terms.TYPES).contains(claim.type());
      assertThat(Terms.POLARITIES).contains(claim.polarity());
      assertThat(Terms.MODALITIES).contains(claim.modality());
      assertThat(claim.document()).isEqualTo(document.id());
      assertThat(claim.attribution()).isNotEmpty();
      assertThat(claim.attribution().get(0).source()).isEqualTo(document.outlet());
      if (claim.value() != null && claim.value().lo() != null && claim.value().hi() != null) {
        assertThat(claim.value().lo()).isLessThanOrEqualTo(claim.value().hi());
      }
      if (claim.value() != null) {
        assertThat(Terms.BASES).contains(claim.value().basis());
      }
      if (claim.time() != null && claim.time().from() != null && claim.time().to() != null) {
        assertThat(claim.time().from()).isBeforeOrEqualTo(claim.time().to());
      }
      if (claim.side() != null) {
        assertThat(Terms.topic(claim.type())).isEqualTo("casualty");
      }
    }
  }

  @Property
  void claimsAreInOrderAndHaveIdsOfTheirOwn(@ForAll("texts") String text) {
    List<Claim> claims = Reading.claims(text);

    assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(claims).extracting(c -> c.span().start()).isSorted();
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameClaims(@ForAll("texts") String text) {
    List<Claim> once = Reading.claims(text);
    Reading.claims("نفى الناطق باسم الشرطة مقتل ثلاثة أشخاص في " + text);

    assertThat(Reading.claims(text)).isEqualTo(once);
  }

  /** As long as it makes the whole no other kind of text: what a text is, all of it says. */
  @Property
  void aParagraphAddedBehindChangesNoClaimBeforeIt(
      @ForAll("paragraphs") String first, @ForAll("paragraphs") String second) {
    String both = first + "\n\n" + second;
    Assume.that(kind(first).equals(kind(both)));
    List<String> alone = spans(first, first.length());

    assertThat(spans(both, first.length())).isEqualTo(alone);
  }

  private static List<Boolean> kind(String text) {
    Document document = Reading.document(text);
    Language language = Reading.EXTRACTOR.languages().of(document);
    Annotated page = new Annotated(document, language);
    Genre genre = new Genre(page, language, new Speech(page, language, new Chunks(page, language)));
    return List.of(genre.news(), genre.told(), genre.quiet());
  }

  private static List<String> spans(String text, int before) {
    return Reading.claims(text).stream()
        .filter(claim -> claim.span().end() <= before)
        .map(claim -> claim.type() + " " + claim.span())
        .toList();
  }
}
