package org.isnad.extract;

import java.util.Set;
import org.isnad.fact.Hop;

/** Who had spread what somebody denies: "denied what the sites publish", "denied the reports". */
final class Rumours {
  private static final Set<String> SPREADING =
      Set.of("publish-verb", "relay-verb", "say-verb", "spread-verb", "allege-verb");
  private static final int REACH = 16;

  private final Annotated page;
  private final Speakers speakers;

  Rumours(Annotated page, Speakers speakers) {
    this.page = page;
    this.speakers = speakers;
  }

  /** The source of the rumour spoken of between two tokens, or null when it is no rumour. */
  Hop between(int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      boolean what = page.is(i, Particle.WHAT) || page.has(i, "what-governed");
      if (what && page.any(i + 1, SPREADING)) {
        int at = i + 2;
        while (at < to && page.has(at, "pronoun-phrase")) {
          at++;
        }
        Speaker speaker = at < to ? speakers.at(at, to, null) : null;
        if (speaker != null) {
          return speaker.hop();
        }
      }
      Mark mark = page.mark(i, "rumour");
      if (mark != null) {
        String words = page.words(mark.from(), mark.to());
        return new Hop(words, null, "anonymous", "unknown", null);
      }
    }
    return null;
  }
}
