package org.isnad.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Event;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Part;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Roots;
import org.isnad.fact.Source;
import org.isnad.fact.Span;
import org.isnad.finding.Finding;
import org.isnad.finding.Review;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * A batch as large as a desk ever reads at once: five articles an event, twenty findings an event,
 * two answers a finding, and as many words as news has. Run as a program it writes the report of
 * 100 events, 500 articles and 2,000 findings into a folder.
 */
final class ManyFindings {
  private static final int ARTICLES = 5;
  private static final int FINDINGS = 20;
  private static final List<String> PLACES =
      List.of("السوق", "الميناء", "الجسر", "المحطة", "الحي القديم");
  private static final List<String> WORDS =
      List.of(
          "قالت",
          "المدينة",
          "فرق",
          "الإنقاذ",
          "مساء",
          "الأحد",
          "بعد",
          "وصول",
          "التعزيزات",
          "إلى",
          "الطريق",
          "الساحلي",
          "وأضاف",
          "المتحدث",
          "أن",
          "الأضرار",
          "كبيرة",
          "في",
          "المنازل",
          "القريبة",
          "من",
          "الموقع",
          "ولم",
          "تتضح",
          "الأسباب",
          "حتى",
          "الآن",
          "مدرسةٌ",
          "مُسعفون");
  private static final List<String> KINDS = RuleCard.KINDS.stream().sorted().toList();

  private final Random random = new Random(6);
  private final List<Document> documents = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Root> roots = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<RuleCard> rules = new ArrayList<>();

  private ManyFindings() {}

  public static void main(String[] folder) throws Exception {
    Path out = Files.createDirectories(Path.of(folder[0]));
    Reports.write(of(100), out, Set.of("html"), Reports.Options.defaults());
  }

  /** So many events, five articles and twenty findings each. */
  static Verification of(int events) {
    ManyFindings many = new ManyFindings();
    for (int i = 0; i < 30; i++) {
      many.source(i);
      many.rule(i);
    }
    for (int e = 0; e < events; e++) {
      many.event(e);
    }
    return many.build();
  }

  private void source(int i) {
    String id = "source-" + i;
    String kind = i < 15 ? "outlet" : "official";
    String name = (i < 15 ? "صحيفة " : "مديرية ") + WORDS.get(i % WORDS.size()) + " " + i;
    String letter = String.valueOf("BCD".charAt(i % 3));
    sources.add(
        new Source(
            id,
            name,
            kind + " no. " + i,
            List.of(name),
            kind,
            letter,
            "listed",
            "2024-01-01",
            "neutral",
            List.of()));
    roots.add(new Root("r-" + i, name, kind, id, "source-0", "neutral", letter, false, 1));
  }

  private void rule(int i) {
    rules.add(
        new RuleCard(
            "rule-about-" + i,
            "tolls",
            KINDS.get(i % KINDS.size()),
            Facets.SEVERITIES.get(i % 3),
            "event",
            "Two answers that cannot both be true, case " + i + ".",
            "لا ينشر كما هو.",
            "Readers remember the first thing they are told; a desk must see this before they do.",
            null,
            "0.1",
            "{first.sources}",
            "{first.sources}",
            "isnad"));
  }

  private void event(int e) {
    String id = "e-" + e;
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(e);
    String place = PLACES.get(e % PLACES.size()) + " " + (e + 1);
    events.add(
        new Event(
            id,
            "fire",
            null,
            null,
            null,
            day,
            day,
            List.of(),
            "حريق " + place,
            "Fire no. " + (e + 1),
            e % 2 == 0 ? "contested" : "fair",
            List.of("المكان واليوم واحد")));
    int first = documents.size();
    List<List<String>> quotes = new ArrayList<>();
    for (int d = 0; d < ARTICLES; d++) {
      quotes.add(article(e, d, day.plusDays(d % 3), place));
    }
    for (int f = 0; f < FINDINGS; f++) {
      finding(id, e * FINDINGS + f, f, first, quotes, day);
    }
  }

  /** An article of some 4,000 letters; returns what can be quoted from it. */
  private List<String> article(int e, int d, LocalDate day, String place) {
    String title = "حريق " + place + " في رواية " + (d + 1);
    StringBuilder text = new StringBuilder(title).append("\n\n");
    List<String> quotes = new ArrayList<>();
    for (int f = 0; f < FINDINGS; f++) {
      String quote = "قُتل " + (3 + f + d % 2) + " أشخاص في " + place + " عند المدخل " + (f + 1);
      quotes.add(quote);
      text.append("وقالت مديرية محلية: ").append(quote).append("، ");
      for (int w = 0; w < 22; w++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(w == 21 ? ".\n" : " ");
      }
    }
    documents.add(
        new Document(
            "d-" + documents.size(),
            "batch/" + e + "-" + d + ".txt",
            "ab".repeat(32),
            text.toString(),
            "source-" + (e + d) % 15,
            title,
            "https://news.example/" + e + "/" + d,
            day,
            "ar",
            new TreeMap<>(),
            null,
            List.of(new Part("title", new Span(0, title.length())))));
    return quotes;
  }

