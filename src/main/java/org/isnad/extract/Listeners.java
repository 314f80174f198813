package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Hop;

/** Finds the outlet that a speaker talked to, which passes his words on: "told the agency". */
final class Listeners {
  private static final int REACH = 14;
  private static final int LONGEST_NAME = 5;
  private static final Set<String> MEDIA = Set.of("outlet", "agency", "media");

  private final Annotated page;
  private final Chunks chunks;
  private final Speakers speakers;

  Listeners(Annotated page, Chunks chunks, Speakers speakers) {
    this.page = page;
    this.chunks = chunks;
    this.speakers = speakers;
  }

  /**
   * The outlets told between two tokens, outermost first; none when it is the publishing one.
   *
   * @param named whether the speaker stands right before, so that an outlet behind him is told
   */
  List<Hop> told(int from, int to, boolean named, String verb) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (page.has(i, "that") || page.token(i).isSign(":")) {
        break;
      }
      if (page.has(i, "carried-by")
          && !page.is(i - 1, Particle.WHAT)) { // "said, in a statement carried by the agency, that"
        Speaker carrier = speakers.at(page.mark(i, "carried-by").to(), to, verb);
        if (carrier != null && MEDIA.contains(carrier.hop().kind())) {
          return carrier.chain();
        }
      }
      boolean told = named && i == from && listens(i) && !chunks.governed(i);
      Speaker outlet = told ? speakers.at(i, to, verb) : outlet(i, to, verb);
      if (outlet != null && MEDIA.contains(outlet.hop().kind())) {
        return outlet.chain();
      }
    }
    return List.of();
  }

  private Speaker outlet(int i, int to, String verb) {
    Mark medium = page.mark(i, "speaker-media");
    if (page.has(i, "speaker-correspondent")
        || medium != null && !medium.stem().suffix().isEmpty()) {
      return null; // "to our correspondent", "to our site"
    }
    if (page.is(i, Particle.TO)) {
      return quoted(i + 1, to, verb);
    }
    if (chunks.preposition(i) == Preposition.TO && listens(i)) {
      return speakers.led(i, to, verb, page.name(i) == null);
    }
    return page.has(i - 1, "listener-word") && listens(i) ? speakers.at(i, to, verb) : null;
  }

  /** Behind the outlet that is told right behind the verb: "said to the agency | the minister". */
  int past(int i, int to) {
    Speaker outlet = i < to ? outlet(i, to, null) : null;
    return outlet == null ? i : outlet.range().to();
  }

  private boolean listens(int i) {
    return page.has(i, "speaker-media") || speakers.isOutlet(i);
  }

  /** "To «The Paper»": a name in quotation marks, known or not. */
  private Speaker quoted(int i, int to, String verb) {
    if (i >= to || !Names.quote(page.token(i))) {
      return i < to && listens(i) ? speakers.at(i, to, verb) : null;
    }
    int end = i + 1;
    while (end < Math.min(to, i + 1 + LONGEST_NAME) && !Names.quote(page.token(end))) {
      end++;
    }
    if (end >= to || !Names.quote(page.token(end)) || end == i + 1) {
      return null;
    }
    // an outlet that no list knows names itself in this way
    Hop hop = speakers.outlet(i + 1, verb);
    return new Speaker(
        hop == null ? new Hop(page.words(i + 1, end), null, "media", "unknown", verb) : hop,
        page.token(i + 1).folded(),
        hop == null || page.document.outlet().equals(hop.source()),
        new Range(i, end + 1));
  }
}
