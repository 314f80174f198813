package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.fact.IdentityLink;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;

/**
 * Who is spoken of, what accuses them, and what nobody checked, as a reader of the page sees it.
 */
class PeopleAndGapsTest {
  private static final Reports.Options PLAIN = Reports.Options.defaults();
  private final Verification cast = SampleCast.whole();

  private static String page(Verification v) {
    return ReadBack.text(v, "index.html", PLAIN);
  }

  /** One section of the page, by its id, without what is around it. */
  private static String section(Verification v, String id) {
    String page = page(v);
    int from = page.indexOf("<section id=\"" + id + "\"");
    assertThat(from).as("the page has no section '%s'", id).isPositive();
    int to = page.length();
    for (String next : List.of("joined", "coverage", "single", "sources", "troubles")) {
      int at = page.indexOf("<section id=\"" + next + "\"", from + 10);
      to = at > 0 ? Math.min(to, at) : to;
    }
    return page.substring(from, to);
  }

  private static Verification linked(Verification v, String modality) {
    FactBase f = v.facts();
    IdentityLink link =
        new IdentityLink(
            "i-1",
            SampleCast.ACCUSED_ID,
            SampleCast.CHILD_ID,
            SampleCast.ACCUSED_ID,
            "text",
            modality,
            List.of("r-civil-defence"),
            List.of("c-91"),
            SampleVerification.FIRE);
    return with(v, f.documents(), f.claims(), List.of(link));
  }

  private static Verification with(
      Verification v, List<Document> documents, List<Claim> claims, List<IdentityLink> links) {
    FactBase f = v.facts();
    return new Verification(
        v.run(),
        new FactBase(
            documents,
            f.sources(),
            f.entities(),
            f.events(),
            f.questions(),
            f.answers(),
            claims,
            f.roots(),
            links,
            f.relays(),
            f.judgements(),
            f.islands()),
        v.findings(),
        v.verdicts(),
        v.troubles(),
        v.rules(),
        v.coverage(),
        v.review());
  }

  @Test
  void peopleAreNamedWithWhatIsSaidOfThemAndWhereItStands() {
    String people = section(cast, "people");
    assertThat(people).contains(SampleCast.ACCUSED).contains(SampleCast.CHILD);
    assertThat(people.indexOf(SampleCast.ACCUSED))
        .as("who is in more findings comes first")
        .isLessThan(people.indexOf(SampleCast.CHILD));
    assertThat(people)
        .contains("وكالة الأنباء") // the outlet that uses the name
        .contains("href=\"#finding-1\"")
        .contains("اتهم صاحب محل نزار وهبة القصير بإشعال النار")
        .contains("Accused by name and, as far as the articles tell, alive");
  }

  @Test
  void theDeadAndTheUnaccusedBearNoMark() {
    assertThat(section(SampleVerification.whole(), "people")).doesNotContain("class=\"accuses\"");
    List<Actor> actors = Actors.of(new Lookup(cast));
    assertThat(actors)
        .filteredOn(Actor::accused)
        .extracting(a -> a.shown().id())
        .containsExactly(SampleCast.ACCUSED_ID);
  }

  @Test
  void aSureLinkMakesOneCardAndAHedgedOneLeadsToTheOther() {
    List<Actor> one = Actors.of(new Lookup(linked(cast, "certain")));
    List<Actor> two = Actors.of(new Lookup(linked(cast, "alleged")));
    assertThat(two).hasSize(one.size() + 1);
    assertThat(one)
        .filteredOn(a -> a.is(SampleCast.CHILD_ID))
        .singleElement()
        .satisfies(a -> assertThat(a.is(SampleCast.ACCUSED_ID)).isTrue());
    String place = "person-" + Html.anchor(SampleCast.CHILD_ID);
    assertThat(section(linked(cast, "alleged"), "people"))
        .contains("href=\"#" + place + "\"")
        .contains("id=\"" + place + "\"")
        .contains("put as alleged");
  }

  @Test
  void namesAreTakenOutOfTheWordsAroundThemAsTheyAreSpelt() {
    Lookup lookup = new Lookup(cast);
    Actor child =
        Actors.of(lookup).stream().filter(a -> a.is(SampleCast.CHILD_ID)).findFirst().orElseThrow();
    List<Claim> claims = new ArrayList<>();
    for (String words :
        List.of("لِسامر جابر الحلّاق الذي", "سامر", "الفتى الذي كان يبيع الخضار مع والده")) {
      claims.add(SampleCast.calling(child.claims().get(0), words));
    }
    Actor called =
        new Actor(child.shown(), List.of(), List.of(), List.of(), claims, List.of(), false);
    assertThat(Callings.of(lookup, called))
        .extracting(Callings.Called::name)
        .containsExactlyInAnyOrder("سامر جابر الحلّاق", "سامر");
  }

