package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Hop;

/**
 * Somebody who says something.
 *
 * @param hop the link of the chain
 * @param head folded first word of the words for the speaker, without article: what "the source" or
 *     "the commander" later takes up
 * @param outlet whether it is the publishing outlet itself, which is no further hop
 * @param range the words
 * @param through who passes the words on: the agency that quotes him or that he talked to
 */
record Speaker(Hop hop, String head, boolean outlet, Range range, List<Hop> through) {
  Speaker(Hop hop, String head, boolean outlet, Range range) {
    this(hop, head, outlet, range, List.of());
  }

  /** The same, whose words somebody passes on. */
  Speaker through(List<Hop> relayers) {
    return new Speaker(hop, head, outlet, range, List.copyOf(relayers));
  }

  /** The same, spoken of with other words. */
  Speaker at(Range words) {
    return new Speaker(hop, head, outlet, words, through);
  }

  /** The same with another verb. */
  Speaker saying(String verb) {
    Hop said = new Hop(hop.name(), hop.source(), hop.kind(), hop.party(), verb);
    return new Speaker(said, head, outlet, range, through);
  }

  /** All links, the outermost first; none for the publishing outlet itself. */
  List<Hop> chain() {
    List<Hop> out = new ArrayList<>(through);
    if (!outlet) {
      out.removeIf(h -> h.name().equals(hop.name()));
      out.add(hop);
    }
    return out;
  }
}
