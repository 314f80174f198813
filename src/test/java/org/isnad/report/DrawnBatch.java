package org.isnad.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Period;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Roots;
import org.isnad.fact.Source;
import org.isnad.fact.Span;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/** A batch on one event, as large and with such names as a test of the drawings wants. */
final class DrawnBatch {
  static final String EVENT = "e-built";

  private final List<Document> documents = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Root> roots = new TreeMap<>();
  private final Map<String, List<Claim>> said = new TreeMap<>();
  private final String name;

  private DrawnBatch(String name) {
    this.name = name;
  }

  /**
   * @param articles each by an outlet of its own; every seventh has no day
   * @param each claims of an article
   * @param questions that the claims answer, each in three ways: stated, denied, hedged
   * @param name what every outlet and speaker is called, with a number after it
   */
  static Verification of(int articles, int each, int questions, int findings, String name) {
    DrawnBatch batch = new DrawnBatch(name);
    for (int i = 0; i < articles; i++) {
      batch.article(i, each, questions);
    }
    return batch.build(questions, findings);
  }

  static String page(Verification v) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport().write(v, Reports.Options.defaults().withText(true), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The part of the page that one drawing is, with its words. */
  static String drawing(String page, String id) {
    int start = page.indexOf("id=\"" + id + "\"");
    if (start < 0) {
      return "";
    }
    int end = start;
    for (int depth = 1; depth > 0; ) {
      int close = page.indexOf("</section>", end);
      int open = page.indexOf("<section", end);
      depth += open >= 0 && open < close ? 1 : -1;
      end = open >= 0 && open < close ? open + 8 : close + 10;
    }
    return page.substring(page.lastIndexOf('<', start), end);
  }

  /** How many elements of this name there are. */
  static long count(String markup, String tag) {
    return Pattern.compile("<" + tag + "[ >]").matcher(markup).results().count();
  }

  /** What the drawing says in words: no tags, and nothing of the strips and lines. */
  static String words(String drawing) {
    return drawing.replaceAll("(?s)<svg.*?</svg>", "").replaceAll("<[^>]*>", "");
  }

  private void article(int i, int each, int questions) {
    LocalDate day = LocalDate.parse("2024-05-02").plusDays(i % 40);
    String text = "واحد اثنان ثلاثة أربعة خمسة";
    String id = "d-" + i;
    documents.add(
        new Document(
            id,
            id + ".txt",
            "0".repeat(64),
            text,
            "o-" + i,
            null,
            null,
            i % 7 == 6 ? null : day,
            "ar",
            new TreeMap<>(),
            null,
            List.of()));
    sources.add(
        new Source(
            "o-" + i,
            name + "outlet" + i,
            name + "outlet" + i,
            List.of(),
            "outlet",
            "C",
            "",
            null,
            "neutral",
            List.of()));
    for (int j = 0; j < each; j++) {
      Hop outlet = new Hop(name + "outlet" + i, "o-" + i, "outlet", "neutral", null);
      List<Hop> hops = new ArrayList<>(List.of(outlet));
      String root = "o-" + i;
      if (j % 3 > 0) {
        int speaker = (i * 7 + j) % 90;
        root = "r-" + speaker;
        String kind = speaker % 2 == 0 ? "anonymous" : "official";
        if (j % 3 == 2) {
          hops.add(new Hop(name + "relay" + i % 5, null, "agency", "neutral", "قال"));
        }
        hops.add(new Hop(name + "speaker" + speaker, null, kind, "neutral", "قال"));
        roots.put(
            root,
            new Root(
                root,
                name + "speaker" + speaker,
                kind,
                null,
                null,
                "neutral",
                "F",
                speaker % 2 == 0,
                hops.size() - 1));
      }
      int way = i % 3;
      String question = "q-" + (i + j) % questions;
      Claim claim =
          new Claim(
              "c-" + i + "-" + j,
              id,
              new Span(0, 4),
              "واحد",
              "body",
              "killed",
              null,
              null,
              "unknown",
              null,
              Figure.whole(10 * way, way == 2 ? null : 10 * way, "person", "exact", "x"),
              null,
              way == 1 ? "denied" : "affirmed",
              way == 2 ? "likely" : "certain",
              new Period(
                  LocalDate.parse("2024-05-01"),
                  LocalDate.parse("2024-05-01").plusDays(i % 3),
                  null,
                  "day"),
              null,
              hops,
              root,
              EVENT,
              null,
              question);
      claims.add(claim);
      said.computeIfAbsent(question + "-a" + way, a -> new ArrayList<>()).add(claim);
    }
  }

  private Answer answer(String id, List<Claim> some, int rank) {
    Claim first = some.get(0);
    List<String> ids = some.stream().map(Claim::id).sorted().toList();
    List<String> in = some.stream().map(Claim::document).distinct().sorted().toList();
    return new Answer(
        id,
        first.question(),
        "casualties",
        EVENT,
        null,
        null,
        null,
        "killed",
        "unknown",
        null,
        first.polarity(),
        first.modality(),
        first.value(),
        null,
        new Roots(some.stream().map(Claim::root).distinct().sorted().toList(), List.of()),
        List.of(),
        in.stream().map(d -> d.replace("d-", "o-")).toList(),
        in,
        List.of("body"),
        LocalDate.parse("2024-05-02"),
        LocalDate.parse("2024-05-09"),
        first.time().from(),
        first.time().to(),
        null,
        rank,
        ids);
  }

  private Verification build(int questions, int count) {
    Verification sample = SampleVerification.whole();
    List<Answer> answers = new ArrayList<>();
    said.forEach((id, some) -> answers.add(answer(id, some, answers.size())));
    List<Question> asked = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (int q = 0; q < questions; q++) {
      String id = "q-" + q;
      asked.add(
          new Question(
              id,
              "casualties",
              "killed",
              EVENT,
              null,
              null,
              null,
              "unknown",
              null,
              "person",
              null,
              null,
              name + "سؤال" + q,
              name + "question" + q,
              List.of()));
      verdicts.add(
          new Verdict(
              id,
              q % 2 == 0 ? "contested" : "confirmed",
              id + "-a0",
              Verdict.Range.whole(0, 10, 20),
              null,
              "C",
              "3",
              "likely",
              List.of(),
              List.of(),
              "not searched",
              new Text("x", "س")));
    }
    List<Finding> findings = new ArrayList<>();
    for (int f = 0; f < count; f++) {
      List<String> cited = List.of(claims.get(f % claims.size()).id());
      findings.add(
          new Finding(
              "f-" + f,
              "k" + f,
              "toll-grown",
              "0.1",
              "update",
              "medium",
              cited,
              List.of(answers.get(f % answers.size()).id()),
              EVENT,
              new Text("x", "س"),
              List.of(),
              "p" + f));
    }
    Event event =
        new Event(
            EVENT,
            "attack",
            null,
            null,
            null,
            LocalDate.parse("2024-05-01"),
            null,
            List.of(),
            name + "حدث",
            name + "event",
            "contested",
            List.of());
    FactBase facts =
        new FactBase(
            documents,
            sources,
            List.of(),
            List.of(event),
            asked,
            answers,
            claims,
            List.copyOf(roots.values()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Verification(
        sample.run(),
        facts,
        findings,
        verdicts,
        List.of(),
        List.of(),
        new TreeMap<>(),
        sample.review());
  }
}
