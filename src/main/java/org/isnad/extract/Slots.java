package org.isnad.extract;

import java.util.Arrays;

/**
 * The ways a frame finds a slot, all within the clause of its trigger:
 *
 * <ul>
 *   <li>{@code here}: the trigger itself; {@code front}: what the clause begins with
 *   <li>{@code complement}, {@code subject-behind}: the noun phrase right after the trigger
 *   <li>{@code subject}: of a verb: after it, else before it, else the antecedent of its relative
 *   <li>{@code object}: of a verb: the noun phrase behind the subject
 *   <li>{@code victim}, {@code agent}: of a verb that is spelled alike in active and passive: with
 *       two noun phrases the second of people is the victim, with one it is
 *   <li>{@code around}: the noun phrase right behind, else the one that ends right before
 *   <li>{@code after-or:W,W}: like {@code after}, else the complement
 *   <li>{@code before}: the noun phrase that ends right before the trigger
 *   <li>{@code by}: the agent: من قبل, على يد, or behind نفذ in a relative clause
 *   <li>{@code between-1}, {@code between-2}: X and Y of "between X and Y"
 *   <li>{@code after:W,W}: the noun phrase behind one of the words, or behind a written-on ب or ل
 *   <li>{@code alias}: the other name behind "known as"; {@code named}: the person behind a title
 *   <li>{@code group}: the first group, party or body named in the clause
 *   <li>{@code place}: the first place named in the clause
 * </ul>
 */
final class Slots {
  private static final Range NONE = new Range(0, 0);
  private static final int FAR = 40;
  private static final int NAME = 5;
  private static final char DAMMA = '\u064F';
  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final Referents referents;