  @Test
  void silenceIsToldAndNeverADenial() {
    Verification v = SampleVerification.whole();
    Lookup lookup = new Lookup(v);
    List<Silence> silences = Silence.of(lookup);
    assertThat(silences).isNotEmpty();
    Silence fire =
        silences.stream()
            .filter(s -> s.event().id().equals(SampleVerification.FIRE))
            .findFirst()
            .orElseThrow();
    assertThat(fire.on().get("q-cause")).containsExactly("harbour");
    String coverage = section(v, "coverage");
    assertThat(coverage).contains("Contested, and not mentioned by").contains("it denies nothing");
  }

  @Test
  void anOutletThatPublishedInThoseDaysAndSaysNothingIsSilent() {
    Verification v = SampleVerification.whole();
    List<Claim> claims =
        v.facts().claims().stream().filter(c -> !c.document().equals("d-3")).toList();
    List<Silence> silences =
        Silence.of(new Lookup(with(v, v.facts().documents(), claims, List.of())));
    assertThat(silences)
        .anySatisfy(
            s -> {
              assertThat(s.event().id()).isEqualTo(SampleVerification.FIRE);
              assertThat(s.of()).containsOnlyKeys("harbour");
            });
    assertThat(section(with(v, v.facts().documents(), claims, List.of()), "coverage"))
        .contains("says nothing of the event in")
        .contains("Articles without claims");
  }

  @Test
  void gapsLeadToTheirPlaces() {
    String coverage = section(cast, "coverage");
    assertThat(coverage)
        .contains("id=\"undated\"")
        .contains("city/road.txt")
        .contains("id=\"alone\"")
        .contains("id=\"quoted\"");
  }

  @Test
  void unregisteredOutletsAreNotLowButUnknown() {
    Verification v = SampleVerification.whole();
    List<Document> documents = new ArrayList<>(v.facts().documents());
    Document d = documents.get(0);
    documents.set(
        0,
        new Document(
            d.id(),
            d.file(),
            d.sha256(),
            d.text(),
            "x-1234",
            d.title(),
            d.url(),
            d.published(),
            d.lang(),
            new TreeMap<>(java.util.Map.of("published", "dateline")),
            d.versionOf(),
            d.parts()));
    String coverage = section(with(v, documents, v.facts().claims(), List.of()), "coverage");
    assertThat(coverage)
        .contains("id=\"strangers\"")
        .contains("not because it is low")
        .contains("id=\"derived\"")
        .contains("dateline");
  }

  @Test
  void whatAccusesTheLivingIsMarkedInWordsInEveryFormatThatShowsIt() throws Exception {
    String page = page(cast);
    assertThat(page).contains("Accuses a living person").contains("check before you publish");
    assertThat(section(cast, "glance")).contains("accuse a living person");
    assertThat(ReadBack.text(cast, "report.md", PLAIN)).contains("**Accuses a living person");
    assertThat(ReadBack.text(cast, "summary.txt", PLAIN)).contains("Accuses a living person");
    assertThat(ReadBack.text(cast, "report.sarif", PLAIN)).contains("\"accuses-living-person\"");
    for (String file : List.of("findings.csv", "claims.csv")) {
      assertThat(ReadBack.rows(ReadBack.text(cast, file, PLAIN)))
          .as(file)
          .filteredOn(row -> SampleCast.ACCUSED.equals(row.get("accuses")))
          .hasSize(1);
    }
    assertThat(ReadBack.rows(ReadBack.text(cast, "verdicts.csv", PLAIN)))
        .allMatch(row -> row.isMapped("accuses"));
    assertThat(page(SampleVerification.whole())).doesNotContain("class=\"accuses\"");
  }

  @Test
  void aVerdictThatRestsOnAnAccusationIsMarkedToo() {
    Lookup lookup = new Lookup(cast);
    var first = cast.verdicts().get(0);
    var accusing =
        new org.isnad.finding.Verdict(
            first.question(),
            first.status(),
            "a-91",
            null,
            null,
            first.reliability(),
            first.credibility(),
            first.likelihood(),
            first.roots(),
            first.findings(),
            first.flipSet(),
            first.explanation());
    Accusations accusations = new Accusations(lookup);
    assertThat(accusations.of(accusing)).containsExactly(SampleCast.ACCUSED_ID);
    assertThat(accusations.of(first)).isEmpty();
  }
}
