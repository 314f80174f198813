package org.isnad.extract;

import java.util.Set;
import org.isnad.fact.Hop;

/** Speakers that no list knows: told by where they stand, between a verb and what is said. */
final class Strangers {
  private static final int LONGEST = 18;
  private static final Set<String> APPOSED = Set.of("named-person", "official", "anonymous");

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final SpeakerEnds ends;
  private final SpeakerKinds kinds;
  private final SpeakerNames titles;

  Strangers(
      Annotated page,
      Language language,
      Chunks chunks,
      SpeakerEnds ends,
      SpeakerKinds kinds,
      SpeakerNames titles) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.ends = ends;
    this.kinds = kinds;
    this.titles = titles;
  }

  /**
   * Somebody no list knows, who stands between a verb of saying and the "that" behind it: a surname
   * alone, a title never heard of. Words of what is said are nobody.
   */
  Speaker at(int from, int limit, String verb) {
    int to = from;
    while (to < limit && to - from < LONGEST && !ends.at(from, to)) {
      to++;
    }
    if (to <= from
        || !page.token(from).isWord()
        || page.time(from) != null
        || page.figure(from) != null && page.figure(from).kind() == FigureSpan.Kind.NUMBER
        || page.spelled(from, "preposition")
        || page.has(from, "adverb")
        || page.has(from, "never-person")
        || page.has(from, "deed-noun")
        || page.has(from, "said-thing")
        || chunks.governed(from)
        || chunks.verb(from)
        || ends.masdar(from)
        || kinds.purpose(from)
        || page.any(from, language.frames.happenings())
        || page.grammar.has(page.token(from).strict(), Ending.POSSESSED)
        || !page.definite(from) && page.ends(from, Ending.ACCUSATIVE)) {
      return null;
    }
    Hop hop =
        new Hop(page.words(from, to).trim(), null, "named-person", kinds.party(from, to), verb);
    return new Speaker(
        hop, page.grammar.bare(page.token(from).folded()), false, new Range(from, to));
  }

  /** "The director, Colonel X, said": with the name or the post between two commas. */
  Speaker whole(Speaker speaker, int limit) {
    int comma = speaker.range().to();
    boolean open =
        comma < limit
            && page.comma(comma)
            && speaker.hop().source() == null
            && APPOSED.contains(speaker.hop().kind());
    int close = comma + 1;
    while (open && close < Math.min(limit, comma + LONGEST) && !page.comma(close)) {
      close++;
    }
    if (!open || close >= limit || !page.comma(close)) {
      return speaker;
    }
    boolean named = page.has(comma + 1, "speaker-title") || kinds.properName(comma + 1, close);
    boolean post =
        speaker.hop().kind().equals("named-person") && page.has(comma + 1, "speaker-official");
    if (!named && !post || ends.at(comma + 1, comma + 1)) {
      return speaker;
    }
    Hop hop = speaker.hop();
    String name = hop.name() + " " + titles.name(comma + 1, close);
    return new Speaker(
        new Hop(name, null, "named-person", hop.party(), hop.verb()),
        speaker.head(),
        speaker.outlet(),
        new Range(speaker.range().from(), close + 1),
        speaker.through());
  }
}
