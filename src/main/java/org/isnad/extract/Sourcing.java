package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/** Publications and quotations of others: words with a source beside the verb of saying. */
final class Sourcing {
  static final Set<String> RELAYERS = Set.of("agency", "media", "outlet");
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
  Speaker quoted(int from, int to, Speaker relayer, Mark verb) {
    String word = page.words(verb.from(), verb.to());
    boolean relays = RELAYERS.contains(relayer.hop().kind());
    for (int i = from; i < Math.min(to, from + RELAY); i++) {
      Mark mark = page.mark(i, "quoting-phrase");
      int at =
          mark != null
              ? mark.to()
              : relays && page.is(i, Particle.FROM) && !page.has(i - 1, "issued-word") ? i + 1 : -1;
      if (at >= 0) {
        Speaker origin = speakers.at(at, to, word);
        if (origin == null || origin.outlet()) {
          return null;
        }
        Speaker known = memory.recall(origin, true, word).through(relayer.chain());
        memory.remember(known);
        return known;
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
          origin = speakers.stranger(i + 1, to, word);
          origin = origin != null && utterance.direct(origin.range().to(), to) ? origin : null;
        }
        if (origin == null) {
          return mark.to();
        }
        int marker = utterance.marker(origin.range().to(), to);
        boolean known =
            relayer != null && !relayer.outlet() && !relayer.hop().kind().equals("anonymous");
        if (known) {
          memory.recall(relayer, relayer.range().from() >= page.sentenceFrom(mark.from()), word);
        }
        origin = memory.recall(origin, true, word).through(known ? relayer.chain() : List.of());
        memory.remember(origin);
        List<Hop> hops = origin.chain();
        int end = origin.range().to();
        boolean noun = page.has(end, "said-noun") || page.has(end, "deny-noun"); // "its denial of"
        int content = marker < 0 || noun ? end : marker;
        scopes.close(first, mark.from());
        scopes.open(content, utterance.quoteEnd(content, to), hops, false, null, mark.from());
        return content;
      }
    }
    return mark.to();
  }
}
