package org.isnad.fact;

import java.util.List;

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
 * @param parents ids of the questions that hold this one, sorted: what answers it can never exceed
 *     what answers them
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
    String textEn,
    List<String> parents)
    implements Fact {
  /** Keeps the words small: a batch holds many. */
  public Question {
    text = Compact.pack(text);
    textEn = Compact.pack(textEn);
  }

  @Override
  public String text() {
    return Compact.unpack(text);
  }

  @Override
  public String textEn() {
    return Compact.unpack(textEn);
  }

  /** The same question within wider ones. */
  public Question within(List<String> parents) {
    return new Question(
        id, topic, type, event, subevent, actor, target, side, category, measure, place, period,
        text(), textEn(), parents);
  }
}
