package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
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
      List.of("deny-participle", "guess-participle", "say-participle");
  private static final Set<String> PLAIN = Set.of("say-verb", "speech-rush");
  private static final int HEADLINE = 6;

  private final Annotated page;
  private final Speakers speakers;
  private final Scopes scopes = new Scopes();
  private final SpeakerMemory memory;
  private final Utterance utterance;
  private final SpeakerSearch search;
  private final Sourcing sourcing;
  private final FrontSpeech subjectFirst;
  private final BitSet spoken = new BitSet();

  Speech(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.speakers = new Speakers(page, language, chunks);
    this.memory = new SpeakerMemory(page);
    this.utterance = new Utterance(page, chunks);
    this.search = new SpeakerSearch(page, speakers, memory, scopes);
    this.sourcing = new Sourcing(page, speakers, memory, scopes, utterance);
    this.subjectFirst =
        page.grammar.subjectFirst
            ? new FrontSpeech(page, language, speakers, memory, scopes, utterance)
            : null;
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
    Speaker speaker = speakers.at(from, colon, null);
    if (speaker == null || speaker.range().to() < colon || !speakers.isSpeaker(from)) {
      return from;
    }
    memory.remember(speaker);
    if (!speaker.outlet()) {
      scopes.open(colon + 1, to, List.of(speaker.hop()), false, null, from);
    }
    return colon + 1;
  }

  private int word(int from, int to, int i, int first) {
    Mark impersonal = page.mark(i, "impersonal");
    if (impersonal != null) {
      return impersonal.to(); // "it is worth mentioning": the outlet itself
    }
    for (String cls : VERBS) {
      Mark mark = page.mark(i, cls);
      if (mark != null && page.figure(i) == null && (page.name(i) == null)) {
        return verb(from, to, mark, first);
      }
    }
    for (String cls : PARTICIPLES) {
      Mark mark = page.mark(i, cls);
      if (mark != null
          && !mark.stem().definite()
          && scopes.size() > first
          && page.clauses.from(i) == i) {
        Scope last = scopes.last();
        scopes.close(first, i);
        int content = utterance.content(mark.to(), to, mark.to());
        scopes.open(
            content,
            to,
            last.hops(),
            cls.equals("deny-participle"),
            cls.equals("guess-participle") ? "likely" : null,
            i);
        return content;
      }
    }
    Mark demand = page.mark(i, "demand-participle");
    if (demand != null && scopes.size() > first && page.clauses.from(i) == i) {
      Scope last = scopes.last(); // "denied it, calling on": what he calls for is not denied
      scopes.close(first, i);
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
    Mark according = page.mark(i, "according");
    return according == null ? i + 1 : sourcing.according(from, to, according, first);
  }

  private int verb(int from, int to, Mark mark, int first) {
    String cls = mark.cls();
    if (subjectFirst != null) {
      return subjectFirst.verb(from, to, mark, first);
    }
    if (cls.equals("spread-verb")) {
      return sourcing.spread(mark, to, first);
    }
    String word = page.words(mark.from(), mark.to());
    Speaker behind =
        page.has(mark.to(), "media-object") && !issues(cls, mark.to())
                || cls.equals("attribute-verb")
            ? null
            : speakers.at(mark.to(), to, word);
    int behindIt = behind == null ? mark.to() : behind.range().to();
    int marked =
        utterance.marker(behindIt, cls.equals("deny-verb") ? Math.min(to, behindIt + 3) : to);
    if (behind != null && marked < 0 && behind.hop().kind().equals("named-person")) {
      behind = null;
      behindIt = mark.to();
    }
    Speaker front = behind == null && search.plural(mark) ? search.group(from, mark) : null;
    Speaker contrast = behind == null && front == null ? search.contrasted(mark, word) : null;
    if (contrast != null) {
      scopes.cut(first, contrast.range().from());
      front = contrast;
    }
    front = behind == null && front == null ? search.front(from, mark, word, first) : front;
    if (cls.equals("relay-verb")) {
      return sourcing.relay(
          mark, to, behind != null ? behind : front != null ? front : memory.last(), first, word);
    }
    if (cls.equals("publish-verb")) {
      return sourcing.publish(mark, to, behind != null ? behind : front, first);
    }
    Speaker speaker = behind != null ? behind : front;
    boolean named = speaker != null;
    if (speaker == null) {
      if (mark.stem().suffix().isEmpty() && marked < 0 && !cls.equals("attribute-verb")) {
        return mark.to();
      }
      if (marked < 0 && PLAIN.contains(cls) || cls.equals("attribute-verb")) {
        return mark.to();
      }
      speaker = search.person(from, mark.from());
      speaker = speaker == null ? memory.last() : speaker;
    }
    if (speaker == null
        || (marked < 0
            && PLAIN.contains(cls)
            && !utterance.nominal(behindIt, to)
            && behind == null)) {
      return mark.to();
    }
    speaker = memory.recall(speaker, named, word);
    spoken.set(speaker.range().from(), speaker.range().to());
    int said = marked < 0 ? behindIt : marked;
    String modality =
        cls.equals("allege-verb")
                || cls.equals("attribute-verb")
                || cls.equals("speech-rush") && speaker.hop().kind().equals("official")
            ? "alleged"
            : cls.equals("guess-verb") || cls.equals("doubt-verb") ? "likely" : null;
    scopes.close(
        first,
        Math.min(
            mark.from(),
            speaker.range().from() >= from && speaker.range().from() < to
                ? Math.max(speaker.range().from(), page.clauses.from(mark.from()))
                : mark.from()));
    boolean denies = cls.equals("deny-verb");
    List<Hop> hops = scopes.hops(first, speaker, mark);
    Speaker quoted = marked < 0 ? null : sourcing.quoted(behindIt, marked, word);
    if (quoted != null) {
      hops.add(quoted.hop());
    }
    if (denies && utterance.rumour(from, mark.from())) {
      scopes.open(from, mark.from(), hops, true, null, mark.from());
    }
    boolean counts = cls.equals("observe-verb") && behind != null && marked < 0;
    scopes.open(
        counts ? mark.from() : said, // "it registered 200": the verb itself is what is told
        utterance.quoteEnd(said, to),
        hops,
        denies || cls.equals("doubt-verb"),
        modality,
        mark.from());
    return said;
  }

  /** Whether the token belongs to the words for a speaker. */
  boolean speaks(int token) {
    return spoken.get(token);
  }

  /** "A statement of the ministry said": the statement speaks when it is not what is published. */
  private boolean issues(String cls, int i) {
    return page.has(i, "statement-head") && !cls.equals("publish-verb");
  }
}
