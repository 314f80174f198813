package org.isnad.extract;

/** The lists of {@code calendar.yaml} that hold words and phrases of time. */
enum CalendarList {
  DAY_WORDS,
  NOW,
  PARTS_ALONE,
  CLOCK,
  YEARS,
  MONTH_WORD,
  SINCE,
  UNTIL,
  BEFORE,
  AFTER,
  LAST,
  AGO,
  DOUBTFUL_MONTHS,
  FROM,
  TO(false, true),
  DURING(false, true),
  UNTIL_NOW,
  UNTIL_NOTICE,
  RECENTLY,
  BEFORE_TOLD,
  FREQUENCY,
  LINKS(false, true),
  THIS,
  SAME_BEFORE,
  FEW,
  ABOUT,
  CLOCK_PARTS(false, true),
  CENTURY(false, true),
  HIJRI_MARKS(false, true),
  COMMON_MARKS(false, true),
  CURRENT_MONTH,
  FINAL,
  REST_OF,
  AND_HALF,
  FROM_NOW,
  FIRST_DAY,
  ZONES,
  OF_LIFE(false, true),
  AFTER_THAT,
  BEFORE_THAT,
  EVERY,
  HIJRI_PRAISE,
  THE_CENTURY,
  MONTHS(true),
  HIJRI_MONTHS(true),
  WEEKDAYS(true),
  WEEKDAY_NAMES(true),
  DAYS(true),
  NIGHTS(true),
  PARTS(true),
  SEASONS(true),
  PORTIONS(true),
  DIRECTIONS(true, true),
  DIRECTIONS_BEFORE(true),
  ANAPHORA(true),
  DECADES(true),
  SHARES(true);

  /** Whether each phrase has a value: the name of the group it stands in. */
  final boolean grouped;

  /** Whether its words stand inside a time and never open one. */
  final boolean inside;

  CalendarList() {
    this(false, false);
  }

  CalendarList(boolean grouped) {
    this(grouped, false);
  }

  CalendarList(boolean grouped, boolean inside) {
    this.grouped = grouped;
    this.inside = inside;
  }

  /** As calendar.yaml writes it. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** A bit of its own. */
  long bit() {
    return 1L << ordinal();
  }
}
