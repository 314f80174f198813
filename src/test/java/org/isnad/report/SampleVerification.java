package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Island;
import org.isnad.fact.Judgement;
import org.isnad.fact.Mention;
import org.isnad.fact.Part;
import org.isnad.fact.Period;
import org.isnad.fact.Question;
import org.isnad.fact.Relay;
import org.isnad.fact.Roots;
import org.isnad.fact.Span;
import org.isnad.fact.Terms;
import org.isnad.finding.Correction;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Review;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * A small batch as the engine would hand it over: three outlets on a fire in a market and a closed
 * road, with tolls that exclude each other, a relayed toll, a denied cause and a course in dispute.
 */
final class SampleVerification {
  static final String FIRE = "e-old-market-2024-05-01";
  static final String ROAD = "e-coast-road-2024-05-03";

  private final List<Document> documents = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  private SampleVerification() {}

  static Verification whole() {
    SampleVerification sample = new SampleVerification();
    sample.articles();
    sample.claims();
    sample.questionsAndAnswers();
    sample.findings();
    sample.verdicts();
    return sample.build();
  }

  private void articles() {
    document(
        "d-1",
        "agency/market.txt",
        "agency",
        "2024-05-02",
        "حريق في السوق القديم",
        "حريق في السوق القديم\n\nقال الدفاع المدني إن 12 شخصاً لقوا حتفهم في حريق السوق القديم أمس، وإن"
            + " ثلاثين آخرين أصيبوا بجروح.\nوقال متحدث باسم البلدية إن ماساً كهربائياً تسبب في اندلاع"
            + " الحريق.\nوأضاف الدفاع المدني أن فرقه أخمدت النيران عند منتصف الليل.\n");
    document(
        "d-2",
        "city/old-market.html",
        "city",
        "2024-05-02",
        "ليلة طويلة في السوق",
        "ليلة طويلة في السوق\n\nأكدت مديرية الصحة مقتل 17 شخصاً في حريق السوق القديم.\nوقال أصحاب محال"
            + " إن النيران كانت لا تزال مشتعلة صباح الخميس.\nونفت شركة الكهرباء أن يكون خلل في شبكتها قد"
            + " تسبب في الحريق.\n\nصورة: دخان يغطي المدخل الشرقي للسوق.\n");
    document(
        "d-3",
        "harbour/bulletin.txt",
        "harbour",
        "2024-05-03",
        "حصيلة جديدة",
        "حصيلة جديدة\n\nنقلت إذاعة الميناء عن وكالة الأنباء أن 12 شخصاً قتلوا في حريق السوق.\nوقالت مصادر"
            + " طبية طلبت ألا تسمى إن ما لا يقل عن 15 جثماناً وصلت إلى المشفى.\nوأعلنت البلدية إغلاق"
            + " الطريق الساحلي ثلاثة أيام.\n");
    document(
        "d-4",
        "city/road.txt",
        "city",
        null,
        "الطريق الساحلي",
        "الطريق الساحلي\n\nقالت البلدية إن الطريق الساحلي مغلق ثلاثة أيام لأعمال الصيانة.\nوأفاد سائقون"
            + " بأن الطريق أعيد فتحه مساء الجمعة.\n");
  }

