package org.isnad.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.knowledge.KnowledgeFile;

/**
 * The parts of one DRL file, found by its tokens: the same whichever compiler reads it later.
 *
 * @param file where it stands
 * @param pack name after {@code package}, or null
 * @param headers imports and globals, in order
 * @param rules in order
 * @param strays first tokens of whatever else stands at the top level
 */
record DrlFile(
    KnowledgeFile file, String pack, List<Header> headers, List<Rule> rules, List<Token> strays) {

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
   * @param attributes tokens between the name and {@code when} that are no metadata
   * @param left tokens between {@code when} and {@code then}
   * @param right tokens between {@code then} and {@code end}
   * @param closed whether {@code when}, {@code then} and {@code end} are all there
   */
  record Rule(
      String name,
      Token at,
      Map<String, String> tags,
      List<Token> attributes,
      List<Token> left,
      List<Token> right,
      boolean closed) {}

  int line(Token token) {
    return file.lineAt(token.start());
  }

  static DrlFile parse(KnowledgeFile file) {
    return new Parser(file).parse();
  }

  private static final class Parser {
    private final KnowledgeFile file;
    private final List<Token> tokens;
    private final List<Header> headers = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Token> strays = new ArrayList<>();
    private String pack;
    private int at;

    Parser(KnowledgeFile file) {
      this.file = file;
      this.tokens = DrlLexer.tokens(file.text());
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
      return new DrlFile(file, pack, headers, rules, strays);
    }

    /** One complaint for each stray line, not one for each of its words. */
    private void skipStray(Token first) {
      int line = file.lineAt(first.start());
      while (at < tokens.size() && file.lineAt(tokens.get(at).start()) == line) {
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
      List<Token> attributes = new ArrayList<>();
      while (at < tokens.size() && !tokens.get(at).is("when") && !tokens.get(at).is("then")) {
        Token token = tokens.get(at++);
        if (token.is("@") && at < tokens.size()) {
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
      rules.add(new Rule(name.text(), name, tags, attributes, left, right, closed));
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
