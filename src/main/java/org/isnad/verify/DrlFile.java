package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.knowledge.KnowledgeFile;

/**
 * The parts of one DRL text, found by its tokens: the same whichever compiler reads it later.
 *
 * @param file where its author wrote it
 * @param text the DRL
 * @param spots where each line of the text was written; empty when the file is the text
 * @param pack name after {@code package}, or null
 * @param headers imports and globals, in order
 * @param rules in order
 * @param strays first tokens of whatever else stands at the top level
 */
record DrlFile(
    KnowledgeFile file,
    String text,
    List<Spot> spots,
    String pack,
    List<Header> headers,
    List<Rule> rules,
    List<Token> strays) {

  /**
   * An import or a global.
   *
   * @param keyword {@code import}, {@code import static} or {@code global}
   * @param name what is imported, or the type of the global
   * @param variable name of the global, else empty
   * @param at first token
   */
  record Header(String keyword, String name, String variable, Token at) {}

  /**
   * A rule.
   *
   * @param name as written
   * @param at token of the name
   * @param tags metadata: name to value; a tag without a value has an empty one
   * @param tagsAt token of each tag's name
   * @param attributes tokens between the name and {@code when} that are no metadata
   * @param left tokens between {@code when} and {@code then}
   * @param right tokens between {@code then} and {@code end}
   * @param closed whether {@code when}, {@code then} and {@code end} are all there
   */
  record Rule(
      String name,
      Token at,
      Map<String, String> tags,
      Map<String, Token> tagsAt,
      List<Token> attributes,
      List<Token> left,
      List<Token> right,
      boolean closed) {}

  /** Where a token was written. */
  Spot spot(Token token) {
    return spot(lineAt(text, token.start()));
  }

  /** Where a line of the text was written. */
  Spot spot(int line) {
    return spots.isEmpty()
        ? new Spot(file, line)
        : spots.get(Math.max(0, Math.min(spots.size(), line) - 1));
  }

  /** Whether the rule was written in another form, and the DRL made from it. */
  boolean made() {
    return !spots.isEmpty();
  }

  static DrlFile parse(KnowledgeFile file) {
    return new Parser(file, file.text(), List.of()).parse();
  }

  /**
   * The parts of a DRL that was made from another form.
   *
   * @param spots where each line of the text comes from
   */
  static DrlFile made(KnowledgeFile file, String text, List<Spot> spots) {
    return new Parser(file, text, spots).parse();
  }

  private static int lineAt(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static final class Parser {
    private final KnowledgeFile file;
    private final String text;
    private final List<Spot> spots;
    private final List<Token> tokens;
    private final List<Header> headers = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Token> strays = new ArrayList<>();
    private String pack;
    private int at;

    Parser(KnowledgeFile file, String text, List<Spot> spots) {
      this.file = file;
      this.text = text;
      this.spots = List.copyOf(spots);
      this.tokens = DrlLexer.tokens(text);
    }

    DrlFile parse() {
      while (at < tokens.size()) {
        Token token = tokens.get(at++);
        if (token.is("package")) {
          pack = qualified();
        } else if (token.is("import")) {
          boolean isStatic = at < tokens.size() && tokens.get(at).is("static");
          at += isStatic ? 1 : 0;
          headers.add(new Header(isStatic ? "import static" : "import", qualified(), "", token));
        } else if (token.is("global")) {
          headers.add(new Header("global", qualified(), qualified(), token));
        } else if (token.is("rule")) {
          rule(token);
        } else if (!token.is(";")) {
          strays.add(token);
          skipStray(token);
        }
      }
      return new DrlFile(file, text, spots, pack, headers, rules, strays);
    }

    /** One complaint for each stray line, not one for each of its words. */
    private void skipStray(Token first) {
      int line = lineAt(text, first.start());
      while (at < tokens.size() && lineAt(text, tokens.get(at).start()) == line) {
        at++;
      }
    }

    private String qualified() {
      StringBuilder name = new StringBuilder();
      boolean dot = true;
      while (at < tokens.size()) {
        Token token = tokens.get(at);
        boolean part = token.is("*") || token.word();
        if (dot ? !part : !token.is(".")) {
          break;
        }
        name.append(token.text());
        dot = !dot;
        at++;
      }
      return name.toString();
    }

    private void rule(Token keyword) {
      Token name = at < tokens.size() ? tokens.get(at++) : keyword;
      Map<String, String> tags = new TreeMap<>();
      Map<String, Token> tagsAt = new TreeMap<>();
      List<Token> attributes = new ArrayList<>();
      while (at < tokens.size() && !tokens.get(at).is("when") && !tokens.get(at).is("then")) {
        Token token = tokens.get(at++);
        if (token.is("@") && at < tokens.size()) {
          tagsAt.putIfAbsent(tokens.get(at).text(), tokens.get(at));
          tag(tags);
        } else {
          attributes.add(token);
        }
      }
      boolean whole = at < tokens.size() && tokens.get(at).is("when");
      at += whole ? 1 : 0;
      List<Token> left = block("then");
      whole &= tokens.get(at - 1).is("then");
      List<Token> right = block("end");
      boolean closed = whole && tokens.get(at - 1).is("end");
      rules.add(new Rule(name.text(), name, tags, tagsAt, attributes, left, right, closed));
    }

    private void tag(Map<String, String> tags) {
      String name = tokens.get(at++).text();
      StringBuilder value = new StringBuilder();
      if (at < tokens.size() && tokens.get(at).is("(")) {
        at++;
        while (at < tokens.size() && !tokens.get(at).is(")")) {
          value.append(tokens.get(at++).text());
        }
        at++;
      }
      tags.put(name, value.toString());
    }

    private List<Token> block(String closing) {
      int from = at;
      while (at < tokens.size() && !tokens.get(at).is(closing)) {
        at++;
      }
      List<Token> block = List.copyOf(tokens.subList(from, at));
      at = Math.min(tokens.size(), at + 1);
      return block;
    }
  }
}
