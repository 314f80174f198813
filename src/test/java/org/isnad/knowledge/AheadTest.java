package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Reading ahead changes when a file is read and nothing else. */
class AheadTest {
  private final List<String> told = new ArrayList<>();

  @Test
  void whatWasReadAheadIsWhatReadingGives() {
    List<KnowledgeFile> files = Knowledge.shipped().under("sources");
    List<Optional<Node>> plain = files.stream().map(this::read).toList();
    YamlReader.readAhead("sources");

    assertThat(files.stream().map(this::read).toList()).isEqualTo(plain);
    assertThat(told).isEmpty();
  }

  @Test
  void twoThreadsShareTheWork() {
    List<KnowledgeFile> files = Knowledge.shipped().under("sources");
    List<Optional<Node>> plain = files.stream().map(this::read).toList();
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> YamlReader.readAhead("sources"));

    assertThat(files.stream().map(this::read).toList()).isEqualTo(plain);
    other.join();
  }

  @Test
  void aFileIsHandedOutOnce() {
    KnowledgeFile file = file("a: [b]\n");
    Ahead.read(List.of(file));

    assertThat(Ahead.take(file)).isPresent();
    assertThat(Ahead.take(file)).as("its tree belongs to who took it").isEmpty();
  }

  @Test
  void aFileInItsPlaceIsReadItself() {
    Ahead.read(List.of(file("a: below\n")));
    Node.Fields read = (Node.Fields) read(file("a: above\n")).orElseThrow();

    assertThat(((Node.Scalar) read.fields().get("a")).text()).isEqualTo("above");
  }

  @Test
  void aBrokenFileIsToldToWhoAsks() {
    KnowledgeFile file = file("a: [b\nc: d\n");
    Ahead.read(List.of(file));

    assertThat(read(file)).isEmpty();
    assertThat(told).as("the complaint reaches whoever asks").hasSize(1);
  }

  private Optional<Node> read(KnowledgeFile file) {
    return YamlReader.read(file, (line, what, remedy) -> told.add(line + ": " + what));
  }

  private static KnowledgeFile file(String text) {
    return new KnowledgeFile("sources/ahead.yaml", "rules/sources/ahead.yaml", text, "isnad");
  }
}