  private void claims() {
    Figure twelve = people(12, 12, "exact", "12");
    claim(
        "c-01",
        "d-1",
        "12 شخصاً لقوا حتفهم في حريق السوق القديم أمس",
        "killed",
        twelve,
        null,
        "affirmed",
        "r-civil-defence",
        "q-killed",
        FIRE,
        official("الدفاع المدني", "civil-defence"));
    claim(
        "c-02",
        "d-1",
        "ثلاثين آخرين أصيبوا بجروح",
        "injured",
        people(30, 30, "exact", "ثلاثين"),
        null,
        "affirmed",
        "r-civil-defence",
        "q-injured",
        FIRE,
        official("الدفاع المدني", "civil-defence"));
    claim(
        "c-03",
        "d-1",
        "ماساً كهربائياً تسبب في اندلاع الحريق",
        "cause",
        null,
        null,
        "affirmed",
        "r-municipality",
        "q-cause",
        FIRE,
        official("البلدية", "municipality"));
    claim(
        "c-04",
        "d-1",
        "فرقه أخمدت النيران عند منتصف الليل",
        "status",
        null,
        "ended",
        "affirmed",
        "r-civil-defence",
        "q-course",
        FIRE,
        official("الدفاع المدني", "civil-defence"));
    claim(
        "c-05",
        "d-2",
        "مقتل 17 شخصاً في حريق السوق القديم",
        "killed",
        people(17, 17, "exact", "17"),
        null,
        "affirmed",
        "r-health",
        "q-killed",
        FIRE,
        official("مديرية الصحة", "health"));
    claim(
        "c-06",
        "d-2",
        "النيران كانت لا تزال مشتعلة صباح الخميس",
        "status",
        null,
        "ongoing",
        "affirmed",
        "r-shopkeepers",
        "q-course",
        FIRE,
        new Hop("أصحاب محال", null, "witness", "unknown", "قال"));
    claim(
        "c-07",
        "d-2",
        "ونفت شركة الكهرباء أن يكون خلل في شبكتها قد تسبب في الحريق",
        "cause",
        null,
        null,
        "denied",
        "r-power",
        "q-cause",
        FIRE,
        new Hop("شركة الكهرباء", "power", "official", "power-company", "نفت"));
    claim(
        "c-08",
        "d-3",
        "12 شخصاً قتلوا في حريق السوق",
        "killed",
        twelve,
        null,
        "affirmed",
        "r-civil-defence",
        "q-killed",
        FIRE,
        new Hop("وكالة الأنباء", "agency", "agency", "neutral", "نقلت"),
        official("الدفاع المدني", "civil-defence"));
    claim(
        "c-09",
        "d-3",
        "ما لا يقل عن 15 جثماناً وصلت إلى المشفى",
        "killed",
        people(15, null, "at-least", "ما لا يقل عن 15"),
        null,
        "affirmed",
        "r-medics",
        "q-killed",
        FIRE,
        new Hop("مصادر طبية", null, "anonymous", "unknown", "قالت"));
    claim(
        "c-10",
        "d-3",
        "إغلاق الطريق الساحلي ثلاثة أيام",
        "duration",
        days(3),
        null,
        "affirmed",
        "r-municipality",
        "q-closed",
        ROAD,
        official("البلدية", "municipality"));
    claim(
        "c-11",
        "d-4",
        "الطريق الساحلي مغلق ثلاثة أيام لأعمال الصيانة",
        "duration",
        days(3),
        null,
        "affirmed",
        "r-municipality",
        "q-closed",
        ROAD,
        official("البلدية", "municipality"));
    claim(
        "c-12",
        "d-4",
        "الطريق أعيد فتحه مساء الجمعة",
        "status",
        null,
        "ended",
        "affirmed",
        "r-drivers",
        "q-reopened",
        ROAD,
        new Hop("سائقون", null, "witness", "unknown", "أفاد"));
  }

  private void questionsAndAnswers() {
    question(
        "q-cause",
        "cause",
        FIRE,
        "هل تسبب خلل كهربائي في حريق السوق القديم؟",
        "Did an electrical fault cause the fire in the old market?");
    question(
        "q-closed",
        "duration",
        ROAD,
        "كم يوماً يغلق الطريق الساحلي؟",
        "For how many days is the coast road closed?");
    question(
        "q-course",
        "status",
        FIRE,
        "هل انتهى حريق السوق القديم؟",
        "Is the fire in the old market out?");
    question(
        "q-injured",
        "injured",
        FIRE,
        "كم أصيب في حريق السوق القديم؟",
        "How many were injured in the fire in the old market?");
    question(
        "q-killed",
        "killed",
        FIRE,
        "كم قُتل في حريق السوق القديم؟",
        "How many were killed in the fire in the old market?");
    question(
        "q-reopened",
        "status",
        ROAD,
        "هل انتهى إغلاق الطريق الساحلي؟",
        "Is the closure of the coast road over?");
    answer("a-01", List.of("r-municipality"), List.of(), "c-03");
    answer("a-02", List.of("r-power"), List.of(), "c-07");
    answer("a-03", List.of("r-municipality"), List.of(), "c-10", "c-11");
    answer("a-04", List.of("r-civil-defence"), List.of(), "c-04");
    answer("a-05", List.of(), List.of("r-shopkeepers"), "c-06");
    answer("a-06", List.of("r-civil-defence"), List.of(), "c-02");
    answer("a-07", List.of("r-civil-defence"), List.of(), "c-01", "c-08");
    answer("a-08", List.of(), List.of("r-medics"), "c-09");
    answer("a-09", List.of("r-health"), List.of(), "c-05");
    answer("a-10", List.of(), List.of("r-drivers"), "c-12");
  }

