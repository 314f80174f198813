package org.isnad.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal parts of claims become one object; no claim changes. */
class SharingTest {
  private static Claim claim(String id) {
    return new Claim(
        id,
        new String("d-1"),
        new Span(0, 4),
        "نص",
        "body",
        "killed",
        new Mention(null, new String("رجل")),
        null,
        "unknown",
        null,
        Figure.whole(1, 1, "person", "exact", new String("رجل")),
        null,
        "affirmed",
        "certain",
        new Period(LocalDate.of(2024, 5, 1), null, new String("أمس"), "day"),
        null,
        List.of(new Hop(new String("وكالة"), null, "agency", "unknown", null)),
        null,
        null,
        null,
        null);
  }

  @Test
  void equalPartsAreOneObject() {
    Sharing sharing = new Sharing();
    Claim one = sharing.of(claim("c-1"));
    Claim other = sharing.of(claim("c-2"));
    assertThat(one).isEqualTo(claim("c-1"));
    assertThat(one.linked("r", "e", null, "q").quote()).isEqualTo("نص");
    assertThat(other).isEqualTo(claim("c-2"));
    assertThat(other.document()).isSameAs(one.document());
    assertThat(other.subject()).isSameAs(one.subject());
    assertThat(other.value()).isSameAs(one.value());
    assertThat(other.time()).isSameAs(one.time());
    assertThat(other.attribution()).isSameAs(one.attribution());
  }
}
