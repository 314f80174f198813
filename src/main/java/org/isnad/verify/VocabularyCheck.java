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
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_NUMBER = 12;
  private static final int LARGEST = 20_000;
  private static final int DEEPEST = 12;

  private final DrlFile drl;
  private final Problems problems;

  private VocabularyCheck(DrlFile drl, Problems problems) {
    this.drl = drl;
    this.problems = problems;
  }

  static void check(DrlFile drl, Problems problems) {
    VocabularyCheck check = new VocabularyCheck(drl, problems);
    if (drl.text().length() > LARGEST) {
      problems.add(
          "rule-refused",
          drl.spot(1),
          "the rule is longer than " + LARGEST + " characters",
          "say it more simply, or make several rules of it");
      return;
    }
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
          "rule-package", drl.spot(1), "the file names no package", "begin with 'package rules;'");
    } else if (!pack.startsWith("org.isnad.rules")
        && pack.matches("(java|javax|jdk|sun|com\\.sun|org\\.(isnad|kie|drools))(\\..*)?")) {
      problems.add(
          "rule-package",
          drl.spot(1),
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
    if (!rule.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || rule.name().length() > 80) {
      refuse(
          rule.at(),
          "a rule cannot be called '" + Form.shown(rule.name()) + "'",
          "use words-joined-by-hyphens");
    }
    brackets(rule.left());
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
      case STRING -> string(token);
      case NUMBER -> {
        if (!text.matches("[0-9]+(\\.[0-9]+)?") || text.length() > LONGEST_NUMBER) {
          refuse(
              token, "'" + Form.shown(text) + "' is not a plain number", "write a few digits only");
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

  /** What is written in quotes ends up in Java, which reads escapes in its own way. */
  private void string(Token token) {
    String raw = drl.text().substring(token.start(), token.end());
    boolean closed = raw.length() >= 2 && raw.charAt(0) == raw.charAt(raw.length() - 1);
    if (!closed
        || raw.length() > LONGEST_TEXT
        || !token.text().matches("[^\"'\\\\\\p{Cntrl}]*")
        || raw.indexOf('\\') >= 0) {
      refuse(
          token,
          "this text holds an escape or a quote, or does not end",
          "write words between \" and \", at most " + LONGEST_TEXT + " characters, on one line");
    }
  }

  /**
   * Brackets belong to patterns and functions, so that what a pattern is matched against is plain.
   */
  private void brackets(List<Token> left) {
    int depth = 0;
    Token before = null;
    for (Token token : left) {
      if (token.is("(")) {
        if (depth == 0 && (before == null || !before.word() || before.is("and"))) {
          refuse(
              token,
              "brackets around patterns are not allowed",
              "write one pattern below the other");
        }
        if (++depth == DEEPEST + 1) {
          refuse(token, "brackets nest deeper than " + DEEPEST, "say it more simply");
        }
      } else if (token.is(")")) {
        depth--;
      }
      before = token;
    }
  }

  private void word(Token token, Token before, Set<String> declared) {
    String text = token.text();
    if (text.startsWith("$")) {
      if (!declared.contains(text)) {
        refuse(
            token,
            Form.shown(text) + " is bound nowhere in the rule",
            Nearest.hint(text, declared));
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
          "no fact, field or function is called '" + Form.shown(text) + "'",
          near != null
              ? "did you mean '" + near + "'?"
              : "rules know the fields of facts, the functions of Compare and " + Words.SUMS);
    }
  }

  private void right(DrlFile.Rule rule, Set<String> declared) {
    List<Token> right = rule.right();
    int close = 5;
    while (close < right.size() && right.get(close).is(",")) {
      close += 2;
    }
    for (int i = 0; i < right.size(); i++) {
      Token token = right.get(i);
      boolean fine =
          switch (i) {
            case 0 -> token.is("findings");
            case 1 -> token.is(".");
            case 2 -> token.is("flag");
            case 3 -> token.is("(");
            default ->
                i < close
                    ? i % 2 != 0 || token.word() && declared.contains(token.text())
                    : i == close ? token.is(")") : i == close + 1 && token.is(";");
          };
      if (!fine) {
        more(token);
        return;
      }
    }
    if (right.size() != close + 2) {
      more(right.isEmpty() ? rule.at() : right.get(right.size() - 1));
    }
  }

  private void more(Token at) {
    refuse(
        at,
        "the right side does more than flag what the left side bound",
        "write one line: findings.flag($first, $second);");
  }

  private void refuse(Token at, String message, String remedy) {
    problems.add("rule-refused", drl.spot(at), message, remedy);
  }
}
