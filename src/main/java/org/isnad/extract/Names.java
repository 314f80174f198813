package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Orthography;
import org.isnad.registry.Registry;

/** Finds the names of the registry in one pass: a trie over folded words, longest name first. */
final class Names {
  static final class Node {
    final Map<String, Node> next = new HashMap<>(4);
    final TreeSet<String> ids = new TreeSet<>();
    boolean weak = true;
    private Named named;

    /** What the name that ends here stands for. */
    Named named(Registry registry) {
      if (named == null) {
        named = Named.of(List.copyOf(ids), weak, registry);
      }
      return named;
    }
  }

  /** The names as one tree, and the words they are made of; the same for every language. */
  record Trie(Node root, Set<String> words) {}

  /** The nodes that a word may lead to, without what is written onto it. */
  private final WordCache<List<Node>> starts;

  private final Registry registry;
  private final Morphology grammar;

  Names(Trie trie, Registry registry, Morphology grammar) {
    this.registry = registry;
    this.grammar = grammar;
    this.starts =
        new WordCache<>(
            grammar,
            word ->
                firsts(word.folded()).stream()
                    .map(first -> trie.root().next.get(first))
                    .filter(Objects::nonNull)
                    .toList());
  }

  static Trie trie(Registry registry) {
    Trie trie = new Trie(new Node(), new HashSet<>());
    registry.names().forEach((name, ids) -> add(trie, name, ids, false));
    registry.weakNames().forEach((name, ids) -> add(trie, name, ids, true));
    return trie;
  }

  private static void add(Trie trie, String name, List<String> ids, boolean weak) {
    Node root = trie.root();
    Node node = root;
    for (Token token : Tokenizer.read(name)) {
      if (!weak) {
        trie.words().add(token.folded());
      }
      if (token.kind() != Token.Kind.SIGN) {
        node = node.next.computeIfAbsent(token.folded(), k -> new Node());
      }
    }
    if (node != root) {
      if (weak && !node.ids.isEmpty() && !node.weak) {
        return;
      }
      if (!weak && node.weak) {
        node.ids.clear();
        node.weak = false;
      }
      node.ids.addAll(ids);
    }
  }

  /** The names in order, never overlapping. */
  List<NameMark> find(List<Token> tokens) {
    List<NameMark> out = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      NameMark mark = tokens.get(i).kind() == Token.Kind.SIGN ? null : at(tokens, i);
      if (mark == null) {
        i++;
      } else {
        out.add(mark);
        i = mark.to();
      }
    }
    return out;
  }

  private NameMark at(List<Token> tokens, int from) {
    NameMark best = null;
    for (Node node : starts.get(tokens.get(from).spelling().word(grammar))) {
      NameMark mark = longest(tokens, from, node);
      if (mark != null && (best == null || mark.to() > best.to())) {
        best = mark;
      }
    }
    return best;
  }

  private NameMark longest(List<Token> tokens, int from, Node start) {
    NameMark best = null;
    Node node = start;
    int i = from + 1;
    while (true) {
      if (!node.ids.isEmpty()) {
        best = new NameMark(from, i, node.named(registry));
      }
      int next = i;
      while (next < tokens.size() && quote(tokens.get(next))) {
        next++;
      }
      if (next >= tokens.size() || tokens.get(next).sentence() != tokens.get(from).sentence()) {
        return best;
      }
      node = next(node, tokens.get(next).folded());
      if (node == null) {
        return best;
      }
      i = next + 1;
    }
  }

  /** A word of several forms is looked up in one when it is not there as it stands. */
  private Node next(Node node, String word) {
    Node next = node.next.isEmpty() ? null : node.next.get(word);
    return next == null && !node.next.isEmpty() ? node.next.get(grammar.base(word)) : next;
  }

  static boolean quote(Token token) {
    return Signs.quote(token);
  }

  /**
   * The word as written, then without conjunction, preposition, and with or without the article.
   */
  private List<String> firsts(String folded) {
    List<String> out = new ArrayList<>(6);
    out.add(folded);
    if (!grammar.base(folded).equals(folded)) {
      out.add(grammar.base(folded));
    }
    for (Stem stem : Stem.of(folded, grammar)) {
      if (stem.suffix().isEmpty() && !stem.prefix().isEmpty() && !stem.prefix().future()) {
        out.add(stem.definite() ? grammar.article + stem.stem() : stem.stem());
      }
    }
    return out;
  }

  /** Folds a name the way the trie does: words joined by one space. */
  static String key(String name) {
    StringBuilder out = new StringBuilder();
    for (Token token : Tokenizer.read(name)) {
      if (token.kind() != Token.Kind.SIGN) {
        out.append(out.length() == 0 ? "" : " ").append(Orthography.fold(token.text()));
      }
    }
    return out.toString();
  }
}
