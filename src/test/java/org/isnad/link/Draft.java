package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Period;
import org.isnad.fact.Span;

/** A claim in the making. */
final class Draft {
  final String type;
  final String quote;
  String part = "body";
  Mention subject;
  Mention object;
  String side;
  String category;
  Figure value;
  String state;
  String polarity = "affirmed";
  String modality = "certain";
  Period time;
  Mention place;
  final List<Hop> hops = new ArrayList<>();

  Draft(String type, String quote) {
    this.type = type;
    this.quote = quote;
  }

  Draft of(String entity) {
    subject = new Mention(entity, entity);
    return this;
  }

  Draft named(String name) {
    subject = new Mention(null, name);
    return this;
  }

  Draft as(String name) {
    object = new Mention(null, name);
    return this;
  }

  Draft side(String party) {
    side = party;
    return this;
  }

  Draft count(Integer lo, Integer hi, String basis) {
    value = Figure.whole(lo, hi, "person", basis, String.valueOf(lo));
    return this;
  }

  Draft denied() {
    polarity = "denied";
    return this;
  }

  Draft alleged() {
    modality = "alleged";
    return this;
  }

  Draft title() {
    part = "title";
    return this;
  }

  Draft state(String state) {
    this.state = state;
    return this;
  }

  Draft in(String place) {
    this.place = new Mention(place, place);
    return this;
  }

  Draft on(String day) {
    return over(day, day, "day");
  }

  Draft over(String from, String to, String precision) {
    time =
        new Period(
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            "text",
            precision);
    return this;
  }

  Draft by(String name, String kind, String party) {
    hops.add(new Hop(name, null, kind, party, "قال"));
    return this;
  }

  /** The claim itself, by a chain of speakers that ends with those told here. */
  Claim claim(String id, String document, Span span, List<Hop> outlet) {
    List<Hop> chain = new ArrayList<>(outlet);
    chain.addAll(hops);
    return new Claim(
        id, document, span, quote, part, type, subject, object, side, category, value, state,
        polarity, modality, time, place, chain, null, null, null, null);
  }
}
