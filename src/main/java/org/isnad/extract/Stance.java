package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Terms;

/** Polarity and modality of a draft from the words around its trigger and whose words they are. */
final class Stance {
  /** How far in front of "that" a word of doubt may stand: "residents fear that". */
  private static final int BESIDE = 6;

  private static final ClassSet LIGHT = ClassSet.of("light-verb");
  private static final Set<String> PLANNED = Set.of("negotiation", "demand");
  private static final Set<String> FACTS = Set.of("casualty", "act");
  private static final ClassSet ANNOUNCING = ClassSet.of("say-verb", "deny-verb", "publish-verb");

  private final Annotated page;
  private final Language language;
  private final Negations negations;
  private final Unknowns unknowns;

  Stance(Annotated page, Language language) {
    this.page = page;
    this.language = language;
    this.negations = new Negations(page, language);
    this.unknowns = new Unknowns(page);
  }

  /** Whether the sentence only asks, or the clause only imagines: then nothing is claimed. */
  boolean unsaid(Draft draft) {
    int trigger = draft.trigger();
    int to = page.sentenceTo(trigger);
    int from = page.clauses.from(trigger);
    boolean asks =
        to > 0
            && (Signs.question(page.token(to - 1))
                || to < page.tokens.size()
                    && Names.quote(page.token(to - 1))
                    && Signs.question(page.token(to - 2)));
    if (asks && questions(page.sentenceFrom(trigger), trigger)) {
      return true;
    }
    while (from > page.sentenceFrom(trigger) && negations.coordinated(from)) {
      from = page.clauses.from(from - 1);
    }
    for (int i = from; i < trigger; i++) {
      if (page.has(i, "conditional") && i == page.clauses.from(i) && !unknowns.whether(i)
          || conditional(i)
          || page.has(i, "purpose")) {
        return !draft.type().equals("demand") && !draft.type().equals("status");
      }
    }
    for (int i = trigger; i < page.clauses.to(trigger); i++) {
      if (conditional(i)) {
        return !draft.type().equals("demand");
      }
    }
    if (future(trigger)
        && FACTS.contains(Terms.topic(draft.type()))
        && !PLANNED.contains(draft.type())) {
      return true;
    }
    if (!"unknown".equals(draft.frame().modality())
        && unannounced(page.clauses.from(trigger), trigger)) {
      return true;
    }
    // what is asked for or threatened has not happened
    return !draft.type().equals("demand")
        && !Set.of("alias", "role", "affiliation", "identity").contains(draft.type())
        && wished(from, trigger);
  }

  /** "In case of"; "in a critical state" is none. */
  private boolean conditional(int i) {
    Mark mark = page.mark(i, "conditional-phrase");
    // "which (it) did not": no "unless"
    return mark != null && !page.has(mark.to(), "state-word") && !page.has(i - 1, "he-is");
  }

  /** What will be has not happened: س or سوف before the verb. */
  private boolean future(int trigger) {
    for (Mark mark : page.marks.at(trigger)) {
      if (mark.stem().prefix().future() && language.lexicon.verbs().contains(mark.cls())) {
        return true;
      }
    }
    int at = trigger - 1;
    while (page.grammar.subjectFirst && page.has(at, "auxiliary")) {
      at--; // "will be killed"
    }
    return page.has(at, "future-word");
  }

  /** "The ministry did not confirm the death of": nothing is said of the death itself. */
  private boolean unannounced(int from, int trigger) {
    for (int i = from; i + 1 < trigger; i++) {
      if (page.has(i, "negator")
          && !page.has(i, "not-negating")
          && !page.has(i, "still")
          && !page.has(i, "unknown-count")
          && page.any(i + 1, ANNOUNCING)
          && !page.any(i + 1, LIGHT)) {
        return true;
      }
    }
    return false;
  }

  private boolean questions(int from, int trigger) {
    for (int i = from; i <= trigger; i++) {
      if (page.has(i, "question-word")) {
        return true;
      }
    }
    return false;
  }

  private boolean wished(int from, int trigger) {
    for (int i = trigger - 1; i >= Math.max(from, trigger - 12); i--) {
      if (page.has(i, "wish-verb") || page.has(i, "demand-noun")) {
        return true;
      }
    }
    return false;
  }

  boolean denied(Draft draft, List<Scope> scopes) {
    if (draft.frame().polarity() != null) {
      return draft.frame().polarity().equals("denied");
    }
    boolean said =
        !scopes.isEmpty()
            && scopes.get(scopes.size() - 1).denied()
            && !Terms.topic(draft.type()).equals("identity");
    return said != negations.negated(draft);
  }

  String modality(Draft draft, List<Scope> scopes) {
    if (draft.frame().modality() != null) {
      return draft.frame().modality();
    }
    if (unknowns.unknown(draft)) {
      return "unknown";
    }
    String lent = null;
    for (Scope scope : scopes) {
      // "accused the group led by X of": that X leads it is no accusation
      boolean named = Terms.topic(draft.type()).equals("identity") && scope.head() == scope.from();
      lent = scope.modality() != null && !named ? scope.modality() : lent;
    }
    boolean denied = !scopes.isEmpty() && scopes.get(scopes.size() - 1).denied();
    String stated = hedge(draft);
    if (denied && "alleged".equals(stated)) {
      return lent == null ? "certain" : lent; // the rumour is alleged, its denial is not
    }
    return stated != null ? stated : lent != null ? lent : "certain";
  }

  private String hedge(Draft draft) {
    int trigger = draft.trigger();
    boolean name = Terms.topic(draft.type()).equals("identity") && !draft.subject().isEmpty();
    // "said to be X, known as Y" doubts that it was X, not that X is known as Y
    int least = name ? draft.subject().from() : page.clauses.from(trigger);
    for (int i = Math.min(draft.span().to(), page.clauses.to(trigger)) - 1;
        i >= least && i >= trigger - 14;
        i--) {
      boolean near = i <= trigger || i <= trigger + 2 && !draft.type().equals("arrested");
      if (page.definite(i) && page.has(i, "accused-word") && i != trigger) {
        continue; // "the accused" are people, and what is done to them is done
      }
      if (page.has(i, "hedge-alleged")
          && near) { // who is seized was seized, whatever he is accused of
        return "alleged";
      }
      if (page.has(i, "hedge-behind")
          || page.has(i, "hedge-likely") && i <= trigger
          || may(i) && i <= trigger + 1) {
        return "likely";
      }
    }
    int before = page.clauses.from(trigger) - 1;
    while (before > 0 && page.has(before, "that") && joined(before)) {
      before = page.clauses.from(before - 1) - 1; // "may open and (that it) close"
    }
    if (before >= 0 && page.has(before, "that")) {
      for (int i = before; i >= Math.max(page.clauses.from(before), before - BESIDE); i--) {
        if (page.has(i, "hedge-likely") || page.has(i, "guess-participle") || may(i)) {
          return "likely";
        }
        if (page.has(i, "hedge-alleged")) {
          return "alleged";
        }
      }
    }
    return null;
  }

  private boolean joined(int i) {
    Mark mark = page.mark(i, "that");
    return mark != null && mark.stem().joined();
  }

  /** "May": the particle of the past in front of a verb of the present. */
  private boolean may(int i) {
    return page.has(i, "may-word")
        && page.ends(i + 1, Ending.IT_DOES)
        && page.token(i + 1).isWord()
        && !page.has(i + 1, "past-look");
  }
}
