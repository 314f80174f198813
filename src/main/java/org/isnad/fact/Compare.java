package org.isnad.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules' vocabulary: every comparison a rule may make beyond plain equality.
 *
 * <p>Every function takes null for what is not stated and then answers {@code false} (or what its
 * comment says): a comparison with the unknown flags nothing. Two figures compare only when they
 * count the same thing; a measure that is not stated fits any. None throws.
 *
 * <p>No function may be called as a field of a fact, or as an operator of the rule language is:
 * {@code before}, {@code after}, {@code overlaps}, {@code contains}, {@code meets}, {@code
 * includes} do not compile.
 */
public final class Compare {
  private Compare() {}

  /**
   * Whether no number fits both figures. "at least 15" and 17 are not disjoint, 12 and 17 are. A
   * plural without a number ("several") excludes only a stated zero.
   */
  public static boolean disjoint(Figure a, Figure b) {
    return disjoint(a, b, 0);
  }

  /**
   * As {@link #disjoint(Figure, Figure)}, after figures put as {@code about} are widened on both
   * sides.
   *
   * @param share how far "about n" reaches, as a share of n: 0.1 makes "about 20" 18..22
   */
  public static boolean disjoint(Figure a, Figure b, double share) {
    return comparable(a, b) && Interval.of(a, share).gap(Interval.of(b, share)) > 0;
  }

  /** Whether some number fits both figures. Two plurals without a number overlap. */
  public static boolean compatible(Figure a, Figure b) {
    return comparable(a, b) && !disjoint(a, b);
  }

  /**
   * Whether the two figures overlap or the gap between them is at most {@code share} of the larger
   * edge of the gap: {@code within(100, 108, 0.1)}. False when either states no number.
   */
  public static boolean within(Figure a, Figure b, double share) {
    if (!comparable(a, b) || !a.known() || !b.known()) {
      return false;
    }
    Interval left = Interval.of(a, 0);
    Interval right = Interval.of(b, 0);
    double gap = left.gap(right);
    return gap <= 0 || gap <= share * Math.max(left.low(), right.low());
  }

  /** Whether every number that fits {@code inner} fits {@code outer}: 12..20 covers 15. */
  public static boolean covers(Figure outer, Figure inner) {
    return comparable(outer, inner)
        && inner.known()
        && Interval.of(outer, 0).low() <= Interval.of(inner, 0).low()
        && Interval.of(inner, 0).high() <= Interval.of(outer, 0).high();
  }

  /** Whether even the least that {@code part} allows is more than the most {@code whole} allows. */
  public static boolean exceeds(Figure part, Figure whole) {
    return comparable(part, whole)
        && part.lo() != null
        && whole.hi() != null
        && part.lo().compareTo(whole.hi()) > 0;
  }

  /** Whether a count is more than the most that {@code whole} allows. */
  public static boolean exceeds(long count, Figure whole) {
    return whole != null && whole.hi() != null && count > whole.hi().doubleValue();
  }

  /** Whether at least one bound is stated. */
  public static boolean known(Figure figure) {
    return figure != null && figure.known();
  }

  /** Whether the figure is one number: 15, "two", a dual, but not "about 15". */
  public static boolean exact(Figure figure) {
    return figure != null
        && figure.lo() != null
        && figure.lo().equals(figure.hi())
        && !"about".equals(figure.basis());
  }

  /** Whether the figure states zero. */
  public static boolean zero(Figure figure) {
    return figure != null && figure.hi() != null && figure.hi().signum() == 0;
  }

  /** The least count the figure allows, 6 for 5.8; 0 when it is open or nothing is stated. */
  public static int least(Figure figure) {
    return figure == null || figure.lo() == null
        ? 0
        : (int) Math.ceil(figure.lo().doubleValue()); // a cast stops at the largest int
  }

  /** The most the figure allows; {@link Integer#MAX_VALUE} when it is open or not stated. */
  public static int most(Figure figure) {
    return figure == null || figure.hi() == null
        ? Integer.MAX_VALUE
        : (int) Math.floor(figure.hi().doubleValue());
  }

