package org.isnad.extract;

import java.util.Set;
import org.isnad.fact.Hop;

/** Finds who speaks when he does not stand right behind the verb. */
final class SpeakerSearch {
  private static final int FAR = 40;
  private static final int TOPIC = 9;
  private static final int CLAIMANT = 6;
  private static final Set<String> PEOPLE = Set.of("named-person", "official", "group");

  private final Annotated page;
  private final Speakers speakers;
  private final SpeakerMemory memory;
  private final Scopes scopes;

  SpeakerSearch(Annotated page, Speakers speakers, SpeakerMemory memory, Scopes scopes) {
    this.page = page;
    this.speakers = speakers;
    this.memory = memory;
    this.scopes = scopes;
  }

  /** Who stands in front of the verb: a group, who is set against others, or the sentence's own. */
  Speaker lead(int from, Mark mark, String word, int first) {
    Speaker front = plural(mark) ? group(from, mark) : null;
    Speaker contrast = front == null ? contrasted(mark, word) : null;
    if (contrast != null) {
      scopes.cut(first, contrast.range().from());
      return contrast;
    }
    return front != null ? front : front(from, mark, word, first);
  }

  /** "Claimed the attack the group": who claims may stand behind what he claims. */
  Speaker claimant(int at, int to, String word) {
    for (int i = at; i < Math.min(to, at + CLAIMANT); i++) {
      Speaker speaker = speakers.isClaimant(i) ? speakers.at(i, to, word) : null;
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /** The speaker in front of the verb: the antecedent of a relative, or what opens the sentence. */
  Speaker front(int from, Mark mark, String verb, int first) {
    int at = mark.from() - 1;
    if (page.has(at, "relative")) {
      Speaker last = memory.last();
      return last != null && last.range().to() >= at - 2
          ? last
          : speakers.at(page.clauses.from(at - 1), at, verb);
    }
    Speaker topic = topic(mark, verb);
    topic = topic == null ? prior(at, verb) : topic;
    topic = topic == null ? issuer(from, mark, verb) : topic;
    if (topic != null) {
      return topic;
    }
    if (mark.stem().joined() || mark.from() - from > FAR) {
      return null;
    }
    int start = from;
    for (Scope scope : scopes.since(first)) {
      if (!scopes.published(scope)) {
        return null;
      }
    }
    while (start < mark.from()
        && (page.has(start, "clause-start")
            || page.has(start, "clause-phrase")
            || page.has(start, "auxiliary")
            || page.token(start).kind() == Token.Kind.SIGN
            || page.has(start, "preposition"))) {
      Mark phrase = page.mark(start, "clause-phrase");
      int next = phrase != null ? phrase.to() : start + 1;
      while (phrase == null
          && page.has(start, "preposition")
          && next < mark.from()
          && !page.comma(next)) {
        next++;
      }
      start = next;
    }
    return start >= mark.from() ? null : speakers.at(start, mark.from(), verb);
  }

  /** "It had happened to X before that he denied". */
  private Speaker prior(int that, String verb) {
    for (int i = that - 1; page.has(that, "that") && i > Math.max(0, that - TOPIC); i--) {
      if (page.has(i - 1, "prior-verb")) {
        return speakers.led(i, that, verb, true);
      }
    }
    return null;
  }

  /** "X issued a statement in which it denied", "a statement came out from X in which". */
  private Speaker issuer(int from, Mark mark, String verb) {
    if (!page.has(mark.to(), "pronoun-phrase")) {
      return null;
    }
    for (int i = Math.max(from, mark.from() - FAR); i < mark.from() - 1; i++) {
      if (page.has(i, "issue-verb")) {
        int at = page.has(i + 1, "issued-by") ? i + 2 : i + 1;
        return speakers.at(at, mark.from(), verb);
      }
    }
    return null;
  }

  /** "As for X, it said": the topic speaks. */
  private Speaker topic(Mark mark, String verb) {
    int from = page.sentenceFrom(mark.from());
    for (int i = mark.from() - 1; i >= Math.max(from, mark.from() - 2 * TOPIC); i--) {
      if (page.has(i, "topic-word") && mark.stem().joined()) {
        Speaker topic = speakers.at(i + 1, mark.from(), verb);
        if (topic == null && i + 2 < mark.from() && page.comma(i + 2)) {
          topic = speakers.at(i + 3, mark.from(), verb); // "as for his counsel, X,"
        }
        return topic == null ? null : speakers.whole(topic, mark.from());
      }
    }
    return null;
  }

  /** "But the ministry says": behind a word of contrast a new speaker may stand before his verb. */
  Speaker contrasted(Mark mark, String verb) {
    int from = Math.max(page.sentenceFrom(mark.from()), mark.from() - TOPIC);
    for (int i = mark.from() - 1; i > from; i--) {
      Mark contrast = page.mark(i, "contrast");
      if (contrast != null && contrast.to() < mark.from() && speakers.isSpeaker(contrast.to())) {
        Speaker speaker = speakers.at(contrast.to(), mark.from(), verb);
        return speaker != null && speaker.range().to() >= mark.from() - 1 ? speaker : null;
      }
    }
    return null;
  }

  /** A group named in the sentence in front of a plural verb: "fighters who announced". */
  Speaker group(int from, Mark mark) {
    for (int i = mark.from() - 1; i >= from; i--) {
      if (page.has(i, "group-head")
          || page.has(i, "speaker-group")
          || page.has(i, "speaker-witness")) {
        Range chunk = new Range(i, Math.min(mark.from(), i + 2));
        String words =
            page.grammar.freed(speakers.name(chunk)).replace(page.grammar.comma, "").trim();
        return new Speaker(
            new Hop(words, null, "group", "unknown", null),
            page.grammar.bare(page.token(i).folded()),
            false,
            chunk);
      }
    }
    return null;
  }

  /** "X praised the teams and said": the subject of the verb that opens the sentence. */
  Speaker subject(int from, Mark mark, String verb) {
    int at = from;
    while (at < mark.from() && page.token(at).kind() == Token.Kind.SIGN) {
      at++;
    }
    if (at + 1 >= mark.from()
        || mark.from() - at > FAR
        || page.has(at, "preposition")
        || !speakers.isVerb(at)) {
      return null;
    }
    Speaker known = memory.mentioned(at + 1, mark.from());
    Speaker speaker = known != null ? known : speakers.at(at + 1, mark.from(), verb);
    return speaker != null && PEOPLE.contains(speaker.hop().kind()) ? speaker : null;
  }

  /** The last person named in the sentence in front of a verb without a subject of its own. */
  Speaker person(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (page.name(i) != null && page.name(i).from() == i && speakers.isPerson(page.name(i))) {
        return speakers.at(i, page.name(i).to(), null);
      }
    }
    return null;
  }

  boolean plural(Mark mark) {
    return page.ends(mark.from(), Ending.THEY);
  }
}