  private void findings() {
    finding(
        "f-01",
        "cause-affirmed-against-denied",
        "credibility-conflict",
        "high",
        FIRE,
        List.of("a-01", "a-02"),
        "The municipality says that an electrical fault caused the fire;"
            + " شركة الكهرباء, which would bear the blame, denies it.",
        "تقول البلدية إن خللاً كهربائياً تسبب في الحريق، وتنفي ذلك شركة الكهرباء التي تقع عليها التبعة.");
    finding(
        "f-02",
        "toll-figures-disjoint",
        "inconsistency",
        "high",
        FIRE,
        List.of("a-07", "a-09"),
        "الدفاع المدني puts the dead of the fire in the old market at 12; مديرية الصحة at 17.",
        "قتلى حريق السوق القديم: 12 بحسب الدفاع المدني، و17 بحسب مديرية الصحة.");
    finding(
        "f-03",
        "ended-against-ongoing",
        "inconsistency",
        "medium",
        FIRE,
        List.of("a-04", "a-05"),
        "الدفاع المدني says the fire was out at midnight; shopkeepers saw it burn in the morning.",
        "يقول الدفاع المدني إن الحريق أُخمد عند منتصف الليل، ويقول أصحاب محال إنه ظل مشتعلاً صباحاً.");
    finding(
        "f-04",
        "relayed-toll",
        "circular-reporting",
        "medium",
        FIRE,
        List.of("a-07"),
        "Two outlets carry the toll of 12, and both have it from الدفاع المدني: one root.",
        "تنقل وسيلتان حصيلة 12 قتيلاً، وكلتاهما عن الدفاع المدني: أصل واحد.");
    finding(
        "f-05",
        "toll-corroborated",
        "corroboration",
        "low",
        FIRE,
        List.of("a-08", "a-09"),
        "At least 15 from unnamed medics leaves room for the 17 of مديرية الصحة.",
        "ما لا يقل عن 15 بحسب مصادر طبية غير مسماة يتسق مع 17 بحسب مديرية الصحة.");
    finding(
        "f-06",
        "single-source",
        "unverified-single-source",
        "low",
        ROAD,
        List.of("a-03"),
        "Only the municipality speaks of how long the road stays closed.",
        "البلدية وحدها تتحدث عن مدة إغلاق الطريق.");
    finding(
        "f-07",
        "two-names-one-body",
        "identity-link",
        "low",
        null,
        List.of("a-06"),
        "The same body is named in two ways.",
        "سُميت الجهة نفسها باسمين.");
  }

  private void verdicts() {
    verdict(
        "q-cause",
        "contested",
        "a-01",
        null,
        null,
        "C",
        "4",
        List.of("r-municipality", "r-power"),
        List.of("f-01"),
        "One root says so and the root that would bear the blame denies it.",
        "يقول بذلك أصل واحد، وينفيه الأصل الذي تقع عليه التبعة.");
    verdict(
        "q-closed",
        "unconfirmed",
        "a-03",
        Verdict.Range.whole(3, 3, 3),
        null,
        "C",
        "3",
        List.of("r-municipality"),
        List.of("f-06"),
        "Two articles, one root.",
        "مقالان وأصل واحد.");
    verdict(
        "q-course",
        "contested",
        "a-04",
        null,
        "ended",
        "B",
        "3",
        List.of("r-civil-defence", "r-shopkeepers"),
        List.of("f-03"),
        "Ended and ongoing exclude each other on the same morning.",
        "الانتهاء والاستمرار لا يجتمعان في الصباح نفسه.");
    verdict(
        "q-injured",
        "unconfirmed",
        "a-06",
        Verdict.Range.whole(30, 30, 30),
        null,
        "B",
        "3",
        List.of("r-civil-defence"),
        List.of(),
        "One root.",
        "أصل واحد.");
    verdict(
        "q-killed",
        "contested",
        "a-09",
        Verdict.Range.whole(12, 17, null),
        null,
        "B",
        "2",
        List.of("r-civil-defence", "r-health", "r-medics"),
        List.of("f-02", "f-05"),
        "12 and 17 exclude each other; at least 15 speaks for 17.",
        "لا تجتمع 12 و17، ويرجح قول «ما لا يقل عن 15» حصيلة 17.");
    verdict(
        "q-reopened",
        "probable",
        "a-10",
        null,
        "ended",
        "F",
        "3",
        List.of("r-drivers"),
        List.of(),
        "Drivers say so and nobody says otherwise.",
        "يقول به سائقون ولا يقول أحد بخلافه.");
  }