  private static boolean comparable(Figure a, Figure b) {
    return a != null
        && b != null
        && (a.measure() == null || b.measure() == null || a.measure().equals(b.measure()));
  }

  /** Whether both are the same side. {@code neutral} and {@code unknown} are no side. */
  public static boolean sameSide(String a, String b) {
    return a != null && !a.equals("neutral") && !a.equals("unknown") && a.equals(b);
  }

  /** Whether a party speaks of itself: it is the side (or the actor) that is spoken of. */
  public static boolean interested(String party, String side) {
    return sameSide(party, side);
  }

  /** Whether every one of the parties is the side that is spoken of; false for none. */
  public static boolean interested(Collection<String> parties, String side) {
    return parties != null
        && !parties.isEmpty()
        && parties.stream().allMatch(party -> interested(party, side));
  }

  /** Whether two parties are opposed: both are sides, and not the same one. */
  public static boolean hostile(String a, String b) {
    return partisan(a) && partisan(b) && !a.equals(b);
  }

  /** Whether some party of the one list is opposed to some party of the other. */
  public static boolean hostile(Collection<String> a, Collection<String> b) {
    return a != null
        && b != null
        && a.stream().anyMatch(x -> b.stream().anyMatch(y -> hostile(x, y)));
  }

  /** Whether the name is that of a side with an interest; the people caught up in it are none. */
  public static boolean partisan(String party) {
    return party != null
        && !party.equals("neutral")
        && !party.equals("unknown")
        && !party.equals("civilians");
  }

  /** Whether the two lists have an element in common. */
  public static boolean shares(Collection<?> a, Collection<?> b) {
    return a != null && b != null && a.stream().anyMatch(x -> x != null && b.contains(x));
  }

  /** Whether the first list has an element that the other lacks. */
  public static boolean beyond(Collection<?> a, Collection<?> b) {
    return a != null && b != null && !b.containsAll(a);
  }

  /** How many different elements the list has; null elements are not counted. */
  public static int distinct(Collection<?> list) {
    if (list == null) {
      return 0;
    }
    LinkedHashSet<Object> seen = new LinkedHashSet<>(list);
    seen.remove(null);
    return seen.size();
  }

  /**
   * How many different proven roots the answers have between them. The own voice of an outlet that
   * also quotes somebody for one of them is not counted: it may know it from him.
   */
  public static int provenRoots(Collection<?> answers) {
    Set<String> roots = new HashSet<>();
    Set<String> quoting = new HashSet<>();
    for (Object one : answers == null ? List.of() : answers) {
      if (one instanceof Answer answer && answer.roots() != null) {
        roots.addAll(answer.roots().proven());
        if (answer.outlets().size() == 1 && beyond(answer.roots().proven(), answer.outlets())) {
          quoting.addAll(answer.outlets());
        }
      }
    }
    roots.removeAll(quoting);
    return roots.size();
  }

