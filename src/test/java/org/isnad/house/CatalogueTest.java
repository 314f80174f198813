package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.author.Catalogue;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.Knowledge;
import org.isnad.verify.RuleBook;
import org.junit.jupiter.api.Test;

/** The catalogue of rules says what the rules say of themselves. */
class CatalogueTest {
  private static final Path CATALOGUE = House.RULES.resolve("CATALOGUE.md");
  private static final Path CHECKS = House.RULES.resolve("checks");
  private static final int RULES = 80;
  private static final int FAMILIES = 6;

  private final List<RuleCard> cards = RuleBook.load(Knowledge.shipped()).cards();

  @Test
  void catalogueIsFresh() throws IOException {
    String drawn = new Catalogue(cards).markdown();
    if (Boolean.getBoolean("isnad.regenerate")) {
      Files.writeString(CATALOGUE, drawn);
    }
    assertThat(CATALOGUE)
        .as(
            "the rules changed; to write down what they say now, run"
                + " mvn test -Dtest=CatalogueTest -Disnad.regenerate=true and commit %s",
            CATALOGUE)
        .content()
        .isEqualTo(drawn);
  }

  @Test
  void catalogueHasEveryRule() {
    List<String> inForce = cards.stream().map(c -> c.category() + "/" + c.id()).sorted().toList();
    List<String> onDisk =
        House.files(CHECKS, ".drl").stream()
            .map(file -> CHECKS.relativize(file.getParent()).toString().replace('\\', '/'))
            .sorted()
            .toList();
    assertThat(inForce)
        .as(
            "rules in force and folders of rules/checks; run mvn test-compile to bring them together")
        .isEqualTo(onDisk);
    assertThat(inForce)
        .as("a catalogue of fewer rules locks nothing")
        .hasSizeGreaterThanOrEqualTo(RULES);
    assertThat(cards.stream().map(RuleCard::category).distinct().toList())
        .as("families of rules")
        .hasSizeGreaterThanOrEqualTo(FAMILIES);
  }
}
