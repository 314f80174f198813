package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.fact.Entity;
import org.isnad.fact.Hop;
import org.isnad.fact.Orthography;
import org.isnad.fact.Source;

/** Reads the words for a speaker and says what kind of speaker it is. */
final class Speakers {
  private static final int LONGEST = 18;
  private static final int ISSUER = 6;

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final SpeakerEnds ends;
  private final SpeakerNames titles;
  private final SpeakerKinds kinds;
  private final Strangers strangers;
  private final Bearers bearers;

  Speakers(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.ends = new SpeakerEnds(page, language, chunks);
    this.titles = new SpeakerNames(page, language);
    this.kinds = new SpeakerKinds(page, language, chunks);
    this.strangers = new Strangers(page, language, chunks, ends, kinds, titles);
    this.bearers = new Bearers(page, language, chunks);
  }

  /** The speaker whose words begin at the token, or null when no speaker does. */
  Speaker at(int from, int limit, String verb) {
    int start = from;
    while (start < limit
        && (Names.quote(page.token(start))
            || page.has(start, "determiner")
            || page.has(start, "quantifier")
            || page.has(start, "many-word")
            || kinds.counted(start))) {
      Mark quantifier = page.mark(start, "quantifier");
      quantifier = quantifier == null ? page.mark(start, "many-word") : quantifier;
      start = quantifier == null ? start + 1 : quantifier.to();
    }
    if (start >= limit
        || !page.token(start).isWord()
        || page.token(start).sentence() != page.token(from).sentence()) {
      return null;
    }
    Speaker issuer = page.has(start, "statement-head") ? issuer(start, limit, verb) : null;
    if (issuer != null) {
      return issuer;
    }
    if (page.spelled(start, "preposition")
        || page.has(start, "that")
        || chunks.governed(start)
        || page.time(start) != null) {
      return null;
    }
    int to = Math.max(start, bearers.end(start, limit));
    while (to < limit && to - start < LONGEST && !ends.at(start, to)) {
      to++;
    }
    while (to > start
        && (page.token(to - 1).kind() == Token.Kind.SIGN
                && !page.token(to - 1).isSign(")")
                && !(Names.quote(page.token(to - 1)) && to - 2 > start)
            || to - 1 > start
                && page.spelled(to - 1, "preposition")
                && page.name(to - 1) == null)) {
      to--;
    }
    return to <= start ? null : speaker(start, to, verb);
  }

  /** Somebody no list knows, who stands between a verb of saying and its "that", or null. */
  Speaker stranger(int from, int limit, String verb) {
    return strangers.at(from, limit, verb);
  }

  /** "The director, Colonel X, said": with the name or the post between two commas. */
  Speaker whole(Speaker speaker, int limit) {
    return strangers.whole(speaker, limit);
  }

  /** "A statement of the ministry": the ministry speaks. */
  private Speaker issuer(int start, int limit, String verb) {
    for (int i = start + 1; i < Math.min(limit, start + ISSUER); i++) {
      boolean behind = page.has(i - 1, "issued-by") || page.has(i - 1, "issued-by-him");
      if (behind || chunks.preposition(i) == Preposition.TO) {
        Speaker inner = led(i, limit, verb, !behind);
        if (inner != null) {
          return new Speaker(
              inner.hop(), inner.head(), inner.outlet(), new Range(start, inner.range().to()));
        }
      }
    }
    return null;
  }

  /** A speaker onto whose first word "to" may be written. */
  Speaker led(int i, int limit, String verb, boolean governed) {
    int to = i + 1;
    while (to < limit && to - i < LONGEST && !ends.at(i, to) && !(to > i + 1 && isOutlet(to - 1))) {
      to++;
    }
    Speaker inner = speaker(i, to, verb);
    if (inner == null) {
      return null;
    }
    String name = page.grammar.unled(inner.hop().name(), governed);
    Hop hop =
        inner.hop().source() == null
            ? new Hop(name, null, inner.hop().kind(), inner.hop().party(), verb)
            : inner.hop();
    return new Speaker(
        hop,
        page.grammar.bare(Orthography.fold(name).split(" ")[0]),
        inner.outlet(),
        inner.range());
  }

