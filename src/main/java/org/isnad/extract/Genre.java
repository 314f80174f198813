package org.isnad.extract;

import java.util.List;
import java.util.Set;

/** What kind of text one is, by how many of its words are tied to the world, and to kitchens. */
final class Genre {
  /** Of a text of recipes, matches or verse, at least one word in so many says so. */
  private static final int QUIET_SHARE = 22;

  /** Of news, one word in so many at least is a name, a day, a body or somebody who speaks. */
  private static final int NEWS_SHARE = 17;

  /** With fewer signs of news than one word in so many, not even every exact frame is believed. */
  private static final int SILENT_SHARE = 25;

  /** Shorter texts show too little of either. */
  private static final int BRIEF = 30;

  /** Words of news: bodies, groups, and those who stand before a court. */
  private static final ClassSet SIGNS =
      ClassSet.of("speaker-official", "group-head", "accused-word", "convict-word");

  /** What texts without news tell too: why the dough rises, how long it bakes. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "cause",
          "duration",
          "quantity",
          "status",
          "start",
          "end",
          "role",
          "other",
          "participation",
          "responsibility",
          "damage",
          "attack",
          "demand",
          "negotiation");

  private final boolean news;
  private final boolean brief;
  private final boolean quiet;

  Genre(Annotated page, Language language, Speech speech) {
    int quietWords = 0;
    int signs = page.times.size();
    int words = 0;
    for (int i = 0; i < page.tokens.size(); i++) {
      words += page.token(i).isWord() ? 1 : 0;
      quietWords += page.has(i, "quiet-word") ? 1 : 0;
      NameMark name = page.name(i);
      boolean named = name != null && name.from() == i && !name.weak();
      signs += named || page.any(i, SIGNS) ? 1 : 0;
    }
    signs += (int) speech.all().stream().mapToInt(Scope::head).distinct().count();
    boolean many = quietWords * QUIET_SHARE > words;
    brief = words < BRIEF;
    news = !brief && signs * NEWS_SHARE >= words && !many;
    quiet = !brief && language.lexicon.has("quiet-word") && (many || signs * SILENT_SHARE < words);
  }

  /** Whether the text is one of news. */
  boolean news() {
    return news;
  }

  /** Whether general frames may speak: in news, and in a few words of which nothing is known. */
  boolean told() {
    return news || brief;
  }

  /** Whether the text is one of kitchens, stadiums or verse. */
  boolean quiet() {
    return quiet;
  }

  /** Takes away what no text without news tells. */
  void silence(List<Draft> drafts) {
    if (quiet) {
      drafts.removeIf(draft -> EVERYDAY.contains(draft.type()));
    }
  }
}
