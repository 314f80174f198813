package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.said;
import static org.isnad.link.Batch.told;

import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.junit.jupiter.api.Test;

/** Claims are of one event when place, days, kind and people agree, and only then. */
class EventsTest {
  private static Batch battle() {
    return new Batch()
        .article("a.txt", "sada", "2024-05-04")
        .claim(told("start", "بدأت المعركة في النهر").in("nahr").on("2024-05-02").of("rebels"))
        .claim(told("participation", "قاتل أبناء البلدة").in("nahr").on("2024-05-03").of("rebels"))
        .claim(
            told("killed", "سقط سبعة من العسكر")
                .in("nahr")
                .on("2024-05-03")
                .side("army")
                .count(7, 7, "exact"));
  }

  private static Event event(FactBase base, Claim claim) {
    return base.events().stream()
        .filter(e -> e.id().equals(claim.event()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void articlesOfOneTownAndTheSameDaysAreOneEvent() {
    FactBase base =
        battle()
            .article("b.txt", "fajr", "2024-05-06")
            .claim(
                told("status", "ما زال القتال دائرا").in("nahr-east").on("2024-05-05").of("army"))
            .claim(
                told("killed", "قتل تسعة عسكريين")
                    .in("nahr")
                    .on("2024-05-05")
                    .side("army")
                    .count(9, 9, "exact"))
            .link();
    Event event = event(base, said(base, "سقط سبعة من العسكر"));
    assertThat(said(base, "ما زال القتال دائرا").event()).isEqualTo(event.id());
    assertThat(event.id()).isEqualTo("e-nahr-2024-05-02");
    assertThat(event.name()).isEqualTo("النهر، 2–5 أيار 2024");
    assertThat(event.nameEn()).isEqualTo("Nahr, 2–5 May 2024");
    assertThat(event.kind()).isEqualTo("operation");
    assertThat(event.reasons()).as("every join gives its reason").hasSizeGreaterThan(1);
  }

  @Test
  void theSameTownInAnotherMonthIsAnotherEvent() {
    FactBase base =
        battle()
            .article("b.txt", "fajr", "2024-09-06")
            .claim(told("status", "عاد القتال إلى الشوارع").in("nahr").on("2024-09-05").of("army"))
            .claim(
                told("killed", "قتل سبعة عسكريين آخرين")
                    .in("nahr")
                    .on("2024-09-05")
                    .side("army")
                    .count(7, 7, "exact"))
            .link();
    assertThat(said(base, "قتل سبعة عسكريين آخرين").event())
        .as("equal figures of different events never meet")
        .isNotEqualTo(said(base, "سقط سبعة من العسكر").event());
    assertThat(said(base, "قتل سبعة عسكريين آخرين").question())
        .isNotEqualTo(said(base, "سقط سبعة من العسكر").question());
  }

  @Test
  void aCurfewInAnotherTownIsAnotherEvent() {
    FactBase base =
        battle()
            .claim(told("curfew", "أعلن حظر التجول في البلدة").in("nahr").on("2024-05-03"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(told("curfew", "فرض حظر التجول في التلة").in("tall").on("2024-05-03"))
            .link();
    assertThat(said(base, "فرض حظر التجول في التلة").event())
        .isNotEqualTo(said(base, "أعلن حظر التجول في البلدة").event());
  }

  @Test
  void attacksOfOneWeekInThreePlacesAreThreeEvents() {
    FactBase base =
        battle()
            .paragraph("وفي حادث منفصل")
            .claim(
                told("killed", "اغتيل رجل في التلة")
                    .in("tall")
                    .on("2024-05-02")
                    .side("unknown")
                    .count(1, 1, "exact"))
            .claim(told("responsibility", "أطلق مجهولون عليه الرصاص").in("tall").on("2024-05-02"))
            .paragraph("وفي مكان آخر")
            .claim(told("attack", "هوجمت سيارة في البئر").in("bir").on("2024-05-03").of("army"))
            .link();
    assertThat(said(base, "أطلق مجهولون عليه الرصاص").event())
        .isEqualTo(said(base, "اغتيل رجل في التلة").event());
    assertThat(base.claims().stream().map(Claim::event).distinct().toList()).hasSize(3);
  }

  @Test
  void aWeeklyTollOfTheGovernorateIsAnEventOfItsOwn() {
    FactBase base =
        battle()
            .claim(
                told("killed", "قتل ثلاثون شخصا في المحافظة خلال أسبوع")
                    .in("north")
                    .over("2024-04-27", "2024-05-03", "week")
                    .side("unknown")
                    .count(30, 30, "exact"))
            .link();
    Event toll = event(base, said(base, "قتل ثلاثون شخصا في المحافظة خلال أسبوع"));
    assertThat(toll.kind()).isEqualTo("toll");
    assertThat(toll.id()).isNotEqualTo(said(base, "سقط سبعة من العسكر").event());
  }

  @Test
  void aLaterArticleThatSaysOnlyMidMonthMeansTheSameEvent() {
    FactBase base =
        battle()
            .article("b.txt", "wadi", "2025-02-01")
            .claim(told("attack", "هاجم مسلحون التلة").in("tall").on("2025-01-31").of("army"))
            .claim(
                told("killed", "مقتل عنصرين في التلة")
                    .in("tall")
                    .on("2025-01-31")
                    .side("army")
                    .count(2, 2, "dual"))
            .paragraph("وكانت البلدة")
            .claim(
                told("start", "شهدت النهر معركة مطلع أيار")
                    .in("nahr")
                    .over("2024-05-01", "2024-05-10", "month")
                    .of("rebels"))
            .link();
    assertThat(said(base, "شهدت النهر معركة مطلع أيار").event())
        .isEqualTo(said(base, "سقط سبعة من العسكر").event());
  }

  @Test
  void whatLedUpToAnEventIsItsBackground() {
    FactBase base =
        battle()
            .paragraph("وفي شباط الماضي")
            .claim(
                told("demand", "طالب الضباط بتسليم السلاح")
                    .in("nahr")
                    .over("2024-02-01", "2024-02-29", "month")
                    .of("army"))
            .paragraph("وقبل ثلاث سنوات")
            .claim(
                told("negotiation", "اتفق الطرفان على هدنة")
                    .in("nahr")
                    .over("2021-06-01", "2021-06-30", "month")
                    .of("army"))
            .link();
    Event lead = event(base, said(base, "طالب الضباط بتسليم السلاح"));
    Event old = event(base, said(base, "اتفق الطرفان على هدنة"));
    String battle = said(base, "سقط سبعة من العسكر").event();
    assertThat(lead.kind()).isEqualTo("lead-up");
    assertThat(lead.background()).isEqualTo(battle);
    assertThat(old.background()).isEqualTo(battle);
    assertThat(old.id()).isEqualTo("e-nahr-2021-06").isNotEqualTo(lead.id());
    assertThat(base.islands()).as("background joins islands").hasSize(1);
  }

  @Test
  void shellingsOfTwoDaysAreTwoPartsOfTheEvent() {
    FactBase base =
        battle()
            .claim(
                told("shelling", "قصف الجيش أطراف البلدة").in("nahr").on("2024-05-03").of("army"))
            .claim(
                told("killed", "دون أي قتلى")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("unknown")
                    .denied()
                    .count(0, 0, "none"))
            .article("b.txt", "fajr", "2024-05-06")
            .claim(told("status", "القتال مستمر في البلدة").in("nahr").on("2024-05-05").of("army"))
            .claim(told("shelling", "تجدد القصف على البلدة").in("nahr").on("2024-05-05").of("army"))
            .link();
    Claim first = said(base, "قصف الجيش أطراف البلدة");
    Claim second = said(base, "تجدد القصف على البلدة");
    assertThat(first.event()).isEqualTo(second.event());
    assertThat(first.subevent()).isNotNull().isNotEqualTo(second.subevent());
    assertThat(said(base, "دون أي قتلى").subevent())
        .as("that nobody died is told of the shelling before it")
        .isEqualTo(first.subevent());
  }

  @Test
  void anUndatedArticleJoinsNothingByItsTownAlone() {
    FactBase base =
        battle()
            .article("b.txt", "fajr", null)
            .claim(told("killed", "قتل سبعة في النهر").in("nahr").side("army").count(7, 7, "exact"))
            .link();
    assertThat(said(base, "قتل سبعة في النهر").event())
        .isNotEqualTo(said(base, "سقط سبعة من العسكر").event());
  }

  @Test
  void aFireAndABattleOfOneTownAndDayAreTwoEvents() {
    FactBase base =
        battle()
            .article("b.txt", "fajr", "2024-05-04")
            .claim(
                told("killed", "قضى خمسة في حريق السوق")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("civilians")
                    .count(5, 5, "exact"))
            .claim(told("damage", "التهم حريق السوق المحال").in("nahr").on("2024-05-03"))
            .link();
    assertThat(said(base, "قضى خمسة في حريق السوق").event())
        .isNotEqualTo(said(base, "سقط سبعة من العسكر").event());
  }

  private static Draft struck(String quote, String place) {
    return told("killed", quote).in(place).on("2024-05-03").side("army").count(2, 2, "exact");
  }

  @Test
  void northOfACityIsNotTheCity() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(struck("قتل اثنان في مدينة الشمال", "shamal"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(struck("قتل اثنان شرقي مدينة الشمال", "shamal"))
            .link();
    Claim outside = said(base, "قتل اثنان شرقي مدينة الشمال");
    assertThat(outside.event()).isNotEqualTo(said(base, "قتل اثنان في مدينة الشمال").event());
    assertThat(event(base, outside).place()).as("it lies in the governorate").isEqualTo("north");
  }

  @Test
  void oneSideOfAGovernorateHoldsTheOneTownThatFits() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(struck("قتل اثنان في التلة", "tall"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(struck("مقتل اثنين شمالي الشمال", "shamal"))
            .link();
    assertThat(said(base, "مقتل اثنين شمالي الشمال").event())
        .isEqualTo(said(base, "قتل اثنان في التلة").event());
  }

  @Test
  void townsOfOneNameInTwoCountriesAreTwo() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(struck("قتل اثنان في النهر", "nahr"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(struck("مقتل اثنين في النهر", "nahr-abroad"))
            .link();
    assertThat(said(base, "مقتل اثنين في النهر").event())
        .isNotEqualTo(said(base, "قتل اثنان في النهر").event());
  }
}
