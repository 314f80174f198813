package org.isnad.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.fact.Source;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outlet is found however an article describes it, and no other is taken for it. */
class SourceFormsTest {
  private static final Registry REGISTRY = Registry.load(Knowledge.shipped());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "شبكة درعا 24 المحلية,daraa24",
    "موقع درعا 24 الإخباري,daraa24",
    "صفحة درعا 24,daraa24",
    "daraa24.org,daraa24",
    "موقع daraa24.org,daraa24",
    "https://www.enabbaladi.net/archives/1,enab-baladi",
    "صحيفة عنب بلدي السورية,enab-baladi",
    "موقع عنب بلدي المعارض,enab-baladi",
    "صحيفة عنب بلدي السورية المعارضة,enab-baladi",
    "وكالة سانا الرسمية,sana",
    "وكالة الأنباء السورية سانا,sana",
    "الوكالة العربية السورية للأنباء (سانا),sana",
    "وكالة سانا التابعة للنظام,sana",
    "وكالة رويترز البريطانية,reuters",
    "وكالة أنباء رويترز,reuters",
    "وكالة الأنباء الفرنسية,afp",
    "فرانس برس العربية,afp",
    "وكالة الأنباء الألمانية (د ب أ),dpa",
    "وكالة أسوشيتد برس الأمريكية,ap",
    "وكالة الأناضول التركية,anadolu",
    "وكالة الأناضول الرسمية,anadolu",
    "وكالة تاس الروسية للأنباء,tass",
    "وكالة وفا الفلسطينية,wafa",
    "وكالة الأنباء الجزائرية الرسمية,aps",
    "وكالة تونس إفريقيا للأنباء (وات),tap",
    "وكالة السودان للأنباء (سونا),suna",
    "وكالة شفق نيوز العراقية,shafaq",
    "قناة الجزيرة القطرية,aljazeera",
    "صحيفة الجزيرة السعودية,al-jazirah-ksa",
    "صحيفة الشرق الأوسط اللندنية,asharq-al-awsat",
    "صحيفة نيويورك تايمز الأمريكية,nyt",
    "صحيفة الغارديان البريطانية,guardian",
    "شبكة سي إن إن الأمريكية,cnn-arabic",
    "هآرتس العبرية,haaretz",
    "موقع أكسيوس الأميركي,axios",
    "موقع هسبريس المغربي,hespress",
    "نورث برس السورية,north-press",
    "وكالة سبأ التابعة للحوثيين,saba-sanaa",
    "وكالة سبأ التابعة للحكومة,saba-aden",
  })
  void formsOfOneName(String name, String id) {
    assertThat(REGISTRY.sourceNamed(name).map(Source::id)).hasValue(id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "صحيفة الوطن العمانية",
    "صحيفة النهار الكويتية",
    "صحيفة كل العرب",
    "صحيفة الشرق الأوسط الجديد",
    "مركز دراسات الشرق الأوسط",
    "وكالة سبأ التابعة لفصيل آخر",
    "مصدر في وزارة الصحة (رفض ذكر اسمه)",
    "مصدر طبي (سانا)",
    "القيادي في الجيش الحر",
    "شاهد عيان",
    "وكالة الأنباء الرسمية",
    "التلفزيون الرسمي",
    "موقع example.org",
    "v2.0",
  })
  void namesOfNobodyInTheRegistry(String name) {
    assertThat(REGISTRY.sourceNamed(name).map(Source::id)).isEmpty();
  }

  @Test
  void outletsOfABatchAreFoundTheSameWay() {
    OutletNames names = new OutletNames(REGISTRY);
    names.add("x-raseef", "شبكة الرصيف", "https://www.raseef.example/news/1");
    names.add("x-other", "موقع الضفتين", "https://m.bank.example/2");
    for (String name :
        Map.of("الرصيف", 1, "موقع الرصيف المحلي", 2, "«رصيف»", 3, "raseef.example", 4).keySet()) {
      assertThat(names.id(name)).as(name).hasValue("x-raseef");
    }
    assertThat(names.id("صحيفة الضفتين اللبنانية المستقلة"))
        .as("one word with an article")
        .isEmpty();
    assertThat(names.id("موقع bank.example")).hasValue("x-other");
    assertThat(names.id("الرصيفي")).isEmpty();
    names.add("x-third", "منصة الرصيف", null);
    assertThat(names.id("الرصيف")).as("two are called so").isEmpty();
  }
}
