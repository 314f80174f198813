package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/**
 * Publications, quotations of others and "according to": words with a source beside the verb of
 * saying.
 */
final class Sourcing {
  private static final Set<String> RELAYERS = Set.of("agency", "media", "outlet");
  private static final int RELAY = 12;

  private final Annotated page;
  private final Speakers speakers;
  private final SpeakerMemory memory;
  private final Scopes scopes;
  private final Utterance utterance;

  Sourcing(
      Annotated page, Speakers speakers, SpeakerMemory memory, Scopes scopes, Utterance utterance) {
    this.page = page;
    this.speakers = speakers;
    this.memory = memory;
    this.scopes = scopes;
    this.utterance = utterance;
  }

  int publish(Mark mark, int to, Speaker speaker, int first) {
    boolean behind = utterance.mediaNear(mark.to(), to);
    if (speaker == null
        || !behind && !utterance.mediaBefore(page.sentenceFrom(mark.from()), mark.from())) {
      return mark.to();
    }
    String modality = utterance.hearsay(mark.to(), to) ? "alleged" : null;
    memory.remember(speaker);
    int content = mark.to();
    scopes.close(first, mark.from());
    if (!speaker.outlet()) {
      Scope scope =
          new Scope(
              Math.min(mark.from(), speaker.range().from()),
              to,
              List.of(speaker.hop()),
              false,
              modality,
              mark.from());
      scopes.publish(scope);
    }
    return content;
  }

  /** "Pictures spread through local accounts": the accounts publish. */
  int spread(Mark mark, int to, int first) {
    int content = mark.to();
    for (int i = mark.to(); i + 1 < Math.min(to, mark.to() + RELAY); i++) {
      if (page.has(i, "through-word") && page.has(i + 1, "speaker-media")) {
        Speaker speaker = speakers.at(i + 1, to, page.words(mark.from(), mark.to()));
        content = speaker == null ? content : publish(mark, to, speaker, first);
        break;
      }
    }
    return content;
  }

  /** "X said, quoting Y, that": the one quoted between the speaker and what is said, or null. */
  Speaker quoted(int from, int to, String word) {
    for (int i = from; i < Math.min(to, from + RELAY); i++) {
      Mark mark = page.mark(i, "quoting-phrase");
      if (mark != null) {
        Speaker origin = speakers.at(mark.to(), to, word);
        return origin == null || origin.outlet() ? null : memory.recall(origin, true, word);
      }
    }
    return null;
  }

  /** "A, quoting B, said that": two hops. */
  int relay(Mark mark, int to, Speaker relayer, int first, String word) {
    int search =
        relayer != null && relayer.range().from() >= mark.to() ? relayer.range().to() : mark.to();
    for (int i = search; i < Math.min(to, search + RELAY); i++) {
      if (page.is(i, Particle.FROM)) {
        Speaker origin = speakers.at(i + 1, to, word);
        if (origin == null) {
          return mark.to();
        }
        int marker = utterance.marker(origin.range().to(), to);
        List<Hop> hops = new ArrayList<>();
        if (relayer != null && !relayer.outlet() && !relayer.hop().kind().equals("anonymous")) {
          hops.add(relayer.hop());
        }
        if (!origin.outlet()) {
          hops.add(origin.hop());
        }
        memory.remember(origin);
        int content = marker < 0 ? origin.range().to() : marker;
        scopes.close(first, mark.from());
        scopes.open(content, utterance.quoteEnd(content, to), hops, false, null, mark.from());
        return content;
      }
    }
    return mark.to();
  }

  int according(int from, int to, Mark mark, int first) {
    int at = mark.to();
    String word = page.words(mark.from(), mark.to());
    if (at < to && page.is(at, Particle.WHAT)) {
      at++;
    }
    Mark said = page.mark(at, "say-verb");
    if (said == null) {
      said = page.mark(at, "publish-verb");
    }
    if (said != null) {
      at = said.to();
    }
    while (said != null && at < to && page.has(at, "pronoun-phrase")) {
      at++;
    }
    if (at < to && (page.is(at, Particle.TOWARDS) || page.is(at, Particle.FROM))) {
      at++;
    }
    if (page.has(at, "information-noun")) {
      at = informant(at, to);
    }
    Speaker speaker =
        page.name(at) == null
                && at < to
                && page.grammar.preposition(page.token(at).folded()) == Preposition.TO
            ? speakers.led(at, to, word, true)
            : speakers.at(at, to, word);
    speaker = speaker == null ? speakers.at(at, to, word) : speaker;
    if (speaker == null) {
      return mark.to();
    }
    speaker = memory.recall(speaker, true, word);
    List<Hop> hops = speaker.outlet() ? List.of() : List.of(speaker.hop());
    int end = speaker.range().to();
    if (page.grammar.opens(mark.lemma(), Particle.AS) && utterance.opening(from, mark.from())) {
      return mark.from() + 1;
    }
    if (utterance.opening(from, mark.from())) {
      scopes.close(first, mark.from());
      scopes.open(end, to, hops, false, null, mark.from());
      if (RELAYERS.contains(speaker.hop().kind()) && !hops.isEmpty()) {
        scopes.relays(); // "according to an agency, the ministry said"
      }
    } else {
      int start = from;
      for (Scope scope : scopes.since(first)) {
        if (scope.holds(mark.from()) || scope.to() <= mark.from()) {
          start =
              Math.max(
                  start,
                  scope.hops().equals(hops) ? mark.from() : Math.min(scope.from(), mark.from()));
        }
      }
      if (start < mark.from()) {
        scopes.open(start, mark.from(), hops, false, null, mark.from());
      }
      if (page.has(end, "quoting-from")) { // "resulted, according to X, in": goes on behind it
        int comma = end;
        while (comma < to && !page.comma(comma)) {
          comma++;
        }
        scopes.open(end, comma, hops, false, null, mark.from());
      }
      if (page.has(end, "relative")
          || page.has(end + 1, "relative") && Names.quote(page.token(end))) {
        return end; // "according to X, which pointed out that": the next verb speaks for X
      }
    }
    return end;
  }

  private int informant(int at, int to) {
    for (int i = at + 1; i < Math.min(to, at + 8); i++) {
      if ((page.is(i, Particle.OF) || page.is(i, Particle.FROM))
          && speakers.at(i + 1, to, "") != null) {
        return i + 1;
      }
    }
    return at;
  }
}
