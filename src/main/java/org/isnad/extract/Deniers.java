package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/** What verbs and participles of denial deny where it is not plain who denies it, or what. */
final class Deniers {
  private static final Set<String> LENDING = Set.of("deny-verb", "guess-verb", "doubt-verb");

  private final Annotated page;
  private final Scopes scopes;
  private final Utterance utterance;

  Deniers(Annotated page, Scopes scopes, Utterance utterance) {
    this.page = page;
    this.scopes = scopes;
    this.utterance = utterance;
  }

  /**
   * Who goes on with a participle when nobody has spoken in the sentence: its subject, and for a
   * denial at least somebody; or null.
   */
  static Scope participle(Annotated page, Sayings sayings, int from, int i, int to) {
    if (page.has(i, "say-participle") && !page.definite(i)) {
      return sayings.subject(from, page.mark(i, "say-participle"), to);
    }
    Mark denies = page.mark(i, "deny-participle");
    if (denies == null || page.clauses.from(i) != i) {
      return null;
    }
    Scope subject = sayings.subject(from, denies, to);
    return subject == null ? new Scope(i, i, List.of(), false, null, i) : subject;
  }

  static boolean denies(Mark mark) {
    return mark.cls().equals("deny-verb");
  }

  /** "X denied what is told", "X denied the report": what is denied stands right behind him. */
  boolean beside(Mark mark, Speaker stranger) {
    int end = stranger == null ? -1 : stranger.range().to();
    return end > 0
        && denies(mark)
        && (page.is(end, Particle.WHAT)
            || page.has(end, "rumour")
            || page.has(end, "denied-object")
            || page.has(end, "pointing-back"));
  }

  /** "Which he denied", "the matter which he denied". */
  boolean which(Mark verb) {
    int at = verb.from();
    return denies(verb)
        && (at > 0 && page.is(at - 1, Particle.WHAT)
            || at > 1 && page.has(at - 1, "relative") && page.has(at - 2, "the-matter"));
  }

  /** What nobody known denies is denied all the same; one past the mark. */
  int unnamed(Mark mark, int to) {
    int at = mark.from();
    boolean present = page.ends(at, Ending.IT_DOES) && at > 0 && page.definite(at - 1);
    if (present || page.clauses.from(at) == at) { // else it may be a noun: "a lie"
      scopes.open(mark.to(), utterance.contrast(mark.to(), to), List.of(), true, null, mark.from());
    }
    return mark.to();
  }

  /**
   * Where denying or guessing ends: "expected that it falls, while ...". Behind a word of contrast
   * the speaker only says.
   */
  int lent(Mark mark, int said, int end, List<Hop> hops) {
    int contrast = LENDING.contains(mark.cls()) ? utterance.contrast(said, end) : end;
    if (contrast < end) {
      scopes.open(contrast, end, hops, false, null, mark.from());
    }
    return contrast;
  }
}
