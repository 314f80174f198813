package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Batch.said;
import static org.isnad.link.Batch.told;

import java.util.List;
import org.isnad.fact.Answer;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Question;
import org.junit.jupiter.api.Test;

/** One person, one entity, however the articles spell or shorten the name. */
class NamesTest {
  private static Draft death(String quote, String name) {
    return told("killed", quote)
        .named(name)
        .in("nahr")
        .on("2024-05-03")
        .side("rebels")
        .count(1, 1, "exact");
  }

  private static Batch story() {
    return new Batch()
        .article("a.txt", "sada", "2024-05-04")
        .claim(told("start", "بدأت المعركة").in("nahr").on("2024-05-03").of("army"))
        .claim(told("participation", "دخل الجيش").in("nahr").on("2024-05-03").of("army"))
        .claim(death("قتل عادل ماهر الخطيب", "الشاب “عادل ماهر الخطيب”"))
        .claim(death("قتل أبو زيد الشمري", "أبو زيد الشمري"));
  }

  @Test
  void aShortNameIsTheLongOneOfItsArticle() {
    FactBase base =
        story().claim(told("role", "كان الخطيب معلما").named("الخطيب").as("معلم")).link();
    assertThat(said(base, "كان الخطيب معلما").subject().entity())
        .isEqualTo(said(base, "قتل عادل ماهر الخطيب").subject().entity())
        .isEqualTo("p-عادل-ماهر-الخطيب");
  }

  @Test
  void kunyaFormsAreOneName() {
    FactBase base =
        story()
            .article("b.txt", "fajr", "2024-05-05")
            .claim(death("مقتل أبي زيد الشمري", "أبي زيد الشمري"))
            .link();
    assertThat(said(base, "مقتل أبي زيد الشمري").subject().entity())
        .isEqualTo(said(base, "قتل أبو زيد الشمري").subject().entity());
  }

  @Test
  void theDeathOfANamedPersonIsAQuestionOfItsOwn() {
    FactBase base =
        story()
            .claim(
                told("killed", "قتل خمسة مقاتلين")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("rebels")
                    .count(5, 5, "exact"))
            .link();
    Question death =
        base.questions().stream()
            .filter(q -> q.id().equals(said(base, "قتل أبو زيد الشمري").question()))
            .findFirst()
            .orElseThrow();
    assertThat(death.actor()).isEqualTo("p-ابو-زيد-الشمري");
    assertThat(death.text()).startsWith("مقتل أبو زيد الشمري");
    assertThat(death.id()).isNotEqualTo(said(base, "قتل خمسة مقاتلين").question());
    assertThat(said(base, "قتل أبو زيد الشمري").subevent()).contains("death");
  }

  @Test
  void aliasesMakeOnePersonAndAHedgeWeakensTheWholeChain() {
    FactBase base =
        story()
            .claim(told("alias", "الملقب بصقر البادية").named("أبو زيد الشمري").as("صقر البادية"))
            .article("b.txt", "fajr", "2024-06-05")
            .claim(
                told("alias", "قيل إن صقر البادية هو ماجد العلي")
                    .named("صقر البادية")
                    .as("ماجد العلي")
                    .alleged())
            .claim(death("مقتل ماجد العلي", "ماجد العلي").on("2024-05-03"))
            .link();
    assertThat(base.links()).hasSize(2);
    assertThat(base.links()).extracting(IdentityLink::modality).containsOnly("alleged");
    assertThat(base.links())
        .extracting(IdentityLink::person)
        .containsOnly(base.links().get(0).person());
    assertThat(said(base, "مقتل ماجد العلي").question())
        .as("one death told under two names is one question")
        .isEqualTo(said(base, "قتل أبو زيد الشمري").question());
  }

  @Test
  void anEditorsJudgementWinsOverTheText() {
    FactBase base =
        story()
            .judge("أبو زيد الشمري", "صقر البادية", "different")
            .claim(told("alias", "الملقب بصقر البادية").named("أبو زيد الشمري").as("صقر البادية"))
            .link();
    assertThat(base.links()).isEmpty();
  }

  @Test
  void aNisbaIsNoNationalityAndADescriptionNoName() {
    FactBase base =
        story()
            .claim(
                told("killed", "قتل عنصران لبنانيان")
                    .named("عنصران لبنانيان")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("rebels")
                    .count(2, 2, "dual"))
            .link();
    assertThat(said(base, "قتل عنصران لبنانيان").subject().entity()).isNull();
    assertThat(base.questions()).extracting(Question::category).containsOnlyNulls();
  }

  @Test
  void theFactionsOfATownAreItsOwnAndTheBrigadeIsNot() {
    FactBase base =
        story()
            .claim(told("participation", "قاتل المقاتلون").in("nahr").on("2024-05-03").of("rebels"))
            .claim(
                told("participation", "قاتل أبناء النهر")
                    .in("nahr")
                    .on("2024-05-03")
                    .of("rebels-nahr"))
            .claim(
                told("participation", "قاتل لواء الصقور").in("nahr").on("2024-05-03").of("falcons"))
            .claim(
                told("participation", "لم يقاتل حرس الحدود")
                    .in("nahr")
                    .on("2024-05-03")
                    .of("guards")
                    .denied())
            .link();
    assertThat(said(base, "قاتل المقاتلون").question())
        .isEqualTo(said(base, "قاتل أبناء النهر").question());
    assertThat(said(base, "قاتل لواء الصقور").question())
        .isNotEqualTo(said(base, "قاتل المقاتلون").question());
    assertThat(said(base, "لم يقاتل حرس الحدود").question())
        .as("organs of a state count as its party")
        .isEqualTo(said(base, "دخل الجيش").question());
  }

  @Test
  void figuresThatMeanTheSameAreOneAnswerAndPartsAreApart() {
    FactBase base =
        new Batch()
            .article("a.txt", "sada", "2024-05-04")
            .claim(
                told("killed", "قتل أكثر من 25 عسكريا")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("army")
                    .count(26, null, "more-than"))
            .claim(
                told("killed", "بينهم ضابطان")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("army")
                    .count(2, 2, "dual"))
            .article("b.txt", "fajr", "2024-05-05")
            .claim(
                told("killed", "ما لا يقل عن 26 عسكريا")
                    .in("nahr")
                    .on("2024-05-03")
                    .side("army")
                    .count(26, null, "at-least"))
            .link();
    List<Answer> answers = base.answers();
    assertThat(answers).hasSize(2);
    assertThat(said(base, "بينهم ضابطان").question())
        .as("two of them are no rival of the whole")
        .isNotEqualTo(said(base, "قتل أكثر من 25 عسكريا").question());
    assertThat(answers).extracting(Answer::rank).containsExactly(0, 1);
  }

  @Test
  void beingKnownByANameDoesNotSupportThatTheNameIsSomebodys() {
    FactBase base =
        story()
            .claim(told("alias", "الملقب أبو صقر").named("عادل ماهر الخطيب").as("أبو صقر الوادي"))
            .article("b.txt", "fajr", "2024-05-05")
            .claim(told("alias", "قائد معروف باسم أبو صقر").named("قائد").as("أبو صقر الوادي"))
            .link();
    List<Answer> said = base.answers().stream().filter(a -> a.type().equals("alias")).toList();
    assertThat(said).as("two statements, not one with two roots").hasSize(2);
  }
}
