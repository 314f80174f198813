package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.fact.Hop;

/**
 * Finds whose words each stretch of a document is, sentence by sentence, remembering the last
 * speakers for "he added" and "the source".
 */
final class Speech {
  private static final List<String> VERBS =
      List.of(
          "deny-verb",
          "allege-verb",
          "accuse-verb",
          "blame-verb",
          "claim-verb",
          "explain-verb",
          "guess-verb",
          "doubt-verb",
          "say-verb",
          "relay-verb",
          "publish-verb",
          "observe-verb",
          "speech-rush",
          "spread-verb",
          "attribute-verb");
  private static final List<String> PARTICIPLES =
      List.of(
          "deny-participle",
          "allege-participle",
          "guess-participle",
          "say-participle",
          "deny-noun",
          "said-noun");

  /** Every class at which somebody's words may begin or end. */
  private static final ClassSet ANY =
      ClassSet.of(
          Stream.of(
                  VERBS.stream(),
                  PARTICIPLES.stream(),
                  Stream.of("impersonal", "say-between", "demand-participle", "according"),
                  Stream.of("false-word", "false-behind"))
              .flatMap(classes -> classes)
              .toList());

  private static final int HEADLINE = 6;
  private static final int DATELINE = 8;
  private static final Set<String> DASHES = Set.of("(", ")", "-", "–", "—", "--", "ـ", "/", ":");

  private final Annotated page;
  private final Speakers speakers;
  private final Scopes scopes = new Scopes();
  private final SpeakerMemory memory;
  private final Utterance utterance;
  private final Sayings sayings;
  private final According according;
  private final Rumours rumours;
  private final FrontSpeech subjectFirst;

  Speech(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.speakers = new Speakers(page, language, chunks);
    this.memory = new SpeakerMemory(page);
    this.utterance = new Utterance(page, chunks);
    this.rumours = new Rumours(page, speakers);
    Listeners listeners = new Listeners(page, chunks, speakers);
    Sourcing sourcing = new Sourcing(page, speakers, memory, scopes, utterance);
    this.according = new According(page, speakers, memory, scopes, utterance, listeners);
    this.sayings =
        new Sayings(page, speakers, memory, scopes, utterance, sourcing, according, listeners);
    this.subjectFirst =
        page.grammar.subjectFirst
            ? new FrontSpeech(page, language, speakers, memory, scopes, utterance)
            : null;
    dateline();
    int i = 0;
    while (i < page.tokens.size()) {
      int end = page.sentenceTo(i);
      if (!page.document.partAt(page.token(i).start()).equals("furniture")) {
        sentence(i, end);
      }
      i = end;
    }
    scopes.seal(page.tokens.size());
  }

  /** The scopes that hold a token, the widest first. */
  List<Scope> at(int token) {
    return scopes.at(token);
  }

  /** Every scope, the widest first. */
  List<Scope> all() {
    return scopes.all();
  }

  /** "Baghdad - (agency)" over the body: what follows is the agency's, told on. */
  private void dateline() {
    int at = 0;
    while (at < page.tokens.size()
        && !page.document.partAt(page.token(at).start()).equals("body")) {
      at++;
    }
    for (int i = at; i < Math.min(page.tokens.size() - 1, at + DATELINE); i++) {
      Hop hop = speakers.outlet(i, null);
      int end = hop == null ? i : page.name(i).to();
      boolean set = i > at && DASHES.contains(page.token(i - 1).text());
      boolean over =
          end < page.tokens.size()
              && (DASHES.contains(page.token(end).text()) || page.paragraphBegins(end));
      if (hop != null && hop.kind().equals("agency") && set && over) {
        if (!page.document.outlet().equals(hop.source())) {
          scopes.open(end, page.tokens.size(), List.of(hop), false, null, i);
        }
        return;
      }
    }
  }

  private void sentence(int from, int to) {
    int first = scopes.size();
    int i = headline(from, to);
    while (i < to) {
      i = Math.max(i + 1, word(from, to, i, first));
    }
  }

