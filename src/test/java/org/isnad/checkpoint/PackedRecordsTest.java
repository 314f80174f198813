package org.isnad.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed records come back equal, in order, by place and from several threads. */
class PackedRecordsTest {
  record Said(String id, String text, List<String> cited) {}

  private static List<Said> said(int count) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      said.add(new Said("f-" + i, i % 3 == 0 ? null : "قال إن العدد " + i, List.of("c-" + i, "")));
    }
    return said;
  }

  private static List<Said> packed(List<Said> said) {
    return PackedRecords.of(Said.class, said.size(), said::get);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 1_000})
  void comesBackInOrder(int count) {
    List<Said> said = said(count);
    assertThat(packed(said)).isEqualTo(said).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 64, 1_024, 1_025, 5_000})
  void isPackedAsItComesAndReadForTheLastTime(int count) {
    List<Said> said = said(count);
    List<Said> packed = PackedRecords.of(Said.class, said.iterator());
    assertThat(packed).isEqualTo(said);
    assertThat(PackedRecords.last(packed)).toIterable().containsExactlyElementsOf(said);
    assertThat(PackedRecords.last(said)).toIterable().containsExactlyElementsOf(said);
  }

  @Test
  void comesBackByPlaceAndFromSeveralThreads() {
    List<Said> said = said(5_000);
    List<Said> packed = packed(said);
    assertThat(
            IntStream.range(0, 20_000)
                .parallel()
                .map(i -> i * 7919 % 5_000)
                .filter(i -> !packed.get(i).equals(said.get(i))))
        .isEmpty();
    assertThatThrownBy(() -> packed.get(5_000)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> packed.add(said.get(0)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void textThatCannotBePressedComesBackToo() {
    StringBuilder noise = new StringBuilder();
    new java.util.Random(5).ints(20_000, 0x20, 0xD7FF).forEach(c -> noise.append((char) c));
    List<Said> said = List.of(new Said(noise.toString(), noise.reverse().toString(), List.of()));
    assertThat(packed(said)).isEqualTo(said);
  }
}
