package org.isnad.verify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.Nearest;

/**
 * Rules are code. A rule that is not of the shipped book may use the fact types, their fields, the
 * functions of Compare and {@code findings.flag}, and nothing else: whatever is not known to be
 * harmless is refused before anything is compiled.
 */
final class VocabularyCheck {
  private static final String FACT = "org.isnad.fact.";
  private static final String COMPARE = FACT + "Compare.";
  private static final String FINDINGS = "org.isnad.verify.Findings";
  private static final String SYMBOLS = "()[],.:;=!<>&|+-*/?";

  private final DrlFile drl;
  private final Problems problems;

  private VocabularyCheck(DrlFile drl, Problems problems) {
    this.drl = drl;
    this.problems = problems;
  }

  static void check(DrlFile drl, Problems problems) {
    VocabularyCheck check = new VocabularyCheck(drl, problems);
    check.pack();
    drl.headers().forEach(check::header);
    for (Token stray : drl.strays()) {
      check.refuse(
          stray,
          "'" + stray.text() + "' cannot stand here",
          "a rule file holds package, import, global and rules, nothing else");
    }
    drl.rules().forEach(check::rule);
  }

  private void pack() {
    String pack = drl.pack();
    if (pack == null || !pack.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*")) {
      problems.add(
          "rule-package",
          drl.file(),
          1,
          "the file names no package",
          "begin with 'package rules;'");
    } else if (!pack.startsWith("org.isnad.rules")
        && pack.matches("(java|javax|jdk|sun|com\\.sun|org\\.(isnad|kie|drools))(\\..*)?")) {
      problems.add(
          "rule-package",
          drl.file(),
          1,
          "the package " + pack + " is not one for rules",
          "use org.isnad.rules.<category> or a name of your own");
    }
  }

  private void header(DrlFile.Header header) {
    String name = header.name();
    boolean fine =
        switch (header.keyword()) {
          case "import" ->
              name.startsWith(FACT) && Words.FACTS.containsKey(name.substring(FACT.length()));
          case "import static" ->
              name.startsWith(COMPARE)
                  && Words.FUNCTIONS.contains(name.substring(COMPARE.length()));
          default -> name.equals(FINDINGS) && header.variable().equals("findings");
        };
    if (fine) {
      return;
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    String remedy =
        switch (header.keyword()) {
          case "import" -> "import a fact type; " + Nearest.hint(last, Words.FACTS.keySet());
          case "import static" ->
              "import a function of Compare; " + Nearest.hint(last, Words.FUNCTIONS);
          default -> "the only global is 'global " + FINDINGS + " findings;'";
        };
    refuse(header.at(), header.keyword() + " " + name + " is not allowed in a rule", remedy);
  }

  private void rule(DrlFile.Rule rule) {
    for (Token token : rule.attributes()) {
      refuse(
          token,
          "'" + token.text() + "' is not allowed between the rule's name and 'when'",
          "only metadata (@kind, @severity, ...) stands there; the order of rules never matters");
    }
    Set<String> declared = new TreeSet<>(LeftSide.of(rule.left()).bindings().keySet());
    Token before = null;
    for (Token token : rule.left()) {
      left(token, before, declared);
      before = token;
    }
    right(rule, declared);
  }

  private void left(Token token, Token before, Set<String> declared) {
    String text = token.text();
    switch (token.kind()) {
      case STRING -> {}
      case NUMBER -> {
        if (!text.matches("\\d+(\\.\\d+)?")) {
          refuse(token, "'" + text + "' is not a plain number", "write digits only");
        }
      }
      case SYMBOL -> {
        if (SYMBOLS.indexOf(text.charAt(0)) < 0) {
          refuse(token, "'" + text + "' is not allowed in a rule", "remove it");
        }
      }
      case WORD -> word(token, before, declared);
    }
  }

  private void word(Token token, Token before, Set<String> declared) {
    String text = token.text();
    if (text.startsWith("$")) {
      if (!declared.contains(text)) {
        refuse(token, text + " is bound nowhere in the rule", Nearest.hint(text, declared));
      }
      return;
    }
    if (Words.REFUSED.containsKey(text)) {
      refuse(token, "'" + text + "' is not allowed in a rule", Words.REFUSED.get(text));
      return;
    }
    boolean member = before != null && before.is(".");
    boolean known =
        Words.FIELDS.contains(text)
            || !member
                && (Words.GRAMMAR.contains(text)
                    || Words.SUMS.contains(text)
                    || Words.FACTS.containsKey(text)
                    || Words.FUNCTIONS.contains(text));
    if (!known) {
      Set<String> all = new TreeSet<>(Words.FIELDS);
      all.addAll(Words.FACTS.keySet());
      all.addAll(Words.FUNCTIONS);
      String near = Nearest.to(text, all);
      refuse(
          token,
          "no fact, field or function is called '" + text + "'",
          near != null
              ? "did you mean '" + near + "'?"
              : "rules know the fields of facts, the functions of Compare and " + Words.SUMS);
    }
  }

  private void right(DrlFile.Rule rule, Set<String> declared) {
    List<Token> right = rule.right();
    int size = right.size();
    boolean fine =
        size >= 7
            && right.get(0).is("findings")
            && right.get(1).is(".")
            && right.get(2).is("flag")
            && right.get(3).is("(")
            && right.get(size - 2).is(")")
            && right.get(size - 1).is(";")
            && size % 2 == 1;
    for (int i = 4; fine && i < size - 2; i++) {
      Token token = right.get(i);
      fine = i % 2 == 0 ? token.word() && declared.contains(token.text()) : token.is(",");
    }
    if (!fine) {
      refuse(
          size == 0 ? rule.at() : right.get(0),
          "the right side does more than flag what the left side bound",
          "write one line: findings.flag($first, $second);");
    }
  }

  private void refuse(Token at, String message, String remedy) {
    problems.add("rule-refused", drl.file(), drl.line(at), message, remedy);
  }
}
