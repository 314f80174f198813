package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.said;
import static org.isnad.link.Batch.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** Words that stand in an earlier article prove nothing more, however many outlets print them. */
class CopiesTest {
  private static final Tables TABLES = new Tables(Knowledge.shipped());

  /** Words nobody else uses, so that texts meet only where a test makes them meet. */
  private static String prose(String salt, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(salt).append(i).append(i % 12 == 11 ? ".\n" : " ");
    }
    return text.toString();
  }

  private static Document document(int number, String outlet, String text) {
    String id = "d-%05d".formatted(number);
    return new Document(
        id, id, "", text, outlet, null, null, null, "ar", new TreeMap<>(), null, List.of());
  }

  private static Copies read(List<Document> byAge) {
    Copies copies = new Copies(TABLES);
    copies.read(byAge);
    return copies;
  }

  private static Draft toll(String quote, int dead) {
    return told("killed", quote)
        .in("nahr")
        .on("2024-05-03")
        .side("army")
        .count(dead, dead, "exact");
  }

  private static Answer answer(FactBase base, String quote) {
    String id = said(base, quote).id();
    return base.answers().stream().filter(a -> a.claims().contains(id)).findFirst().orElseThrow();
  }

  @Test
  void oneCopiedParagraphOfALongArticleIsFoundWithItsPlaceInBoth() {
    String shared = prose("مشترك", 30);
    String first = prose("أول", 200) + shared + prose("خاتمة", 50);
    String second = prose("ثان", 90) + shared + prose("نهاية", 90);
    Copies copies = read(List.of(document(1, "sada", first), document(2, "fajr", second)));
    assertThat(copies.of("d-00001")).as("the first one copies nobody").isEmpty();
    assertThat(copies.of("d-00002"))
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.original()).isEqualTo("d-00001");
              assertThat(passage.words()).isEqualTo(30);
              String here = second.substring(passage.span().start(), passage.span().end());
              String there = first.substring(passage.source().start(), passage.source().end());
              assertThat(here).isEqualTo(there);
            });
    assertThat(copies.whole("d-00002", "d-00001")).as("a paragraph is no reprint").isFalse();
  }

  @Test
  void aWordAFigureAndASpellingMayChange() {
    String[] words = prose("لفظ", 40).split(" ");
    String first = String.join(" ", words);
    words[10] = "آخر";
    words[20] = "17";
    words[30] = "لفــظ" + "30";
    Copies copies =
        read(List.of(document(1, "sada", first), document(2, "fajr", String.join(" ", words))));
    assertThat(copies.of("d-00002")).singleElement().matches(passage -> passage.words() > 32);
  }

  @Test
  void aStockPhraseIsNoCopy() {
    String phrase = prose("عبارة", 9);
    Copies copies =
        read(
            List.of(
                document(1, "sada", prose("أول", 60) + phrase + prose("بقية", 60)),
                document(2, "fajr", prose("ثان", 60) + phrase + prose("ختام", 60))));
    assertThat(copies.of("d-00002")).isEmpty();
  }

  @Test
  void aHundredCopiesLeadToTheOneThatCameFirst() {
    String dispatch = prose("برقية", 80);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      all.add(document(i, "outlet-" + i, prose("تمهيد" + i, 20) + dispatch));
    }
    Copies copies = read(all);
    for (Document copy : all.subList(1, all.size())) {
      assertThat(copies.of(copy.id())).singleElement().matches(p -> p.original().equals("d-00000"));
    }
  }

  @Test
  void whatAnOutletPutsUnderAllItPrintsIsNoCopy() {
    String footer = prose("اشتراك", 25);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(document(i, "sada", prose("خبر" + i, 60) + footer));
    }
    all.add(document(7, "fajr", prose("غيره", 60) + footer));
    Copies copies = read(all);
    assertThat(copies.of("d-00007")).isEmpty();
    assertThat(read(all.subList(4, 7)).of("d-00007")).as("twice is no habit yet").isNotEmpty();
  }

  /** Counts steps, never seconds: a machine may be slow, the count of steps is not. */
  @Test
  void theCostGrowsWithTheArticlesAndNotWithTheirPairs() {
    double small = steps(200) / 200.0;
    double large = steps(2000) / 2000.0;
    assertThat(large)
        .as("steps for an article among 2000, against 200: look for a loop over other articles")
        .isLessThan(small * 1.3);
  }

  private static long steps(int articles) {
    Random random = new Random(7);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String copied = prose("قصة" + random.nextInt(articles / 10), 60);
      all.add(document(i, "outlet-" + i % 40, prose("خاص" + i, 80) + copied));
    }
    return read(all).steps();
  }

  @Test
  void aCopyHasTheRootOfItsOriginalAndTellsWhoWasFirst() {
    String words = prose("نص", 30);
    FactBase base =
        new Batch()
            .article("a.txt", "fajr", "2024-05-05", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .paragraph(prose("ذيل", 3) + words.toUpperCase())
            .article("b.txt", "sada", "2024-05-04", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .link();
    assertThat(answer(base, "سقط سبعة عسكريين قرب الجسر").roots().proven()).containsExactly("sada");
    assertThat(base.relays())
        .singleElement()
        .satisfies(
            relay -> {
              assertThat(relay.basis()).isEqualTo("copied");
              assertThat(relay.outlet()).isEqualTo("fajr");
              assertThat(relay.ordered()).as("the days tell").isTrue();
            });
  }

  @Test
  void theAgencyThatOneCopyNamesIsTheRootOfAll() {
    String words = prose("نص", 30);
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .article("b.txt", "fajr", "2024-05-05", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7).by("وكالة الأنهار", "agency", "neutral"))
            .article("c.txt", "wadi", "2024-05-05", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .link();
    assertThat(base.claims()).extracting(c -> c.root()).containsOnly("x-وكاله-الانهار");
    assertThat(base.answers()).singleElement().matches(a -> a.roots().count() == 1);
    assertThat(base.relays())
        .as("the days tell of both, b names another than a")
        .allMatch(r -> r.basis().equals("copied") && r.relayed().equals("sada"))
        .hasSize(2);
  }

  @Test
  void aClaimOfTheCopiersOwnStaysHisOwn() {
    String words = prose("نص", 30);
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .article("b.txt", "fajr", "2024-05-05", words)
            .paragraph(prose("تحقيق", 20))
            .claim(toll("أحصت الفجر بنفسها السبعة في المشفى", 7))
            .link();
    assertThat(answer(base, "سقط سبعة عسكريين قرب الجسر").roots().proven())
        .as("the copied words are one thing, the copier's own count another")
        .containsExactly("fajr", "sada");
    assertThat(base.relays()).isEmpty();
  }

  @Test
  void aFigureChangedInACopyProvesNothing() {
    String words = prose("نص", 30);
    String rest = prose("بقية", 30);
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .paragraph(rest)
            .article("b.txt", "fajr", "2024-05-05", words)
            .claim(toll("سقط تسعة عسكريين قرب الجسر", 9))
            .paragraph(rest)
            .link();
    assertThat(answer(base, "سقط تسعة عسكريين قرب الجسر").roots().proven()).isEmpty();
    assertThat(base.relays())
        .singleElement()
        .satisfies(
            relay -> {
              assertThat(relay.basis()).isEqualTo("altered");
              assertThat(relay.originals())
                  .containsExactly(said(base, "سقط سبعة عسكريين قرب الجسر").id());
            });
  }

  @Test
  void theOrderOfADayIsUnprovenAndTheUndatedComeLast() {
    String words = prose("نص", 30);
    Batch batch =
        new Batch()
            .article("a.txt", "sada", null, words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .article("b.txt", "fajr", "2024-05-05", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .article("c.txt", "manar", "2024-05-05", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7));
    FactBase base = batch.link();
    assertThat(base.relays())
        .hasSize(2)
        .allMatch(relay -> !relay.ordered())
        .allMatch(relay -> relay.relayed().equals("fajr"));
    for (int seed = 1; seed < 4; seed++) {
      assertThat(batch.shuffled(seed)).as("shuffled by %d", seed).isEqualTo(base);
    }
  }

  @Test
  void oneStatementQuotedByTwoIsOneRootAndNoCopy() {
    String speech = "«" + prose("قول", 11) + "سقط سبعة عسكريين قرب الجسر";
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04", prose("أول", 60) + "\n" + speech)
            .claim(toll("في المعركة فقط»", 7).by("سليم الرفاعي", "official", "army"))
            .article("b.txt", "fajr", "2024-05-05", prose("ثان", 60) + "\n" + speech)
            .claim(toll("في المعركة فقط»", 7).by("سليم الرفاعي", "official", "army"))
            .link();
    assertThat(base.answers())
        .singleElement()
        .satisfies(a -> assertThat(a.roots().proven()).containsExactly("salim-rifai"));
    assertThat(base.relays()).isEmpty();
  }

  @Test
  void hopsAreLeftAsTheyWereTold() {
    String words = prose("نص", 30);
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .article("b.txt", "fajr", "2024-05-05", words)
            .claim(toll("سقط سبعة عسكريين قرب الجسر", 7))
            .link();
    assertThat(base.claims()).allMatch(claim -> claim.attribution().size() == 1);
    assertThat(base.claims())
        .flatExtracting(claim -> claim.attribution().stream().map(Hop::source).toList())
        .containsExactlyInAnyOrder("sada", "fajr");
  }
}
