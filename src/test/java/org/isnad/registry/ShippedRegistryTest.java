package org.isnad.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.fact.Entity;
import org.isnad.fact.Source;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRegistryTest {
  private static final Registry REGISTRY = Registry.load(Knowledge.shipped());

  @Test
  void coversThePressAndTheMapOfTheRegion() {
    assertThat(REGISTRY.sources()).as("add the lost sources again").hasSizeGreaterThan(600);
    assertThat(REGISTRY.entities().stream().filter(e -> e.kind().equals("place")))
        .as("add the lost places again")
        .hasSizeGreaterThan(1400);
    assertThat(REGISTRY.names()).hasSizeGreaterThan(6000);
    assertThat(REGISTRY.placeHeads()).contains("مدينة", "بلدة", "ريف", "محافظة");
    assertThat(REGISTRY.heads("source")).contains("شبكة", "وكالة", "صحيفة");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "عنب بلدي,enab-baladi",
    "«عنب بلدى»,enab-baladi",
    "Enab Baladi,enab-baladi",
    "شبكة درعا 24,daraa24",
    "شبكة \"درعا 24\" المحلية,daraa24",
    "درعا٢٤,daraa24",
    "تجمع أحرار حوران الإعلامي,ahrar-horan",
    "احرار حوران,ahrar-horan",
    "“نورث برس”,north-press",
    "المدن,al-modon",
    "جريدة المدن الإلكترونية,al-modon",
    "سانا,sana",
    "وكالة سانا للأنباء,sana",
    "أ ف ب,afp",
    "أ.ف.ب,afp",
    "وكالة رويترز,reuters",
    "قناة الجزيرة الفضائية,aljazeera",
    "جزيرة,aljazeera",
    "صحيفة البيان,al-bayan",
    "مرصد السوري لحقوق الإنسان,sohr",
    "القيادة المركزية الأمريكية,centcom",
    "وزارة الداخلية العراقية,iraq-interior-ministry",
    "النظام السوري,government",
    "قوات النظام,government",
    "لؤي العلي,luay-al-ali",
  })
  void findsSourcesInAllSpellings(String written, String id) {
    assertThat(REGISTRY.sourceNamed(written)).map(Source::id).hasValue(id);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "مدينة جاسم,jasim",
    "محافظة درعا,daraa-governorate",
    "درعا,daraa",
    "تنظيم “الدولة الإسلامية”,isis",
    "داعش,isis",
    "الدواعش,isis",
    "أبي الحسن الهاشمي القرشي,abu-al-hasan-al-hashimi-al-qurashi",
    "أبا عبد الرحمن العراقي,abu-abd-al-rahman-al-iraqi",
    "«سيف بغداد»,sayf-baghdad",
    "اللواء الثامن,eighth-brigade",
    "قوات النظام,government",
    "الجيش السوري,government",
    "الجيش السوري الحر,free-syrian-army",
    "فرع “الأمن العسكري”,military-security",
    "فرع أمن الدولة,state-security",
    "اللواء ١١٢,brigade-112",
    "الفصائل المحلية,local-factions",
    "حي المنشية,manshiya-daraa",
    "بلدة علما,alma-daraa",
    "الشرطة العسكرية الروسية,russian-military-police",
  })
  void findsEntitiesInAllSpellings(String written, String id) {
    assertThat(REGISTRY.entitiesNamed(written)).extracting(Entity::id).containsExactly(id);
  }

  @Test
  void namesOfOneManInDisputeAreSeveralEntries() {
    assertThat(
            List.of(
                "abu-al-hasan-al-hashimi-al-qurashi", "sayf-baghdad", "abu-abd-al-rahman-al-iraqi"))
        .as("whether they are one is for the texts to say")
        .allSatisfy(id -> assertThat(REGISTRY.entity(id).orElseThrow().kind()).isEqualTo("person"));
  }

  @Test
  void placesLieWithinPlaces() {
    assertThat(REGISTRY.within("jasim", "daraa-north")).isTrue();
    assertThat(REGISTRY.within("jasim", "daraa-governorate")).isTrue();
    assertThat(REGISTRY.within("manshiya-daraa", "country-syria")).isTrue();
    assertThat(REGISTRY.within("brigade-112", "fifth-division")).isTrue();
    assertThat(REGISTRY.within("jasim", "jasim")).isTrue();
    assertThat(REGISTRY.within("daraa-governorate", "jasim")).isFalse();
    assertThat(REGISTRY.within("harak", "jasim")).isFalse();
  }

  @Test
  void partiesHaveCampsAndFoes() {
    assertThat(REGISTRY.partyOf("local-factions-jasim")).isEqualTo("local-factions");
    assertThat(REGISTRY.campOf("local-factions-jasim")).isEqualTo("opposition");
    assertThat(REGISTRY.partyOf("sana")).isEqualTo("government");
    assertThat(REGISTRY.partyOf("military-security")).isEqualTo("government");
    assertThat(REGISTRY.partyOf("jasim")).isEqualTo("unknown");
    assertThat(REGISTRY.partyOf("nobody")).isEqualTo("unknown");
    assertThat(REGISTRY.hostile("isis", "local-factions")).isTrue();
    assertThat(REGISTRY.hostile("local-factions", "government")).isTrue();
    assertThat(REGISTRY.hostile("government", "ahrar-horan")).isTrue();
    assertThat(REGISTRY.hostile("opposition", "local-factions")).isFalse();
    assertThat(REGISTRY.hostile("neutral", "isis")).isFalse();
    assertThat(REGISTRY.hostile("hamas", "israel-army")).isTrue();
  }

  @ParameterizedTest(name = "{0} at {1} is {2}")
  @CsvSource({
    "الجيش,jasim,government",
    "الجيش,baghdad,iraq-army",
    "القوات الحكومية,daraa-governorate,government",
    "القوات الحكومية,marib-city,yemen",
    "الفصائل المحلية,jasim,local-factions-jasim",
    "الفصائل المحلية,harak,local-factions-harak",
    "الفصائل المحلية,daraa-governorate,local-factions",
    "اللجنة الأمنية,jasim,security-committee-daraa",
    "وزارة الداخلية,cairo,egypt-interior-ministry",
    "طرابلس,country-libya,tripoli-libya",
    "طرابلس,beirut,tripoli-lebanon",
    "نمر,jasim,nimr",
    "الحراك,daraa-governorate,harak",
    "عمان,irbid,amman-city",
    "عمان,salalah,country-oman",
    "الجيش السوري,baghdad,government",
  })
  void placeTellsWhomASharedNameMeans(String name, String place, String id) {
    assertThat(REGISTRY.meant(name, place)).extracting(Entity::id).containsExactly(id);
  }

  @Test
  void commonWordsAreNoNames() {
    List<String> words =
        List.of(
            "المدن",
            "النظام",
            "الجيش",
            "التنظيم",
            "البيان",
            "الحدث",
            "القوات",
            "سيول",
            "دوما",
            "سلمية",
            "روسيا اليوم",
            "نمر",
            "الأخبار");
    assertThat(REGISTRY.names().keySet())
        .as("move these to 'weak' in rules/sources")
        .doesNotContainAnyElementsOf(words);
    words.forEach(
        word ->
            assertThat(REGISTRY.weakNames()).containsKey(org.isnad.fact.Orthography.fold(word)));
  }

  @Test
  void addressesLeadToSources() {
    assertThat(REGISTRY.sourceOfDomain("https://daraa24.org/?p=1"))
        .map(Source::id)
        .hasValue("daraa24");
    assertThat(REGISTRY.sourceOfDomain("www.bbc.co.uk")).map(Source::id).hasValue("bbc-arabic");
    assertThat(REGISTRY.sourceOfDomain("example.org")).isEmpty();
    assertThat(REGISTRY.sourceOfDomain("")).isEmpty();
  }

  @Test
  void gradesCarryReasonAndDay() {
    assertThat(REGISTRY.sources())
        .allSatisfy(
            source -> {
              assertThat(source.reliability()).as(source.id()).matches("[A-F]");
              assertThat(source.reason()).as(source.id()).isNotBlank();
              assertThat(source.graded()).as(source.id()).matches("\\d{4}-\\d\\d-\\d\\d");
            });
  }
}
