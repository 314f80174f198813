package org.isnad.extract;

/** Where the words for a speaker end and what he says, or to whom, begins. */
final class SpeakerEnds {
  private static final ClassSet ENDS =
      ClassSet.of(
          "that",
          "statement-noun",
          "say-verb",
          "deny-verb",
          "allege-verb",
          "guess-verb",
          "relay-verb",
          "publish-verb",
          "say-participle",
          "clause-start",
          "relative",
          "hedge-likely",
          "hedge-alleged",
          "rumour",
          "names-withheld",
          "said-noun",
          "false-word",
          "negator",
          "observe-verb");

  private static final ClassSet BODIES =
      ClassSet.of("speaker-media", "speaker-official", "speaker-group");

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;

  SpeakerEnds(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  boolean at(int start, int i) {
    Token token = page.token(i);
    if (onMedia(start, i) || i > start && page.name(i) != null && page.name(i).from() < i) {
      return false; // within a name
    }
    if (token.sentence() != page.token(start).sentence()
        || page.any(i, ENDS)
        || page.is(i, Particle.TO)
        || i > start
            && page.is(i, Particle.BY)
            && token.text().length() > 1 // stretched towards a quote
        || i > start + 1 && indefinite(i, "media-object")) {
      return true;
    }
    if (i > start
            && (page.has(start, "somebody-of")
                || page.is(i, Particle.OF) && outlet(start, i)
                || page.has(i, "quoting-from")
                || page.spelled(i, "speaker-end")
                || page.has(i, "speaker-adjunct")
                || page.is(i, Particle.WHAT)
                || page.has(i, "demonstrative"))
        || i > start
            && page.name(i) == null
            && (page.any(i, language.frames.happenings()) && !construct(i)
                || indefinite(i, "denied-object"))) {
      return true;
    }
    FigureSpan figure = page.figure(i);
    if (i > start
        && figure != null
        && figure.from() == i
        && figure.kind() == FigureSpan.Kind.NUMBER) {
      return true;
    }
    if (i > start + 1 && page.has(i, "figure-hedge") || told(start, i)) {
      return true;
    }
    boolean behind = i > start && page.grammar.headed(page.token(i - 1).folded());
    if (i > start && page.definite(i) && page.ends(i - 1, Ending.NOMINATIVE)
        || behind && fresh(i)) {
      return true; // "analysts | the fall", "the governor | forces of"
    }
    if (behind && (deed(i) || by(i) || body(i) && body(i - 1) && i - 1 == start)) {
      return true; // "the company | closing", "the union | of beating", "the union | the police"
    }
    if (token.kind() == Token.Kind.SIGN) {
      return !(Names.quote(token) || bracketed(start, i)) || opensSpeech(i);
    }
    NameMark name = page.name(i);
    boolean outlet = name != null && name.ids().contains(page.document.outlet());
    if (i > start
        && outlet
        && name.from() == i
        && !page.has(i - 1, "speaker-correspondent")
        && !chunks.governed(i)) {
      return !page.has(start, "speaker-correspondent");
    }
    return i > start
        && (chunks.preposition(i) == Preposition.TO && listener(i)
            || page.time(i) != null
            || page.has(i, "trigger-stop"));
  }

  /** "The committee of the investigation": a bare word for a body takes the next one to itself. */
  private boolean construct(int i) {
    boolean body = page.any(i - 1, BODIES);
    boolean unnamed = page.has(i - 1, "speaker-anonymous") && page.definite(i);
    return (body || unnamed) && !page.definite(i - 1) && page.name(i - 1) == null;
  }

  private boolean body(int i) {
    return page.definite(i) && page.any(i, BODIES);
  }

  /** "By" written onto what is neither a place nor a body: what somebody is accused of. */
  private boolean by(int i) {
    return chunks.preposition(i) == Preposition.BY
        && page.name(i) == null
        && !page.any(i, BODIES)
        && !page.has(i, "weak-place")
        && !page.has(i, "place-head");
  }

  /** "The agency | from its sources": an outlet's name is over where it ends. */
  private boolean outlet(int start, int i) {
    NameMark name = page.name(i - 1);
    return name != null && name.from() == start && language.isOutlet(name);
  }

  /** "Users on the networks": where they write belongs to the words for them. */
  private boolean onMedia(int start, int i) {
    return i == start + 1 && page.has(start, "media-user") && page.has(i + 1, "speaker-media");
  }

  /** "Activists X": a plural of full ending is in no construct, so a source behind it is told. */
  private boolean told(int start, int i) {
    boolean headed = page.has(i, "speaker-media") && !page.has(start, "speaker-correspondent");
    NameMark name = page.name(headed && page.name(i) == null ? i + 1 : i);
    return i > start
        && name != null
        && (name.from() == i || headed)
        && (page.ends(i - 1, Ending.NOMINATIVE)
            || i > start + 1
                && page.name(i - 1) == null
                && !page.has(i - 1, "preposition")
                && (page.ends(i - 1, Ending.RELATED) || headed && page.definite(i - 1))
            || page.name(i - 1) != null && language.isPlace(page.name(i - 1)))
        && name.ids().stream().anyMatch(id -> language.registry.source(id).isPresent());
  }

  /** "The truth of": a bare noun in construct, not "the health" of a ministry. */
  private boolean indefinite(int i, String cls) {
    Mark mark = page.mark(i, cls);
    return mark != null && !mark.stem().definite();
  }

  /** A bare word for a body behind a definite one begins words for somebody else. */
  private boolean fresh(int i) {
    return page.name(i - 1) == null
        && !page.definite(i)
        && !chunks.joined(i)
        && !chunks.governed(i)
        && (page.has(i, "group-head") || page.has(i, "speaker-group"))
        && !page.has(i - 1, "speaker-title");
  }

  /**
   * "The manager | the fall of", "the movement | the responsibility": what is denied or claimed.
   */
  private boolean deed(int i) {
    return masdar(i)
        || page.name(i) == null
            && (page.has(i, "blame-word")
                || page.has(i, "claimed-thing")
                || page.has(i, "deed-noun") && !page.definite(i));
  }

  /** A verbal noun by its pattern: what is announced. */
  boolean masdar(int i) {
    String word = page.token(i).strict();
    return page.name(i) == null
        && !page.grammar.definite(word)
        && page.grammar.verbalNouns.fit(word);
  }

  /** "The agency (Name)": a name in brackets belongs to the words for the speaker. */
  private boolean bracketed(int start, int i) {
    if (page.token(i).isSign("(")) {
      for (int k = i + 1; k < Math.min(page.tokens.size(), i + 6); k++) {
        if (page.token(k).isSign(")")) {
          return i <= start + 2;
        }
      }
    }
    return page.token(i).isSign(")") && i > start + 1;
  }

  /** "to our newspaper": who is told, not who tells. */
  private boolean listener(int i) {
    NameMark name = page.name(i);
    if (name != null) {
      return name.ids().stream().anyMatch(id -> language.registry.source(id).isPresent());
    }
    return page.has(i, "speaker-media") || page.has(i, "speaker-correspondent");
  }

  /** A quotation mark behind which more than a name stands. */
  private boolean opensSpeech(int i) {
    int words = 0;
    for (int k = i + 1; k < page.tokens.size() && words <= 6 && !page.paragraphBegins(k); k++) {
      if (Names.quote(page.token(k))) {
        return false;
      }
      words++;
    }
    return words > 5;
  }
}
