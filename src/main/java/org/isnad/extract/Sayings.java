package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/** Verbs of saying: who says, to whom, and which words are his. */
final class Sayings {
  private static final Set<String> PLAIN = Set.of("say-verb", "speech-rush", "say-between");
  private static final Set<String> ALLEGING =
      Set.of("allege-verb", "accuse-verb", "attribute-verb");
  private static final Set<String> GUESSING = Set.of("guess-verb", "doubt-verb");

  /** Verbs that tell a happening themselves: "X accused Y of", "X claimed the attack". */
  private static final Set<String> TELLING =
      Set.of("accuse-verb", "blame-verb", "claim-verb", "explain-verb");

  private static final Set<String> RELAYING = Set.of("outlet", "agency", "media");
  private static final int DENIED = 4;

  private final Annotated page;
  private final Speakers speakers;
  private final SpeakerMemory memory;
  private final Scopes scopes;
  private final Deniers deniers;
  private final Utterance utterance;
  private final SpeakerSearch search;
  private final Sourcing sourcing;
  private final According according;
  private final Listeners listeners;
  private final BitSet spoken = new BitSet();

  Sayings(
      Annotated page,
      Speakers speakers,
      SpeakerMemory memory,
      Scopes scopes,
      Utterance utterance,
      Sourcing sourcing,
      According according,
      Listeners listeners) {
    this.page = page;
    this.speakers = speakers;
    this.memory = memory;
    this.scopes = scopes;
    this.deniers = new Deniers(page, scopes, utterance);
    this.utterance = utterance;
    this.sourcing = sourcing;
    this.according = according;
    this.listeners = listeners;
    this.search = new SpeakerSearch(page, speakers, memory, scopes);
  }

  /** Whether the token belongs to the words for a speaker. */
  boolean speaks(int token) {
    return spoken.get(token);
  }

  /** The words of the subject of a sentence that goes on with "saying that", or null. */
  Scope subject(int from, Mark mark, int to) {
    Speaker speaker = utterance.marker(mark.to(), to) < 0 ? null : search.subject(from, mark, null);
    if (speaker == null) {
      return null;
    }
    speaker = memory.recall(speaker, true, page.words(mark.from(), mark.to()));
    return new Scope(mark.from(), mark.from(), speaker.chain(), false, null, mark.from());
  }

  /** Whether a word that is mostly no verb is one here: a speaker and "that" stand behind it. */
  boolean speaking(Mark mark, int to) {
    Speaker speaker = behind(mark, mark.to(), to, null);
    return speaker != null && utterance.direct(speaker.range().to(), to);
  }

  /** Opens the words that a verb introduces; returns where to read on. */
  int verb(int from, int to, Mark mark, int first) {
    String cls = mark.cls();
    if (cls.equals("spread-verb")) {
      return sourcing.spread(mark, to, first);
    }
    if (cls.equals("blame-verb") && !utterance.near(mark.to(), to, "blame-word")
        || cls.equals("claim-verb") && !utterance.near(mark.to(), to, "claimed-thing")) {
      return mark.to();
    }
    String word = page.words(mark.from(), mark.to());
    int at = listeners.past(mark.to(), to);
    Speaker behind = behind(mark, at, to, word);
    behind = behind == null ? null : speakers.whole(behind, to);
    int behindIt = behind == null ? at : behind.range().to();
    int marked = marker(cls, behindIt, to);
    if (behind != null && marked < 0 && behind.hop().kind().equals("named-person")) {
      if (PLAIN.contains(cls) && according.postfixed(from, mark, behindIt, to)) {
        return according.behind(from, mark, memory.recall(behind, true, word), first);
      }
      boolean told = utterance.nominal(behindIt, to) || utterance.word(behindIt, to);
      if (!TELLING.contains(cls) && !told) {
        behind = null;
        behindIt = mark.to();
      }
    }
    if (behind != null
        && marked < 0
        && PLAIN.contains(cls)
        && according.postfixed(from, mark, behindIt, to)) {
      return according.behind(from, mark, memory.recall(behind, true, word), first);
    }
    Speaker front = behind == null ? search.lead(from, mark, word, first) : null;
    Speaker speaker = behind != null ? behind : front;
    if (cls.equals("relay-verb")) {
      return sourcing.relay(mark, to, speaker != null ? speaker : memory.last(), first, word);
    }
    if (cls.equals("publish-verb") && !(marked >= 0 && page.has(at, "statement-head"))) {
      return sourcing.publish(mark, to, speaker, first);
    }
    boolean named = speaker != null;
    if (page.has(mark.from() - 1, "did-not-say")
        && (PLAIN.contains(cls) || cls.equals("deny-verb"))) {
      return silent(mark, speaker, word);
    }
    if (marked < 0 && page.has(mark.from(), "marker-verb")) {
      return mark.to(); // "suspended the session": what he comments stands behind "that"
    }
    if (speaker == null && page.has(mark.from() - 1, "he-but") && utterance.nominal(at, to)) {
      speaker = memory.last();
    }
    if (speaker == null) {
      boolean pronoun = !mark.stem().suffix().isEmpty();
      boolean alone = !pronoun && marked < 0;
      if (pronoun && !TELLING.contains(cls) && !utterance.direct(mark.to(), to)
          || alone && !mark.stem().joined() && TELLING.contains(cls)
          || alone && !TELLING.contains(cls)
          || marked < 0 && PLAIN.contains(cls)
          || cls.equals("attribute-verb")) {
        return alone && Deniers.denies(mark) ? deniers.unnamed(mark, to) : mark.to();
      }
      speaker = search.person(from, mark.from());
      speaker = speaker == null ? search.subject(from, mark, word) : speaker;
      speaker = speaker == null ? memory.last() : speaker;
    }
    if (speaker == null
        || marked < 0
            && PLAIN.contains(cls)
            && !utterance.nominal(behindIt, to)
            && behind == null) {
      return mark.to();
    }
    speaker = memory.recall(speaker, named, word);
    int reach = marked < 0 ? Math.min(to, behindIt + 4) : marked;
    List<Hop> told = listeners.told(mark.to(), at, false, word);
    told = told.isEmpty() ? listeners.told(behindIt, reach, behind != null, word) : told;
    if (!told.isEmpty() && !RELAYING.contains(speaker.hop().kind())) {
      speaker = speaker.through(told);
      memory.remember(speaker);
    }
    spoken.set(speaker.range().from(), speaker.range().to());
    if (marked < 0
        && page.has(mark.from(), "own-act-verb")
        && page.has(utterance.past(behindIt, to), "own-act")) {
      return mark.to();
    }
    return open(from, to, mark, first, speaker, behind, behindIt, marked);
  }