  private void finding(
      String event, int n, int f, int first, List<List<String>> quotes, LocalDate day) {
    String question = "q-" + n;
    String asked =
        "عدد القتلى عند المدخل " + (f + 1) + " في " + events.get(events.size() - 1).name();
    questions.add(
        new Question(
            question,
            "casualty",
            "killed",
            event,
            null,
            null,
            null,
            "unknown",
            null,
            "person",
            null,
            null,
            asked,
            "dead at gate " + (f + 1),
            List.of()));
    List<String> cited = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      List<String> ids = new ArrayList<>();
      for (int d = side; d < ARTICLES - 1; d += 2) {
        ids.add(claim(event, question, first + d, quotes.get(d).get(f), 3 + f + side, n + side));
      }
      cited.addAll(ids);
      answer(
          "a-" + n + "-" + side,
          question,
          event,
          3 + f + side,
          "r-" + (15 + (n + side) % 15),
          ids,
          day);
    }
    RuleCard rule = rules.get(n % rules.size());
    String en =
        "The two put the dead at gate %d at %d and at %d, and neither has it from the other.";
    String ar =
        "يضع أحدهما عدد القتلى عند المدخل %d عند %d ويضعه الآخر عند %d، ولا ينقل أحدهما عن الآخر.";
    findings.add(
        new Finding(
            String.format("f-%010x", n * 7919L),
            rule.id() + "|" + event,
            rule.id(),
            "0.1",
            rule.kind(),
            rule.severity(),
            cited,
            List.of("a-" + n + "-0", "a-" + n + "-1"),
            event,
            new Text(
                String.format(en, f + 1, 3 + f, 4 + f), String.format(ar, f + 1, 3 + f, 4 + f)),
            List.of("source-" + n % 15),
            "print-" + n));
    verdicts.add(
        new Verdict(
            question,
            f % 4 == 0 ? "contested" : "unconfirmed",
            "a-" + n + "-0",
            Verdict.Range.whole(3 + f, 3 + f, 4 + f),
            null,
            "B",
            "4",
            "roughly even chance",
            List.of("r-" + (15 + n % 15)),
            List.of(String.format("f-%010x", n * 7919L)),
            "not searched",
            new Text("Each has a root and nothing decides.", "لكل منهما أصل ولا شيء يرجّح.")));
  }

  private String claim(String event, String question, int in, String quote, int dead, int root) {
    Document document = documents.get(in);
    int start = document.text().indexOf(quote);
    Source speaker = sources.get(15 + root % 15);
    String id = "c-" + claims.size();
    claims.add(
        new Claim(
            id,
            document.id(),
            new Span(start, start + quote.length()),
            quote,
            "body",
            "killed",
            null,
            null,
            "unknown",
            null,
            Figure.whole(dead, dead, "person", "exact", "" + dead),
            null,
            "affirmed",
            "certain",
            null,
            null,
            List.of(
                new Hop(document.outlet(), document.outlet(), "outlet", "neutral", null),
                new Hop(speaker.name(), speaker.id(), "official", "neutral", "قال")),
            "r-" + (15 + root % 15),
            event,
            null,
            question));
    return id;
  }

  private void answer(
      String id,
      String question,
      String event,
      int dead,
      String root,
      List<String> ids,
      LocalDate day) {
    answers.add(
        new Answer(
            id,
            question,
            "casualty",
            event,
            null,
            null,
            null,
            "killed",
            "unknown",
            null,
            "affirmed",
            "certain",
            Figure.whole(dead, dead, "person", "exact", "" + dead),
            null,
            new Roots(List.of(root), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of("body"),
            day,
            day,
            day,
            day,
            null,
            answers.size(),
            ids));
  }

  private Verification build() {
    return new Verification(
        new Verification.Run(
            "0", "2024-06-01T00:00:00Z", List.of("batch"), List.of("isnad"), "none"),
        new FactBase(
            documents, sources, List.of(), events, questions, answers, claims, roots, List.of(),
            List.of(), List.of(), List.of()),
        findings,
        verdicts,
        List.of(),
        rules,
        new TreeMap<>(),
        Review.NONE);
  }
}
