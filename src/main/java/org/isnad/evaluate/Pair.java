package org.isnad.evaluate;

import org.isnad.evaluate.GoldLine.Bounds;
import org.isnad.evaluate.GoldLine.Days;
import org.isnad.fact.Claim;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Period;
import org.isnad.fact.Span;

/** A found claim and the marked claim it is held against. */
record Pair(Claim claim, GoldClaim gold) {
  /** The share of the shorter span that lies in the other. */
  double overlap() {
    int shorter = Math.min(claim.span().length(), gold.span().length());
    return shorter == 0 ? 0 : (double) shared() / shorter;
  }

  /** The share of both spans together that lies in both. */
  double tightness() {
    Span one = claim.span();
    Span other = gold.span();
    return (double) shared()
        / (Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
  }

  private int shared() {
    Span one = claim.span();
    Span other = gold.span();
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  boolean sameType() {
    return claim.type().equals(gold.line().type());
  }

  boolean sameValue() {
    return bounds(claim).equals(gold.line().value());
  }

  boolean samePolarity() {
    return claim.polarity().equals("denied") == gold.line().denied();
  }

  boolean sameModality() {
    return claim.modality().equals(gold.line().modality());
  }

  boolean sameTime() {
    return days(claim).equals(gold.line().time());
  }

  boolean sameLength() {
    return claim.attribution().size() == gold.line().chain().size();
  }

  boolean sameChain() {
    return ChainNames.same(
        claim.attribution().stream().map(Hop::name).toList(), gold.line().chain());
  }

  static Bounds bounds(Claim claim) {
    Figure value = claim.value();
    return value == null ? new Bounds(null, null) : new Bounds(value.lo(), value.hi());
  }

  static Days days(Claim claim) {
    Period time = claim.time();
    return time == null ? new Days(null, null) : new Days(time.from(), time.to());
  }
}
