package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.fact.Claim;
import org.isnad.fact.Span;
import org.junit.jupiter.api.Test;

/** However many events share place and day, each has an id of its own. */
class EventIdsTest {
  private static EventDraft draft(int number) {
    Claim claim =
        new Claim(
            "c-" + number,
            "d-1",
            new Span(0, 1),
            "q",
            "body",
            "killed",
            null,
            null,
            null,
            null,
            null,
            null,
            "affirmed",
            "certain",
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null);
    Scene scene = new Scene("s-" + number, "d-1", Place.NONE, Scene.Part.OTHER, Window.NONE);
    scene.add(new Told(claim, null, 0, Place.NONE, false, Window.NONE, null, null));
    EventDraft draft = new EventDraft();
    draft.scenes.add(scene);
    return draft;
  }

  private static List<String> ids(int count) {
    List<EventDraft> drafts =
        new ArrayList<>(IntStream.range(0, count).mapToObj(EventIdsTest::draft).toList());
    EventIds.name(drafts);
    return drafts.stream().map(draft -> draft.id).toList();
  }

  @Test
  void fourDigitsTellAFewApart() {
    assertThat(ids(1)).containsExactly("e-somewhere-undated");
    assertThat(ids(3)).doesNotHaveDuplicates().allMatch(id -> id.matches(".*-[0-9a-f]{4}"));
  }

  @Test
  void moreDigitsTellManyApart() {
    assertThat(ids(3_000)).doesNotHaveDuplicates();
  }
}
