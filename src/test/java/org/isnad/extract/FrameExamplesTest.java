package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frame carries sentences, and finds in them what it says it finds. */
class FrameExamplesTest {
  @TestFactory
  Stream<DynamicTest> framesFindWhatTheirExamplesMark() {
    return Reading.EXTRACTOR.languages().of("ar").frames.all().stream()
        .flatMap(
            frame ->
                frame.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                frame.id() + ": " + example.text(),
                                () ->
                                    assertThat(
                                            Reading.faults(
                                                example.text(), frame.type(), example.claim()))
                                        .as(
                                            "mend the frame '%s' or its example in rules/lexicons/ar",
                                            frame.id())
                                        .isEmpty())));
  }

  @Test
  void everyFrameCarriesAnExample() {
    List<String> bare =
        Reading.EXTRACTOR.languages().of("ar").frames.all().stream()
            .filter(frame -> frame.examples().isEmpty())
            .map(Frame::id)
            .toList();
    assertThat(bare).as("add an 'examples:' entry to these frames in rules/lexicons/ar").isEmpty();
    assertThat(Reading.EXTRACTOR.languages().of("ar").frames.all()).hasSizeGreaterThan(40);
  }
}