  /** Whether a word for somebody who speaks, or the name of a source, stands at the token. */
  boolean isSpeaker(int i) {
    NameMark name = page.name(i);
    return kinds.of(i, i + 1) != null || name != null && !language.mayBePlace(name);
  }

  /** The outlet or agency whose name begins at the token, however common the word, or null. */
  Hop outlet(int i, String verb) {
    NameMark name = isOutlet(i) ? page.name(i) : null;
    for (String id : name == null ? List.<String>of() : name.ids()) {
      Source source = language.registry.source(id).orElse(null);
      if (source != null) {
        return new Hop(source.name(), source.id(), source.kind(), source.party(), verb);
      }
    }
    return null;
  }

  /** Whether a group, by its name or by a word for one, begins at the token. */
  boolean isClaimant(int i) {
    NameMark name = page.name(i);
    return page.has(i, "speaker-group")
        || page.has(i, "weak-group")
        || name != null && name.from() == i && language.acts(name) && !language.mayBePlace(name);
  }

  /** What a speaker of these words is called. */
  String name(Range words) {
    return titles.name(words.from(), words.to());
  }

  /** Whether the preposition of the receiver is written onto a word for somebody who speaks. */
  boolean isLed(int i) {
    return chunks.preposition(i) == Preposition.TO && isSpeaker(i);
  }

  /** Whether a verb of any lexicon stands at the token. */
  boolean isVerb(int i) {
    return chunks.verb(i) || page.has(i, "praise-verb");
  }

  /** Whether the name of an outlet or agency begins at the token. */
  boolean isOutlet(int i) {
    NameMark name = page.name(i);
    return name != null && name.from() == i && language.isOutlet(name);
  }

  private Speaker speaker(int from, int to, String verb) {
    int top = kinds.head(from, to);
    String words = titles.name(from, to);
    NameMark name = page.name(from);
    String head = page.grammar.bare(page.token(top).folded());
    if (page.has(top, "speaker-correspondent")) {
      return new Speaker(
          new Hop(words, null, "outlet", "neutral", verb), head, false, new Range(from, to));
    }
    boolean person = bearers.end(from, to) == to; // the spokesman, not the body he speaks for
    Source source =
        (person ? language.registry.sourceNamed(words) : source(from, to, words)).orElse(null);
    if (source != null) {
      boolean outlet = source.id().equals(page.document.outlet());
      return new Speaker(
          new Hop(source.name(), source.id(), source.kind(), source.party(), verb),
          head,
          outlet,
          new Range(from, to));
    }
    String kind = kinds.of(top, to);
    if (kind == null && name == null) {
      return kinds.properName(from, to)
          ? new Speaker(
              new Hop(words, null, "named-person", "unknown", verb),
              head,
              false,
              new Range(from, to))
          : null;
    }
    if (kind == null) {
      kind = language.isPlace(name) ? "official" : entityKind(name);
    }
    return new Speaker(
        new Hop(words, null, kind, kinds.party(from, to), verb), head, false, new Range(from, to));
  }

  /** The registered source that the words begin with, behind at most one general head. */
  private Optional<Source> source(int from, int to, String words) {
    boolean own = page.has(from, "speaker-anonymous") || page.has(from, "speaker-witness");
    for (int i = from; !own && i < Math.min(to, from + 3); i++) {
      NameMark name = page.name(i);
      boolean head =
          i == from
              || page.has(from, "speaker-media")
              || page.has(from, "speaker-official")
              || page.has(from, "speaker-group");
      if (name != null && name.from() == i && !name.weak() && head) {
        for (String id : name.ids()) {
          Optional<Source> found = language.registry.source(id);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return own ? Optional.empty() : language.registry.sourceNamed(words);
  }

  private String entityKind(NameMark name) {
    for (String id : name.ids()) {
      Entity entity = language.registry.entity(id).orElse(null);
      if (entity != null) {
        return switch (entity.kind()) {
          case "person" -> "named-person";
          case "group" -> "group";
          default -> "official";
        };
      }
    }
    return "official";
  }

  boolean isPerson(NameMark name) {
    return language.isPerson(name);
  }
}
