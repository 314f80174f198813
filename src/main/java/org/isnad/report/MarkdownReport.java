package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.isnad.fact.Claim;
import org.isnad.fact.Event;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Text;
import org.isnad.finding.Trouble;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * {@code report.md}: the batch as an account to read, to paste and to keep under version control,
 * whole and in one language.
 */
final class MarkdownReport implements ReportWriter {
  @Override
  public String format() {
    return "md";
  }

  @Override
  public String file() {
    return "report.md";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      new Page(Lookup.of(v), options.lang(), writer).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static final class Page {
    private final Lookup lookup;
    private final Verification all;
    private final Sayings sayings;
    private final Accusations accusations;
    private final Writer out;

    Page(Lookup lookup, String lang, Writer out) {
      this.lookup = lookup;
      this.all = lookup.all;
      this.sayings = new Sayings(lookup, lang);
      this.accusations = new Accusations(lookup);
      this.out = out;
    }

    void write() {
      line("# " + word("title"));
      line("").line(word("tagline")).line("");
      item(word("documents") + ": " + all.facts().documents().size());
      item(word("claims") + ": " + all.facts().claims().size());
      item(word("roots") + ": " + all.facts().roots().size());
      item(word("findings") + ": " + all.findings().size());
      item(word("troubles.count") + ": " + all.troubles().size());
      head("events");
      if (lookup.shown().isEmpty()) {
        line(word("events.none"));
      }
      lookup.shown().forEach(this::event);
      if (!lookup.findingsOf(null).isEmpty()) {
        head("identity");
        line(word("identity.why")).line("");
        bySeverity(lookup.findingsOf(null));
      }
      if (!all.review().absent().isEmpty()) {
        head("absent");
        for (Finding gone : all.review().absent()) {
          item(plain(gone.rule() + ": " + sayings.say(gone.explanation())));
        }
      }
      sources();
      unchecked();
      troubles();
      made();
    }

    private void event(Event event) {
      Text days = Words.daysOf(event);
      String name = sayings.say(lookup.event(event));
      line("### " + plain(days == null ? name : name + " – " + sayings.say(days))).line("");
      String grade = event.grade() == null ? "grade.none" : "grade." + event.grade();
      line(word("grades") + ": **" + word(grade) + "**").line("");
      List<Verdict> verdicts = lookup.verdictsOf(event.id());
      if (!verdicts.isEmpty()) {
        line("#### " + word("verdicts")).line("");
        verdicts.forEach(this::verdict);
        line("");
      }
      if (lookup.findingsOf(event.id()).isEmpty()) {
        line(word("findings.none")).line("");
      }
      bySeverity(lookup.findingsOf(event.id()));
    }

    private void verdict(Verdict verdict) {
      item("**" + plain(sayings.say(lookup.question(verdict.question()))) + "**  ");
      String accusing = plain(sayings.accusing(accusations.of(verdict)));
      line("  " + plain(sayings.verdict(verdict)) + "  ");
      if (!accusing.isEmpty()) {
        line("  **" + accusing + "**  ");
      }
      String why = plain(sayings.say(verdict.explanation()));
      List<String> roots = verdict.roots().stream().map(r -> sayings.say(lookup.root(r))).toList();
      line("  " + why + (roots.isEmpty() ? "" : "  "));
      if (!roots.isEmpty()) {
        line("  " + word("supports") + ": " + plain(String.join(" · ", roots)));
      }
    }

    private void bySeverity(List<Finding> findings) {
      for (String severity : List.of("high", "medium", "low")) {
        List<Finding> some = findings.stream().filter(f -> severity.equals(f.severity())).toList();
        if (!some.isEmpty()) {
          line("#### " + word("table.findings") + " – " + word("severity." + severity + ".long"));
          line("");
          some.forEach(this::finding);
        }
      }
    }

    private void finding(Finding finding) {
      String head = lookup.number(finding.id()) + ". " + word("kind." + finding.kind());
      line("**" + plain(head) + "** · " + plain(finding.rule()) + " · " + plain(finding.id()));
      line("");
      line(plain(sayings.say(finding.explanation()))).line("");
      String accusing = sayings.accusing(accusations.of(finding));
      if (!accusing.isEmpty()) {
        line("**" + plain(accusing) + "**").line("");
      }
      String mark = sayings.mark(lookup.marks.get(finding.id()));
      if (!mark.isEmpty()) {
        line("*" + plain(mark) + "*").line("");
      }
      for (Lookup.Side side : lookup.sides(finding)) {
        for (Claim claim : side.claims()) {
          line("> «" + plain(claim.quote()) + "»  ");
          String at = lookup.fileOf(claim) + " " + claim.span().start() + "–" + claim.span().end();
          line("> " + plain(sayings.where(claim)) + " · " + plain(at)).line("");
        }
      }
    }

    private void sources() {
      head("sources");
      line(word("sources.why")).line("");
      row("table.source", "table.kind", "reliability", "table.documents", "table.claims");
      line("| --- | --- | --- | --- | --- |");
      for (SourceRecord row : SourceRecord.of(lookup)) {
        line(
            "| "
                + plain(sayings.say(lookup.source(row.source().id())))
                + " | "
                + plain(word("hop." + row.source().kind()))
                + " | "
                + plain(row.source().reliability())
                + " | "
                + row.documents()
                + " | "
                + row.claims()
                + " |");
      }
    }

    private void row(String... keys) {
      StringBuilder row = new StringBuilder("|");
      for (String key : keys) {
        row.append(' ').append(word(key)).append(" |");
      }
      line(row.toString());
    }

    /** What stands on one root or none, and the figures of what was left out. */
    private void unchecked() {
      head("coverage");
      for (Map.Entry<String, Integer> count : all.coverage().entrySet()) {
        item(plain(word("coverage." + count.getKey())) + ": " + count.getValue());
      }
      List<Verdict> open =
          all.verdicts().stream().filter(v -> "unconfirmed".equals(v.status())).toList();
      if (!open.isEmpty()) {
        line("").line(word("open.questions")).line("");
        open.forEach(v -> item(plain(sayings.say(lookup.question(v.question())))));
      }
    }

    private void troubles() {
      head("troubles");
      if (all.troubles().isEmpty()) {
        line(word("troubles.none"));
      }
      for (Trouble trouble : all.troubles()) {
        String at = trouble.line() > 0 ? trouble.file() + ":" + trouble.line() : trouble.file();
        item(plain(at + ": " + trouble.message() + " → " + trouble.remedy()));
      }
    }

    private void made() {
      head("rules");
      for (RuleCard rule : all.rules()) {
        item("**" + plain(rule.id()) + "**: " + plain(rule.summary()));
      }
      head("run");
      item(word("run.version") + " " + plain(all.run().version()));
      item(word("run.started") + ": " + plain(all.run().started()));
      item(word("run.engine") + ": " + plain(all.run().engine()));
      item(word("run.packs") + ": " + plain(String.join(" · ", all.run().rulePacks())));
    }

    private void head(String key) {
      line("").line("## " + word(key)).line("");
    }

    private void item(String text) {
      line("- " + text);
    }

    private String word(String key) {
      return sayings.word(key);
    }

    private static String plain(String text) {
      return MarkdownText.plain(text);
    }

    private Page line(String text) {
      try {
        out.write(text);
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }
  }
}