  /** "Civil defence: two dead": the speaker stands in front of a colon. */
  private int headline(int from, int to) {
    int colon = from;
    while (colon < Math.min(to, from + HEADLINE) && !page.token(colon).isSign(":")) {
      colon++;
    }
    if (colon == from || colon >= Math.min(to, from + HEADLINE)) {
      return from;
    }
    boolean quoted =
        colon - from >= 3 && Names.quote(page.token(from)) && Names.quote(page.token(colon - 1));
    Speaker speaker = speakers.at(from, colon, null);
    speaker = speaker == null && quoted ? speakers.stranger(from + 1, colon - 1, null) : speaker;
    boolean speaks =
        quoted
            || speakers.isSpeaker(from)
            || page.has(colon + 1, "false-word"); // "Moscow: there is no truth"
    if (speaker == null || speaker.range().to() < (quoted ? colon - 1 : colon) || !speaks) {
      return from;
    }
    memory.remember(speaker);
    if (!speaker.outlet()) {
      scopes.open(colon + 1, to, List.of(speaker.hop()), false, null, from);
    }
    return colon + 1;
  }

  private int word(int from, int to, int i, int first) {
    if (!page.any(i, ANY) && !page.is(i, Particle.AS)) {
      return i + 1;
    }
    Mark impersonal = page.mark(i, "impersonal");
    if (impersonal != null) {
      return impersonal.to(); // "it is worth mentioning": the outlet itself
    }
    Scope last = scopes.spoken(first);
    Mark noun = page.mark(i, "deny-noun");
    if (noun != null && last != null && continues(noun, last)) {
      return go(noun, to, last, first); // "quoting him, his denial of": no verb of denial
    }
    for (String cls : VERBS) {
      Mark mark = page.mark(i, cls);
      if (mark != null && page.figure(i) == null && (page.name(i) == null)) {
        return subjectFirst != null
            ? subjectFirst.verb(from, to, mark, first)
            : sayings.verb(from, to, mark, first);
      }
    }
    Mark between = page.mark(i, "say-between");
    if (between != null && utterance.opening(from, i) && sayings.speaking(between, to)) {
      return sayings.verb(from, to, between, first);
    }
    if (last == null) {
      last = Deniers.participle(page, sayings, from, i, to);
    }
    for (String cls : PARTICIPLES) {
      Mark mark = page.mark(i, cls);
      if (mark != null && last != null && continues(mark, last)) {
        return go(mark, to, last, first);
      }
    }
    Mark demand = page.mark(i, "demand-participle");
    if (demand != null && last != null && page.clauses.from(i) == i) {
      scopes.close(first, i); // "denied it, calling on": what he calls for is not denied
      scopes.open(i, to, last.hops(), false, null, i);
      return demand.to();
    }
    Mark denial = page.mark(i, "false-word");
    if (denial != null) {
      scopes.open(denial.to(), to, List.of(), true, null, denial.from());
      return denial.to();
    }
    denial = page.mark(i, "false-behind");
    if (denial != null && page.clauses.from(i) < i) {
      scopes.open(page.clauses.from(i), i, List.of(), true, null, denial.from());
      return denial.to();
    }
    Mark mark = page.mark(i, "according");
    mark = mark == null ? according.asSaid(from, to, i) : mark;
    return mark == null ? i + 1 : according.read(from, to, mark, first);
  }

  /** Whether a participle, or a noun of saying, goes on with what the last speaker said. */
  private boolean continues(Mark mark, Scope last) {
    if (mark.cls().endsWith("-noun")) {
      return last.from() == mark.from() || mark.stem().joined() && !mark.stem().suffix().isEmpty();
    }
    return !mark.stem().definite() && page.clauses.from(mark.from()) == mark.from();
  }

  private int go(Mark mark, int to, Scope last, int first) {
    scopes.close(first, mark.from());
    boolean accuses = mark.cls().equals("allege-participle");
    int content = accuses ? mark.from() : utterance.content(mark.to(), to, mark.to());
    scopes.open(
        content,
        to,
        last.hops(),
        mark.cls().startsWith("deny"),
        mark.cls().equals("guess-participle") ? "likely" : accuses ? "alleged" : null,
        mark.from());
    return mark.to();
  }

  /** Who had spread what is denied between two tokens, or null. */
  Rumours.Rumour rumour(int from, int to) {
    return rumours.between(from, to);
  }

  /** Whether the token belongs to the words for a speaker. */
  boolean speaks(int token) {
    return sayings.speaks(token);
  }
}
