package org.isnad.verify;

/** What rules call. */
public final class Findings {
  public void flag(Object... facts) {}
}
