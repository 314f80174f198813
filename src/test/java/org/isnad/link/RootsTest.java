package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.said;
import static org.isnad.link.Batch.told;

import org.isnad.fact.Answer;
import org.isnad.fact.FactBase;
import org.isnad.fact.Root;
import org.junit.jupiter.api.Test;

/** Support is counted on the ends of chains, and only where they are surely apart. */
class RootsTest {
  private static Draft toll(String quote) {
    return told("killed", quote).in("nahr").on("2024-05-03").side("army").count(7, 7, "exact");
  }

  private static Answer answer(FactBase base, String quote) {
    String id = said(base, quote).id();
    return base.answers().stream().filter(a -> a.claims().contains(id)).findFirst().orElseThrow();
  }

  private static Root root(FactBase base, String quote) {
    String id = said(base, quote).root();
    return base.roots().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anOutletQuotedByAnotherIsTheSameRootAsItsOwnVoice() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(toll("سقط سبعة عسكريين"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(toll("نقلا عن صدى سبعة قتلى").by("صدى", "media", "neutral"))
            .link();
    assertThat(said(base, "نقلا عن صدى سبعة قتلى").root()).isEqualTo("sada");
    assertThat(answer(base, "سقط سبعة عسكريين").roots().proven()).containsExactly("sada");
    assertThat(base.relays())
        .as("the chain names a source that has a claim of its own")
        .singleElement()
        .satisfies(
            relay -> {
              assertThat(relay.basis()).isEqualTo("cited");
              assertThat(relay.outlet()).isEqualTo("fajr");
              assertThat(relay.relayed()).isEqualTo("sada");
              assertThat(relay.originals()).containsExactly(said(base, "سقط سبعة عسكريين").id());
            });
  }

  @Test
  void theSpeakerOfAnArticleStaysOneRootWhenHeGoesOn() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(
                toll("سبعة قتلى").by("قيادي في لواء الصقور (رفض ذكر اسمه)", "anonymous", "rebels"))
            .claim(
                told("status", "العملية مستمرة")
                    .in("nahr")
                    .on("2024-05-03")
                    .by("القيادي", "anonymous", "rebels"))
            .claim(
                told("curfew", "حظر التجول قائم")
                    .in("nahr")
                    .on("2024-05-03")
                    .by("القيادي نفسه", "anonymous", "rebels"))
            .claim(
                told("arrested", "أسر اثنان")
                    .in("nahr")
                    .on("2024-05-03")
                    .by("مصدر طبي", "anonymous", "unknown"))
            .link();
    String commander = said(base, "سبعة قتلى").root();
    assertThat(said(base, "العملية مستمرة").root()).isEqualTo(commander);
    assertThat(said(base, "حظر التجول قائم").root()).isEqualTo(commander);
    assertThat(said(base, "أسر اثنان").root()).isNotEqualTo(commander);
  }

  @Test
  void unnamedSpeakersOfOnePartyMayBeOneMan() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(toll("سبعة بحسب قيادي").by("قيادي محلي", "anonymous", "rebels"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(toll("سبعة بحسب قائد").by("أحد القادة", "anonymous", "rebels"))
            .article("c.txt", "manar", "2024-05-04")
            .claim(toll("سبعة قتلى أحصتهم منارة"))
            .link();
    Answer answer = answer(base, "سبعة بحسب قيادي");
    assertThat(answer.roots().possible()).hasSize(1);
    assertThat(answer.roots().proven()).hasSize(2).contains("manar");
    assertThat(answer.parties()).containsExactly("rebels");
  }

  @Test
  void anOutletsVoiceBesideItsSpeakerProvesNothingMore() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(toll("مقتل سبعة عسكريين").title())
            .claim(toll("قتل سبعة بحسب العقيد").by("سليم الرفاعي", "official", "army"))
            .link();
    Answer answer = answer(base, "قتل سبعة بحسب العقيد");
    assertThat(answer.roots().proven()).containsExactly("salim-rifai");
    assertThat(answer.roots().possible()).as("a headline never supports its own article").isEmpty();
  }

  @Test
  void aRootIsNeverBetterThanWhoRelaysIt() {
    FactBase base =
        new Batch()
            .article("a.txt", "wadi", "2024-05-04")
            .claim(toll("سبعة بحسب منارة").by("منارة", "media", "neutral"))
            .claim(
                told("injured", "عشرة جرحى")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("army")
                    .count(10, 10, "exact")
                    .by("مصدر", "anonymous", "unknown"))
            .link();
    assertThat(root(base, "سبعة بحسب منارة").reliability()).isEqualTo("C");
    assertThat(root(base, "عشرة جرحى").reliability()).isEqualTo("F");
    assertThat(root(base, "عشرة جرحى").anonymous()).isTrue();
  }

  @Test
  void aRecordingBelongsToWhoPublishedIt() {
    Batch batch =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(
                toll("أعلن المقاتلون مقتل سبعة")
                    .by("منارة", "media", "neutral")
                    .by("مقاتلون محليون", "group", "rebels"))
            .article("b.txt", "fajr", "2024-05-04")
            .claim(
                toll("ظهر المقاتلون وأعلنوا السبعة")
                    .by("منارة", "media", "neutral")
                    .by("مقاتلون محليون", "group", "rebels"))
            .claim(
                told("damage", "صور البيت المهدم")
                    .in("nahr")
                    .on("2024-05-03")
                    .by("منارة", "media", "neutral")
                    .by("تسجيل مصور", "media", "neutral"));
    FactBase base = batch.link();
    assertThat(said(base, "أعلن المقاتلون مقتل سبعة").root())
        .isEqualTo(said(base, "ظهر المقاتلون وأعلنوا السبعة").root());
    assertThat(said(base, "صور البيت المهدم").root()).isEqualTo("manar");
  }

  @Test
  void correspondentsAreApartFromTheirDesk() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(toll("سبعة بحسب مراسلنا").by("مراسل صدى في النهر", "outlet", "neutral"))
            .link();
    assertThat(root(base, "سبعة بحسب مراسلنا").id()).isEqualTo("sada-correspondent");
    assertThat(root(base, "سبعة بحسب مراسلنا").reliability()).isEqualTo("B");
  }