  Slots(Annotated page, Language language, Chunks chunks, Referents referents) {
    this.referents = referents;
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  Range fill(String strategy, Mark trigger) {
    int limit = page.clauses.to(trigger.from());
    if (strategy.startsWith("after-or:")) {
      Range after = after(strategy.substring(9).split(","), trigger.to(), limit);
      return after.isEmpty() ? complement(trigger, limit) : after;
    }
    if (strategy.startsWith("next:")) {
      return after(
          strategy.substring(5).split(","), trigger.to(), Math.min(limit, trigger.to() + 2));
    }
    if (strategy.startsWith("after:")) {
      return after(strategy.substring(6).split(","), trigger.to(), limit);
    }
    return switch (strategy) {
      case "complement" -> complement(trigger, limit);
      case "subject" -> subject(trigger, limit);
      case "object" -> object(trigger, limit);
      case "victim" -> harm(trigger, limit)[0];
      case "agent" -> harm(trigger, limit)[1];
      case "around" -> around(trigger, limit);
      case "before" -> before(trigger.from());
      case "subject-behind" -> chunks.at(trigger.to(), limit);
      case "front" -> front(trigger);
      case "here" -> new Range(trigger.from(), trigger.to());
      case "alias" -> alias(trigger);
      case "person-before" -> personBefore(trigger.from());
      case "title" -> title(trigger);
      case "named" -> person(trigger);
      case "by" -> by(trigger, limit);
      case "between-1" -> between(trigger, 1);
      case "between-2" -> between(trigger, 2);
      case "group" -> group(page.clauses.from(trigger.from()), trigger, limit);
      case "place" -> named(page.clauses.from(trigger.from()), limit, true);
      default -> NONE;
    };
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
    for (Mark mark : page.marks.get(at).values()) {
      if (mark.stem().joined()
          && !language.lexicon.verbs().contains(mark.cls())
          && !language.frames.triggeredBy(mark.cls()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Range subject(Mark trigger, int limit) {
    return subject(trigger, limit, true);
  }

  private Range subject(Mark trigger, int limit, boolean inherit) {
    if (page.has(trigger.from() - 1, "relative")) {
      return before(trigger.from() - 1);
    }
    int at = trigger.to();
    while (at < limit
        && (page.time(at) != null
            || page.has(at, "adverb")
            || page.has(at, "pronoun-phrase")
            || page.has(at, "death-word"))) {
      at++;
    }
    Mark hedge = page.mark(at, "hedge-alleged");
    Range behind =
        hedge == null ? chunks.at(at, limit) : chunks.inside(hedge.to(), page.sentenceTo(at));
    Range front = front(trigger);
    if (!behind.isEmpty() && hedge == null && chunks.preposition(behind.from()) != 0) {
      behind = NONE;
    }
    // a subject in front makes what follows the object
    if (!front.isEmpty()
        && (behind.isEmpty()
            || page.clauses.from(front.from()) == page.clauses.from(trigger.from()))) {
      return front;
    }
    return behind.isEmpty() && inherit ? inherited(trigger) : behind;
  }

  /** A clause joined without a subject of its own has that of the verb before in its sentence. */
  private Range inherited(Mark trigger) {
    int from = page.clauses.from(trigger.from());
    if (from < trigger.from() - 1) {
      return NONE;
    }
    int sentence = page.sentenceFrom(trigger.from());
    for (int i = from - 1; i >= Math.max(sentence, from - FAR); i--) {
      for (Mark verb : page.marks.get(i).values()) {
        if (language.lexicon.verbs().contains(verb.cls()) && !page.has(i, "auxiliary")) {
          Range found = subject(verb, page.clauses.to(i), false);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return NONE;
  }

  /** Victim and agent; the vowel mark of the passive settles what else the phrases do. */
  private Range[] harm(Mark trigger, int limit) {
    Range subject = subject(trigger, limit);
    Range object = object(trigger, limit);
    boolean passive = page.token(trigger.from()).strict().indexOf(DAMMA) >= 0;
    boolean active =
        !passive
            && !object.isEmpty()
            && !object.equals(subject)
            && page.clauses.from(object.from()) == page.clauses.from(trigger.from())
            && !page.has(object.from(), "rest-word")
            && chunks.preposition(object.from()) == 0
            && referents.people(object);
    return active ? new Range[] {object, subject} : new Range[] {subject, NONE};
  }

  private Range object(Mark trigger, int limit) {
    Range subject = subject(trigger, limit);
    int at = subject.isEmpty() || subject.from() < trigger.from() ? trigger.to() : subject.to();
    while (at < limit && (page.time(at) != null || page.token(at).isSign("،"))) {
      at++;
    }
    return chunks.at(at, limit);
  }

  /** The noun phrase with which the clause, or the sentence before an apposition, begins. */
  private Range front(Mark trigger) {
    int from = page.clauses.from(trigger.from());
    Range here = first(from, trigger.from());
    if (!here.isEmpty() || from == 0 || from != trigger.from()) {
      return here;
    }
    if (!page.token(from - 1).isSign("،") || trigger.stem().joined()) {
      return NONE;
    }
    int start = from - 1;
    int sentence = page.sentenceFrom(trigger.from());
    while (start > sentence && !page.has(start - 1, "that") && !page.token(start - 1).isSign(":")) {
      start--;
    }
    return first(start, from - 1);
  }

  private Range first(int from, int to) {
    int at = from;
    while (at < to
        && (page.token(at).kind() == Token.Kind.SIGN
            || page.has(at, "clause-start")
            || page.has(at, "still")
            || page.has(at, "auxiliary")
            || page.time(at) != null
            || page.has(at, "adverb"))) {
      at = page.has(at, "still") ? page.mark(at, "still").to() : at + 1;
    }
    return at >= to ? NONE : chunks.at(at, to);
  }

  /** The noun phrase that ends right before the token. */
  private Range before(int token) {
    NameMark named = page.name(token - 1);
    if (named != null && named.to() == token && !language.isPlace(named)) {
      return apposition(new Range(named.from(), token));
    }
    int from = page.clauses.from(Math.max(0, token - 1));
    Range best = NONE;
    int at = from;
    while (at < token) {
      Range chunk = chunks.at(at, token);
      if (chunk.isEmpty()) {
        at++;
      } else {
        best = chunk;
        at = chunk.to();
      }
    }
    if (best.isEmpty()
        && from == token
        && token > 1
        && page.token(token - 1).isSign("،")
        && page.token(token - 1).sentence() == page.token(token).sentence()) {
      return before(token - 1);
    }
    return best.to() >= token - 1 ? apposition(best) : NONE;
  }

  /**
   * "The Eighth Brigade, the local faction": a general word behind a comma is the group before it.
   */
  private Range apposition(Range range) {
    int comma = range.from() - 1;
    if (range.isEmpty() || comma < 1 || !page.token(comma).isSign("،")) {
      return range;
    }
    NameMark group = page.name(comma - 1);
    boolean general =
        page.has(range.from(), "group-head") && page.token(range.from()).folded().startsWith("ال");
    return general && group != null && !language.isPlace(group)
        ? new Range(group.from(), range.to())
        : range;
  }

  private Range around(Mark trigger, int limit) {
    Range behind = complement(trigger, limit);
    return behind.isEmpty() ? before(trigger.from()) : behind;
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

  private Range between(Mark trigger, int which) {
    int limit = Math.min(page.sentenceTo(trigger.from()), trigger.to() + 40);
    for (int i = trigger.to(); i < Math.min(limit, trigger.to() + 6); i++) {
      if (page.has(i, "between-word")) {
        Range first = chunks.at(i + 1, limit);
        int and = first.from() + 1;
        while (and < limit && !second(and)) {
          and++;
        }
        if (first.isEmpty()) {
          return NONE;
        }
        Range one = new Range(first.from(), Math.min(first.to(), Math.max(first.from() + 1, and)));
        int other = and < limit && page.has(and, "between-word") ? and + 1 : and;
        return which == 1 ? one : other < limit ? chunks.at(other, limit) : NONE;
      }
    }
    return NONE;
  }

  private boolean second(int i) {
    return page.has(i, "between-word")
        ? page.mark(i, "between-word").stem().joined()
        : chunks.joined(i) && chunks.begins(i);
  }

  /** The words of a title up to the name of its bearer. */
  private Range title(Mark trigger) {
    Range bearer = person(trigger);
    int to = bearer.from();
    while (to > trigger.from() + 1 && page.token(to - 1).kind() == Token.Kind.SIGN) {
      to--;
    }
    return bearer.isEmpty() ? NONE : new Range(trigger.from(), to);
  }

  /** The person named last in the sentence, for "his several names". */
  private Range personBefore(int token) {
    for (int i = token - 1; i >= page.sentenceFrom(token); i--) {
      NameMark name = page.name(i);
      if (name != null && language.isPerson(name)) {
        return new Range(name.from(), name.to());
      }
    }
    return NONE;
  }

  /** The name behind "known as": in quotation marks, or the noun phrase. */
  private Range alias(Mark trigger) {
    int limit = Math.min(page.sentenceTo(trigger.from()), trigger.to() + 12);
    for (int i = trigger.to(); i < Math.min(limit, trigger.to() + 9); i++) {
      if (Names.quote(page.token(i)) && i + 1 < limit) {
        int end = i + 1;
        while (end < limit && !Names.quote(page.token(end))) {
          end++;
        }
        return new Range(i + 1, end);
      }
    }
    int at = trigger.to();
    while (at < limit
        && (page.token(at).folded().equals("ب")
            || page.token(at).folded().equals("باسم")
            || page.token(at).folded().equals("بلقب"))) {
      at++;
    }
    return at < limit && chunks.preposition(at) == 'ب'
        ? governed(at, Math.min(limit, at + 4))
        : chunks.at(at, Math.min(limit, at + 5));
  }

  /** The person behind a title: a registered name, a kunya, or two words that are nothing else. */
  private Range person(Mark title) {
    int limit = Math.min(page.sentenceTo(title.from()), title.to() + 11);
    for (int i = title.to(); i < limit; i++) {
      NameMark name = page.name(i);
      if (name != null && name.from() == i && language.isPerson(name)) {
        return new Range(i, name.to());
      }
      if (page.has(i, "name-head") && !page.has(i, "preposition") && i > title.from() && kunya(i)) {
        return chunks.at(i, Math.min(limit, i + 6));
      }
      if (i > title.to() && chunks.verb(i) || page.has(i, "that") || page.has(i, "relative")) {
        break;
      }
    }
    Range chunk = chunks.at(title.to(), limit);
    int first = chunk.from();
    while (first < chunk.to()
        && (page.has(first, "rank-tail") || page.token(first).folded().startsWith("ال"))) {
      first++;
    }
    int end = first;
    while (end < chunk.to()
        && end - first < NAME
        && (plain(end)
            || page.has(end, "name-head")
            || end > first && page.has(end - 1, "name-head") && page.token(end).isWord())) {
      end++;
    }
    if (end - first >= 2) {
      return new Range(first, end);
    }
    int last = chunk.to() - 1;
    boolean name =
        chunk.to() - chunk.from() >= 3
            && plain(last)
            && plain(last - 1)
            && !page.token(last - 1).folded().startsWith("ال");
    return name ? new Range(last - 1, last + 1) : NONE;
  }

  private boolean kunya(int i) {
    String folded = page.token(i).folded();
    return folded.endsWith("ابو") || folded.endsWith("ابي") || folded.endsWith("ابا");
  }

  private boolean plain(int i) {
    return page.token(i).isWord()
        && page.figure(i) == null
        && page.name(i) == null
        && !page.token(i).folded().startsWith("ال")
        && !language.common(page.token(i).folded());
  }

  private Range after(String[] words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      String folded = page.token(i).folded();
      for (String written : words) {
        String word = org.isnad.fact.Orthography.fold(written);
        if (folded.equals(word) || folded.equals("و" + word)) {
          Range chunk = chunks.at(i + 1, limit);
          if (!chunk.isEmpty()) {
            return chunk;
          }
        } else if (word.length() == 1 && chunks.carries(i, word.charAt(0))) {
          return governed(i, limit);
        }
      }
    }
    return NONE;
  }

  /** A phrase whose first word carries its preposition. */
  private Range governed(int i, int limit) {
    NameMark name = page.name(i);
    int next = name != null && name.from() == i ? name.to() : i + 1;
    Range rest = next < limit ? chunks.at(next, limit) : NONE;
    boolean adjacent = !rest.isEmpty() && rest.from() == next && !chunks.joined(next);
    return new Range(i, adjacent ? rest.to() : Math.min(next, limit));
  }

  private Range named(int from, int to, boolean place) {
    for (int i = from; i < to; i++) {
      NameMark name = page.name(i);
      if (name != null
          && name.from() == i
          && language.isPlace(name) == place
          && (place || language.acts(name))) {
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
      if (name != null && !language.isPlace(name) && language.acts(name)) {
        return new Range(name.from(), name.to());
      }
    }
    return behind;
  }

  /** Whether a strategy exists, for the check of frames. */
  static boolean known(String strategy) {
    return strategy.isEmpty()
        || strategy.startsWith("after:")
        || strategy.startsWith("next:")
        || strategy.startsWith("after-or:")
        || Arrays.asList(
                "complement",
                "subject",
                "subject-behind",
                "object",
                "victim",
                "agent",
                "around",
                "before",
                "front",
                "here",
                "alias",
                "person-before",
                "title",
                "named",
                "by",
                "between-1",
                "between-2",
                "group",
                "place")
            .contains(strategy);
  }
}
