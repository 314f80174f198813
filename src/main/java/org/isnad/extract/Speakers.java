package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.fact.Entity;
import org.isnad.fact.Hop;
import org.isnad.fact.Orthography;
import org.isnad.fact.Source;

/** Reads the words for a speaker and says what kind of speaker it is. */
final class Speakers {
  private static final int LONGEST = 18;
  private static final int ISSUER = 6;

  /** Lexicon class of the head to the kind of hop, the most telling first. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("speaker-correspondent", "outlet"),
          Map.entry("speaker-witness", "witness"),
          Map.entry("speaker-anonymous", "anonymous"),
          Map.entry("speaker-media", "media"),
          Map.entry("speaker-official", "official"),
          Map.entry("speaker-group", "group"),
          Map.entry("speaker-title", "named-person"));

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;
  private final SpeakerEnds ends;

  Speakers(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
    this.ends = new SpeakerEnds(page, language, chunks);
  }

  /** The speaker whose words begin at the token, or null when no speaker does. */
  Speaker at(int from, int limit, String verb) {
    int start = from;
    while (start < limit
        && (Names.quote(page.token(start))
            || page.has(start, "determiner")
            || page.has(start, "quantifier")
            || page.has(start, "many-word"))) {
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
    if (page.has(start, "preposition")
        || page.has(start, "that")
        || chunks.governed(start)
        || page.time(start) != null) {
      return null;
    }
    int to = start;
    while (to < limit && to - start < LONGEST && !ends.at(start, to)) {
      to++;
    }
    while (to > start
        && (page.token(to - 1).kind() == Token.Kind.SIGN
                && !page.token(to - 1).isSign(")")
                && !(Names.quote(page.token(to - 1)) && to - 2 > start)
            || to - 1 > start && page.has(to - 1, "preposition") && page.name(to - 1) == null)) {
      to--;
    }
    return to <= start ? null : speaker(start, to, verb);
  }

  /** "A statement of the ministry": the ministry speaks. */
  private Speaker issuer(int start, int limit, String verb) {
    for (int i = start + 1; i < Math.min(limit, start + ISSUER); i++) {
      boolean behind = page.has(i - 1, "issued-by");
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
    while (to < limit && to - i < LONGEST && !ends.at(i, to)) {
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
    return kind(i, i + 1) != null || name != null && !language.mayBePlace(name);
  }

  private Speaker speaker(int from, int to, String verb) {
    int top = head(from, to);
    String words = page.words(from, to).replaceAll("[\"“”«»]", "").trim();
    NameMark name = page.name(from);
    String head = page.grammar.bare(page.token(top).folded());
    if (page.has(top, "speaker-correspondent")) {
      return new Speaker(
          new Hop(words, null, "outlet", "neutral", verb), head, false, new Range(from, to));
    }
    Source source = source(from, to, words).orElse(null);
    if (source != null) {
      boolean outlet = source.id().equals(page.document.outlet());
      return new Speaker(
          new Hop(source.name(), source.id(), source.kind(), source.party(), verb),
          head,
          outlet,
          new Range(from, to));
    }
    String kind = kind(top, to);
    if (kind == null && name == null) {
      return properName(from, to)
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
        new Hop(words, null, kind, party(from, to), verb), head, false, new Range(from, to));
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

  /** The word that says what the speaker is: the first, or the last in front of "of" and "in". */
  private int head(int from, int to) {
    if (!page.grammar.subjectFirst) {
      return from;
    }
    int end = from;
    while (end < to && page.token(end).isWord() && !page.has(end, "preposition")) {
      end++;
    }
    while (end > from + 1 && kind(end - 1, end) == null) {
      end--;
    }
    return Math.max(from, end - 1);
  }

  private String kind(int from, int to) {
    if (page.has(from, "speaker-title") && to > from + 1 && properName(from + 1, to)) {
      return "named-person"; // the general, not the brigade
    }
    for (Map.Entry<String, String> row : KINDS) {
      if (page.has(from, row.getKey())) {
        return row.getValue();
      }
    }
    return null;
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

  /** Two to five words none of which the lexicon knows as anything else. */
  private boolean properName(int from, int to) {
    int unknown = 0;
    for (int i = from; i < to; i++) {
      if (page.token(i).isWord()
          && !page.small(i)
          && !language.lexicon.knows(page.token(i).folded())) {
        unknown++;
      }
    }
    return unknown >= 2
        && to - from <= 6
        && !page.definite(from)
        && !page.has(from, "demonstrative")
        && !chunks.verb(from)
        && !page.has(from, "never-person")
        && !page.has(from, "thing");
  }

  boolean isPerson(NameMark name) {
    return language.isPerson(name);
  }

  private String party(int from, int to) {
    List<String> parties = new ArrayList<>();
    for (int i = from; i < to; i++) {
      NameMark name = page.name(i);
      if (name != null && name.from() == i) {
        for (String id : name.ids()) {
          String party = language.registry.partyOf(id);
          if (!party.equals("unknown") && !party.equals("neutral") && !language.isPlace(name)) {
            parties.add(party);
          }
        }
      }
    }
    return parties.isEmpty() ? "unknown" : parties.get(0);
  }
}
