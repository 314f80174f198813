package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

  private static final String HEAD =
      """
      # Catalogue of rules

      What Isnad checks, family by family. This file is made from the metadata of the rules; do not
      edit it. After a rule was added, changed or removed, make it again:

      ```
      mvn test -Dtest=CatalogueTest -Disnad.regenerate=true
      ```

      `{slots}` are filled from what the rule matched; [README.md](README.md) lists them.
      **Severity:** `high` changes what may be published. **Scope:** an `event` rule looks at one
      event, an `entity` rule follows a person or a group across events.
      """;

  private static final String COLUMNS =
      """
      | rule | kind | severity | scope | what it flags | why it matters | in English | in Arabic |
      |---|---|---|---|---|---|---|---|
      """;

  private final List<RuleCard> cards = RuleBook.load(Knowledge.shipped()).cards();

  @Test
  void catalogueIsFresh() throws IOException {
    String drawn = draw();
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
    assertThat(families()).as("families of rules").hasSizeGreaterThanOrEqualTo(FAMILIES);
  }

  private Map<String, List<RuleCard>> families() {
    Map<String, List<RuleCard>> families = new TreeMap<>();
    for (RuleCard card : cards) {
      families.computeIfAbsent(card.category(), c -> new ArrayList<>()).add(card);
    }
    families.values().forEach(rules -> rules.sort(Comparator.comparing(RuleCard::id)));
    return families;
  }

  private String draw() {
    StringBuilder text = new StringBuilder(HEAD);
    Map<String, List<RuleCard>> families = families();
    text.append("\nRules: ").append(cards.size()).append(", in ").append(families.size());
    text.append(" families. By kind: ").append(kinds()).append(".\n");
    families.forEach(
        (family, rules) -> {
          text.append("\n## ").append(family).append(" (").append(rules.size()).append(")\n\n");
          text.append(COLUMNS);
          rules.forEach(rule -> text.append(row(rule)).append('\n'));
        });
    return text.toString();
  }

  private String kinds() {
    List<String> counted = new ArrayList<>();
    for (String kind : new TreeSet<>(RuleCard.KINDS)) {
      long rules = cards.stream().filter(c -> c.kind().equals(kind)).count();
      if (rules > 0) {
        counted.add(rules + " " + kind);
      }
    }
    return String.join(", ", counted);
  }

  private static String row(RuleCard c) {
    String link = "[" + c.id() + "](checks/" + c.category() + "/" + c.id() + "/" + c.id() + ".drl)";
    // Without a direction of its own, an Arabic sentence is torn apart by its Latin slots.
    String arabic = "<span dir=\"rtl\" lang=\"ar\">" + cell(c.explainAr()) + "</span>";
    return "| "
        + String.join(
            " | ",
            link,
            c.kind(),
            c.severity(),
            c.scope(),
            cell(c.summary()),
            cell(c.why()),
            cell(c.explainEn()),
            arabic)
        + " |";
  }

  /** What would end a cell, begin a tag or a quotation of code, said so that it does not. */
  private static String cell(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("|", "\\|")
        .replace("`", "\\`")
        .replaceAll("\\s+", " ");
  }
}
