package org.isnad.verify;

import java.util.List;
import java.util.Map;

/**
 * The DRL that is compiled for a rule. It is printed from the tokens that were checked, without
 * metadata and comments, so that nothing the check did not see can reach a compiler. Every token
 * stays on its line.
 */
final class RuleText {
  private final StringBuilder out = new StringBuilder();
  private final String text;
  private int at;
  private int end = -1;

  private RuleText(String text) {
    this.text = text;
  }

  /** As its author wrote it. */
  static String plain(Rule rule) {
    return new RuleText(rule.file().text()).print(rule, Map.of());
  }

  /** With a step counted for each pair of facts that the rule compares. */
  static String counting(Rule rule) {
    return new RuleText(rule.file().text())
        .print(rule, Steps.of(rule.id(), rule.file().rules().get(0).left()));
  }

  private String print(Rule rule, Map<Integer, String> steps) {
    DrlFile.Rule body = rule.file().rules().get(0);
    out.append("package ").append(rule.file().pack()).append("; ");
    for (DrlFile.Header header : rule.file().headers()) {
      move(header.at());
      out.append(header.keyword()).append(' ').append(header.name());
      out.append(header.variable().isEmpty() ? "" : " " + header.variable()).append("; ");
    }
    move(body.at());
    out.append("rule \"").append(rule.id()).append("\" when ");
    List<Token> left = body.left();
    for (int i = 0; i < left.size(); i++) {
      Token token = left.get(i);
      move(token);
      if (token.start() != end) {
        out.append(' ');
      }
      String step = steps.get(i);
      boolean bracket = token.is("(");
      out.append(step == null || bracket ? "" : step);
      out.append(text, token.start(), token.end());
      out.append(step != null && bracket ? step : "");
      end = token.end();
    }
    out.append(" then ");
    for (Token token : body.right()) {
      move(token);
      out.append(token.start() == end ? "" : " ").append(text, token.start(), token.end());
      end = token.end();
    }
    return out.append("\nend\n").toString();
  }

  /** Goes on to the line that the token stands on. */
  private void move(Token token) {
    for (; at < token.start(); at++) {
      if (text.charAt(at) == '\n') {
        out.append('\n');
      }
    }
  }
}
