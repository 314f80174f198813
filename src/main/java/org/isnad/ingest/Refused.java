package org.isnad.ingest;

/** An input that cannot become a document: why, and what to do. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String remedy;

  Refused(String code, String message, String remedy) {
    super(message, null, false, false);
    this.code = code;
    this.remedy = remedy;
  }

  String code() {
    return code;
  }

  String remedy() {
    return remedy;
  }
}