  @Test
  void unnamedChannelsLikelyPassOnWhatTheBatchTellsItself() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(told("damage", "تفجير المنزل الذي تحصنوا فيه").in("nahr").on("2024-05-03"))
            .claim(toll("قتل سبعة في المعركة"))
            .article("b.txt", "fajr", "2024-05-05")
            .claim(
                told("damage", "صور منزل بعد نسفه")
                    .in("nahr")
                    .on("2024-05-03")
                    .by("حسابات محلية على فيسبوك", "media", "unknown"))
            .claim(told("status", "القتال مستمر").in("nahr").on("2024-05-04").of("army"))
            .link();
    assertThat(base.relays())
        .singleElement()
        .satisfies(r -> assertThat(r.basis()).isEqualTo("likely"));
    assertThat(answer(base, "صور منزل بعد نسفه").roots().possible()).hasSize(1);
  }

  @Test
  void aCopiedArticleIsNoSecondWitness() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      words.append("كلمة").append(i).append(' ');
    }
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04", words.toString())
            .claim(toll("سقط سبعة عسكريين"))
            .article("b.txt", "fajr", "2024-05-05", words.toString())
            .claim(toll("سقط سبعة عسكريين أمس"))
            .article("c.txt", "manar", "2024-05-05")
            .claim(toll("أحصت منارة سبعة"))
            .link();
    Answer answer = answer(base, "سقط سبعة عسكريين");
    assertThat(answer.roots().proven()).containsExactly("manar", "sada");
    assertThat(answer.roots().possible()).as("a copy has the root of its original").isEmpty();
    assertThat(said(base, "سقط سبعة عسكريين أمس").root()).isEqualTo("sada");
    assertThat(base.relays())
        .singleElement()
        .satisfies(r -> assertThat(r.basis()).isEqualTo("copied"));
  }

  @Test
  void anOutletThatNobodyRegisteredIsFoundByTheFormsOfItsName() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(toll("سقط سبعة عسكريين"))
            .article("b.txt", "raseef", "2024-05-04")
            .claim(toll("أحصى الرصيف سبعة قتلى"))
            .article("c.txt", "fajr", "2024-05-04")
            .claim(toll("سبعة بحسب الرصيف").by("«الرصيف»", "media", "neutral"))
            .link();
    assertThat(said(base, "سبعة بحسب الرصيف").root()).isEqualTo("raseef");
    assertThat(base.relays())
        .singleElement()
        .satisfies(relay -> assertThat(relay.relayed()).isEqualTo("raseef"));
    assertThat(answer(base, "سبعة بحسب الرصيف").roots().proven()).containsExactly("raseef", "sada");
  }
}
