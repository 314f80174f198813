package org.isnad.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A record comes back as it was, equal records are equal bytes, and noise is refused. */
class RecordBytesTest {
  record Inner(String text, Integer number) {}

  record Outer(
      int small,
      long large,
      boolean yes,
      double share,
      BigDecimal exact,
      LocalDate day,
      String text,
      Inner inner,
      List<Inner> many,
      SortedMap<String, List<String>> map) {}

  record Fewer(String text) {}

  private static Outer outer() {
    return new Outer(
        -7,
        Long.MIN_VALUE,
        true,
        0.1,
        new BigDecimal("5.80"),
        LocalDate.of(1923, 2, 28),
        "نصّ \uD83D\uDE00",
        null,
        List.of(new Inner("a", null), new Inner("", Integer.MAX_VALUE)),
        new TreeMap<>(java.util.Map.of("k", List.of("x", "y"))));
  }

  @Test
  void aRecordComesBackAsItWas() {
    assertThat(RecordBytes.read(RecordBytes.of(outer()), Outer.class)).isEqualTo(outer());
    assertThat(RecordBytes.of(outer())).isEqualTo(RecordBytes.of(outer()));
  }

  @Test
  void whatIsNotTheSameHasAnotherKey() {
    assertThat(Key.of(List.of("a", "b"))).isNotEqualTo(Key.of(List.of("ab")));
    assertThat(Key.of("a", "b")).isNotEqualTo(Key.of("ab", ""));
    assertThat(Key.of(List.of("a"), List.of())).isNotEqualTo(Key.of(List.of(), List.of("a")));
    assertThat(Key.of(1)).isNotEqualTo(Key.of("1"));
    assertThat(Key.of((Object) null)).isNotEqualTo(Key.of(""));
    assertThat(Key.of(new Inner("a", 1))).isNotEqualTo(Key.of(new Inner("a", 2)));
  }

  @Test
  void anotherShapeAndAnyDamageAreRefused() {
    byte[] bytes = RecordBytes.of(new Inner("a", 1));
    assertThatThrownBy(() -> RecordBytes.read(bytes, Fewer.class))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] whole = RecordBytes.of(outer());
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> RecordBytes.read(cut, Outer.class))
          .isInstanceOf(IllegalArgumentException.class);
    }
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = whole.clone();
      noise[random.nextInt(noise.length)] = (byte) random.nextInt();
      try {
        RecordBytes.read(noise, Outer.class);
      } catch (IllegalArgumentException e) {
        assertThat(e).isNotNull(); // the only way to fail
      }
    }
  }
}
