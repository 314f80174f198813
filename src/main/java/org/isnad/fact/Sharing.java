package org.isnad.fact;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives equal parts of claims one object: outlets, speakers, names and days come again in nearly
 * every claim of a batch. May be shared by threads.
 */
public final class Sharing {
  private final Map<Object, Object> known = new ConcurrentHashMap<>();

  /** The same claims, of parts that other claims have too. */
  public List<Claim> of(List<Claim> claims) {
    return claims.stream().map(this::of).toList();
  }

  /** The same claim, of parts that other claims have too. */
  public Claim of(Claim claim) {
    return new Claim(
        claim.id(),
        one(claim.document()),
        claim.span(),
        claim.quote(),
        one(claim.part()),
        one(claim.type()),
        mention(claim.subject()),
        mention(claim.object()),
        one(claim.side()),
        one(claim.category()),
        figure(claim.value()),
        one(claim.state()),
        one(claim.polarity()),
        one(claim.modality()),
        period(claim.time()),
        mention(claim.place()),
        chain(claim.attribution()),
        one(claim.root()),
        one(claim.event()),
        one(claim.subevent()),
        one(claim.question()));
  }

  private List<Hop> chain(List<Hop> hops) {
    List<Hop> chain = known(hops);
    return chain != null ? chain : one(hops.stream().map(this::hop).toList());
  }

  private Hop hop(Hop hop) {
    Hop met = known(hop);
    return met != null
        ? met
        : one(
            new Hop(
                one(hop.name()),
                one(hop.source()),
                one(hop.kind()),
                one(hop.party()),
                one(hop.verb())));
  }

  private Mention mention(Mention mention) {
    Mention met = known(mention);
    return met != null || mention == null
        ? met
        : one(new Mention(one(mention.entity()), one(mention.text())));
  }

  private Figure figure(Figure figure) {
    Figure met = known(figure);
    return met != null || figure == null
        ? met
        : one(
            new Figure(
                one(figure.lo()),
                one(figure.hi()),
                one(figure.measure()),
                one(figure.basis()),
                one(figure.text())));
  }

  private Period period(Period time) {
    Period met = known(time);
    return met != null || time == null
        ? met
        : one(
            new Period(one(time.from()), one(time.to()), one(time.text()), one(time.precision())));
  }

  @SuppressWarnings("unchecked") // what is equal to a value is of its type
  private <T> T known(T value) {
    return value == null ? null : (T) known.get(value);
  }

  @SuppressWarnings("unchecked") // as above
  private <T> T one(T value) {
    if (value == null) {
      return null;
    }
    T before = (T) known.putIfAbsent(value, value);
    return before == null ? value : before;
  }
}
