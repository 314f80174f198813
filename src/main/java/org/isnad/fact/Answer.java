package org.isnad.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * The claims of one question that say the same: same type, polarity, modality and canonical value.
 * Carries the keys of its question too, so that rules join answers by plain equality.
 *
 * @param id stable id
 * @param question id of the question
 * @param topic group of claim types
 * @param event id of the top event
 * @param subevent id of the sub-event, or null
 * @param actor entity or party id of who acts or suffers, or null
 * @param target entity or party id of the other side, or null
 * @param type one of {@link Terms#TYPES}
 * @param side for casualties: whose, else null
 * @param category for casualties: who, else null
 * @param polarity {@code affirmed} or {@code denied}
 * @param modality one of {@link Terms#MODALITIES}
 * @param value the figure in canonical form, or null
 * @param state for course claims, else null
 * @param roots where the chains of its claims end
 * @param parties parties of those roots, sorted, without {@code neutral} and {@code unknown}
 * @param outlets ids of the publishing outlets, sorted
 * @param documents ids of the documents, sorted
 * @param parts parts of documents its claims stand in, sorted
 * @param firstReported first day of publication, or null
 * @param lastReported last day of publication, or null
 * @param from first day of what is claimed, or null
 * @param to last day of what is claimed, or null
 * @param asOf day up to which the answer speaks, or null
 * @param rank order by id among all answers, from 0: {@code rank > $other.rank} visits a pair once
 * @param claims ids of the claims, sorted
 */
public record Answer(
    String id,
    String question,
    String topic,
    String event,
    String subevent,
    String actor,
    String target,
    String type,
    String side,
    String category,
    String polarity,
    String modality,
    Figure value,
    String state,
    Roots roots,
    List<String> parties,
    List<String> outlets,
    List<String> documents,
    List<String> parts,
    LocalDate firstReported,
    LocalDate lastReported,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    int rank,
    List<String> claims)
    implements Fact {
  /** The same answer at another place in the order by id. */
  public Answer ranked(int rank) {
    return new Answer(
        id,
        question,
        topic,
        event,
        subevent,
        actor,
        target,
        type,
        side,
        category,
        polarity,
        modality,
        value,
        state,
        roots,
        parties,
        outlets,
        documents,
        parts,
        firstReported,
        lastReported,
        from,
        to,
        asOf,
        rank,
        claims);
  }
}
