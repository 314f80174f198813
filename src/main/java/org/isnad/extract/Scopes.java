package org.isnad.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/** The stretches of a document that are the words of somebody else than the outlet. */
final class Scopes {
  private final List<Scope> scopes = new ArrayList<>();
  private final Set<Scope> published = new HashSet<>();
  private List<List<Scope>> byToken = List.of();

  /** Once all are found: the widest first, and by token. */
  void seal(int tokens) {
    scopes.sort(
        Comparator.comparingInt((Scope s) -> s.from() - s.to()).thenComparingInt(Scope::from));
    byToken = new ArrayList<>(Collections.nCopies(tokens, List.<Scope>of()));
    for (Scope scope : scopes) {
      for (int i = scope.from(); i < Math.min(tokens, scope.to()); i++) {
        if (byToken.get(i).isEmpty()) {
          byToken.set(i, new ArrayList<>(2));
        }
        byToken.get(i).add(scope);
      }
    }
  }

  /** The scopes that hold a token, the widest first. */
  List<Scope> at(int token) {
    return byToken.get(token);
  }

  /** Every scope. */
  List<Scope> all() {
    return List.copyOf(scopes);
  }

  int size() {
    return scopes.size();
  }

  /** The last scope since a count was taken in which somebody else than the outlet speaks. */
  Scope spoken(int first) {
    for (int i = scopes.size() - 1; i >= first; i--) {
      if (!scopes.get(i).hops().isEmpty()) {
        return scopes.get(i);
      }
    }
    return scopes.size() > first ? last() : null;
  }

  /** The scope opened last. */
  Scope last() {
    return scopes.get(scopes.size() - 1);
  }

  /** The scopes opened since a count of them was taken. */
  List<Scope> since(int first) {
    return scopes.subList(Math.min(first, scopes.size()), scopes.size());
  }

  /** Adds the words of one who passes on what others say: their hops stand behind his. */
  void publish(Scope scope) {
    scopes.add(scope);
    published.add(scope);
  }

  /** Makes the scope opened last one whose speaker passes others on. */
  void relays() {
    published.add(last());
  }

  boolean published(Scope scope) {
    return !published.isEmpty() && published.contains(scope);
  }

  /** Hops of a scope: those of an enclosing publication of the same sentence, then the speaker. */
  List<Hop> hops(int first, Speaker speaker, Mark mark) {
    List<Hop> out = new ArrayList<>();
    for (Scope scope : since(first)) {
      if (scope.holds(mark.from())
          && scope.hops().size() == 1
          && published(scope)
          && !scope.hops().get(0).name().equals(speaker.hop().name())) {
        out.addAll(scope.hops());
      }
    }
    for (Hop hop : speaker.chain()) {
      if (out.stream().noneMatch(h -> h.name().equals(hop.name()))) {
        out.add(hop);
      }
    }
    return out;
  }

  void open(int from, int to, List<Hop> hops, boolean denied, String modality, int head) {
    if (from < to) {
      scopes.add(new Scope(from, to, List.copyOf(hops), denied, modality, head));
    }
  }

  /** Behind a word of contrast nobody before it speaks on, not even one who passes others on. */
  void cut(int first, int at) {
    published.removeAll(Set.copyOf(since(first)));
    close(first, at);
  }

  /** Words of an earlier speaker of the sentence end where the next one begins. */
  void close(int first, int at) {
    for (int i = first; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      if (scope.from() < at && scope.to() > at && !published(scope)) {
        scopes.set(i, scope.until(at));
      }
    }
  }
}
