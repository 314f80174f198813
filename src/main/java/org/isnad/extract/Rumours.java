package org.isnad.extract;

import org.isnad.fact.Hop;

/** Who had spread what somebody denies: "denied what the sites publish", "denied the reports". */
final class Rumours {
  private static final ClassSet SPREADING =
      ClassSet.of("publish-verb", "relay-verb", "say-verb", "spread-verb", "allege-verb");
  private static final int REACH = 16;

  private final Annotated page;
  private final Speakers speakers;

  Rumours(Annotated page, Speakers speakers) {
    this.page = page;
    this.speakers = speakers;
  }

  /**
   * A rumour.
   *
   * @param hop who spreads it, or the words for it
   * @param at its first token
   * @param spread whether it is said who spreads it
   */
  record Rumour(Hop hop, int at, boolean spread) {}

  /** The rumour spoken of between two tokens, or null. */
  Rumour between(int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      boolean what = page.is(i, Particle.WHAT) || page.has(i, "what-governed");
      if (what && page.any(i + 1, SPREADING)) {
        int at = i + 2;
        while (at < to && page.has(at, "pronoun-phrase")) {
          at++;
        }
        Speaker speaker = at < to ? speakers.at(at, to, null) : null;
        if (speaker != null) {
          return new Rumour(speaker.hop(), i, true);
        }
      }
      Mark mark = page.mark(i, "rumour");
      if (mark != null) {
        String words = page.words(mark.from(), mark.to());
        return new Rumour(new Hop(words, null, "anonymous", "unknown", null), i, false);
      }
    }
    return null;
  }
}
