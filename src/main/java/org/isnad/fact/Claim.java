package org.isnad.fact;

import java.util.List;

/**
 * One checkable statement at one span of one document. Field by field as in the JSON of
 * claims.jsonl.
 *
 * @param id hash of document, span, type and slots: the same in every run
 * @param document id of the document
 * @param span where the quote stands in the document's text
 * @param quote the exact words
 * @param part {@code title}, {@code body} or {@code caption}
 * @param type one of {@link Terms#TYPES}
 * @param subject who or what the claim is about, or null
 * @param object the other side of the claim, or null
 * @param side for casualties: whose, a party id or {@code unknown}; else null
 * @param category for casualties: who ({@code civilian}, {@code fighter}, {@code child}, ...), or
 *     null
 * @param value the figure, or null
 * @param state for course claims one of {@link Terms#STATES}, else null
 * @param polarity {@code affirmed} or {@code denied}, as the innermost source puts it
 * @param modality one of {@link Terms#MODALITIES}
 * @param time when, or null
 * @param place the narrowest place stated or inherited, or null
 * @param attribution hops outermost first; element 0 is always the publishing outlet
 * @param root id of the chain's root, set by linking
 * @param event id of the top event, set by linking
 * @param subevent id of the sub-event, or null, set by linking
 * @param question id of the question this claim answers, or null, set by linking
 */
public record Claim(
    String id,
    String document,
    Span span,
    String quote,
    String part,
    String type,
    Mention subject,
    Mention object,
    String side,
    String category,
    Figure value,
    String state,
    String polarity,
    String modality,
    Period time,
    Mention place,
    List<Hop> attribution,
    String root,
    String event,
    String subevent,
    String question)
    implements Fact {
  /** Keeps the quote small: a batch holds many. */
  public Claim {
    quote = Compact.pack(quote);
  }

  /** The exact words. */
  @Override
  public String quote() {
    return Compact.unpack(quote);
  }

  @Override
  public int hashCode() {
    return id.hashCode(); // ids are apart already
  }

  @Override
  public String toString() {
    return "Claim[" + id + " " + type + ": " + quote() + "]";
  }

  /** The same claim with what linking found out about it. */
  public Claim linked(String root, String event, String subevent, String question) {
    return with(subject, object, time, attribution, root, event, subevent, question);
  }

  /** The same claim of another subject and object. */
  public Claim about(Mention subject, Mention object) {
    return with(subject, object, time, attribution, root, event, subevent, question);
  }

  /** The same claim of another time. */
  public Claim at(Period time) {
    return with(subject, object, time, attribution, root, event, subevent, question);
  }

  /** The same claim on somebody else's word. */
  public Claim attributed(List<Hop> attribution) {
    return with(subject, object, time, attribution, root, event, subevent, question);
  }

  private Claim with(
      Mention subject,
      Mention object,
      Period time,
      List<Hop> attribution,
      String root,
      String event,
      String subevent,
      String question) {
    return new Claim(
        id,
        document,
        span,
        quote(),
        part,
        type,
        subject,
        object,
        side,
        category,
        value,
        state,
        polarity,
        modality,
        time,
        place,
        attribution,
        root,
        event,
        subevent,
        question);
  }

  /** The hop that speaks: the last of the chain. */
  public Hop speaker() {
    return attribution.get(attribution.size() - 1);
  }

  /** The group of types this claim belongs to. */
  public String topic() {
    return Terms.topic(type);
  }
}
