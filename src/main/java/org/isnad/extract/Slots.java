package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways a frame finds a slot, all within the clause of its trigger:
 *
 * <ul>
 *   <li>{@code here}: the trigger itself; {@code front}: what the clause begins with
 *   <li>{@code content}: what the clause behind "that" begins with
 *   <li>{@code complement}, {@code subject-behind}: the noun phrase right after the trigger
 *   <li>{@code subject}: of a verb: after it, else before it, else the antecedent of its relative;
 *       in a language of {@code word-order: subject-first} before it
 *   <li>{@code object}: of a verb: the noun phrase behind the subject; there: behind the verb
 *   <li>{@code victim}, {@code agent}: of a verb that is spelled alike in active and passive: with
 *       two noun phrases the second of people is the victim, with one it is
 *   <li>{@code around}: the noun phrase right behind, else the one that ends right before
 *   <li>{@code after-or:W,W}: like {@code after}, else the complement
 *   <li>{@code before}: the noun phrase that ends right before the trigger
 *   <li>{@code by}: the agent behind a word of agency ("at the hands of")
 *   <li>{@code between-1}, {@code between-2}: X and Y of "between X and Y"
 *   <li>{@code after:W,W}: the noun phrase behind one of the words, or behind a preposition written
 *       onto it
 *   <li>{@code alias}: the other name behind "known as"; {@code named}: the person behind a title
 *   <li>{@code led}: the person right behind, with a title in between or not; {@code bearer}: the
 *       person whose name ends in front of a post; {@code post}: the words for that post
 *   <li>{@code apposed}: what a phrase behind a comma or "which is" says more of; {@code
 *       bearer-of-aside}: the person whose name a bracket follows
 *   <li>{@code last-before}: the last noun phrase in front of what somebody is blamed for; {@code
 *       behind:W}: the noun phrase behind the one that W leads
 *   <li>{@code group}: the first group, party or body named in the clause
 *   <li>{@code place}: the first place named in the clause
 * </ul>
 */
final class Slots {
  private static final Set<String> NAMED =
      Set.of(
          ("complement subject subject-behind object victim agent around before front content here "
                  + "alias person-before title named led bearer post by between-1 between-2 group place "
                  + "apposed apposed-or-before last-before bearer-of-aside")
              .split(" "));
  private static final Range NONE = new Range(0, 0);
  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final ClauseSlots clause;
  private final NameSlots names;
  private final PhraseSlots phrases;
  private final SubjectFirst svo;

  private record Filled(SlotRule rule, Range range) {}

  private final List<Filled> filled = new ArrayList<>(8);
  private Mark last;

