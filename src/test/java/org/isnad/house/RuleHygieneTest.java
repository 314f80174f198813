package org.isnad.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.finding.RuleCard;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A rule is one folder with two files, says what it is for, and only flags. */
class RuleHygieneTest {
  private static final Path CHECKS = House.RULES.resolve("checks");
  private static final int CEILING = 40;
  private static final List<String> METADATA =
      List.of(
          "kind",
          "severity",
          "scope",
          "summary",
          "summary_ar",
          "why",
          "why_ar",
          "since",
          "explain_en",
          "explain_ar");
  private static final Set<String> SEVERITIES = Set.of("high", "medium", "low");
  private static final Set<String> SCOPES = Set.of("event", "entity");

  private static final Pattern RULE = Pattern.compile("(?m)^rule\\s+\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("@(\\w+)\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+);");
  private static final Pattern THEN = Pattern.compile("(?ms)^\\s*then\\s*\\n(.*?)^\\s*end\\s*$");
  private static final Pattern FLAG = Pattern.compile("\\s*findings\\.flag\\([^;]*\\);\\s*");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(salience|agenda-group|no-loop|lock-on-active|ruleflow-group|activation-group"
              + "|auto-focus|modify|eval|dialect|duration|timer|update|insert|insertLogical"
              + "|retract|delete)\\b(?=\\s*[\\s(\"\\d{])");

  private static final String MEND =
      "rules/README.md shows a rule that keeps every one of these laws; copy its shape.";

  @Test
  void aRuleIsAFolderWithTwoFiles() {
    Offences offences = new Offences("A rule folder is not laid out as every other.", MEND);
    Map<Path, Set<String>> folders = folders();
    folders.forEach(
        (folder, files) -> {
          offences.look();
          String id = folder.getFileName().toString();
          offences.addIf(
              CHECKS.relativize(folder).getNameCount() != 2,
              folder + " is not checks/<category>/<rule-id>");
          offences.addIf(!id.matches("[a-z]+(-[a-z0-9]+)+"), folder + " is not kebab-case");
          Set<String> wanted = Set.of(id + ".drl", "cases.yaml");
          offences.addIf(!files.equals(wanted), folder + " holds " + files + ", not " + wanted);
        });
    offences.none(MINIMUM);
  }

  @Test
  void aRuleIsNamedAndExplained() {
    Offences offences = new Offences("A rule does not say what it is for.", MEND);
    Map<String, Path> seen = new TreeMap<>();
    for (Path file : House.files(CHECKS, ".drl")) {
      offences.look();
      String text = House.text(file);
      Path folder = file.getParent();
      String id = folder.getFileName().toString();
      Matcher rule = RULE.matcher(text);
      List<String> names = new ArrayList<>();
      rule.results().forEach(r -> names.add(r.group(1)));
      offences.addIf(!names.equals(List.of(id)), file + " holds the rules " + names);
      Path twin = seen.put(id, file);
      offences.addIf(twin != null, file + " has the id of " + twin);
      Matcher pack = PACKAGE.matcher(text);
      String category = folder.getParent().getFileName().toString();
      offences.addIf(
          !pack.find() || !pack.group(1).equals("org.isnad.rules." + category),
          file + " must open with 'package org.isnad.rules." + category + ";'");
      Map<String, String> tags = new TreeMap<>();
      TAG.matcher(text).results().forEach(t -> tags.put(t.group(1), t.group(2).strip()));
      for (String name : METADATA) {
        offences.addIf(tags.getOrDefault(name, "").isEmpty(), file + " lacks @" + name);
      }
      offences.addIf(
          !RuleCard.KINDS.contains(tags.get("kind")), file + ": @kind " + tags.get("kind"));
      offences.addIf(
          !SEVERITIES.contains(tags.get("severity")), file + ": @severity " + tags.get("severity"));
      offences.addIf(!SCOPES.contains(tags.get("scope")), file + ": @scope " + tags.get("scope"));
    }
    offences.none(MINIMUM);
  }

  @Test
  void aRuleOnlyFlags() {
    Offences offences = new Offences("A rule does more than flag what it matched.", MEND);
    for (Path file : House.files(CHECKS, ".drl")) {
      offences.look();
      String text = House.text(file);
      long lines = text.lines().count();
      offences.addIf(lines >= CEILING, file + ": " + lines + " lines, a rule stays under 40");
      Matcher then = THEN.matcher(text);
      while (then.find()) {
        offences.addIf(
            !FLAG.matcher(then.group(1)).matches(),
            file + ": the right side must be one line, findings.flag(...);");
      }
      String code = text.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "\"\"").replaceAll("//.*", "");
      FORBIDDEN
          .matcher(code)
          .results()
          .forEach(m -> offences.add(file + ": '" + m.group(1) + "' has no place in a rule"));
    }
    offences.none(MINIMUM);
  }

  @Test
  void aRuleHasCasesThatFlagAndCasesThatPass() {
    Offences offences = new Offences("A rule is not shown by cases of both sorts.", MEND);
    for (Path file : House.files(CHECKS, "cases.yaml")) {
      offences.look();
      JsonNode cases = KnowledgeFilesTest.yaml(file, offences);
      for (String side : List.of("flags", "passes")) {
        JsonNode list = cases == null ? null : cases.get(side);
        if (list == null || !list.isArray() || list.isEmpty()) {
          offences.add(file + " has no '" + side + ":'");
          continue;
        }
        Set<String> names = new TreeSet<>();
        for (JsonNode one : list) {
          String name = one.path("name").asString("");
          offences.addIf(name.isBlank(), file + ": a case of '" + side + "' has no name");
          offences.addIf(!names.add(name), file + ": two cases are called '" + name + "'");
          offences.addIf(
              one.path("articles").isEmpty() && one.path("facts").isEmpty(),
              file + ": case '" + name + "' has neither articles nor facts");
        }
      }
    }
    offences.none(MINIMUM);
  }

  private static final int MINIMUM = 3;

  private static Map<Path, Set<String>> folders() {
    Map<Path, Set<String>> folders = new TreeMap<>();
    for (Path file : House.files(CHECKS)) {
      if (!file.getFileName().toString().startsWith(".")) {
        folders
            .computeIfAbsent(file.getParent(), f -> new TreeSet<>())
            .add(file.getFileName().toString());
      }
    }
    return folders;
  }
}
