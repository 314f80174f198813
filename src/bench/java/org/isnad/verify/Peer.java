package org.isnad.verify;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.isnad.fact.Fact;

/** An engine that runs the five rules of {@code peers.drl} over the sessions of a batch. */
interface Peer {
  /** What the table calls it, with its version. */
  String name();

  /** All findings: the rule, then the ids of what it flagged, with blanks between. */
  Set<String> findings(List<Collection<Fact>> sessions);

  /** Seconds that the last run spent in the engine, without reading or writing files. */
  double seconds();
}
