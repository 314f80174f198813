package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.FactBase;
import org.isnad.fact.Mention;
import org.isnad.fact.Span;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Review;
import org.isnad.finding.Text;
import org.isnad.finding.Verification;

/** {@link SampleVerification} with people in it: a child who died and a man who is accused. */
final class SampleCast {
  static final String CHILD = "سامر جابر الحلاق";
  static final String CHILD_ID = "p-سامر-جابر-حلاق";
  static final String ACCUSED = "نزار وهبة القصير";
  static final String ACCUSED_ID = "p-نزار-وهبه-قصير";
  static final String ACCUSING = "accusation-on-one-root|fire|agency|" + ACCUSED_ID;

  private static final String SENTENCES =
      "وبين القتلى الطفل «سامر جابر الحلاق»، وشُيّع سامر الحلاق ظهراً، ووالدُه يسأل عن سامِر جابر."
          + " واتهم صاحب محل نزار وهبة القصير بإشعال النار. وقالت مصادر طبية إن لسامر جابر الحلاق أخاً.\n";

  private SampleCast() {}

  static Verification whole() {
    Verification v = SampleVerification.whole();
    FactBase f = v.facts();
    List<Document> documents = new ArrayList<>(f.documents());
    Document first = documents.get(0);
    String text = first.text() + SENTENCES;
    documents.set(
        0,
        new Document(
            first.id(),
            "agency/samer-jaber-al-hallaq.txt",
            first.sha256(),
            text,
            first.outlet(),
            "وداعاً " + CHILD,
            "https://agency.example/%D8%B3%D8%A7%D9%85%D8%B1-%D8%AC%D8%A7%D8%A8%D8%B1",
            first.published(),
            first.lang(),
            first.derived(),
            first.versionOf(),
            first.parts()));
    List<Entity> entities = new ArrayList<>(f.entities());
    entities.add(person(CHILD_ID, CHILD, "Samer Jaber al-Hallaq"));
    entities.add(person(ACCUSED_ID, ACCUSED, "Nizar Wahba al-Qasir"));
    List<Claim> claims = new ArrayList<>(f.claims());
    Claim pattern = claims.get(0);
    claims.add(
        claim(
            pattern,
            "c-90",
            text,
            "الطفل «سامر جابر الحلاق»",
            "killed",
            "child",
            CHILD_ID,
            "الطفل «سامر جابر"));
    claims.add(
        claim(
            pattern,
            "c-91",
            text,
            "اتهم صاحب محل نزار وهبة القصير بإشعال النار",
            "responsibility",
            null,
            ACCUSED_ID,
            ACCUSED));
    List<Answer> answers = new ArrayList<>(f.answers());
    answers.add(answer(answers.get(0), "a-91", "c-91"));
    List<Finding> findings = new ArrayList<>(v.findings());
    findings.add(
        0,
        new Finding(
            "f-91",
            ACCUSING,
            "accusation-on-one-root",
            "0.1",
            "unverified-single-source",
            "high",
            List.of("c-91"),
            List.of("a-91"),
            SampleVerification.FIRE,
            new Text(
                "One shopkeeper alone accuses " + ACCUSED + ".",
                "لا يتهم " + ACCUSED + " سوى صاحب محل."),
            List.of(),
            "f-91-print"));
    return new Verification(
        v.run(),
        new FactBase(
            documents,
            f.sources(),
            entities,
            f.events(),
            f.questions(),
            answers,
            claims,
            f.roots(),
            f.links(),
            f.relays(),
            f.judgements(),
            f.islands()),
        findings,
        v.verdicts(),
        v.troubles(),
        v.rules(),
        v.coverage(),
        v.review());
  }

  /** The same where editors accepted the findings of these keys, and nothing else is decided. */
  static Verification accepting(Verification v, String... keys) {
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : v.findings()) {
      if (List.of(keys).contains(finding.key())) {
        marks.add(
            new Mark(
                finding.id(),
                null,
                "accept",
                null,
                "both sides were asked",
                "City desk",
                "2024-05-05",
                List.of(),
                List.of()));
      }
    }
    return v.reviewed(new Review(marks, List.of(), List.of()));
  }

  /** The same where mentions, titles and findings spell the child's name so. */
  static Verification spelling(Verification v, String name) {
    return new RecordRewriter(
            (where, text) ->
                where.equals("Document.text") || where.equals("Claim.quote") || !text.equals(CHILD)
                    ? where.startsWith("Text.") ? text + " " + name : text
                    : where.startsWith("Entity.") ? text : name)
        .rewrite(v);
  }

  /** The same claim where its subject is called otherwise. */
  static Claim calling(Claim c, String words) {
    return new RecordRewriter((where, text) -> where.equals("Mention.text") ? words : text)
        .rewrite(c);
  }

  private static Entity person(String id, String name, String nameEn) {
    return new Entity(id, "person", name, nameEn, List.of(name, nameEn), null, null);
  }

  private static Answer answer(Answer a, String id, String claim) {
    return new Answer(
        id,
        a.question(),
        "agency",
        a.event(),
        null,
        null,
        null,
        "responsibility",
        null,
        null,
        "affirmed",
        "certain",
        null,
        null,
        a.roots(),
        a.parties(),
        a.outlets(),
        a.documents(),
        a.parts(),
        a.firstReported(),
        a.lastReported(),
        a.from(),
        a.to(),
        a.asOf(),
        99,
        List.of(claim));
  }

  private static Claim claim(
      Claim c,
      String id,
      String text,
      String quote,
      String type,
      String category,
      String person,
      String words) {
    int start = text.indexOf(quote);
    if (start < 0) {
      throw new IllegalStateException("the sample quotes words that it lacks: " + quote);
    }
    return new Claim(
        id,
        c.document(),
        new Span(start, start + quote.length()),
        quote,
        "body",
        type,
        new Mention(person, words),
        null,
        "killed".equals(type) ? "unknown" : null,
        category,
        null,
        null,
        "affirmed",
        "certain",
        c.time(),
        c.place(),
        c.attribution(),
        c.root(),
        c.event(),
        null,
        c.question());
  }
}