  Slots(Annotated page, Language language, Chunks chunks, Referents referents) {
    this.clause = new ClauseSlots(page, language, chunks, referents);
    this.names = new NameSlots(page, language, chunks);
    this.phrases = new PhraseSlots(page, chunks, clause);
    this.svo = page.grammar.subjectFirst ? new SubjectFirst(page, chunks, clause, referents) : null;
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  /** The words of a slot; asked again for the same trigger, as by its next frame, the same. */
  Range fill(SlotRule rule, Mark trigger) {
    if (trigger != last) {
      last = trigger;
      filled.clear();
    }
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).rule() == rule) {
        return filled.get(i).range();
      }
    }
    Range range = find(rule, trigger);
    filled.add(new Filled(rule, range));
    return range;
  }

  private Range find(SlotRule rule, Mark trigger) {
    int limit = page.clauses.to(trigger.from());
    return switch (rule.strategy()) {
      case "" -> NONE;
      case "after" -> after(rule.words(), trigger.to(), limit);
      case "next" -> after(rule.words(), trigger.to(), Math.min(limit, trigger.to() + 2));
      case "behind" -> phrases.behind(rule.words().get(0), trigger, limit);
      case "after-or" -> {
        Range after = after(rule.words(), trigger.to(), limit);
        yield after.isEmpty() ? complement(trigger, limit) : after;
      }
      case "complement" -> complement(trigger, limit);
      case "subject" -> svo != null ? svo.subject(trigger) : clause.subject(trigger, limit);
      case "object" -> svo != null ? svo.object(trigger) : clause.object(trigger, limit);
      case "victim" -> harm(trigger, limit)[0];
      case "agent" -> harm(trigger, limit)[1];
      case "around" -> around(trigger, limit);
      case "before" -> clause.before(trigger.from());
      case "apposed" -> phrases.apposed(trigger, false);
      case "apposed-or-before" -> phrases.apposed(trigger, true);
      case "last-before" -> phrases.lastBefore(trigger, limit);
      case "bearer-of-aside" -> names.beforeAside(trigger);
      case "subject-behind" -> chunks.at(trigger.to(), limit);
      case "content" -> content(trigger);
      case "front" -> clause.front(trigger);
      case "here" -> new Range(trigger.from(), trigger.to());
      case "alias" -> names.alias(trigger);
      case "person-before" -> names.personBefore(trigger.from());
      case "title" -> names.title(trigger);
      case "named" -> names.person(trigger);
      case "led" -> names.led(trigger);
      case "bearer" -> names.bearer(trigger);
      case "post" -> names.post(trigger);
      case "by" -> by(trigger, limit);
      case "between-1" -> phrases.between(trigger, 1);
      case "between-2" -> phrases.between(trigger, 2);
      case "group" -> group(page.clauses.from(trigger.from()), trigger, limit);
      case "place" -> named(page.clauses.from(trigger.from()), limit, true);
      default -> NONE;
    };
  }

  private Range[] harm(Mark trigger, int limit) {
    return svo != null ? svo.harm(trigger) : clause.harm(trigger, limit);
  }

  private Range content(Mark trigger) {
    return trigger.to() < page.sentenceTo(trigger.from())
        ? chunks.at(trigger.to(), page.clauses.to(trigger.to()))
        : NONE;
  }

  private Range complement(Mark trigger, int limit) {
    int at = trigger.to();
    if (at < page.tokens.size() && at == limit && joinedTrigger(at)) {
      // "the killing and capture of X": both share X
      at++;
      limit = page.clauses.to(at - 1);
    }
    while (at < limit && (page.time(at) != null || page.has(at, "adverb"))) {
      at++;
    }
    return at < limit ? chunks.inside(at, limit) : NONE;
  }

  private boolean joinedTrigger(int at) {
    for (Mark mark : page.marks.at(at)) {
      if (mark.stem().joined()
          && !language.lexicon.verbs().contains(mark.cls())
          && language.frames.triggeredBy(mark.cls()).length > 0) {
        return true;
      }
    }
    return false;
  }

  private Range around(Mark trigger, int limit) {
    Range behind = complement(trigger, limit);
    return behind.isEmpty() ? clause.before(trigger.from()) : behind;
  }

  private Range by(Mark trigger, int limit) {
    for (int i = trigger.to(); i < limit; i++) {
      Mark by = page.mark(i, "by-agent");
      if (by != null) {
        return chunks.at(by.to(), limit);
      }
    }
    return NONE;
  }

  private Range after(List<String> words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      String folded = page.token(i).folded();
      for (String word : words) {
        if (folded.equals(word) || page.grammar.joinedOnto(folded, word)) {
          Range chunk = chunks.at(i + 1, limit);
          if (!chunk.isEmpty()) {
            return chunk;
          }
        } else if (word.length() == 1
            && page.grammar.preposition(word) != null
            && chunks.carries(i, page.grammar.preposition(word))) {
          return chunks.led(i, limit);
        }
      }
    }
    return NONE;
  }

  private Range named(int from, int to, boolean place) {
    for (int i = from; i < to; i++) {
      NameMark name = page.name(i);
      if (i > from && page.newSubject(i, language.lexicon.verbs())) {
        return NONE;
      }
      if (name != null
          && name.from() == i
          && language.isPlace(name) == place
          && (place || acts(name))) {
        return new Range(i, Math.min(to, name.to()));
      }
    }
    return NONE;
  }

  /**
   * The group named behind the trigger before any target, else the last one named in front of it.
   */
  private Range group(int from, Mark trigger, int to) {
    int target = trigger.to();
    while (target < to && !page.has(target, "target-word")) {
      target++;
    }
    Range behind = named(trigger.to(), target, false);
    for (int i = trigger.from() - 1; behind.isEmpty() && i >= from; i--) {
      NameMark name = page.name(i);
      if (name != null && !language.isPlace(name) && acts(name)) {
        return new Range(name.from(), name.to());
      }
    }
    return behind;
  }

  /** Civilians are hit; they do not strike. */
  private boolean acts(NameMark name) {
    return language.acts(name)
        && name.ids().stream().noneMatch(id -> language.registry.partyOf(id).equals("civilians"));
  }

  /** Whether a strategy exists, for the check of frames. */
  static boolean known(String strategy) {
    return strategy.isEmpty()
        || strategy.startsWith("after:")
        || strategy.startsWith("next:")
        || strategy.startsWith("behind:")
        || strategy.startsWith("after-or:")
        || NAMED.contains(strategy);
  }
}
