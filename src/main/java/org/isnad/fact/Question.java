package org.isnad.fact;

/**
 * One thing that claims can agree or differ on.
 *
 * @param id stable id
 * @param topic group of claim types
 * @param type one of {@link Terms#TYPES}
 * @param event id of the top event
 * @param subevent id of the sub-event, or null
 * @param actor entity or party id of who acts or suffers, or null
 * @param target entity or party id of the other side, or null
 * @param side for casualties: whose, else null
 * @param category for casualties: who, else null
 * @param measure what is counted, or null
 * @param place entity id of the scope, or null
 * @param period words of the period asked about, or null
 * @param text the question in Arabic
 * @param textEn the question in English
 */
public record Question(
    String id,
    String topic,
    String type,
    String event,
    String subevent,
    String actor,
    String target,
    String side,
    String category,
    String measure,
    String place,
    String period,
    String text,
    String textEn)
    implements Fact {}
