package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.author.RuleCases;
import org.isnad.finding.Finding;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newsroom's own rules run beside the shipped ones; broken and hostile ones stop the load. */
class RuleBookTest {
  private static final String RULE =
      """
      package newsroom.rules;

      import org.isnad.fact.Answer;
      import static org.isnad.fact.Compare.least;
      global org.isnad.verify.Findings findings;

      rule "large-toll"
        @kind("inconsistency") @severity("low") @scope("event") @since("1")
        @summary("A toll of a hundred or more.")
        @why("The desk wants to see it.")
        @explain_en("{a.sources}: {a.value}.")
        @explain_ar("{a.sources}: {a.value}.")
      when
        $a: Answer( type == "killed", least(value) >= 100 )
      then
        findings.flag($a);
      end
      """;

  private static final String LARGE =
      "[{answer: a1, value: 120, roots: [radio]}, {answer: a2, value: 90, roots: [gazette]}]";

  @TempDir Path folder;
  @TempDir Path cache;

  @Test
  void aRuleOfAFolderRunsBesideTheShippedOnes() throws IOException {
    RuleBook book = load(RULE);
    assertThat(book.cards())
        .extracting(c -> c.id())
        .contains("large-toll", "toll-figures-disjoint");
    List<Finding> findings = new Verifier(book).verify(RuleCases.facts(LARGE)).findings();
    assertThat(findings).extracting(Finding::rule).contains("large-toll", "toll-figures-disjoint");
    assertThat(book.packs()).containsExactly("isnad", folder.getFileName().toString());
  }

  @Test
  void aRuleMayLieDirectlyInItsFolderOrUnderChecksOrCustom() throws IOException {
    for (String where : List.of("large-toll/", "checks/mine/large-toll/", "custom/large-toll/")) {
      Path rules = Files.createTempDirectory(folder, "rules");
      write(rules, where + "large-toll.drl", RULE);
      assertThat(load(rules).cards()).extracting(c -> c.id()).contains("large-toll");
    }
  }

  @Test
  void aCompiledRuleIsKeptAndADamagedCacheOnlyCostsTime() throws IOException {
    load(RULE);
    List<Path> kept = kept();
    assertThat(kept).hasSize(1);
    Object made = Files.getLastModifiedTime(kept.get(0));
    load(RULE);
    assertThat(Files.getLastModifiedTime(kept.get(0))).isEqualTo(made);
    Files.writeString(kept.get(0), "damaged");
    RuleBook book = load(RULE);
    assertThat(new Verifier(book).verify(RuleCases.facts(LARGE)).findings())
        .extracting(Finding::rule)
        .contains("large-toll");
    assertThat(Files.size(kept.get(0))).isGreaterThan(100);
  }

