package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which word for a speaker says what he is, and what kind of speaker that makes him. */
final class SpeakerKinds {
  /** Lexicon class of the head to the kind of hop, the most telling first. */
  private static final List<Map.Entry<String, String>> KINDS =
      List.of(
          Map.entry("speaker-correspondent", "outlet"),
          Map.entry("speaker-witness", "witness"),
          Map.entry("speaker-anonymous", "anonymous"),
          Map.entry("speaker-media", "media"),
          Map.entry("speaker-official", "official"),
          Map.entry("speaker-group", "group"),
          Map.entry("speaker-document", "media"),
          Map.entry("speaker-title", "named-person"));

  private final Annotated page;
  private final Language language;
  private final Chunks chunks;

  SpeakerKinds(Annotated page, Language language, Chunks chunks) {
    this.page = page;
    this.language = language;
    this.chunks = chunks;
  }

  /** The word that says what the speaker is: the first, or the last in front of "of" and "in". */
  int head(int from, int to) {
    if (!page.grammar.subjectFirst) {
      return from;
    }
    int end = from;
    while (end < to && page.token(end).isWord() && !page.has(end, "preposition")) {
      end++;
    }
    while (end > from + 1 && of(end - 1, end) == null) {
      end--;
    }
    return Math.max(from, end - 1);
  }

  /** The kind of hop that the word makes, or null. */
  String of(int from, int to) {
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

  /** Two to five words none of which the lexicon knows as anything else. */
  boolean properName(int from, int to) {
    int unknown = 0;
    for (int i = from; i < to; i++) {
      if (i > from && page.spelled(i, "preposition")
          || page.definite(i) && page.grammar.closes(page.token(i).strict())) {
        return false; // "the operating conditions", "withdrawal from the border" are nobody
      }
      if (page.token(i).isWord()
          && !page.small(i)
          && (!language.lexicon.knows(page.word(i)) || language.persons.given(page.token(i)))) {
        unknown++;
      }
    }
    return unknown >= 2
        && to - from <= 6
        && !page.definite(from)
        && !purpose(from)
        && !(page.ends(from, Ending.ACCUSATIVE) && page.ends(from + 1, Ending.ACCUSATIVE))
        && !masdar(from)
        && !page.has(from, "demonstrative")
        && !chunks.verb(from)
        && !page.has(from, "never-person")
        && !page.has(from, "deed-noun")
        && !page.has(from, "thing");
  }

  private boolean masdar(int i) {
    String word = page.token(i).strict();
    return page.name(i) == null
        && !page.grammar.definite(word)
        && page.grammar.verbalNouns.fit(word);
  }

  /** "For giving time": a preposition written onto a verbal noun begins no name. */
  boolean purpose(int i) {
    Token token = page.token(i);
    return token.folded().length() > 4
        && page.grammar.preposition(token.folded()) != null
        && page.grammar.verbalNouns.fit(token.strict().substring(1));
  }

  /** "Three sources": the number in front of those who speak. */
  boolean counted(int i) {
    FigureSpan figure = page.figure(i);
    return figure != null
        && figure.kind() == FigureSpan.Kind.NUMBER
        && !page.has(i, "speaker-anonymous")
        && (page.has(i + 1, "speaker-anonymous") || page.has(i + 1, "speaker-witness"));
  }

  /** The party that the names in the words belong to; a name that several bear tells none. */
  String party(int from, int to) {
    for (int i = from; i < to; i++) {
      NameMark name = page.name(i);
      if (name != null && name.from() == i && !language.isPlace(name)) {
        Set<String> parties = new TreeSet<>();
        name.ids().forEach(id -> parties.add(language.registry.partyOf(id)));
        String party = parties.size() == 1 ? parties.iterator().next() : "unknown";
        if (!party.equals("unknown") && !party.equals("neutral")) {
          return party;
        }
      }
    }
    return "unknown";
  }
}