  /** The least that the answers come to together; of several to one question the highest counts. */
  public static int leastTotal(Collection<?> answers) {
    Map<String, Integer> highest = new TreeMap<>();
    for (Object one : answers == null ? List.of() : answers) {
      if (one instanceof Answer answer) {
        highest.merge(answer.question(), least(answer.value()), Math::max);
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, highest.values().stream().mapToLong(n -> n).sum());
  }

  /** How many different outlets the answers were published by. */
  public static int outletCount(Collection<?> answers) {
    Set<String> outlets = new HashSet<>();
    for (Object one : answers == null ? List.of() : answers) {
      if (one instanceof Answer answer) {
        outlets.addAll(answer.outlets());
      }
    }
    return outlets.size();
  }

  /** Whether the list holds the element. */
  public static boolean has(Collection<?> list, Object element) {
    return list != null && element != null && list.contains(element);
  }

  /** Whether a count reaches a threshold: {@code atLeast(distinct(roots.proven), $enough)}. */
  public static boolean atLeast(int count, double threshold) {
    return count >= threshold;
  }

  /** Whether {@code a} is an earlier day than {@code b}. */
  public static boolean earlier(LocalDate a, LocalDate b) {
    return a != null && b != null && a.isBefore(b);
  }

  /** Whether {@code a} is a later day than {@code b}. */
  public static boolean later(LocalDate a, LocalDate b) {
    return a != null && b != null && a.isAfter(b);
  }

  /**
   * Days from one day to the other, never negative; -1 when either is unknown. To compare with a
   * limit use {@link #near} or {@link #apart}, which are false for the unknown.
   */
  public static int daysBetween(LocalDate a, LocalDate b) {
    if (a == null || b == null) {
      return -1;
    }
    return (int) Math.min(Integer.MAX_VALUE, Math.abs(ChronoUnit.DAYS.between(a, b)));
  }

  /** Whether the two days are known and at most {@code days} apart. */
  public static boolean near(LocalDate a, LocalDate b, double days) {
    return a != null && b != null && daysBetween(a, b) <= days;
  }

  /** Whether the two days are known and more than {@code days} apart. */
  public static boolean apart(LocalDate a, LocalDate b, double days) {
    return a != null && b != null && daysBetween(a, b) > days;
  }

  /** Whether the day is known and is another weekday than the named one, such as "friday". */
  public static boolean otherWeekday(LocalDate day, String weekday) {
    return day != null && !day.getDayOfWeek().name().equalsIgnoreCase(weekday);
  }

  /**
   * Whether so many days do not fit between two days, both counted, with {@code spare} to spare.
   */
  public static boolean outlasts(Figure days, LocalDate from, LocalDate to, double spare) {
    return days != null
        && "day".equals(days.measure())
        && earlier(from, to)
        && least(days) > daysBetween(from, to) + 1 + spare;
  }

  /** Whether {@code next} begins behind {@code first}, at most so many characters from its end. */
  public static boolean closeBehind(Span first, Span next, double characters) {
    return first != null
        && next != null
        && next.start() > first.start()
        && next.start() - first.end() <= characters;
  }

  /** Whether two periods have a day in common; an end that is null is open. */
  public static boolean sameDays(Period a, Period b) {
    return a != null && b != null && sameDays(a.from(), a.to(), b.from(), b.to());
  }

  /** As {@link #sameDays(Period, Period)}, for first and last days. */
  public static boolean sameDays(LocalDate from, LocalDate to, LocalDate from2, LocalDate to2) {
    return !earlier(to, from2) && !earlier(to2, from);
  }

  /** Whether nothing is stated. */
  public static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether the text holds the words, in any Arabic spelling (see {@link Orthography#fold}). */
  public static boolean says(String text, String words) {
    return !blank(text)
        && !blank(words)
        && (" " + Orthography.fold(text) + " ").contains(Orthography.fold(words));
  }

  /** Whether the two texts are the same words, in any Arabic spelling. */
  public static boolean sameWords(String a, String b) {
    return !blank(a) && !blank(b) && Orthography.fold(a).equals(Orthography.fold(b));
  }

  /** Whether both are stated and are not the same. */
  public static boolean differ(Object a, Object b) {
    return a != null && b != null && !a.equals(b);
  }

  /** The entity a mention was resolved to, or null. */
  public static String entity(Mention mention) {
    return mention == null ? null : mention.entity();
  }

  /** Whether both mentions were resolved, to the same entity. */
  public static boolean sameEntity(Mention a, Mention b) {
    return a != null && b != null && a.entity() != null && a.entity().equals(b.entity());
  }

  /** How far the chain of a claim goes beyond the outlet's own voice: 0 for its own voice. */
  public static int depth(List<Hop> attribution) {
    return attribution == null ? 0 : Math.max(0, attribution.size() - 1);
  }

  /** Whether a chain passes a hop of this kind on its way from the outlet to the speaker. */
  public static boolean through(List<Hop> attribution, String kind) {
    return attribution != null
        && attribution.stream()
            .limit(Math.max(0, attribution.size() - 1))
            .skip(1)
            .anyMatch(hop -> hop.kind().equals(kind));
  }

  /** Whether a chain passes this source on its way from the outlet to the speaker. */
  public static boolean passes(List<Hop> attribution, String source) {
    return attribution != null
        && source != null
        && attribution.stream()
            .limit(Math.max(0, attribution.size() - 1))
            .skip(1)
            .anyMatch(hop -> source.equals(hop.source()));
  }
}
