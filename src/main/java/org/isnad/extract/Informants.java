package org.isnad.extract;

/** Who stands behind figures, a bulletin, a tale: "from X", "that X issued", "of X". */
final class Informants {
  private static final int REACH = 8;

  private final Annotated page;
  private final Speakers speakers;

  Informants(Annotated page, Speakers speakers) {
    this.page = page;
    this.speakers = speakers;
  }

  /** Where the words for him begin behind the noun at the token; the noun itself when nowhere. */
  int at(int noun, int to) {
    for (int i = noun + 1; i < Math.min(to, noun + REACH); i++) {
      if (page.comma(i)) {
        break;
      }
      if (page.is(i, Particle.OF) || page.is(i, Particle.FROM) || page.has(i, "at-word")) {
        if (speakers.at(i + 1, to, "") != null) {
          return i + 1;
        }
      } else if (page.has(i, "issue-verb") || page.has(i, "issued-by-him")) {
        return when(i + 1, to);
      } else if (speakers.isLed(i)) {
        return i;
      }
    }
    return speakers.isSpeaker(noun + 1) ? noun + 1 : noun;
  }

  /** Behind the day on which it was said, in brackets or not. */
  int when(int from, int to) {
    int at = from;
    while (at < to && (page.time(at) != null || at > from && bracket(at) || day(at))) {
      at++;
    }
    return at;
  }

  private boolean day(int i) {
    return (bracket(i) || page.comma(i)) && page.time(i + 1) != null;
  }

  private boolean bracket(int i) {
    return page.token(i).isSign("(") || page.token(i).isSign(")") || page.comma(i);
  }
}