  /** "The minister did not confirm": nothing is said, but he may go on: "pointing out that". */
  private int silent(Mark mark, Speaker speaker, String word) {
    if (speaker != null) {
      Speaker known = memory.recall(speaker, true, word);
      scopes.open(mark.from(), mark.to(), known.chain(), false, null, mark.from());
    }
    return mark.to();
  }

  private int open(
      int from,
      int to,
      Mark mark,
      int first,
      Speaker speaker,
      Speaker behind,
      int behindIt,
      int marked) {
    String cls = mark.cls();
    int said = marked < 0 ? behindIt : marked;
    String modality =
        ALLEGING.contains(cls)
                || cls.equals("speech-rush") && speaker.hop().kind().equals("official")
            ? "alleged"
            : GUESSING.contains(cls) ? "likely" : null;
    boolean here = speaker.range().from() >= from && speaker.range().from() < to;
    scopes.close(
        first,
        Math.min(
            mark.from(),
            here ? Math.max(speaker.range().from(), page.clauses.from(mark.from())) : mark.from()));
    boolean denies = cls.equals("deny-verb");
    List<Hop> hops = scopes.hops(first, speaker, mark);
    Speaker quoted = marked < 0 ? null : sourcing.quoted(behindIt, marked, speaker, mark);
    if (quoted != null) {
      hops.add(quoted.hop());
    }
    if (denies && utterance.rumour(from, mark.from())) {
      scopes.open(from, mark.from(), hops, true, null, mark.from());
    }
    boolean counts = cls.equals("observe-verb") && behind != null && marked < 0;
    boolean which = deniers.which(mark);
    int start = counts || which || TELLING.contains(cls) ? mark.from() : said;
    int end = marked < 0 ? utterance.contrast(said, to) : to;
    end = marked < 0 ? end : deniers.lent(mark, said, end, hops);
    scopes.open(
        start, // "it registered 200": the verb itself is what is told
        utterance.quoteEnd(said, end),
        hops,
        denies || cls.equals("doubt-verb"),
        modality,
        mark.from());
    return said;
  }

  private Speaker behind(Mark mark, int at, int to, String word) {
    String cls = mark.cls();
    if (page.has(at, "media-object")
            && (!page.has(at, "statement-head") || cls.equals("publish-verb"))
        || cls.equals("attribute-verb")) {
      return null; // "a statement of the ministry said": it speaks when it is not what is published
    }
    if (cls.equals("claim-verb")) {
      return search.claimant(at, to, word);
    }
    Speaker known = memory.mentioned(at, to);
    Speaker speaker = speakers.at(at, to, word);
    if (known != null && (speaker == null || known.range().to() <= speaker.range().to())) {
      return known;
    }
    if (speaker == null
        && (PLAIN.contains(cls) || GUESSING.contains(cls) || cls.equals("deny-verb"))) {
      speaker = speakers.stranger(at, to, word);
      boolean direct = speaker != null && utterance.direct(speaker.range().to(), to);
      speaker = direct || deniers.beside(mark, speaker) ? speaker : null;
    }
    return speaker;
  }

  /** First token of what is said: behind "that"; what a verb of denial denies may go before it. */
  private int marker(String cls, int from, int to) {
    boolean denied = cls.equals("deny-verb") && utterance.nominal(from, to);
    return utterance.marker(from, denied ? Math.min(to, from + DENIED) : to);
  }
}
