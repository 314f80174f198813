package org.isnad.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes: nothing reads the machine it runs on, only cli speaks. */
class DeterminismTest {
  private static final Set<String> READS_THE_MACHINE =
      Set.of(
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.Instant.now()",
          "java.time.Year.now()",
          "java.time.ZoneId.systemDefault()",
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.lang.System.currentTimeMillis()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.lang.Math.random()",
          "java.util.UUID.randomUUID()",
          "java.util.Random.<init>()",
          "java.util.Date.<init>()",
          "java.lang.System.identityHashCode(java.lang.Object)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.util.Collections.shuffle(java.util.List)");

  /** Where a program begins: it makes the clock, prints and ends. */
  private static final Set<String> DOORS_OUT = Set.of("cli", "batch");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "java\\.lang\\.System\\.(out|err|exit\\(.*)|java\\.lang\\.Runtime\\.(exit|halt)\\(.*"
              + "|.*\\.printStackTrace\\(\\)|java\\.lang\\.System\\.console\\(\\)");

  @Test
  void nothingReadsTheMachine() {
    Offences offences =
        new Offences(
            "Clock, locale, time zone, chance or the machine's own charset decide a result.",
            "take a java.time.Clock in the constructor, name Locale.ROOT and UTF-8, join strings "
                + "instead of formatting them. Only org.isnad.cli and org.isnad.batch may make a clock.");
    for (JavaClass type : House.classes()) {
      offences.look();
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String target = access.getTarget().getFullName();
        offences.addIf(
            READS_THE_MACHINE.contains(target)
                && !(DOORS_OUT.contains(House.room(type)) && target.startsWith("java.time.Clock")),
            access.getDescription());
      }
    }
    offences.none(200);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    Offences offences =
        new Offences(
            "A room other than cli prints or ends the program.",
            "return a Trouble or throw; org.isnad.cli tells the reader and chooses the exit code.");
    for (JavaClass type : House.classes()) {
      offences.look();
      if (!DOORS_OUT.contains(House.room(type))) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          offences.addIf(
              SPEAKS.matcher(access.getTarget().getFullName()).matches(), access.getDescription());
        }
      }
    }
    offences.none(200);
  }
}
