package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.said;
import static org.isnad.link.Batch.told;

import java.util.List;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Judgement;
import org.junit.jupiter.api.Test;

/** Every decision to join two things or to keep them apart tells its reason and its evidence. */
class JudgementsTest {
  private static Draft dead(String quote, String place, String day, String side) {
    return told("killed", quote).in(place).on(day).side(side).count(3, 3, "exact");
  }

  private static Draft named(String quote, String name, String place, String day) {
    return told("killed", quote).named(name).in(place).on(day).side("rebels").count(1, 1, "exact");
  }

  private static Judgement only(FactBase base, String about, String basis) {
    List<Judgement> found =
        base.judgements().stream()
            .filter(j -> j.about().equals(about) && j.basis().equals(basis))
            .toList();
    assertThat(found).as("judgements on %s for %s: %s", about, basis, base.judgements()).hasSize(1);
    return found.get(0);
  }

  @Test
  void anArticleThatJoinsAnEventSaysWhy() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(dead("قتل ثلاثة في النهر", "nahr", "2024-05-03", "army"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(dead("ثلاثة قتلى في النهر", "nahr-east", "2024-05-03", "army"))
            .link();
    Judgement joined = only(base, "event", "place-and-days");
    assertThat(joined.outcome()).isEqualTo("positive");
    assertThat(joined.about("d-b.txt", said(base, "ثلاثة قتلى في النهر").event())).isTrue();
    assertThat(joined.reasonEn()).contains("b.txt", "Nahr", "2024-05-03");
    assertThat(joined.reason()).contains("النهر");
    assertThat(joined.claims()).containsExactly(said(base, "ثلاثة قتلى في النهر").id());
  }

  @Test
  void eventsOfOneTownAreKeptApartByDaysKindSidesAndVictims() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(dead("قتل ثلاثة برصاص في النهر", "nahr", "2024-05-03", "army"))
            .article("b.txt", "fajr", "2024-05-13")
            .claim(dead("قتل ثلاثة برصاص في البلدة", "nahr", "2024-05-12", "army"))
            .article("c.txt", "wadi", "2024-05-04")
            .claim(dead("قضى ثلاثة بحريق السوق", "nahr", "2024-05-03", "army"))
            .article("d.txt", "manar", "2024-05-04")
            .claim(dead("قتل ثلاثة من المقاتلين برصاص", "nahr", "2024-05-03", "rebels"))
            .link();
    String shot = said(base, "قتل ثلاثة برصاص في النهر").event();
    String later = said(base, "قتل ثلاثة برصاص في البلدة").event();
    String fire = said(base, "قضى ثلاثة بحريق السوق").event();
    String others = said(base, "قتل ثلاثة من المقاتلين برصاص").event();
    assertThat(base.judgements())
        .as("equal figures, four events, and the reason for each pair that was near")
        .anyMatch(j -> j.about(shot, later) && j.basis().equals("apart-days"))
        .anyMatch(j -> j.about(shot, fire) && j.basis().equals("apart-kind"))
        .anyMatch(j -> j.about(shot, others) && j.basis().equals("apart-sides"));
    assertThat(base.judgements())
        .filteredOn(j -> j.basis().startsWith("apart-"))
        .allSatisfy(
            j -> {
              assertThat(j.outcome()).isEqualTo("negative");
              assertThat(j.claims()).hasSize(2);
              assertThat(j.reasonEn()).isNotBlank();
              assertThat(j.reason()).isNotBlank();
            });
  }

  @Test
  void aRegionWithTwoFittingEventsJoinsNeither() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(dead("قتل ثلاثة في النهر", "nahr", "2024-05-03", "army"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(dead("قتل ثلاثة في التلة", "tall", "2024-05-03", "army"))
            .article("c.txt", "wadi", "2024-05-04")
            .claim(dead("قتل ثلاثة في المحافظة", "north", "2024-05-03", "army"))
            .link();
    String wide = said(base, "قتل ثلاثة في المحافظة").event();
    assertThat(wide).isNotEqualTo(said(base, "قتل ثلاثة في النهر").event());
    assertThat(base.judgements())
        .filteredOn(j -> j.basis().equals("apart-several"))
        .hasSize(2)
        .allMatch(j -> j.left().equals(wide) || j.right().equals(wide));
  }

  @Test
  void aShorterNameOfTheSamePlaceAndWeekIsAHedgedLink() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(named("قتل عادل ماهر الخطيب", "عادل ماهر الخطيب", "nahr", "2024-05-03"))
            .article("b.txt", "fajr", "2024-05-06")
            .claim(named("مقتل عادل الخطيب", "عادل الخطيب", "nahr", "2024-05-03"))
            .link();
    IdentityLink link = base.links().get(0);
    assertThat(link.basis()).isEqualTo("name");
    assertThat(link.modality()).as("a name that fits proves nothing").isEqualTo("likely");
    assertThat(link.claims()).hasSize(2);
    assertThat(only(base, "person", "name-fits").outcome()).isEqualTo("positive");
    assertThat(said(base, "مقتل عادل الخطيب").question())
        .isEqualTo(said(base, "قتل عادل ماهر الخطيب").question());
  }

