package org.isnad.verify;

import org.isnad.fact.Answer;
import org.isnad.fact.Relay;

/** Facts with public fields, for an engine that reads no records; words are interned. */
public final class PeerFact {
  private PeerFact() {}

  /** An answer. */
  public static final class Said {
    public final Answer it;
    public final String id;
    public final String question;
    public final String event;
    public final String type;
    public final String actor;

    Said(Answer answer) {
      it = answer;
      id = answer.id();
      question = answer.question().intern();
      event = answer.event() == null ? null : answer.event().intern();
      type = answer.type().intern();
      actor = answer.actor() == null ? null : answer.actor().intern();
    }
  }

  /** A relay. */
  public static final class Passed {
    public final Relay it;
    public final String id;
    public final String event;

    Passed(Relay relay) {
      it = relay;
      id = relay.id();
      event = relay.event() == null ? null : relay.event().intern();
    }
  }
}
