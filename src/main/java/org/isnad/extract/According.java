package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/** "According to X", "as X announced", "…, said X": words whose source stands beside them. */
final class According {
  private static final List<String> SAYING =
      List.of("say-verb", "publish-verb", "relay-verb", "observe-verb", "guess-verb");
  private static final ClassSet POSTS = ClassSet.of("role-noun", "post-noun", "profession-noun");
  private static final Set<String> WHOLE =
      Set.of("speaker-official", "speaker-group", "speaker-witness");
  private static final int FAR = 40;
  private static final int ASIDE = 8;

  private final Annotated page;
  private final Speakers speakers;
  private final SpeakerMemory memory;
  private final Scopes scopes;
  private final Utterance utterance;
  private final Listeners listeners;
  private final Informants informants;

  According(
      Annotated page,
      Speakers speakers,
      SpeakerMemory memory,
      Scopes scopes,
      Utterance utterance,
      Listeners listeners) {
    this.page = page;
    this.speakers = speakers;
    this.memory = memory;
    this.scopes = scopes;
    this.utterance = utterance;
    this.listeners = listeners;
    this.informants = new Informants(page, speakers);
  }

  /** Gives the words beside a phrase of attribution to its source; returns where to read on. */
  int read(int from, int to, Mark mark, int first) {
    boolean opening = utterance.opening(from, mark.from());
    if (opening && page.grammar.opens(mark.lemma(), Particle.AS)) {
      return mark.from() + 1; // "as the ministry also said that"
    }
    int at = mark.to() < to && page.is(mark.to(), Particle.WHAT) ? mark.to() + 1 : mark.to();
    Mark said = said(at);
    Speaker speaker = source(at, to, said, page.words(mark.from(), mark.to()));
    if (speaker == null) {
      return mark.to();
    }
    int end = Math.max(speaker.range().to(), mark.to());
    List<Hop> hops = speaker.chain();
    if (opening) {
      scopes.close(first, mark.from());
      scopes.open(end, to, hops, false, alleging(at), mark.from());
      if (Sourcing.RELAYERS.contains(speaker.hop().kind()) && !hops.isEmpty()) {
        scopes.relays(); // "according to an agency, the ministry said"
      }
      return end;
    }
    before(from, mark, hops, alleging(at), first);
    beside(mark, end, to, hops);
    return end; // "according to X, which pointed out that": the next verb speaks for X
  }

  /** "According to the claims of X": what he says is alleged. */
  private String alleging(int at) {
    return page.has(at, "allege-noun") ? "alleged" : null;
  }

  /** "It reached, according to X, two": between two commas, or before "in", it goes on behind. */
  private void beside(Mark mark, int end, int to, List<Hop> hops) {
    int close = end;
    while (close < Math.min(to, end + ASIDE) && !page.comma(close)) {
      close++; // "according to a document the agency has seen,"
    }
    boolean inside =
        close < to
            && page.comma(close)
            && page.comma(mark.from() - 1)
            && !page.any(close + 1, POSTS); // "according to X, the spokesman of the ministry"
    if (!inside && !page.has(end, "quoting-from")) {
      return;
    }
    int from = inside ? close + 1 : end;
    boolean clause =
        inside
            && (page.has(from, "clause-start")
                || page.has(from, "contrast")
                || page.marks.joined(from));
    int comma = from;
    while (comma < to && !page.comma(comma) && !page.has(comma, "contrast")) {
      comma++;
    }
    if (!clause) {
      scopes.open(from, comma, hops, false, null, mark.from());
    }
  }

  /** "..., said X.": the speaker behind what he said. */
  boolean postfixed(int from, Mark mark, int end, int to) {
    if (mark.from() <= from || mark.stem().joined()) {
      return false;
    }
    boolean over = end >= to || page.token(end).kind() == Token.Kind.SIGN || page.time(end) != null;
    return over && page.token(mark.from() - 1).kind() == Token.Kind.SIGN;
  }

  /** "…, said X": what stands before, up to other words of somebody, is his. */
  int behind(int from, Mark mark, Speaker speaker, int first) {
    before(from, mark, speaker.chain(), null, first);
    return Math.max(mark.to(), speaker.range().to());
  }

