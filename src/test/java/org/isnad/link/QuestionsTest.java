package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.said;
import static org.isnad.link.Batch.told;

import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.fact.Question;
import org.junit.jupiter.api.Test;

/** What is counted where: parts of a whole are questions of their own that know their whole. */
class QuestionsTest {
  private static Question asked(FactBase base, String quote) {
    Claim claim = said(base, quote);
    return base.questions().stream()
        .filter(q -> q.id().equals(claim.question()))
        .findFirst()
        .orElseThrow();
  }

  private static Draft dead(String quote, String place, String day, int count) {
    return told("killed", quote).in(place).on(day).side("civilians").count(count, count, "exact");
  }

  @Test
  void theDeadOfAWeekInTheGovernorateHoldThoseOfATown() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(dead("قتل خمسة في النهر", "nahr", "2024-05-02", 5))
            .claim(
                told("killed", "قتل ثلاثون شخصا في المحافظة خلال أسبوع")
                    .in("north")
                    .over("2024-04-27", "2024-05-03", "week")
                    .side("unknown")
                    .count(30, 30, "exact"))
            .article("b.txt", "fajr", "2024-05-20")
            .claim(dead("قتل ستة في النهر", "nahr", "2024-05-19", 6))
            .link();
    Question week = asked(base, "قتل ثلاثون شخصا في المحافظة خلال أسبوع");
    assertThat(asked(base, "قتل خمسة في النهر").parents()).containsExactly(week.id());
    assertThat(asked(base, "قتل ستة في النهر").parents()).as("of another week").isEmpty();
    assertThat(base.islands())
        .as("a part and its whole are verified together")
        .anyMatch(
            island ->
                island.events().contains(week.event())
                    && island.events().contains(said(base, "قتل خمسة في النهر").event()));
  }

  @Test
  void oneTownOfAnEarthquakeIsPartOfTheWholeToll() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(dead("أودى الزلزال في الشمال بحياة أربعين", "north", "2024-05-03", 40))
            .claim(dead("منهم عشرة في tall", "tall", "2024-05-03", 10))
            .link();
    Question whole = asked(base, "أودى الزلزال في الشمال بحياة أربعين");
    Question part = asked(base, "منهم عشرة في tall");
    assertThat(part.event()).as("one earthquake").isEqualTo(whole.event());
    assertThat(part.place()).isEqualTo("tall");
    assertThat(part.parents()).containsExactly(whole.id());
  }

  @Test
  void civiliansArePartOfAllTheDead() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(
                told("killed", "قتل تسعة في النهر")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("unknown")
                    .count(9, 9, "exact"))
            .claim(dead("قتل أربعة مدنيين في النهر", "nahr", "2024-05-03", 4))
            .claim(
                told("casualties", "بين قتيل وجريح عشرون في النهر")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("unknown")
                    .count(20, 20, "exact"))
            .link();
    Question all = asked(base, "قتل تسعة في النهر");
    assertThat(asked(base, "قتل أربعة مدنيين في النهر").parents()).containsExactly(all.id());
    assertThat(all.parents()).containsExactly(asked(base, "بين قتيل وجريح عشرون في النهر").id());
  }
}
