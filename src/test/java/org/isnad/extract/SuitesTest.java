package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.isnad.extract.Suites.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the readers on public suites, which do not belong to the project. Runs only when it is
 * told where they are:
 *
 * <pre>mvn -q -B test -Dtest=SuitesTest -Disnad.suites=FOLDER [-Disnad.misses=true]</pre>
 */
@EnabledIfSystemProperty(named = "isnad.suites", matches = ".+")
class SuitesTest {
  /** What must be right at the least. */
  private static final Map<String, Integer> FLOORS =
      Map.of(
          "spelled numerals", 43,
          "ordinals", 29,
          "numbers in news", 75,
          "dates", 80,
          "periods", 60,
          "times from day to year", 90);

  @Test
  void theReadersHoldTheirFloorsOnPublicSuites() {
    StringBuilder table = new StringBuilder();
    StringBuilder low = new StringBuilder();
    for (Outcome outcome : new Suites(Path.of(System.getProperty("isnad.suites"))).all()) {
      int floor = FLOORS.get(outcome.suite());
      table.append(
          "%-24s %3d/%d, floor %d%n"
              .formatted(outcome.suite(), outcome.right(), outcome.total(), floor));
      if (Boolean.getBoolean("isnad.misses")) {
        outcome.misses().forEach(m -> table.append("  ").append(m).append('\n'));
      }
      if (outcome.right() < floor) {
        low.append(outcome.suite()).append(' ');
      }
    }
    System.out.print(table);
    assertThat(low.toString())
        .as("suites below their floor; -Disnad.misses=true lists what was misread")
        .isEmpty();
  }
}
