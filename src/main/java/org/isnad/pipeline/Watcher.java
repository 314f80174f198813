package org.isnad.pipeline;

/**
 * Is told how far a run has come. Whatever it does changes no result. Called by several threads at
 * a time, and often: it should only count.
 */
public interface Watcher {
  /** The parts of a run, in their order. */
  enum Stage {
    /** Rules, sources and words are read. */
    LOAD,
    /** Files become documents. */
    READ,
    /** Documents become claims. */
    EXTRACT,
    /** Claims become events and questions. */
    LINK,
    /** Rules run over events. */
    VERIFY,
    /** The report is written. */
    WRITE
  }

  /** What is counted. */
  enum Count {
    DOCUMENTS_READ,
    DOCUMENTS_EXTRACTED,
    CLAIMS,
    EVENTS_LINKED,
    EVENTS_VERIFIED
  }

  /** Looks away. */
  Watcher NOBODY = new Watcher() {};

  /** A stage begins; the one before has ended. */
  default void begun(Stage stage) {}

  /** A stage ends. */
  default void ended(Stage stage) {}

  /** So many more. */
  default void counted(Count count, int more) {}
}
