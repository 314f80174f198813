package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.told;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.fact.Island;
import org.isnad.fact.Terms;
import org.junit.jupiter.api.Test;

/** The whole of linking: everything is linked, and order is no matter. */
class LinkerTest {
  private static Batch batch(int articles) {
    Batch batch = new Batch();
    List<String> outlets = List.of("sada", "fajr", "wadi", "manar");
    List<String> places = List.of("nahr", "tall", "bir");
    for (int i = 0; i < articles; i++) {
      String day = "2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 27);
      String place = places.get(i % 3);
      batch
          .article("f" + i + ".txt", outlets.get(i % 4), day)
          .claim(told("start", "بدأت المعركة رقم " + i).in(place).on(day).of("army"))
          .claim(
              told("killed", "قتل عدد في المعركة " + i)
                  .in(place)
                  .on(day)
                  .side("army")
                  .count(i % 5, i % 5, "exact"))
          .claim(told("shelling", "قصف الجيش " + i).in(place).on(day).of("army"))
          .claim(told("role", "عن سليم الرفاعي " + i).of("salim-rifai").as("قائد"))
          .claim(
              told("curfew", "حظر " + i)
                  .in("north")
                  .on(day)
                  .by("مصدر محلي", "anonymous", "unknown"));
    }
    return batch;
  }

  @Test
  void theOrderOfFilesAndClaimsChangesNothing() {
    Batch batch = batch(40);
    FactBase base = batch.link();
    for (int seed = 1; seed < 6; seed++) {
      assertThat(batch.shuffled(seed)).isEqualTo(base);
    }
  }

  @Test
  void everyClaimIsLinkedAndEveryListIsSorted() {
    FactBase base = batch(12).link();
    assertThat(base.claims())
        .allSatisfy(
            claim -> {
              assertThat(claim.root()).isNotNull();
              assertThat(claim.event()).isNotNull();
              assertThat(claim.question()).isNotNull();
            });
    assertThat(base.claims()).extracting(Claim::id).isSorted();
    assertThat(base.events()).extracting(e -> e.id()).isSorted().doesNotHaveDuplicates();
    assertThat(base.answers()).extracting(a -> a.id()).isSorted().doesNotHaveDuplicates();
    assertThat(base.questions()).extracting(q -> q.id()).isSorted().doesNotHaveDuplicates();
    assertThat(base.islands().stream().map(Island::events).flatMap(List::stream).toList())
        .as("every event is in exactly one island")
        .hasSameSizeAs(base.events())
        .doesNotHaveDuplicates();
  }

  @Test
  void nothingComesOfNothing() {
    FactBase base = new Batch().link();
    assertThat(base.claims()).isEmpty();
    assertThat(base.events()).isEmpty();
  }

  @Test
  void missingSlotsNeverStopLinking() {
    List<String> types = List.copyOf(new TreeSet<>(Terms.TYPES));
    List<String> openings = List.of("وسبق أن هدد", "وحينها", "وأضاف", "قال");
    Random dice = new Random(7);
    for (int round = 0; round < 60; round++) {
      Batch batch = new Batch();
      for (int file = 0; file < 3; file++) {
        batch.article("f" + file + ".txt", "sada", dice.nextBoolean() ? "2024-05-04" : null);
        for (int i = 0; i < 8; i++) {
          batch.paragraph(openings.get(dice.nextInt(4)));
          Draft draft = told(types.get(dice.nextInt(types.size())), "قول " + round + file + i);
          if (dice.nextBoolean()) {
            draft.in(List.of("nahr", "north", "tall", "nowhere").get(dice.nextInt(4)));
          }
          if (dice.nextBoolean()) {
            draft.over(
                dice.nextBoolean() ? "2024-0" + (1 + dice.nextInt(9)) + "-01" : null,
                dice.nextBoolean() ? "2024-12-01" : null,
                dice.nextBoolean() ? "day" : "month");
          }
          if (dice.nextBoolean()) {
            draft.named(dice.nextBoolean() ? "ماهر الخطيب" : "");
          }
          if (dice.nextBoolean()) {
            draft.as(dice.nextBoolean() ? "أبو زيد الشمري" : "شيء");
          }
          if (dice.nextBoolean()) {
            draft.count(dice.nextBoolean() ? 1 : null, dice.nextBoolean() ? 1 : null, "exact");
          }
          if (dice.nextBoolean()) {
            draft.by(dice.nextBoolean() ? "" : "المصدر", "anonymous", "unknown");
          }
          batch.claim(draft);
        }
      }
      assertThat(batch.link().claims()).hasSize(24);
      assertThat(batch.shuffled(round)).isEqualTo(batch.link());
    }
  }
}
