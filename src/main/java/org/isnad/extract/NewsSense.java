package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a text is news, by the words of other kinds of text and the signs of news in it. */
final class NewsSense {
  /** Of a text of recipes, matches or verse, at least one word in so many says so. */
  private static final int QUIET_SHARE = 22;

  /** Of news, one word in so many at least is a name, a day, a body or somebody who speaks. */
  private static final int NEWS_SHARE = 17;

  /** With fewer signs of news than one word in so many, not even every exact frame is believed. */
  private static final int SILENT_SHARE = 25;

  /** Shorter texts show too little of either. */
  private static final int BRIEF = 30;

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
  private final boolean quieting;

  NewsSense(Annotated page, Language language, Speech speech) {
    int quiet = 0;
    int signs = page.times.size();
    int words = 0;
    for (int i = 0; i < page.tokens.size(); i++) {
      words += page.token(i).isWord() ? 1 : 0;
      quiet += page.has(i, "quiet-word") ? 1 : 0;
      NameMark name = page.name(i);
      boolean named = name != null && name.from() == i && !name.weak();
      signs += named || page.has(i, "speaker-official") || page.has(i, "group-head") ? 1 : 0;
    }
    Set<Integer> speaking = new HashSet<>();
    for (Scope scope : speech.all()) {
      signs += speaking.add(scope.head()) ? 1 : 0;
    }
    boolean otherwise = quiet * QUIET_SHARE > words;
    brief = words < BRIEF;
    news = !brief && !otherwise && signs * NEWS_SHARE >= words;
    quieting =
        !brief && language.lexicon.has("quiet-word") && (otherwise || signs * SILENT_SHARE < words);
  }

  /** Whether it is long enough to show that it is news, and does. */
  boolean news() {
    return news;
  }

  /** Whether general frames may speak: in news, and in a few words of which nothing is known. */
  boolean told() {
    return news || brief;
  }

  /** Takes away what no text without news tells: why the dough rises, how long it bakes. */
  void silence(List<Draft> drafts) {
    if (quieting) {
      drafts.removeIf(draft -> EVERYDAY.contains(draft.type()));
    }
  }
}
