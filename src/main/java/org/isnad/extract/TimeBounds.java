package org.isnad.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.extract.NumberPhrases.Hit;
import org.isnad.extract.TimeAmounts.Amount;
import org.isnad.extract.TimeSpan.Kind;

/** Reads times that a preposition opens: since, until, before, after. */
final class TimeBounds {
  private final CalendarWords words;
  private final TimeAmounts amounts;
  private final TimeTargets targets;

  TimeBounds(CalendarWords words, TimeAmounts amounts, TimeTargets targets) {
    this.words = words;
    this.amounts = amounts;
    this.targets = targets;
  }

  /** The bounded time at {@code i}, or null. */
  TimeRead read(NumberText text, int i, Reckoning reckoning) {
    TimeRead read = told(text, i);
    if (read == null) {
      read = since(text, i, reckoning);
    }
    if (read == null) {
      read = until(text, i, reckoning);
    }
    if (read == null) {
      read = before(text, i, reckoning);
    }
    return read == null ? after(text, i, reckoning) : read;
  }

  /** "بعد ذلك بثلاثة أيام": counted from the time spoken of. */
  private TimeRead told(NumberText text, int i) {
    Hit after = words.find(CalendarList.AFTER_THAT, text, i);
    Hit before = after == null ? words.find(CalendarList.BEFORE_THAT, text, i) : null;
    Hit hit = after == null ? before : after;
    boolean by = hit != null && text.together(i, hit.to()) && text.led(hit.to(), Preposition.BY);
    Amount amount = by ? amounts.read(text, hit.to()) : null;
    if (amount == null || amount.n() == 0) {
      return null;
    }
    int days = after == null ? -amount.days() : amount.days();
    return TimeRead.anaphora(amount.to(), days, amount.precision());
  }

  private TimeRead since(NumberText text, int i, Reckoning reckoning) {
    Hit hit = words.find(CalendarList.SINCE, text, i);
    if (hit == null || !text.together(i, hit.to())) {
      return null;
    }
    boolean strict = !text.is(hit.to() - 1, Particle.OF) || hit.to() - i > 1;
    if (!strict) {
      return null;
    }
    LocalDate published = reckoning.published();
    TimeRead target = targets.read(text, hit.to(), reckoning);
    if (target != null && target.kind() != Kind.ANAPHORA) {
      LocalDate from = target.from();
      return TimeRead.known(
          target.to(),
          from,
          from == null || (published != null && from.isAfter(published)) ? null : published,
          target.precision(),
          from == null && published != null ? Kind.RANGE : Kind.SINCE);
    }
    Amount amount = target == null ? amounts.read(text, hit.to()) : null;
    if (amount != null) {
      LocalDate from = published == null ? null : amount.before(published);
      Kind kind = amount.n() == 0 ? Kind.RANGE : Kind.SINCE;
      int to = words.skip(CalendarList.FROM_NOW, text, amount.to());
      return TimeRead.known(to, from, published, amount.precision(), kind);
    }
    int year = TimeYears.number(text, hit.to());
    return year == 0
        ? null
        : TimeRead.known(hit.to() + 1, LocalDate.of(year, 1, 1), published, "year", Kind.SINCE);
  }

  private TimeRead until(NumberText text, int i, Reckoning reckoning) {
    Hit now = words.find(CalendarList.UNTIL_NOW, text, i);
    if (now != null) {
      return TimeRead.known(now.to(), null, reckoning.published(), "day", Kind.UNTIL);
    }
    Hit notice = words.find(CalendarList.UNTIL_NOTICE, text, i);
    if (notice != null) {
      return new TimeRead(notice.to(), null, null, null, Kind.UNTIL, 0);
    }
    Hit lately = words.find(CalendarList.RECENTLY, text, i);
    if (lately != null) {
      return TimeRead.range(lately.to(), null, reckoning.published(), "day");
    }
    Hit hit = words.find(CalendarList.UNTIL, text, i);
    if (hit == null || !text.together(i, hit.to())) {
      return null;
    }
    TimeRead target = targets.read(text, hit.to(), reckoning);
    if (target != null && target.kind() != Kind.ANAPHORA) {
      return TimeRead.known(target.to(), null, target.till(), target.precision(), Kind.UNTIL);
    }
    int year = TimeYears.number(text, hit.to());
    return year == 0
        ? null
        : TimeRead.known(hit.to() + 1, null, LocalDate.of(year, 12, 31), "year", Kind.UNTIL);
  }