  private Verification build() {
    TreeMap<String, Integer> coverage = new TreeMap<>();
    coverage.put("claimsWithoutQuestion", 0);
    coverage.put("documents", documents.size());
    coverage.put("documentsUndated", 2);
    FactBase facts =
        new FactBase(
            documents,
            SampleRegistry.SOURCES,
            SampleRegistry.ENTITIES,
            List.of(
                event(
                    ROAD,
                    "closure",
                    "coast-road",
                    "2024-05-03",
                    "2024-05-05",
                    "weak",
                    "إغلاق الطريق الساحلي",
                    "Closure of the coast road"),
                event(
                    FIRE,
                    "fire",
                    "old-market",
                    "2024-05-01",
                    "2024-05-02",
                    "contested",
                    "حريق السوق القديم",
                    "Fire in the old market")),
            questions,
            answers,
            claims,
            SampleRegistry.ROOTS,
            SampleRegistry.LINKS,
            List.of(
                new Relay(
                    "y-01",
                    FIRE,
                    "casualty",
                    null,
                    "harbour",
                    "agency",
                    "cited",
                    List.of("c-08"),
                    List.of("c-01"),
                    true)),
            List.of(
                new Judgement(
                    "j-1",
                    "event",
                    FIRE,
                    ROAD,
                    "negative",
                    "apart-kind",
                    "يُروى أحدهما على أنه حريق والآخر على أنه إغلاق.",
                    "The one is told as a fire, the other as a closure.",
                    List.of("c-01", "c-02"))),
            List.of(new Island(ROAD, List.of(ROAD)), new Island(FIRE, List.of(FIRE))));
    return new Verification(
        new Verification.Run(
            "0.1.0",
            "2024-05-04T08:00:00Z",
            List.of("agency", "city", "harbour"),
            List.of("isnad"),
            "Drools 10.2.0"),
        facts,
        findings,
        verdicts,
        SampleRegistry.TROUBLES,
        SampleRegistry.RULES,
        coverage,
        review());
  }

  /** An updated finding, one that was dismissed, one that went, and a claim set right. */
  private Review review() {
    Finding gone = findings.get(6);
    return new Review(
        List.of(
            new Mark("f-01", "unchanged", null, null, null, null, null, List.of(), List.of()),
            new Mark(
                "f-02",
                "updated",
                "reopened",
                "dismiss",
                "the ministry has the last word",
                "desk",
                "2024-05-03",
                List.of("مقتل 17 شخصاً في حريق السوق القديم"),
                List.of("مقتل 16 شخصاً")),
            new Mark(
                "f-03",
                "unchanged",
                "dismiss",
                null,
                "the shopkeepers mean the embers",
                "desk",
                "2024-05-03",
                List.of(),
                List.of()),
            new Mark("f-06", "new", null, null, null, null, null, List.of(), List.of())),
        List.of(
            new Finding(
                "f-99",
                gone.rule() + "|earlier",
                gone.rule(),
                "0.1",
                gone.kind(),
                "low",
                List.of("c-gone"),
                List.of(),
                null,
                new Text("What went since.", "ما لم يعد قائماً."),
                List.of(),
                "f-99-print")),
        List.of(
            new Correction(
                "c-02",
                "ثلاثين آخرين أصيبوا بجروح",
                "correct",
                new TreeMap<>(java.util.Map.of("value", "13")),
                new TreeMap<>(java.util.Map.of("value", "30")),
                "thirty, not thirteen",
                "desk",
                "2024-05-03")));
  }

  private static Figure people(Integer lo, Integer hi, String basis, String text) {
    return Figure.whole(lo, hi, "person", basis, text);
  }

  private static Figure days(int days) {
    return Figure.whole(days, days, "day", "exact", "ثلاثة أيام");
  }

  private static Hop official(String name, String source) {
    return new Hop(name, source, "official", "neutral", "قال");
  }

