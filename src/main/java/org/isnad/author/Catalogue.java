package org.isnad.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.finding.RuleCard;
import org.isnad.knowledge.Knowledge;

/** What the rules in force say of themselves, family by family, as Markdown or as a page. */
public final class Catalogue {
  private static final String HEAD =
      """
      # Catalogue of rules

      What Isnad checks, family by family. This file is made from the metadata of the rules; do not
      edit it. After a rule was added, changed or removed, make it again:

      ```
      ./isnad rules doc --out rules
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

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Catalogue of rules</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      article { border-top: 1px solid #8888; padding: .5rem 0 } h3 { margin: .3rem 0 }
      .high { color: #b00020 } .tags { opacity: .75 } @media (prefers-color-scheme: dark)
      { body { background: #111; color: #eee } .high { color: #ff8a80 } }
      </style></head><body>
      <h1>Catalogue of rules</h1>
      """;

  private final List<RuleCard> cards;

  public Catalogue(List<RuleCard> cards) {
    this.cards = cards;
  }

  private Map<String, List<RuleCard>> families() {
    Map<String, List<RuleCard>> families = new TreeMap<>();
    for (RuleCard card : cards) {
      families.computeIfAbsent(card.category(), c -> new ArrayList<>()).add(card);
    }
    families.values().forEach(rules -> rules.sort(Comparator.comparing(RuleCard::id)));
    return families;
  }

  /** {@code CATALOGUE.md}. */
  public String markdown() {
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
    boolean shipped = c.pack().equals(Knowledge.SHIPPED);
    String link =
        shipped
            ? "[" + c.id() + "](checks/" + c.category() + "/" + c.id() + "/" + c.id() + ".drl)"
            : "`" + c.id() + "` (" + cell(c.pack()) + ")";
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

  /** The same as one HTML page that needs nothing else. */
  public String html() {
    StringBuilder page = new StringBuilder(PAGE);
    families()
        .forEach(
            (family, rules) -> {
              page.append("<h2>").append(escaped(family)).append("</h2>\n");
              rules.forEach(rule -> page.append(article(rule)));
            });
    return page.append("</body></html>\n").toString();
  }

  private static String article(RuleCard c) {
    String id = escaped(c.id());
    return "<article id=\""
        + id
        + "\"><h3>"
        + id
        + "</h3>\n<p class=\"tags\"><span class=\""
        + escaped(c.severity())
        + "\">"
        + escaped(c.severity())
        + "</span> · "
        + escaped(c.kind())
        + " · "
        + escaped(c.scope())
        + " · "
        + escaped(c.pack())
        + "</p>\n<p>"
        + escaped(c.summary())
        + " "
        + escaped(c.why())
        + "</p>\n<p>"
        + escaped(c.explainEn())
        + "</p>\n<p dir=\"rtl\" lang=\"ar\">"
        + escaped(c.explainAr())
        + "</p></article>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
