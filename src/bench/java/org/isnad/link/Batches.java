package org.isnad.link;

import org.isnad.fact.FactBase;

/** Linked batches of generated articles, for what comes after linking. */
public final class Batches {
  private static final int CLAIMS_AN_ARTICLE = 3;
  private static final int CLAIMS_AN_EVENT = 30;

  private Batches() {}

  /** About so many claims, in events of 5 to 50. */
  public static FactBase ofClaims(int claims) {
    return Crowd.of(claims / CLAIMS_AN_EVENT, claims / CLAIMS_AN_ARTICLE, 1).link();
  }

  /** About so many claims of one event, in few distinct answers. */
  public static FactBase ofOneEvent(int claims) {
    return Crowd.of(1, claims / CLAIMS_AN_ARTICLE, 1).link();
  }
}