  /** A single wrong byte is found by the hash in front, before any class is loaded. */
  @Test
  void aCacheDamagedAnywhereIsRebuilt() throws IOException {
    load(RULE);
    Path kept = kept().get(0);
    byte[] whole = Files.readAllBytes(kept);
    for (int at : new int[] {3, 64, whole.length / 2, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(kept, damaged);
      assertThat(rules(load(RULE))).contains("large-toll");
      assertThat(Files.readAllBytes(kept)).as("byte %d", at).isNotEqualTo(damaged);
    }
    Files.write(kept, java.util.Arrays.copyOf(whole, whole.length / 3));
    assertThat(rules(load(RULE))).contains("large-toll");
    assertThat(kept()).as("nothing half written is left").hasSize(1);
  }

  /** What is kept depends on what is compiled; words of the explanation are not. */
  @Test
  void onlyWhatIsCompiledMakesTheCacheAnother() throws IOException {
    load(RULE);
    load(
        RULE.replace("The desk wants", "The editor wants").replace("{a.value}", "It is {a.value}"));
    assertThat(kept()).hasSize(1);
    load(RULE.replace(">= 100", ">= 110"));
    assertThat(kept()).hasSize(2);
  }

  @Test
  void aCacheThatCannotBeWrittenStopsNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("not-a-folder"), "x");
    Path rules = Files.createTempDirectory(folder, "rules");
    write(rules, "large-toll/large-toll.drl", RULE);
    RuleBook book =
        RuleBook.load(Knowledge.shipped().over(rules), new RuleCache(file.resolve("cache")));
    assertThat(book.cards()).extracting(c -> c.id()).contains("large-toll");
  }

  @Test
  void aShippedRuleIsReplacedByTheFileOfTheSamePath() throws IOException {
    String path = "checks/tolls/toll-figures-disjoint/toll-figures-disjoint.drl";
    String shipped = Knowledge.shipped().file(path).text();
    write(folder, path, shipped.replace("topic == \"casualty\"", "type == \"injured\""));
    assertThat(rules(load(folder))).doesNotContain("toll-figures-disjoint");
    write(folder, path, shipped);
    assertThat(rules(load(folder))).contains("toll-figures-disjoint");
    write(folder, path, "");
    assertThat(load(folder).cards())
        .extracting(c -> c.id())
        .doesNotContain("toll-figures-disjoint");
    write(folder, path, shipped.replace("@since", "@retired(\"too loud\") @since"));
    assertThat(load(folder).cards())
        .extracting(c -> c.id())
        .doesNotContain("toll-figures-disjoint");
  }

  private static List<String> rules(RuleBook book) {
    return new Verifier(book)
        .verify(RuleCases.facts(LARGE)).findings().stream().map(Finding::rule).toList();
  }

  @Test
  void everyProblemOfEveryRuleIsNamedAtOnceWithItsLine() throws IOException {
    write(
        folder,
        "one/one.drl",
        RULE.replace("large-toll", "one").replace("$a: Answer", "$a: Anser"));
    write(
        folder, "two/two.drl", RULE.replace("large-toll", "two").replace("{a.value}", "{a.valu}"));
    List<Trouble> problems = problems(folder);
    assertThat(problems).allSatisfy(p -> assertThat(p).isInstanceOf(Trouble.Broken.class));
    assertThat(problems)
        .anySatisfy(
            p -> {
              assertThat(p.file()).endsWith("one/one.drl");
              assertThat(p.line()).isEqualTo(14);
              assertThat(p.remedy()).isEqualTo("did you mean 'Answer'?");
            })
        .anySatisfy(
            p -> {
              assertThat(p.file()).endsWith("two/two.drl");
              assertThat(p.line()).isEqualTo(11);
              assertThat(p.remedy()).isEqualTo("did you mean 'value'?");
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "least(value) >= 100 => least(valeu) >= 100 => did you mean 'value'?",
        "least(value) >= 100 => leest(value) >= 100 => did you mean 'least'?",
        "least(value) >= 100 => published != null => the fact has this field",
        "type == \"killed\" => type == => mend the rule",
        "import org.isnad.fact.Answer; =>  => import it",
        "@severity(\"low\") => @severity(\"hgh\") => did you mean 'high'?",
        "@kind(\"inconsistency\") => @kind(\"update?\") => did you mean 'update'?",
        "@why(\"The desk wants to see it.\") =>  => add @why",
        "@scope(\"event\") => @scop(\"event\") => did you mean 'scope'?",
        "rule \"large-toll\" => rule \"toll-large\" => give folder, file and rule one name",
        "$a: Answer( => Answer(question != null) $a: Answer( => join it with ==",
        "findings.flag($a); => findings.flag($b); => findings.flag($first, $second)",
        "package newsroom.rules; =>  => begin with",
        "{a.sources} => {b.sources} => did you mean 'a'?",
        "then => => when ... then ... end"
      })
  void aBrokenRuleIsMetWithItsLineAndWhatToDo(String change) throws IOException {
    String[] parts = change.split("=> ?", -1);
    String broken = RULE.replace(parts[0].strip(), parts[1].strip());
    assertThat(broken).isNotEqualTo(RULE);
    write(folder, "large-toll/large-toll.drl", broken);
    assertThat(problems(folder))
        .anySatisfy(
            p -> {
              assertThat(p.remedy()).contains(parts[2].strip());
              assertThat(p.line()).isPositive();
            });
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "findings.flag($a); => System.exit(1);",
        "findings.flag($a); => findings.flag($a); Runtime.getRuntime().exec(\"id\");",
        "findings.flag($a); => findings.flag(new java.io.File(\"x\"));",
        "findings.flag($a); => kcontext.getKieRuntime().halt();",
        "findings.flag($a); => drools.halt();",
        "findings.flag($a); => modify($a) {}",
        "least(value) >= 100 => eval(true)",
        "least(value) >= 100 => this.getClass().forName(\"java.lang.Runtime\") != null",
        "least(value) >= 100 => T(java.lang.Runtime).getRuntime() != null",
        "least(value) >= 100 => new java.io.File(\"x\").delete()",
        "least(value) >= 100 => type matches \"(a+)+$\"",
        "least(value) >= 100 => Thread.sleep(1000) == null",
        "least(value) >= 100 => \\u0065val(true)",
        "$a: Answer( => $x: Object() from System.getProperties() $a: Answer(",
        "import static org.isnad.fact.Compare.least; => import static java.lang.System.exit;",
        "import static org.isnad.fact.Compare.least; => import static org.isnad.fact.Compare.*;",
        "import org.isnad.fact.Answer; => import java.util.*;",
        "import org.isnad.fact.Answer; => import function org.isnad.fact.Compare.least;",
        "global org.isnad.verify.Findings findings; => global java.lang.Runtime findings;",
        "rule \"large-toll\" => function void f() { System.exit(1); } rule \"large-toll\"",
        "rule \"large-toll\" => declare X a : int end rule \"large-toll\"",
        "rule \"large-toll\" => query q() Answer() end rule \"large-toll\"",
        "rule \"large-toll\" => dialect \"java\" rule \"large-toll\"",
        "@kind => salience 10 @kind",
        "@kind => salience ( System.exit(1) ) @kind",
        "package newsroom.rules; => package org.isnad.verify;"
      })
  void aRuleThatReachesForMoreThanFactsIsRefusedBeforeItIsCompiled(String change)
      throws IOException {
    String[] parts = change.split(" => ", -1);
    String hostile = RULE.replace(parts[0], parts[1]);
    assertThat(hostile).isNotEqualTo(RULE);
    write(folder, "large-toll/large-toll.drl", hostile);
    assertThat(problems(folder))
        .extracting(Trouble::code)
        .containsAnyOf("rule-refused", "rule-package")
        .doesNotContain("rule-compile");
    assertThat(kept()).isEmpty();
  }

  /** Every function must also compile: some names are operators of the rule language. */
  @Test
  void everyFunctionOfTheVocabularyMayBeCalledInARule() throws IOException {
    StringBuilder imports = new StringBuilder();
    for (String name : Words.FUNCTIONS) {
      imports.append("import static org.isnad.fact.Compare.").append(name).append(";\n");
    }
    String calls =
        "least(value) >= 100, compatible(value, value), earlier(from, to), !later(from, to),"
            + " sameDays(from, to, from, to), near(from, to, 3), has(claims, id),"
            + " says(actor, \"x\"), distinct(roots.proven) > 1, disjoint(value, value, 0.1)";
    String rule =
        RULE.replace("import static org.isnad.fact.Compare.least;\n", imports)
            .replace("least(value) >= 100", calls);
    assertThat(load(rule).cards()).extracting(c -> c.id()).contains("large-toll");
  }

  private List<Trouble> problems(Path rules) {
    KnowledgeException stopped = catchThrowableOfType(KnowledgeException.class, () -> load(rules));
    assertThat(stopped).as("the load must stop").isNotNull();
    return stopped.problems();
  }

  private RuleBook load(String rule) throws IOException {
    write(folder, "large-toll/large-toll.drl", rule);
    return load(folder);
  }

  private RuleBook load(Path rules) {
    return RuleBook.load(Knowledge.shipped().over(rules), new RuleCache(cache));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
