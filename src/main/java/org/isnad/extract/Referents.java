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
          || page.has(i, "speaker-title")
          || page.has(i, "name-head")) {
        return true;
      }
    }
    return unknownName(who);
  }

  /** Two words that are nothing else: a name the registry does not hold. */
  private boolean unknownName(Range who) {
    int unknown = 0;
    for (int i = who.from(); i < who.to(); i++) {
      boolean plain =
          page.token(i).isWord() && !page.small(i) && !language.common(page.token(i).folded());
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
                  && !language.common(page.token(i).folded())
              ? 1
              : 0;
    }
    return unknown >= 2;
  }

  boolean definite(Range range) {
    return !range.isEmpty() && page.grammar.headed(page.token(range.from()).folded());
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
}
