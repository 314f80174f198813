package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frame of every language carries sentences, and finds in them what it says it finds. */
class FrameExamplesTest {
  @TestFactory
  Stream<DynamicTest> framesFindWhatTheirExamplesMark() {
    return Reading.EXTRACTOR.languages().all().stream()
        .flatMap(language -> language.frames.all().stream().flatMap(f -> tests(language.code, f)));
  }

  private static Stream<DynamicTest> tests(String lang, Frame frame) {
    return frame.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    frame.id() + ": " + example.text(),
                    () ->
                        assertThat(
                                Reading.faults(lang, example.text(), frame.type(), example.claim()))
                            .as(
                                "mend the frame '%s' or its example: %s:%d",
                                frame.id(), example.file().origin(), example.line())
                            .isEmpty()));
  }

  @Test
  void everyFrameCarriesAnExample() {
    List<Frame> all =
        Reading.EXTRACTOR.languages().all().stream().flatMap(l -> l.frames.all().stream()).toList();
    List<String> bare =
        all.stream().filter(frame -> frame.examples().isEmpty()).map(Frame::id).toList();
    assertThat(bare).as("add an 'examples:' entry to these frames in rules/lexicons").isEmpty();
    assertThat(all).hasSizeGreaterThan(60);
  }
}
