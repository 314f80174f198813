package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.author.RuleCases;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guide for authors shows rules in plain form as they are, and messages as they are said. */
class PlainRulesTest {
  private static final Path EXAMPLES = Path.of("fixtures/plain-rules");
  private static final Path GUIDE = Path.of("rules/README.md");
  private static final String FORM = "wounded-figures-apart";
  private static final String RULE = "toll-figures-disjoint";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> theExamplesDoWhatTheirCasesSay() {
    Knowledge knowledge = Knowledge.shipped().over(EXAMPLES);
    RuleBook book = RuleBook.load(knowledge, new RuleCache(null));
    RuleCases cases = RuleCases.of(knowledge);
    List<String> ids =
        book.cards().stream()
            .filter(card -> card.pack().equals("city-desk"))
            .map(card -> card.id())
            .toList();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(12);
    List<DynamicTest> tests = new ArrayList<>();
    for (String id : ids) {
      assertThat(cases.of(id).stream().map(RuleCases.Case::flags).distinct()).as(id).hasSize(2);
      for (RuleCases.Case one : cases.of(id)) {
        String name = id + ": " + one.name();
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> {
                  assertThat(cases.run(one, book.only(id)).problem()).as(name).isNull();
                  assertThat(cases.run(one, book).problem()).as("%s, whole book", name).isNull();
                }));
      }
    }
    return tests.stream();
  }

  @Test
  void theGuideShowsThemAsTheyAre() throws IOException {
    String guide = Files.readString(GUIDE);
    List<String> shown = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(EXAMPLES)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      String text = Files.readString(file).stripTrailing();
      if (name.endsWith(".rule.yaml")) {
        String shape = text.split("(?m)^(?=(compare|count|words):)", 2)[1];
        assertThat(guide).as("the guide shows the shape of %s", name).contains(shape);
        shown.add(name);
      } else if (name.endsWith(".csv") || name.equals("pack.yaml")) {
        assertThat(guide).as("the guide shows %s", name).contains(text);
      }
    }
    assertThat(shown).hasSize(11);
  }

  @TestFactory
  Stream<DynamicTest> theGuideQuotesWhatIsReallySaid() throws IOException {
    String guide = Files.readString(GUIDE);
    String chapter = guide.split("### The ten most common mistakes")[1].split("\n## ")[0];
    List<MatchResult> rows =
        Pattern.compile("(?m)^\\| `(.*?)` \\| `(.*?)` \\| (.*?) \\| (.*?) \\|$")
            .matcher(chapter)
            .results()
            .toList();
    assertThat(rows).hasSize(10);
    String drl = guide.split("```\npackage org.isnad.rules")[1].split("\n```")[0];
    String form =
        Files.readString(EXAMPLES.resolve("checks/desk/" + FORM + "/" + FORM + ".rule.yaml"));
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.group(3), () -> said(row, form, "package org.isnad.rules" + drl)));
  }

  private void said(MatchResult row, String form, String drl) throws IOException {
    boolean plain = form.contains(row.group(1));
    String right = plain ? form : drl;
    assertThat(right).as("the guide's %s", row.group(1)).contains(row.group(1));
    String path =
        plain
            ? "checks/desk/" + FORM + "/" + FORM + ".rule.yaml"
            : "checks/tolls/" + RULE + "/" + RULE + ".drl";
    Path rules = Files.createTempDirectory(folder, "rules");
    Folders.write(rules, path, right.replace(row.group(1), row.group(2)));
    assertThat(Folders.problems(rules))
        .as("the guide's message; put what is really said into rules/README.md")
        .anyMatch(p -> p.endsWith(": " + row.group(3) + " -> " + row.group(4)))
        .noneMatch(p -> p.contains(":0:"));
  }

  @Test
  void aFormSaysEverythingThatIsWrongAtOnce() throws IOException {
    Folders.write(
        folder,
        "a-rule/a-rule.rule.yaml",
        """
        kind: update
        severity: low
        scope: event
        sinse: "1"
        summary: x
        why: x
        explain: {en: "{first.value}", ar: "{first.value}"}
        compare:
          first: {type: killed, sid: army, value: {atleast: 3}, outlets: {at-least: tol}}
          second: {modality: {not: certan}, from: 2024-05-02, category: {at-least: 1}}
          same: [actr, value]
          where: [disjont(value), near(lastReported, same-cont), 'eval(true)', "x > y"]
        """);
    assertThat(Folders.problems(folder))
        .contains(
            "a-rule.rule.yaml:4: a rule has no field 'sinse' -> did you mean 'since'?",
            "a-rule.rule.yaml:9: no field of Answer is called 'sid' -> did you mean 'side'?",
            "a-rule.rule.yaml:9: a condition has no field 'atleast' -> did you mean 'at-least'?",
            "a-rule.rule.yaml:9: 'tol' is no whole number and no tolerance -> write digits, or a row"
                + " of tables/tolerances.csv; did you mean 'toll'?",
            "a-rule.rule.yaml:10: 'modality' is never 'certan' -> did you mean 'certain'?",
            "a-rule.rule.yaml:10: 'from' is no text to compare with -> ask whether it is present or"
                + " absent, or compare it in where:",
            "a-rule.rule.yaml:11: no field of Answer is called 'actr' -> did you mean 'actor'?",
            "a-rule.rule.yaml:12: no comparison is called 'disjont' -> did you mean 'disjoint'?",
            "a-rule.rule.yaml:12: no field and no tolerance is called 'same-cont' -> did you mean"
                + " 'same-count'?",
            "a-rule.rule.yaml:12: 'x > y' is no comparison -> write a function and its field:"
                + " disjoint(value)")
        .hasSizeGreaterThan(12);
  }

  /**
   * A form may ask for every function that answers yes or no, whatever the compiler makes of it.
   */
  @Test
  void everyFieldAndFunctionThatAFormKnowsCompiles() throws IOException {
    StringBuilder first = new StringBuilder("{");
    for (FormField field : FormField.of(org.isnad.fact.Answer.class).values()) {
      first.append(field.path()).append(": present, ");
    }
    String where =
        "disjoint(value), compatible(value), within(value, toll), covers(value), exceeds(value),"
            + " known(second.value), exact(second.value), zero(first.value), sameSide(side),"
            + " interested(second.parties, second.side), hostile(parties), partisan(second.side),"
            + " shares(outlets), beyond(claims), has(second.claims, first.type),"
            + " earlier(from), later(to), near(from, same-count), apart(from, same-count),"
            + " blank(second.actor), says(second.actor, first.actor), sameWords(actor),"
            + " differ(type), disjoint(value, about), not shares(claims), otherWeekday(from, second.type),"
            + " outlasts(value, second.from, second.to, toll),"
            + " sameDays(second.from, second.to, first.from, first.to)";
    Folders.write(
        folder,
        "a-rule/a-rule.rule.yaml",
        Files.readString(EXAMPLES.resolve("checks/desk/" + FORM + "/" + FORM + ".rule.yaml"))
            .replace("first: {type: injured}", "first: " + first + "}")
            .replace("where: disjoint(value)", "where: [" + where + "]"));
    assertThat(Folders.load(folder).cards()).extracting(c -> c.id()).contains("a-rule");
    for (String function : new TreeSet<>(FormJoin.ASKABLE)) {
      boolean tried = where.contains(function + "(");
      assertThat(tried).as("%s is tried here", function).isTrue();
    }
  }
}