  private static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private void document(
      String id, String file, String outlet, String published, String title, String text) {
    TreeMap<String, String> derived = new TreeMap<>();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("title", new Span(0, title.length())));
    int caption = text.indexOf("صورة:");
    if (caption > 0) {
      parts.add(new Part("caption", new Span(caption, text.length() - 1)));
      derived.put("published", "weekday and day of month fix the year");
    }
    documents.add(
        new Document(
            id,
            file,
            "ab".repeat(32),
            text,
            outlet,
            title,
            published == null ? null : "https://" + outlet + ".example/" + id,
            day(published),
            "ar",
            derived,
            null,
            parts));
  }

  private void claim(
      String id,
      String document,
      String quote,
      String type,
      Figure value,
      String state,
      String polarity,
      String root,
      String question,
      String event,
      Hop... hops) {
    Document from =
        documents.stream().filter(d -> d.id().equals(document)).findFirst().orElseThrow();
    int start = from.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalStateException(
          "the sample quotes words that " + document + " lacks: " + quote);
    }
    List<Hop> chain = new ArrayList<>();
    chain.add(
        new Hop(SampleRegistry.name(from.outlet()), from.outlet(), "outlet", "neutral", null));
    chain.addAll(List.of(hops));
    boolean fire = event.equals(FIRE);
    claims.add(
        new Claim(
            id,
            document,
            new Span(start, start + quote.length()),
            quote,
            "body",
            type,
            value == null || !fire ? null : new Mention(null, "شخصاً"),
            null,
            "casualty".equals(Terms.topic(type)) ? "unknown" : null,
            null,
            value,
            state,
            polarity,
            "certain",
            fire ? new Period(day("2024-05-01"), day("2024-05-01"), "أمس", "day") : null,
            fire
                ? new Mention("old-market", "السوق القديم")
                : new Mention("coast-road", "الطريق الساحلي"),
            chain,
            root,
            event,
            null,
            question));
  }

  private void question(String id, String type, String event, String ar, String en) {
    questions.add(
        new Question(
            id,
            Terms.topic(type),
            type,
            event,
            null,
            null,
            null,
            null,
            null,
            type.equals("killed") ? "person" : null,
            null,
            null,
            ar,
            en,
            List.of()));
  }

  private void answer(String id, List<String> proven, List<String> possible, String... ids) {
    List<Claim> said = claims.stream().filter(c -> List.of(ids).contains(c.id())).toList();
    Claim first = said.get(0);
    List<String> from = said.stream().map(Claim::document).distinct().sorted().toList();
    List<Document> in = documents.stream().filter(d -> from.contains(d.id())).toList();
    List<LocalDate> days =
        in.stream().map(Document::published).filter(d -> d != null).sorted().toList();
    answers.add(
        new Answer(
            id,
            first.question(),
            first.topic(),
            first.event(),
            null,
            null,
            null,
            first.type(),
            first.side(),
            null,
            first.polarity(),
            first.modality(),
            first.value(),
            first.state(),
            new Roots(proven, possible),
            List.of(),
            in.stream().map(Document::outlet).distinct().sorted().toList(),
            from,
            List.of("body"),
            days.isEmpty() ? null : days.get(0),
            days.isEmpty() ? null : days.get(days.size() - 1),
            first.time() == null ? null : first.time().from(),
            first.time() == null ? null : first.time().to(),
            null,
            answers.size(),
            List.of(ids)));
  }

  private void finding(
      String id,
      String rule,
      String kind,
      String severity,
      String event,
      List<String> between,
      String en,
      String ar) {
    List<String> cited =
        answers.stream()
            .filter(a -> between.contains(a.id()))
            .flatMap(a -> a.claims().stream())
            .sorted()
            .toList();
    findings.add(
        new Finding(
            id,
            rule + "|" + event,
            rule,
            "0.1",
            kind,
            severity,
            cited,
            between,
            event,
            new Text(en, ar),
            event == null ? List.of("l-01") : List.of(event),
            id + "-print"));
  }

  private void verdict(
      String question,
      String status,
      String answer,
      Verdict.Range value,
      String state,
      String letter,
      String digit,
      List<String> roots,
      List<String> from,
      String en,
      String ar) {
    verdicts.add(
        new Verdict(
            question,
            status,
            answer,
            value,
            state,
            letter,
            digit,
            status.equals("probable") ? "likely" : "roughly even chance",
            roots,
            from,
            "not searched",
            new Text(en, ar)));
  }

  private static Event event(
      String id,
      String kind,
      String place,
      String from,
      String to,
      String grade,
      String name,
      String nameEn) {
    return new Event(
        id,
        kind,
        null,
        null,
        place,
        day(from),
        day(to),
        List.of(),
        name,
        nameEn,
        grade,
        List.of("المكان واليوم واحد"));
  }
}
