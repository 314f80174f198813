package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.told;

import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.fact.Island;
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
}
