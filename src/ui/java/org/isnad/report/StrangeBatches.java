package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.Review;
import org.isnad.finding.Verification;

/** Batches for the browser that no fixture holds: hostile ones and large ones. */
public final class StrangeBatches {
  /** Each sets {@code window.ran} or calls {@code alert} where it runs. */
  private static final String HARM =
      "<script>window.ran=1;alert(1)</script>"
          + "<img src=x onerror=\"window.ran=2\"><svg/onload=alert(3)>"
          + "\"'><a href=\"javascript:alert(4)\" onfocus=alert(5) autofocus>x</a>"
          + "</style></title></textarea></q></bdi></article></main>"
          + "<iframe srcdoc='<script>parent.ran=6</script>'></iframe>{{7*7}}${ran=8}"
          + "<meta http-equiv=refresh content=0;url=http://x.example/>"
          + "\u202Eright\u202C\u2066left\u2069\u200F";

  /** Words that no line can hold; in some places only, or the page would be all of them. */
  private static final String ENDLESS = " " + "ي".repeat(5_000) + " " + "W".repeat(5_000);

  private static final Set<String> LONG =
      Set.of(
          "Document.file",
          "Document.text",
          "Entity.name",
          "Event.name",
          "Run.inputs",
          "Unread.message");

  /** What a stranger writes, by record and component. */
  private static final Set<String> STRANGERS =
      Set.of(
          "Document.file",
          "Document.title",
          "Document.url",
          "Document.lang",
          "Claim.quote",
          "Mention.text",
          "Hop.name",
          "Hop.verb",
          "Figure.text",
          "Entity.name",
          "Entity.nameEn",
          "Source.name",
          "Source.nameEn",
          "Root.name",
          "Event.name",
          "Event.nameEn",
          "Event.reasons",
          "Question.text",
          "Question.textEn",
          "Text.en",
          "Text.ar",
          "RuleCard.summary",
          "RuleCard.why",
          "Mark.reason",
          "Mark.who",
          "Unread.file",
          "Unread.message",
          "Doubt.message",
          "Doubt.remedy",
          "Run.inputs");

  private StrangeBatches() {}

  /** Three outlets on a fire and a road, with decisions, an earlier report and people in it. */
  public static Verification sample() {
    return SampleCast.accepting(SampleCast.whole(), SampleCast.ACCUSING);
  }

  /** The sample with harm wherever a stranger may write. */
  public static Verification hostile() {
    return new RecordRewriter(
            (where, text) ->
                (STRANGERS.contains(where)
                        ? HARM
                        : where.equals("Document.text") ? text + HARM + "\n" : text)
                    + (LONG.contains(where) ? ENDLESS : ""))
        .rewrite(sample());
  }

  /** The sample again and again under other ids: 4 articles and 16 findings each time. */
  public static Verification crowd(int times) {
    Verification one = SampleCast.whole();
    FactBase f = one.facts();
    Set<String> ids = new TreeSet<>();
    f.documents().forEach(d -> ids.add(d.id()));
    f.claims().forEach(c -> ids.add(c.id()));
    f.answers().forEach(a -> ids.add(a.id()));
    f.questions().forEach(q -> ids.add(q.id()));
    f.events().forEach(e -> ids.add(e.id()));
    one.findings().forEach(finding -> ids.add(finding.id()));
    List<Verification> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String suffix = "-" + (i + 1);
      all.add(
          new RecordRewriter((where, text) -> ids.contains(text) ? text + suffix : text)
              .rewrite(one));
    }
    FactBase facts =
        new FactBase(
            joined(all, v -> v.facts().documents()),
            f.sources(),
            f.entities(),
            joined(all, v -> v.facts().events()),
            joined(all, v -> v.facts().questions()),
            joined(all, v -> v.facts().answers()),
            joined(all, v -> v.facts().claims()),
            f.roots(),
            f.links(),
            List.of(),
            List.of(),
            List.of());
    List<Finding> findings = joined(all, v -> twice(v.findings(), v.facts().claims().get(0)));
    return new Verification(
        one.run(),
        facts,
        findings,
        joined(all, Verification::verdicts),
        one.troubles(),
        one.rules(),
        one.coverage(),
        Review.NONE);
  }

  private static List<Finding> twice(List<Finding> findings, Claim of) {
    List<Finding> doubled = new ArrayList<>();
    for (Finding f : findings) {
      for (String suffix : List.of("", "-again")) {
        doubled.add(
            new Finding(
                f.id() + suffix,
                f.key() + f.id() + suffix,
                f.rule(),
                f.ruleVersion(),
                f.kind(),
                f.severity(),
                f.claims(),
                f.answers(),
                f.event() == null ? of.event() : f.event(),
                f.explanation(),
                f.standsOn(),
                f.fingerprint() + suffix));
      }
    }
    return doubled;
  }

  private static <T> List<T> joined(
      List<Verification> all, java.util.function.Function<Verification, List<T>> part) {
    return all.stream().flatMap(v -> part.apply(v).stream()).toList();
  }
}
