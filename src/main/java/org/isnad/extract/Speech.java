package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
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
          "attribute-verb");
  private static final List<String> PARTICIPLES =
      List.of("deny-participle", "guess-participle", "say-participle");
  private static final Set<String> PLAIN = Set.of("say-verb", "speech-rush");
  private static final Set<String> ISSUERS = Set.of("official", "group", "outlet");
  private static final Set<String> RELAYERS = Set.of("agency", "media", "outlet");
  private static final int FAR = 40;
  private static final int NAME = 6;
  private static final int RELAY = 12;

  private final Annotated page;
  private final Chunks chunks;
  private final Speakers speakers;
  private final List<Scope> scopes = new ArrayList<>();
  private final List<Speaker> memory = new ArrayList<>();

  Speech(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.chunks = chunks;
    this.speakers = new Speakers(page, language, chunks);
    int i = 0;
    while (i < page.tokens.size()) {
      int end = page.sentenceTo(i);
      if (!page.document.partAt(page.token(i).start()).equals("furniture")) {
        sentence(i, end);
      }
      i = end;
    }
    scopes.sort(
        Comparator.comparingInt((Scope s) -> s.from() - s.to()).thenComparingInt(Scope::from));
  }

  /** The scopes that hold a token, the widest first. */
  List<Scope> at(int token) {
    List<Scope> out = new ArrayList<>();
    for (Scope scope : scopes) {
      if (scope.holds(token)) {
        out.add(scope);
      }
    }
    return out;
  }

  /** Every scope, the widest first. */
  List<Scope> all() {
    return List.copyOf(scopes);
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
    while (colon < Math.min(to, from + NAME) && !page.token(colon).isSign(":")) {
      colon++;
    }
    if (colon == from || colon >= Math.min(to, from + NAME)) {
      return from;
    }
    Speaker speaker = speakers.at(from, colon, null);
    if (speaker == null || speaker.range().to() < colon || !speakers.isSpeaker(from)) {
      return from;
    }
    remember(speaker);
    if (!speaker.outlet()) {
      open(colon + 1, to, List.of(speaker.hop()), false, null, from);
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
        Scope last = scopes.get(scopes.size() - 1);
        close(first, i);
        int content = content(mark.to(), to, mark.to());
        open(
            content,
            to,
            last.hops(),
            cls.equals("deny-participle"),
            cls.equals("guess-participle") ? "likely" : null,
            i);
        return content;
      }
    }
    Mark denial = page.mark(i, "false-word");
    if (denial != null) {
      open(denial.to(), to, List.of(), true, null, denial.from());
      return denial.to();
    }
    denial = page.mark(i, "false-behind");
    if (denial != null && page.clauses.from(i) < i) {
      open(page.clauses.from(i), i, List.of(), true, null, denial.from());
      return denial.to();
    }
    Mark according = page.mark(i, "according");
    return according == null ? i + 1 : according(from, to, according, first);
  }

  private int verb(int from, int to, Mark mark, int first) {
    String cls = mark.cls();
    String word = page.words(mark.from(), mark.to());
    Speaker behind =
        page.has(mark.to(), "media-object") && !issues(cls, mark.to())
                || cls.equals("attribute-verb")
            ? null
            : speakers.at(mark.to(), to, word);
    int search = behind == null ? mark.to() : behind.range().to();
    int marker = marker(search, cls.equals("deny-verb") ? Math.min(to, search + 3) : to);
    if (behind != null && marker < 0 && behind.hop().kind().equals("named-person")) {
      behind = null;
      search = mark.to();
    }
    Speaker front = behind == null && plural(mark) ? group(from, mark) : null;
    front = behind == null && front == null ? front(from, mark, word, first) : front;
    if (cls.equals("relay-verb")) {
      return relay(mark, to, behind != null ? behind : front != null ? front : last(), first, word);
    }
    if (cls.equals("publish-verb")) {
      return publish(mark, to, behind != null ? behind : front, first);
    }
    Speaker speaker = behind != null ? behind : front;
    boolean named = speaker != null;
    if (speaker == null) {
      if (mark.stem().suffix().isEmpty() && marker < 0 && !cls.equals("attribute-verb")) {
        return mark.to();
      }
      if (marker < 0 && PLAIN.contains(cls) || cls.equals("attribute-verb")) {
        return mark.to();
      }
      speaker = person(from, mark.from());
      speaker = speaker == null ? last() : speaker;
    }
    if (speaker == null
        || (marker < 0 && PLAIN.contains(cls) && !nominal(search, to) && behind == null)) {
      return mark.to();
    }
    speaker = recall(speaker, named, word);
    int content = marker < 0 ? search : marker;
    String modality =
        cls.equals("allege-verb")
                || cls.equals("attribute-verb")
                || cls.equals("speech-rush") && speaker.hop().kind().equals("official")
            ? "alleged"
            : cls.equals("guess-verb") || cls.equals("doubt-verb") ? "likely" : null;
    close(
        first,
        Math.min(
            mark.from(),
            speaker.range().from() >= from && speaker.range().from() < to
                ? Math.max(speaker.range().from(), page.clauses.from(mark.from()))
                : mark.from()));
    open(
        content,
        quoteEnd(content, to),
        hops(first, speaker, mark),
        cls.equals("deny-verb") || cls.equals("doubt-verb"),
        modality,
        mark.from());
    return content;
  }

  /** "A statement of the ministry said": the statement speaks when it is not what is published. */
  private boolean issues(String cls, int i) {
    return page.has(i, "statement-head") && !cls.equals("publish-verb");
  }

  /** Hops of a scope: those of an enclosing publication of the same sentence, then the speaker. */
  private List<Hop> hops(int first, Speaker speaker, Mark mark) {
    List<Hop> out = new ArrayList<>();
    for (Scope scope : scopes.subList(Math.min(first, scopes.size()), scopes.size())) {
      if (scope.holds(mark.from())
          && scope.hops().size() == 1
          && published.contains(scope)
          && !scope.hops().get(0).name().equals(speaker.hop().name())) {
        out.addAll(scope.hops());
      }
    }
    if (!speaker.outlet()) {
      out.add(speaker.hop());
    }
    return out;
  }

  private final Set<Scope> published = new java.util.HashSet<>();

  private int publish(Mark mark, int to, Speaker speaker, int first) {
    if (speaker == null || !mediaNear(mark.to(), to)) {
      return mark.to();
    }
    remember(speaker);
    int content = mark.to();
    close(first, mark.from());
    if (!speaker.outlet()) {
      Scope scope =
          new Scope(
              Math.min(mark.from(), speaker.range().from()),
              to,
              List.of(speaker.hop()),
              false,
              null,
              mark.from());
      scopes.add(scope);
      published.add(scope);
    }
    return content;
  }

  private boolean mediaNear(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      if (page.has(i, "media-object")) {
        return true;
      }
    }
    return false;
  }

  /** "A, quoting B, said that": two hops. */
  private int relay(Mark mark, int to, Speaker relayer, int first, String word) {
    int search =
        relayer != null && relayer.range().from() >= mark.to() ? relayer.range().to() : mark.to();
    for (int i = search; i < Math.min(to, search + RELAY); i++) {
      if (page.token(i).folded().equals("عن")) {
        Speaker origin = speakers.at(i + 1, to, word);
        if (origin == null) {
          return mark.to();
        }
        int marker = marker(origin.range().to(), to);
        List<Hop> hops = new ArrayList<>();
        if (relayer != null && !relayer.outlet() && !relayer.hop().kind().equals("anonymous")) {
          hops.add(relayer.hop());
        }
        if (!origin.outlet()) {
          hops.add(origin.hop());
        }
        remember(origin);
        int content = marker < 0 ? origin.range().to() : marker;
        close(first, mark.from());
        open(content, quoteEnd(content, to), hops, false, null, mark.from());
        return content;
      }
    }
    return mark.to();
  }

  private int according(int from, int to, Mark mark, int first) {
    int at = mark.to();
    String word = page.words(mark.from(), mark.to());
    if (at < to && page.token(at).folded().equals("ما")) {
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
    if (at < to
        && (page.token(at).folded().equals("الي") || page.token(at).folded().equals("عن"))) {
      at++;
    }
    if (page.has(at, "information-noun")) {
      at = informant(at, to);
    }
    Speaker speaker = speakers.at(at, to, word);
    if (speaker == null) {
      return mark.to();
    }
    speaker = recall(speaker, true, word);
    List<Hop> hops = speaker.outlet() ? List.of() : List.of(speaker.hop());
    int end = speaker.range().to();
    if (mark.lemma().startsWith("كما ") && opening(from, mark.from())) {
      return mark.from() + 1;
    }
    if (opening(from, mark.from())) {
      close(first, mark.from());
      open(end, to, hops, false, null, mark.from());
      if (RELAYERS.contains(speaker.hop().kind()) && !hops.isEmpty()) {
        published.add(scopes.get(scopes.size() - 1)); // "according to an agency, the ministry said"
      }
    } else {
      int start = from;
      for (Scope scope : scopes.subList(first, scopes.size())) {
        if (scope.holds(mark.from()) || scope.to() <= mark.from()) {
          start =
              Math.max(
                  start,
                  scope.hops().equals(hops) ? mark.from() : Math.min(scope.from(), mark.from()));
        }
      }
      if (start < mark.from()) {
        scopes.add(new Scope(start, mark.from(), hops, false, null, mark.from()));
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
      String folded = page.token(i).folded();
      if ((folded.equals("من") || folded.equals("عن")) && speakers.at(i + 1, to, "") != null) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean opening(int from, int mark) {
    for (int i = from; i < mark; i++) {
      if (page.token(i).isWord() && !page.has(i, "preposition") && !page.has(i, "clause-start")) {
        return false;
      }
    }
    return true;
  }

  /** The speaker in front of the verb: the antecedent of a relative, or what opens the sentence. */
  private Speaker front(int from, Mark mark, String verb, int first) {
    int at = mark.from() - 1;
    if (page.has(at, "relative")) {
      Speaker last = last();
      return last != null && last.range().to() >= at - 2
          ? last
          : speakers.at(page.clauses.from(at - 1), at, verb);
    }
    if (mark.stem().joined() || mark.from() - from > FAR) {
      return null;
    }
    int start = from;
    for (Scope scope : scopes.subList(first, scopes.size())) {
      if (!published.contains(scope)) {
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
          && !page.token(next).isSign("،")) {
        next++;
      }
      start = next;
    }
    return start >= mark.from() ? null : speakers.at(start, mark.from(), verb);
  }

  /** A group named in the sentence in front of a plural verb: "fighters who announced". */
  private Speaker group(int from, Mark mark) {
    for (int i = mark.from() - 1; i >= from; i--) {
      if (page.has(i, "group-head")
          || page.has(i, "speaker-group")
          || page.has(i, "speaker-witness")) {
        Range chunk = new Range(i, Math.min(mark.from(), i + 2));
        String words =
            page.words(chunk.from(), chunk.to())
                .replaceFirst("^(و?[لب])(?=.{4})", "")
                .replace("،", "")
                .trim();
        return new Speaker(
            new Hop(words, null, "group", "unknown", null),
            Speakers.bare(page.token(i).folded()),
            false,
            chunk);
      }
    }
    return null;
  }

  /** The last person named in the sentence in front of a verb without a subject of its own. */
  private Speaker person(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (page.name(i) != null && page.name(i).from() == i && speakers.isPerson(page.name(i))) {
        return speakers.at(i, page.name(i).to(), null);
      }
    }
    return null;
  }

  private boolean plural(Mark mark) {
    return page.token(mark.from()).folded().endsWith("وا");
  }

  /** First token behind "that", a colon or an opening quotation; -1 when there is none near. */
  private int marker(int from, int to) {
    for (int i = from; i < Math.min(to, from + FAR); i++) {
      if (page.has(i, "that")) {
        return i + 1;
      }
      if (page.token(i).isSign(":")) {
        return i + 1;
      }
      if ((page.has(i, "say-verb")
                  || page.has(i, "say-participle")
                      && !page.mark(i, "say-participle").stem().definite())
              && i > from
          || page.has(i, "clause-start") && !page.token(i).folded().equals("حتي")
          || page.has(i, "relative")) {
        return -1;
      }
    }
    return -1;
  }

  private int content(int from, int to, int otherwise) {
    int marker = marker(from, Math.min(to, from + 8));
    return marker < 0 ? otherwise : marker;
  }

  /** Whether a noun that can be said ("announced the death of") follows. */
  private boolean nominal(int from, int to) {
    return from < to && chunks.begins(from);
  }

  /**
   * Where the words end: at the closing quotation mark when they are quoted, else with the
   * sentence.
   */
  private int quoteEnd(int content, int to) {
    if (content >= 2 && page.has(content - 1, "that") && opensQuote(content - 2)) {
      return quoteEnd(content - 2, to); // "that" itself is quoted
    }
    if (content < page.tokens.size()
        && "“«\"".contains(page.token(content).text())
        && page.token(content).kind() == Token.Kind.SIGN) {
      String closing =
          page.token(content).isSign("“") ? "”" : page.token(content).isSign("«") ? "»" : "\"";
      int paragraph = page.document.text().indexOf('\n', page.token(content).start());
      for (int i = content + 1;
          i < page.tokens.size() && (paragraph < 0 || page.token(i).start() < paragraph);
          i++) {
        if (page.token(i).isSign(closing) && i - content <= NAME) {
          return to; // only a name is quoted
        }
        if (page.token(i).isSign(closing)) {
          return Math.max(i, Math.min(to, i + 1));
        }
      }
    }
    return to;
  }

  private boolean opensQuote(int i) {
    return page.token(i).kind() == Token.Kind.SIGN && "“«\"".contains(page.token(i).text());
  }

  private void open(int from, int to, List<Hop> hops, boolean denied, String modality, int head) {
    if (from < to) {
      scopes.add(new Scope(from, to, List.copyOf(hops), denied, modality, head));
    }
  }

  /** Words of an earlier speaker of the sentence end where the next one begins. */
  private void close(int first, int at) {
    for (int i = first; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      if (scope.from() < at && scope.to() > at && !published.contains(scope)) {
        scopes.set(
            i,
            new Scope(
                scope.from(), at, scope.hops(), scope.denied(), scope.modality(), scope.head()));
      }
    }
  }

  private Speaker last() {
    return memory.isEmpty() ? null : memory.get(memory.size() - 1);
  }

  /** "The source" is the source spoken of before; a new speaker is remembered. */
  private Speaker recall(Speaker speaker, boolean named, String verb) {
    if (!named) {
      return again(speaker, verb);
    }
    Token head = page.token(speaker.range().from());
    boolean definite = head.folded().startsWith("ال") || head.folded().startsWith("وال");
    if (definite && page.has(speaker.range().from(), "statement-head")) {
      for (int i = memory.size() - 1; i >= 0; i--) {
        if (ISSUERS.contains(memory.get(i).hop().kind())) {
          return again(memory.get(i), verb); // "the statement" is that of who spoke last
        }
      }
    }
    if (definite
        && speaker.hop().source() == null
        && speaker.range().to() - speaker.range().from() <= 4) {
      for (int i = memory.size() - 1; i >= 0; i--) {
        String name = " " + org.isnad.fact.Orthography.fold(memory.get(i).hop().name()) + " ";
        if (memory.get(i).head().equals(speaker.head())
            || name.contains(" " + speaker.head() + " ")
            || name.contains(" ال" + speaker.head() + " ")) {
          Speaker known = memory.remove(i);
          memory.add(known);
          return new Speaker(
              again(known, verb).hop(), known.head(), known.outlet(), speaker.range());
        }
      }
    }
    remember(speaker);
    return speaker;
  }

  private static Speaker again(Speaker speaker, String verb) {
    Hop hop = speaker.hop();
    return new Speaker(
        new Hop(hop.name(), hop.source(), hop.kind(), hop.party(), verb),
        speaker.head(),
        speaker.outlet(),
        speaker.range());
  }

  private void remember(Speaker speaker) {
    memory.removeIf(known -> known.hop().name().equals(speaker.hop().name()));
    memory.add(speaker);
  }
}
