package org.isnad.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.isnad.fact.Period;

/**
 * The days a claim or an event may lie in.
 *
 * @param from first day, or null when open
 * @param to last day, or null when open
 * @param stated whether the words name days, not a rough stretch such as a month
 */
record Window(LocalDate from, LocalDate to, boolean stated) {
  /** Nothing is said of the time. */
  static final Window NONE = new Window(null, null, false);

  private static final Set<String> DAYS = Set.of("day", "part-of-day");

  /** What a claim says of its time. {@code statedSpan} is how many days still tell a day. */
  static Window of(Period time, int statedSpan) {
    if (time == null || (time.from() == null && time.to() == null)) {
      return NONE;
    }
    boolean days = time.precision() == null || DAYS.contains(time.precision());
    if (time.from() != null && time.to() == null) {
      return days
          ? new Window(time.from(), time.from(), true)
          : new Window(time.from(), null, false);
    }
    Window window = new Window(time.from(), time.to(), false);
    return new Window(time.from(), time.to(), days && window.length() <= statedSpan);
  }

  boolean unknown() {
    return from == null && to == null;
  }

  boolean bounded() {
    return from != null && to != null;
  }

  /** Days it spans; {@link Integer#MAX_VALUE} when an end is open. */
  int length() {
    if (!bounded()) {
      return Integer.MAX_VALUE;
    }
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, to) + 1));
  }

  /** Whether some day fits both when each may reach {@code gap} days beyond its ends. */
  boolean near(Window other, int gap) {
    if (unknown() || other.unknown()) {
      return false;
    }
    return !after(from, other.to, gap) && !after(other.from, to, gap);
  }

  private static boolean after(LocalDate from, LocalDate to, int gap) {
    return from != null && to != null && from.isAfter(to.plusDays(gap));
  }

  /** Days from the end of the earlier to the start of the later; 0 when they meet or are open. */
  int between(Window other) {
    if (unknown() || other.unknown()) {
      return 0;
    }
    long gap = 0;
    if (to != null && other.from != null) {
      gap = Math.max(gap, ChronoUnit.DAYS.between(to, other.from));
    }
    if (other.to != null && from != null) {
      gap = Math.max(gap, ChronoUnit.DAYS.between(other.to, from));
    }
    return (int) gap;
  }

  /** Whether it ends more than {@code gap} days before the other begins. */
  boolean before(Window other, int gap) {
    return to != null && other.from != null && to.plusDays(gap).isBefore(other.from);
  }

  /** The smallest window that holds both; an unknown one adds nothing. */
  Window hull(Window other) {
    if (unknown()) {
      return other;
    }
    if (other.unknown()) {
      return this;
    }
    LocalDate first = from == null || other.from == null ? null : min(from, other.from);
    LocalDate last = to == null || other.to == null ? null : max(to, other.to);
    return new Window(first, last, stated && other.stated);
  }

  /** The smallest window that holds every day that both name; open ends name none. */
  Window reach(Window other) {
    LocalDate first = from == null ? other.from : other.from == null ? from : min(from, other.from);
    LocalDate last = to == null ? other.to : other.to == null ? to : max(to, other.to);
    return new Window(first, last, false);
  }

  /** Days both share; 0 for none. */
  int shared(Window other) {
    if (!near(other, 0)) {
      return 0;
    }
    LocalDate first = from == null ? other.from : other.from == null ? from : max(from, other.from);
    LocalDate last = to == null ? other.to : other.to == null ? to : min(to, other.to);
    return new Window(first, last, false).length();
  }

  static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
