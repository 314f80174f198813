package org.isnad.extract;

import java.util.Set;

/** What the words of a slot can stand for: people, groups, things, something that goes on. */
final class Referents {
  /** Measures of people. */
  static final Set<String> PERSONS = Set.of("person", "family");

  private final Annotated page;
  private final Language language;

  Referents(Annotated page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** Whether the words are for somebody who can be hurt or held: counted persons, groups, names. */
  boolean people(Range who) {
    if (page.has(who.from(), "nobody")) {
      return true;
    }
    for (int i = who.from(); i < who.to(); i++) {
      FigureSpan figure = page.figure(i);
      NameMark name = page.name(i);
      boolean persons =
          figure != null
              && !adjective(who, i)
              && (PERSONS.contains(String.valueOf(figure.figure().measure()))
                  || figure.rest()
                  || figure.figure().measure() == null
                      && (figure.kind() == FigureSpan.Kind.NUMBER
                          || figure.kind() == FigureSpan.Kind.INDEFINITE));
      if (persons
          || name != null && !language.isPlace(name)
          || page.has(i, "group-head")
          || page.has(i, "weak-group")
          || page.has(i, "role-noun")
          || page.has(i, "rest-word")
          || page.has(i, "kin-word")
          || page.has(i, "speaker-title")
          || page.has(i, "name-head")) {
        return true;
      }
    }
    return unknownName(who);
  }

  /**
   * "The Syrian border": a definite word for people behind a definite noun says what it is like.
   */
  private boolean adjective(Range who, int i) {
    FigureSpan figure = page.figure(i);
    return i > who.from()
        && figure.noun() == i
        && figure.from() == i
        && page.definite(i)
        && page.definite(i - 1)
        && !page.grammar.and(page.token(i).folded());
  }

  /** Two words that are nothing else: a name the registry does not hold. */
  private boolean unknownName(Range who) {
    int unknown = 0;
    for (int i = who.from(); i < who.to(); i++) {
      boolean plain = page.token(i).isWord() && !page.small(i) && !language.common(page.word(i));
      unknown += plain && !page.definite(i) ? 1 : 0;
    }
    return unknown >= 2;
  }

  /** Whether the words are for something that goes on: a campaign, a fire, a strike. */
  boolean course(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (page.has(i, "course-subject") || page.has(i, "disorder-noun")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words hold a proper name: a registered person or group, quoted, or two unknown
   * words.
   */
  boolean proper(Range range) {
    int unknown = 0;
    for (int i = range.from(); i < range.to(); i++) {
      NameMark name = page.name(i);
      if (name != null && !name.weak() && !language.isPlace(name) || Names.quote(page.token(i))) {
        return true;
      }
      unknown +=
          page.token(i).isWord()
                  && page.figure(i) == null
                  && !page.small(i)
                  && (!language.common(page.word(i)) || language.persons.given(page.token(i)))
              ? 1
              : 0;
    }
    return unknown >= 2;
  }

  boolean definite(Range range) {
    return !range.isEmpty() && page.grammar.headed(page.token(range.from()).folded());
  }

  /** Whether the words can be for somebody who acts or owns: people, a body, a name, "the X". */
  boolean doer(Range range) {
    return !range.isEmpty()
        && (page.name(range.from()) != null || definite(range) || body(range) || people(range));
  }

  /** Whether the words name a group or body, in quotation marks or by their head. */
  boolean body(Range range) {
    if (range.isEmpty()) {
      return false;
    }
    boolean quoted = range.from() > 0 && Names.quote(page.token(range.from() - 1));
    return quoted
        || Names.quote(page.token(range.from()))
        || page.has(range.from(), "body-head")
        || page.has(range.from(), "speaker-group")
        || group(range);
  }

  /** Whether no word is known as anything: a name, or a word that nobody wrote down. */
  boolean unknown(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      Token token = page.token(i);
      if (token.isWord()
          && !language.persons.given(token)
          && (page.name(i) != null
              || language.common(page.word(i))
              || language.common(page.grammar.bare(token.folded())))) {
        return false;
      }
    }
    return !range.isEmpty() && range.to() - range.from() <= 3;
  }

  /** Whether one place is said to be something of another. */
  boolean places(Range subject, Range object) {
    NameMark of = named(object);
    NameMark place = named(subject);
    return place != null
        && language.isPlace(place)
        && (of != null && language.isPlace(of) || page.has(object.from(), "place-head"));
  }

  /** Whether the words begin with a word for a kind of body, place or thing. */
  boolean kind(Range range) {
    return !range.isEmpty()
        && !page.definite(range.from())
        && (page.has(range.from(), "body-head")
            || page.has(range.from(), "place-head")
            || page.has(range.from(), "kind-noun"));
  }

  boolean thing(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      FigureSpan figure = page.figure(i);
      boolean counted = figure != null && figure.figure().measure() != null;
      if (counted && !PERSONS.contains(figure.figure().measure())
          || page.has(i, "thing")
          || page.has(i, "weak-place")
          || page.name(i) != null) {
        return true;
      }
    }
    return false;
  }

  boolean unit(Range range) {
    NameMark name = named(range);
    return name != null && !name.weak() && !language.isPlace(name) && !language.isPerson(name);
  }

  NameMark named(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (page.name(i) != null) {
        return page.name(i);
      }
    }
    return null;
  }

  /** Whether the words name people who can act: a group, a party, a person. */
  boolean group(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      NameMark name = page.name(i);
      if (name != null && !language.isPlace(name)
          || page.has(i, "group-head")
          || page.has(i, "weak-group")
          || page.has(i, "speaker-official")
          || page.has(i, "role-noun")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are headed by a word for a thing: "a boat", "parts of the building". */
  boolean headedByThing(Range object) {
    for (int i = object.from(); i < Math.min(object.to(), object.from() + 3); i++) {
      if (page.has(i, "thing")) {
        return true;
      }
    }
    return false;
  }
}
