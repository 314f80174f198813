package org.isnad.extract;

/**
 * What kind of text it is. Recipes, verse, matches and statutes use words of news ("shot at goal",
 * "you killed my heart"), but mostly quiet words, and hardly anything that ties news to the world:
 * names, days, people who say it.
 */
final class Genre {
  /** Of a text that is no news, at least one word in so many is a quiet one. */
  private static final int QUIET_SHARE = 22;

  /** Of news, at least one word in so many is the head of a name, a time or somebody's words. */
  private static final int TIED_SHARE = 50;

  /** Shorter texts tell too little of their kind. */
  private static final int SHORTEST = 60;

  private final boolean quiet;
  private final boolean loose;

  Genre(Annotated page, Speech speech) {
    int quietWords = 0;
    int words = 0;
    int ties = speech.all().size();
    for (int i = 0; i < page.tokens.size(); i++) {
      words += page.token(i).isWord() ? 1 : 0;
      quietWords += page.has(i, "quiet-word") ? 1 : 0;
      NameMark name = page.name(i);
      ties += name != null && name.from() == i ? 1 : 0;
    }
    for (TimeSpan time : page.times) {
      ties += dated(time) ? 1 : 0;
    }
    quiet = quietWords * QUIET_SHARE > words && quietWords >= 2;
    loose = words >= SHORTEST && ties * TIED_SHARE < words;
  }

  /** "On Saturday", not "for the second time in a row". */
  private static boolean dated(TimeSpan time) {
    return switch (time.kind()) {
      case POINT, RANGE, SINCE, UNTIL -> true;
      default -> false;
    };
  }

  /** Whether words of kitchen, stadium, statute and verse are few. */
  boolean news() {
    return !quiet;
  }

  /** Whether nothing in the text may be taken for a claim. */
  boolean idle() {
    return quiet && loose;
  }
}
