package org.isnad.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.fact.Source;
import org.isnad.finding.KnowledgeException;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryFilesTest {
  private static final String SOURCE =
      "sources:\n- {id: market-news, name: أنباء السوق, kind: agency, grade: C, party: neutral,"
          + " why: small newsroom, graded: 2026-11-01}\n";
  private static final String NEUTRAL = "parties:\n- {id: neutral, name: محايد}\n";

  private static List<String> problems(Map<String, String> files) {
    KnowledgeException thrown =
        catchThrowableOfType(KnowledgeException.class, () -> Registry.load(Knowledge.of(files)));
    assertThat(thrown).as("the files are wrong, yet they load").isNotNull();
    return thrown.problems().stream()
        .map(p -> p.file() + ":" + p.line() + ": " + p.message() + "; " + p.remedy())
        .toList();
  }

  private static List<String> problems(String yaml) {
    return problems(Map.of("sources/a.yaml", yaml));
  }

  @Test
  void nothingIsAnEmptyRegistry() {
    assertThat(Registry.load(Knowledge.of(Map.of())).sources()).isEmpty();
    assertThat(Registry.load(Knowledge.of(Map.of("sources/a.yaml", "# later\n"))).names())
        .isEmpty();
    assertThat(Registry.load(Knowledge.of(Map.of("sources/a.yaml", "sources:\n"))).names())
        .isEmpty();
  }

  @Test
  void allProblemsComeAtOnceWithFileAndLine() {
    List<String> found =
        problems(
            Map.of(
                "sources/a.yaml",
                """
                parties:
                - {id: neutral, name: محايد, hostile: [martians]}
                places:
                - {id: east, name: الشرقية, within: west}
                - {id: west, name: الغربية, within: east}
                - {id: north, name: الشمالية, within: nowhere}
                - {id: east, name: الجنوبية}
                - {id: Bad Id, name: الوسطى}
                - {id: twin, name: شرقيه}
                - {id: other-twin, name: شرقية}
                """,
                "sources/b.yaml",
                """
                sources:
                - {id: one, name: الأول, kind: agency, grade: G, party: neutral, why: w, graded: 2026-11-01}
                - {id: two, name: الثاني, kind: rumour, grade: B, party: nobody, why: w, graded: yesterday}
                - {id: three, name: الثالث, kind: agency, grade: B, party: neutral}
                - {id: four, name: الرابع, kind: agency, grade: B, party: neutral, why: w, graded: 2026-11-01, colour: red}
                identities:
                - {left: one-man, right: neutral, judgement: perhaps, reason: r, date: 2026-11-01}
                """));
    assertThat(found)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("rules/sources/a.yaml:2: ").contains("'martians'"),
            p -> assertThat(p).startsWith("rules/sources/a.yaml:4: ").contains("east -> west"),
            p -> assertThat(p).startsWith("rules/sources/a.yaml:5: ").contains("west -> east"),
            p -> assertThat(p).startsWith("rules/sources/a.yaml:6: ").contains("'nowhere'"),
            p -> assertThat(p).startsWith("rules/sources/a.yaml:7: ").contains("a.yaml:4"),
            p -> assertThat(p).startsWith("rules/sources/a.yaml:8: ").contains("kebab-case"),
            p -> assertThat(p).startsWith("rules/sources/a.yaml:10: ").contains("shares the name"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:2: ").contains("grade 'G'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:3: ").contains("date 'yesterday'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:3: ").contains("kind 'rumour'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:3: ").contains("party 'nobody'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:4: ").contains("lacks 'graded'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:4: ").contains("lacks 'why'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:5: ").contains("'colour'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:7: ").contains("'perhaps'"),
            p -> assertThat(p).startsWith("rules/sources/b.yaml:7: ").contains("'one-man'"));
  }

  @Test
  void sharedNamesAreAllowedWhenMarked() {
    Registry registry =
        Registry.load(
            Knowledge.of(
                Map.of(
                    "sources/a.yaml",
                    """
                    places:
                    - {id: coast-harbour, name: الميناء القديم, homonym: true}
                    - {id: river-harbour, name: الميناء القديم, homonym: true}
                    """)));
    assertThat(registry.names().get("الميناء القديم"))
        .containsExactly("coast-harbour", "river-harbour");
  }

  @Test
  void brokenAndHostileYamlIsRefusedWithItsLine() {
    assertThat(problems("sources:\n- {id: one, name: [a\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("rules/sources/a.yaml:")
        .contains("is not YAML");
    assertThat(problems("sources:\n- {id: one, id: two}\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("rules/sources/a.yaml:2: ")
        .contains("twice");
    assertThat(problems("- a\n")).hasSize(1);
    assertThat(problems("sauces:\n- {id: a}\n"))
        .hasSize(1)
        .first()
        .asString()
        .contains("unknown section 'sauces'");
    assertThat(problems("sources:\n- just text\n")).hasSize(1);
    assertThat(problems("a: 1\n---\nb: 2\n")).hasSize(1);
    String deep = "sources: " + "[".repeat(100_000);
    assertThat(problems(deep)).hasSize(1);
    String bomb =
        "a: &a [x, x]\n"
            + IntStream.range(0, 40)
                .mapToObj(i -> "b" + i + ": [*a, *a, *a]\n")
                .collect(Collectors.joining());
    assertThat(problems(bomb)).hasSize(1).first().asString().contains("alias");
  }

  @Test
  void tagsAreRefused() {
    Knowledge knowledge =
        Knowledge.of(
            Map.of(
                "sources/a.yaml",
                "places:\n- {id: one, name: !!javax.script.ScriptEngineManager الأول}\n"));
    assertThatThrownBy(() -> Registry.load(knowledge))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("uses a YAML tag");
  }

  @Test
  void aPackLaidOverAddsAndReplacesEntries(@TempDir Path pack) throws IOException {
    Files.createDirectories(pack.resolve("sources"));
    Files.writeString(
        pack.resolve("sources/ours.yaml"),
        """
        sources:
        - {id: enab-baladi, name: عنب بلدي, kind: outlet, grade: A, party: neutral, why: our own review, graded: 2026-11-20}
        - {id: our-desk, name: مكتبنا, kind: outlet, grade: A, party: neutral, why: ourselves, graded: 2026-11-20}
        """);
    Registry registry = Registry.load(Knowledge.shipped().over(pack));
    assertThat(registry.source("enab-baladi").map(Source::reliability)).hasValue("A");
    assertThat(registry.source("enab-baladi").map(Source::reason)).hasValue("our own review");
    assertThat(registry.sourceNamed("مكتبنا").map(Source::id)).hasValue("our-desk");
    assertThat(registry.source("daraa24")).isPresent();
  }

  @Test
  void aPackMayNotGiveOneIdTwice(@TempDir Path pack) throws IOException {
    Files.createDirectories(pack.resolve("sources"));
    Files.writeString(pack.resolve("sources/one.yaml"), SOURCE);
    Files.writeString(pack.resolve("sources/two.yaml"), SOURCE);
    KnowledgeException thrown =
        catchThrowableOfType(
            KnowledgeException.class, () -> Registry.load(Knowledge.shipped().over(pack)));
    assertThat(thrown.problems()).isNotEmpty();
    assertThat(thrown.problems().get(0).message()).contains("given twice");
  }

  @Test
  void unknownSourcesGetStableSafeIds() {
    Registry registry =
        Registry.load(
            Knowledge.of(
                Map.of(
                    "sources/a.yaml",
                    NEUTRAL
                        + SOURCE
                        + "classes:\n- {id: commander, words: [قائد], grade: C, why: close,"
                        + " graded: 2026-11-01}\n")));
    Source one = registry.sourceOrProvisional("صدى المدينة", "outlet");
    assertThat(one.id()).matches("x-[0-9a-f]{16}");
    assertThat(one.reliability()).isEqualTo("F");
    assertThat(one.party()).isEqualTo("unknown");
    assertThat(registry.sourceOrProvisional("«صدى المدينه»", "outlet").id()).isEqualTo(one.id());
    assertThat(registry.sourceOrProvisional("<script>../..</script>", "outlet").id())
        .matches("x-[0-9a-f]{16}");
    assertThat(registry.sourceOrProvisional("أنباء السوق", "agency").id()).isEqualTo("market-news");
    assertThat(registry.sourceOrProvisional("قائد لم يذكر اسمه", "anonymous").reliability())
        .isEqualTo("C");
    assertThat(registry.sourceOrProvisional("قائدنا", "anonymous").reliability()).isEqualTo("F");
    assertThat(registry.sourceOrProvisional("", "anonymous").id()).matches("x-[0-9a-f]{16}");
  }

  @Test
  void sameFilesSameRegistry() {
    Registry first = Registry.load(Knowledge.shipped());
    Registry second = Registry.load(Knowledge.shipped());
    assertThat(first.sources()).isEqualTo(second.sources());
    assertThat(first.entities()).isEqualTo(second.entities());
    assertThat(List.copyOf(first.names().entrySet()))
        .isEqualTo(List.copyOf(second.names().entrySet()));
    assertThat(first.sources()).extracting(Source::id).isSorted();
    assertThat(List.copyOf(first.names().keySet())).isSorted();
  }
}