  private TimeRead before(NumberText text, int i, Reckoning reckoning) {
    Hit all = words.find(CalendarList.BEFORE_TOLD, text, i);
    if (all != null) {
      return new TimeRead(all.to(), null, null, "day", Kind.BEFORE, 0);
    }
    Amount length = amounts.read(text, i);
    Hit behind =
        length != null && text.together(i, length.to())
            ? words.bare(CalendarList.AGO, text, length.to())
            : null;
    if (behind != null) {
      return ago(length.upTo(behind.to()), reckoning);
    }
    Hit hit = words.find(CalendarList.BEFORE, text, i);
    if (hit == null || !text.together(i, hit.to())) {
      return null;
    }
    TimeRead target = targets.read(text, hit.to(), reckoning);
    if (target != null && target.kind() != Kind.ANAPHORA) {
      LocalDate till = target.from() == null ? null : target.from().minusDays(1);
      return TimeRead.known(target.to(), null, till, target.precision(), Kind.UNTIL);
    }
    Amount amount = target == null ? amounts.read(text, hit.to()) : null;
    return amount == null || text.is(amount.to(), Particle.OF) ? null : ago(amount, reckoning);
  }

  /** Days are exact; "two weeks ago" is the week around that day, months and years are whole. */
  private static TimeRead ago(Amount told, Reckoning reckoning) {
    LocalDate published = reckoning.published();
    Amount amount = told.n() == 0 && reckoning.talk() ? told.times(Reckoning.FEW) : told;
    if (published == null || amount.n() == 0) {
      return TimeRead.range(amount.to(), null, published, "day");
    }
    LocalDate day = amount.before(published);
    if (reckoning.talk() || amount.exact()) {
      return TimeRead.point(amount.to(), day, "day");
    }
    if (amount.compound()) {
      YearMonth month = YearMonth.from(day); // a year and a half ago
      return TimeRead.range(amount.to(), month.atDay(1), month.atEndOfMonth(), "month");
    }
    return switch (amount.measure()) {
      case "second", "minute" -> TimeRead.point(amount.to(), published, "day");
      case "hour" -> TimeRead.range(amount.to(), day, published, "day");
      case "day" -> TimeRead.point(amount.to(), day, "day");
      case "week" -> TimeRead.range(amount.to(), day.minusDays(3), day.plusDays(3), "week");
      case "month" -> {
        YearMonth month = YearMonth.from(day);
        yield TimeRead.range(amount.to(), month.atDay(1), month.atEndOfMonth(), "month");
      }
      default ->
          TimeRead.range(
              amount.to(),
              LocalDate.of(day.getYear(), 1, 1),
              LocalDate.of(day.getYear(), 12, 31),
              "year");
    };
  }

  private TimeRead after(NumberText text, int i, Reckoning reckoning) {
    Hit hit = words.find(CalendarList.AFTER, text, i);
    if (hit == null || !text.together(i, hit.to())) {
      return null;
    }
    TimeRead target = targets.read(text, hit.to(), reckoning);
    if (target != null && target.kind() != Kind.ANAPHORA) {
      LocalDate from = target.till() == null ? null : target.till().plusDays(1);
      LocalDate published = reckoning.published();
      boolean over = from != null && published != null && from.isAfter(published);
      return TimeRead.known(
          target.to(), from, over ? null : published, target.precision(), Kind.SINCE);
    }
    Amount amount = target == null ? amounts.read(text, hit.to()) : null;
    if (amount == null) {
      return null;
    }
    int now = words.skip(CalendarList.FROM_NOW, text, amount.to());
    if (now > amount.to()) {
      return TimeRead.point(now, amount.after(reckoning.published()), amount.precision());
    }
    return TimeRead.anaphora(amount.to(), amount.days(), amount.precision());
  }
}
