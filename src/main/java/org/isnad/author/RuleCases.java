package org.isnad.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.FactBase;
import org.isnad.finding.Finding;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.verify.RuleBook;
import org.isnad.verify.Verifier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The cases that lie beside rules ({@code cases.yaml}): what a rule must flag and what it must
 * leave alone, as articles or as facts. Safe for use by several threads.
 */
public final class RuleCases {
  private static final String FILE = "/cases.yaml";
  private static final Set<String> LISTS = Set.of("flags", "passes");
  private static final Set<String> FIELDS =
      Set.of("name", "rule", "facts", "articles", "claims", "count", "says");

  /**
   * One case.
   *
   * @param rule id of its rule
   * @param flags whether the rule must flag it
   * @param name what it shows
   * @param file path to show
   * @param line where it stands in the file
   */
  public record Case(
      String rule, boolean flags, String name, String file, int line, JsonNode node) {}

  /**
   * How a case went.
   *
   * @param one the case
   * @param problem what went wrong, or null when it holds
   * @param remedy what to do then
   */
  public record Outcome(Case one, String problem, String remedy) {
    /** Whether the rule did what the case promises. */
    public boolean holds() {
      return problem == null;
    }
  }

  private final Map<String, List<Case>> cases = new TreeMap<>();
  private final CaseArticles articles;

  private RuleCases(CaseArticles articles) {
    this.articles = articles;
  }

  /**
   * Reads the cases of every rule.
   *
   * @throws KnowledgeException with every file that cannot be read
   */
  public static RuleCases of(Knowledge knowledge) {
    RuleCases cases = new RuleCases(new CaseArticles(knowledge));
    List<Trouble> broken = new ArrayList<>();
    List<KnowledgeFile> files = new ArrayList<>(knowledge.under("checks"));
    files.addAll(knowledge.under("custom"));
    for (KnowledgeFile file : files) {
      if (file.path().endsWith(FILE)) {
        cases.read(file, broken);
      }
    }
    if (!broken.isEmpty()) {
      throw new KnowledgeException(broken);
    }
    return cases;
  }

  private void read(KnowledgeFile file, List<Trouble> broken) {
    String folder = file.path().substring(0, file.path().length() - FILE.length());
    String rule = folder.substring(folder.lastIndexOf('/') + 1);
    try {
      JsonNode root = new YAMLMapper().readTree(file.text());
      for (String list : root.propertyNames()) {
        if (!LISTS.contains(list)) {
          throw new IllegalArgumentException("there is no list '" + list + "'");
        }
        for (JsonNode node : root.path(list)) {
          String name = node.path("name").asString("");
          String of = node.path("rule").asString(rule); // a table makes several rules
          Case one =
              new Case(of, list.equals("flags"), name, file.origin(), line(file, name), node);
          cases.computeIfAbsent(of, r -> new ArrayList<>()).add(one);
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      broken.add(trouble(file, line, e.getOriginalMessage(), "mend the YAML"));
    } catch (IllegalArgumentException e) {
      broken.add(
          trouble(file, 1, e.getMessage(), "a file of cases has the lists flags and passes"));
    }
  }

  private static Trouble trouble(KnowledgeFile file, int line, String what, String remedy) {
    return new Trouble.Broken("rule-cases", file.origin(), line, what, remedy);
  }

  private static int line(KnowledgeFile file, String name) {
    int at = name.isEmpty() ? -1 : file.text().indexOf(name);
    return at < 0 ? 1 : file.lineAt(at);
  }

  /** Ids of the rules that have cases. */
  public Set<String> rules() {
    return cases.keySet();
  }

  /** The cases of a rule in the order of its file; none when it has no file. */
  public List<Case> of(String rule) {
    return cases.getOrDefault(rule, List.of());
  }

  /** What rules read of a case. */
  public FactBase facts(Case one) {
    Set<String> unknown = new TreeSet<>(one.node().propertyNames());
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("a case has no field " + unknown + "; it has " + FIELDS);
    }
    return one.node().has("articles")
        ? articles.facts(one.node().get("articles"))
        : CaseFacts.of(one.node().path("facts"));
  }

  /** The facts of a list in the form of {@code facts:}. */
  public static FactBase facts(String yaml) {
    return CaseFacts.of(new YAMLMapper().readTree(yaml));
  }

  /** Runs a case against a book: the whole one, or its rule alone. */
  public Outcome run(Case one, RuleBook book) {
    List<Finding> findings;
    try {
      findings =
          new Verifier(book)
              .verify(facts(one)).findings().stream()
                  .filter(finding -> finding.rule().equals(one.rule()))
                  .toList();
    } catch (RuntimeException e) { // whatever a case may hold, the other cases still run
      return new Outcome(
          one, "cannot be read: " + e.getMessage(), "mend the case; see rules/README.md");
    }
    return one.flags() ? flagged(one, findings) : silent(one, findings);
  }

  private static Outcome silent(Case one, List<Finding> findings) {
    return findings.isEmpty()
        ? new Outcome(one, null, null)
        : new Outcome(
            one,
            "the rule must keep silent here and says: " + said(findings),
            "narrow the rule, or move the case to flags");
  }

  private static Outcome flagged(Case one, List<Finding> findings) {
    JsonNode node = one.node();
    if (findings.isEmpty()) {
      return new Outcome(
          one,
          "the rule must speak here and is silent",
          "widen the rule, or move the case to passes");
    }
    String said = said(findings);
    String remedy = "mend the rule or the case: isnad rules show " + one.rule();
    if (node.has("count") && node.get("count").asInt() != findings.size()) {
      return new Outcome(
          one, "count is " + node.get("count") + " and the rule says: " + said, remedy);
    }
    if (node.has("says") && !said.contains(node.get("says").asString())) {
      return new Outcome(
          one, "does not say '" + node.get("says").asString() + "' but: " + said, remedy);
    }
    Set<String> cited = new TreeSet<>();
    findings.forEach(finding -> cited.addAll(finding.claims()));
    for (JsonNode claim : node.path("claims")) {
      if (!cited.contains(claim.asString())) {
        return new Outcome(one, "does not cite " + claim.asString() + " but " + cited, remedy);
      }
    }
    return said.contains("{") || said.contains("null")
        ? new Outcome(one, "an explanation has an empty slot: " + said, remedy)
        : new Outcome(one, null, null);
  }

  private static String said(List<Finding> findings) {
    List<String> said = new ArrayList<>();
    findings.forEach(f -> said.add(f.explanation().en() + " / " + f.explanation().ar()));
    return String.join("\n", said);
  }
}
