package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.author.RuleCases;
import org.isnad.fact.Tolerance;
import org.isnad.finding.Finding;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack says what it is, and changes rules and tolerances it lies over without copying them. */
class PacksTest {
  private static final String HEAD = "id: city-desk\nversion: \"1.2\"\n";
  private static final String TOLLS =
      "[{answer: a1, value: 12, roots: [radio]}, {answer: a2, value: 17, roots: [gazette]}]";

  @TempDir Path folder;

  @Test
  void theReportNamesPackAndVersion() throws IOException {
    Folders.write(folder, "pack.yaml", HEAD);
    assertThat(Folders.load(folder).packs()).containsExactly("city-desk@1.2", "isnad");
  }

  @Test
  void aShippedRuleCanBeSwitchedOffAndWeighedAnew() throws IOException {
    Folders.write(folder, "pack.yaml", HEAD + "rules: {toll-figures-disjoint: {severity: low}}\n");
    RuleBook book = Folders.load(folder);
    assertThat(card(book).severity()).isEqualTo("low");
    assertThat(new Verifier(book).verify(RuleCases.facts(TOLLS)).findings())
        .filteredOn(f -> f.rule().equals("toll-figures-disjoint"))
        .extracting(Finding::severity)
        .containsExactly("low");
    Folders.write(folder, "pack.yaml", HEAD + "rules:\n  toll-figures-disjoint: off\n");
    RuleBook without = Folders.load(folder);
    assertThat(without.cards()).extracting(RuleCard::id).doesNotContain("toll-figures-disjoint");
    assertThat(new Verifier(without).verify(RuleCases.facts(TOLLS)).findings())
        .extracting(Finding::rule)
        .doesNotContain("toll-figures-disjoint");
  }

  @Test
  void aParameterTakesThePlaceOfATolerance() throws IOException {
    Folders.write(folder, "pack.yaml", HEAD + "parameters: {toll: 0.25}\n");
    assertThat(Folders.load(folder).tolerances())
        .filteredOn(t -> t.name().equals("toll"))
        .extracting(Tolerance::share)
        .containsExactly(0.25);
  }

  @Test
  void theUppermostPackHasTheLastWord(@TempDir Path upper) throws IOException {
    Folders.write(folder, "pack.yaml", HEAD + "rules: {toll-figures-disjoint: {severity: low}}\n");
    Folders.write(
        upper,
        "pack.yaml",
        "id: night-desk\nversion: 2\nrules: {toll-figures-disjoint: {severity: medium}}\n");
    RuleBook book =
        RuleBook.load(Knowledge.shipped().over(folder).over(upper), new RuleCache(null));
    assertThat(card(book).severity()).isEqualTo("medium");
    assertThat(book.packs()).containsExactly("city-desk@1.2", "isnad", "night-desk@2");
  }

  @Test
  void everyMistakeIsNamedWithTheNearestName() throws IOException {
    Folders.write(
        folder,
        "pack.yaml",
        """
        id: City Desk
        describtion: Ours.
        parameters: {tol: 0.2, toll: much}
        rules:
          toll-figures-disjont: off
          vague-channel: {severity: lo, sope: event}
          toll-grown: on
        """);
    assertThat(Folders.problems(folder))
        .containsExactly(
            "pack.yaml:1: a pack cannot be called 'City Desk' -> write id: words-joined-by-hyphens,"
                + " another than isnad",
            "pack.yaml:1: the pack lacks 'version' -> write version: \"1.0\" or the like",
            "pack.yaml:2: a pack has no field 'describtion' -> did you mean 'description'?",
            "pack.yaml:3: no tolerance is called 'tol' -> did you mean 'toll'?",
            "pack.yaml:3: the parameter 'toll' is 'much' -> write a plain number such as 0.1 or 2",
            "pack.yaml:5: no rule is called 'toll-figures-disjont' -> did you mean"
                + " 'toll-figures-disjoint'?",
            "pack.yaml:6: 'severity' is 'lo' -> did you mean 'low'?",
            "pack.yaml:6: a change of a rule has no field 'sope' -> did you mean 'scope'?",
            "pack.yaml:7: 'toll-grown' is neither off nor changed -> write off, or {severity: low}");
  }

  private static RuleCard card(RuleBook book) {
    return book.cards().stream()
        .filter(c -> c.id().equals("toll-figures-disjoint"))
        .findFirst()
        .orElseThrow();
  }
}