  /** "…, as the police announced": "as" with a verb and its speaker, and nothing that is said. */
  Mark asSaid(int from, int to, int i) {
    Mark said = page.is(i, Particle.AS) ? said(i + 1) : null;
    if (said == null || utterance.opening(from, i)) {
      return null;
    }
    int at = pronouns(said.to(), to);
    Speaker speaker = speaker(at, to, null, "");
    int end = speaker == null ? to : speaker.range().to();
    boolean over =
        end >= to
            || page.token(end).kind() == Token.Kind.SIGN
            || page.time(end) != null
            || page.is(end, Particle.OF)
            || page.has(end, "statement-noun")
            || listeners.past(end, to) > end;
    return speaker != null && over ? new Mark("according", i, i + 1, "", said.stem()) : null;
  }

  private Mark said(int at) {
    for (String cls : SAYING) {
      if (page.has(at, cls)) {
        return page.mark(at, cls);
      }
    }
    return null;
  }

  private Speaker source(int from, int to, Mark said, String word) {
    int at = said == null ? from : pronouns(said.to(), to);
    at = said == null ? at : listeners.past(informants.when(at, to), to);
    if (page.has(at, "his-words")) {
      Speaker last = memory.last();
      return last == null ? null : last.saying(word).at(new Range(at, at + 1));
    }
    if (at < to && (page.is(at, Particle.TOWARDS) || page.is(at, Particle.FROM))) {
      at++;
    }
    int informant = page.has(at, "information-noun") ? informants.at(at, to) : at;
    Speaker speaker = speaker(informant, to, said, word);
    speaker = speaker == null ? speaker(at, to, said, word) : speaker;
    if (speaker == null) {
      return null;
    }
    speaker = memory.recall(speaker, true, word);
    int end = speaker.range().to();
    Speaker origin =
        end < to && (page.is(end, Particle.OF) || said != null && page.is(end, Particle.FROM))
            ? speakers.at(end + 1, to, word)
            : null;
    if (page.has(end, "quoting-phrase")) { // "the statement says through its spokesman"
      origin = speakers.at(page.mark(end, "quoting-phrase").to(), to, word);
    }
    boolean relays =
        page.has(end, "quoting-phrase")
            || speaker.outlet()
            || Sourcing.RELAYERS.contains(speaker.hop().kind());
    if (origin != null && relays && !origin.outlet()) { // "as the agency learned from its sources"
      origin = memory.recall(origin, true, word).through(speaker.chain());
      memory.remember(origin);
      return origin;
    }
    List<Hop> told = listeners.told(end, Math.min(to, end + 6), true, word);
    if (!told.isEmpty() && !relays) {
      speaker = speaker.through(told);
      memory.remember(speaker);
    }
    return speaker;
  }

  private Speaker speaker(int at, int to, Mark said, String word) {
    Speaker known = memory.mentioned(at, to);
    boolean led =
        at < to
            && page.grammar.preposition(page.token(at).folded()) == Preposition.TO
            && !whole(at); // a committee (لجنة) begins like "to"
    Speaker speaker = led && page.name(at) == null ? speakers.led(at, to, word, true) : null;
    speaker = speaker == null ? speakers.at(at, to, word) : speaker;
    speaker = speaker == null && led ? speakers.led(at, to, word, true) : speaker;
    speaker = speaker == null && said != null ? speakers.stranger(at, to, word) : speaker;
    return known != null && (speaker == null || known.range().to() <= speaker.range().to())
        ? known
        : speaker;
  }

  /** Whether a word for somebody who speaks stands there with nothing written onto it. */
  private boolean whole(int i) {
    for (Mark mark : page.marks.at(i)) {
      if (WHOLE.contains(mark.cls()) && mark.stem().prefix().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private int pronouns(int from, int to) {
    int at = from;
    while (at < to && page.has(at, "pronoun-phrase")) {
      at++;
    }
    return at;
  }

  private void before(int from, Mark mark, List<Hop> hops, String modality, int first) {
    int start = from;
    for (Scope scope : new ArrayList<>(scopes.since(first))) {
      boolean same = scope.hops().equals(hops);
      if (scope.to() <= mark.from()) {
        start = Math.max(start, scope.to()); // what another said before is not his
      } else if (scope.holds(mark.from())) {
        int own = scopes.published(scope) ? page.clauses.from(mark.from() - 1) : scope.from();
        start = Math.max(start, same ? mark.from() : own);
      }
    }
    boolean others = scopes.since(first).stream().anyMatch(scope -> !scope.hops().equals(hops));
    for (int i = mark.from() - 1; others && i > Math.max(start, mark.from() - FAR); i--) {
      start = page.has(i, "contrast") ? i : start;
    }
    if (start < mark.from()) {
      scopes.open(start, mark.from(), hops, false, modality, mark.from());
    }
  }
}