  @Test
  void aShorterNameToldElsewhereIsUnsureAndJoinsNothing() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(named("قتل عادل ماهر الخطيب", "عادل ماهر الخطيب", "nahr", "2024-05-03"))
            .article("b.txt", "fajr", "2024-09-06")
            .claim(named("مقتل عادل الخطيب", "عادل الخطيب", "tall", "2024-09-05"))
            .link();
    assertThat(base.links()).isEmpty();
    assertThat(only(base, "person", "name-may-fit").outcome()).isEqualTo("unsure");
  }

  @Test
  void twoLongerNamesThatFitMakeTheShorterUnsure() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(named("قتل عادل ماهر الخطيب", "عادل ماهر الخطيب", "nahr", "2024-05-03"))
            .claim(named("قتل عادل رامي الخطيب", "عادل رامي الخطيب", "nahr", "2024-05-03"))
            .article("b.txt", "fajr", "2024-05-06")
            .claim(named("مقتل عادل الخطيب", "عادل الخطيب", "nahr", "2024-05-03"))
            .link();
    assertThat(base.links()).as("nobody can say which of the two is meant").isEmpty();
  }

  @Test
  void anEditorUndoesALinkAndIsNamed() {
    Batch batch =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(named("قتل عادل ماهر الخطيب", "عادل ماهر الخطيب", "nahr", "2024-05-03"))
            .article("b.txt", "fajr", "2024-05-06")
            .claim(named("مقتل عادل الخطيب", "عادل الخطيب", "nahr", "2024-05-03"))
            .judge("عادل ماهر الخطيب", "عادل الخطيب", "different");
    FactBase base = batch.link();
    assertThat(base.links()).isEmpty();
    assertThat(only(base, "person", "editor-different").outcome()).isEqualTo("negative");
    assertThat(said(base, "مقتل عادل الخطيب").question())
        .isNotEqualTo(said(base, "قتل عادل ماهر الخطيب").question());
  }

  @Test
  void kunyaSonOfAndNamesOfTwoWordsTellNobodyApart() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(
                named("قتل رامي بن عبد الله الزين", "رامي بن عبد الله الزين", "nahr", "2024-05-03"))
            .article("b.txt", "fajr", "2024-05-06")
            .claim(named("مقتل رامي الزين", "رامي الزين", "nahr", "2024-05-03"))
            .link();
    assertThat(base.links()).hasSize(1);
  }

  private static FactBase calledAlike(String place) {
    return new Batch()
        .article("a.txt", "sada", "2024-05-04")
        .claim(alias("عادل الخطيب الملقب أبو أنس", "عادل الخطيب", "nahr"))
        .article("b.txt", "fajr", "2024-09-06")
        .claim(alias("رامي الزين المعروف بأبو أنس", "رامي الزين", place))
        .link();
  }

  private static Draft alias(String quote, String name, String place) {
    return told("alias", quote).named(name).as("أبو أنس").in(place).on("2024-05-03");
  }

  @Test
  void aBynameThatPeopleOfSeveralPlacesBearMakesThemNotOne() {
    FactBase base = calledAlike("tall");
    assertThat(base.links()).isEmpty();
    assertThat(base.judgements())
        .filteredOn(j -> j.basis().equals("common-byname"))
        .hasSize(2)
        .allMatch(j -> j.outcome().equals("unsure"));
    assertThat(calledAlike("nahr").links()).as("in one place one may be meant").hasSize(2);
  }

  @Test
  void unnamedSpeakersOfOneSideMayBeOne() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(
                dead("قتل ثلاثة بحسب قائد", "nahr", "2024-05-03", "army")
                    .by("قائد ميداني", "anonymous", "rebels"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(
                dead("ثلاثة قتلى كما قال مقاتل", "nahr", "2024-05-03", "army")
                    .by("أحد المقاتلين", "anonymous", "rebels"))
            .link();
    Judgement unsure = only(base, "root", "unnamed-speakers");
    assertThat(unsure.outcome()).isEqualTo("unsure");
    assertThat(
            unsure.about(
                said(base, "قتل ثلاثة بحسب قائد").root(),
                said(base, "ثلاثة قتلى كما قال مقاتل").root()))
        .isTrue();
    assertThat(base.answers().get(0).roots().possible()).hasSize(1);
  }
}
