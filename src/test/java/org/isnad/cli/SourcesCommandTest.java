package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor of the registry is told. */
class SourcesCommandTest {
  @TempDir private Path folder;

  private Session check(String yaml) {
    return Session.run("sources", "check", Session.write(folder.resolve("mine.yaml"), yaml));
  }

  @Test
  void theShippedRegistryHasNoProblem() {
    Session run = Session.run("sources", "check");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("no problem found; ", " sources in force");
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLineAndWhatToDo() {
    Session run =
        check(
            """
            sources:
            - {id: coast-gazette, name: صحيفة الساحل, kind: outlt, grade: G, party: isreal, why: w, graded: 2026-11-01, domains: [https://coast.example/]}
            - {id: coast-two, name: صحيفه الساحل, kind: outlet, grade: B, party: neutral, graded: soon, domains: [reuters.com]}
            - {id: coast-three, name: موقع القلوع, kind: outlet, grade: B, party: neutral, why: not yet graded, graded: 2026-11-01, within: darra}
            sorces:
            - {id: a}
            """);

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    List<String> told = run.err().lines().filter(line -> line.contains("mine.yaml:")).toList();
    assertThat(told).allMatch(line -> line.matches(".*mine\\.yaml:[1-9]\\d*: .+"));
    assertThat(run.err())
        .contains("mine.yaml:2: sources entry 'coast-gazette' has the grade 'G'")
        .contains("use one of [A, B, C, D, E, F]")
        .contains("did you mean 'outlet'?")
        .contains("did you mean 'israel'?")
        .contains("write the host alone")
        .contains("mine.yaml:3: sources entry 'coast-two' lacks 'why'")
        .contains("has the date 'soon'")
        .contains("shares the domain 'reuters.com' with 'reuters' at ")
        .contains("shares the name 'صحيفه الساحل' with 'coast-gazette' at ")
        .contains("mine.yaml:4: sources entry 'coast-three' has the grade B and is not yet graded")
        .contains("did you mean 'daraa'?")
        .contains("mine.yaml:6: has an unknown section 'sorces'")
        .contains("did you mean 'sources'?");
  }

  @Test
  void aFileThatIsNotThereIsToldSo() {
    Session run = Session.run("sources", "check", folder.resolve("nowhere.yaml"));

    assertThat(run.code()).isEqualTo(ExitCode.KNOWLEDGE.number());
    assertThat(run.err()).contains("nowhere.yaml is no file");
  }

  @Test
  void theListIsNarrowedByWhatAnEditorAsks() {
    Session run =
        Session.run("sources", "list", "--kind", "agency", "--grade", "a,B", "--party", "neutral");

    assertThat(run.out().lines())
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.matches("[^\\t]+\\tagency\\t[AB]\\tneutral\\t.*"));
    assertThat(Session.run("sources", "list", "--name", "رويتــرز").out()).startsWith("reuters\t");
    assertThat(Session.run("sources", "list", "--name", "reuters.com", "--why").out())
        .matches("reuters\\tagency\\tA\\t.*\\t\\d{4}-\\d\\d-\\d\\d\\R");
    assertThat(Session.run("sources", "list", "--grade", "Z").out()).isEmpty();
  }

  @Test
  void unknownNamesAreSuggestedAsEntriesThatPassTheCheck() {
    Session.write(
        folder.resolve("batch/articles.jsonl"),
        """
        {"outlet": "صحيفة \\"الضفة\\" الأولى", "published": "2024-05-02", "url": "https://www.bank.example/a/1", "text": "قال رئيس بلدية الوادي إن سبعة أشخاص قتلوا في حريق سوق مدينة إدلب أمس.\\n\\nوأضاف رئيس بلدية الوادي أن عشرين شخصاً أصيبوا في الحريق.\\n\\nوقال مصدر طبي إن ثلاثة من الجرحى في حال خطرة."}
        {"outlet": "رويترز", "published": "2024-05-02", "text": "قال رئيس بلدية الوادي إن سبعة أشخاص قتلوا في حريق سوق مدينة إدلب أمس."}
        """);

    Session run = Session.run("sources", "suggest", folder.resolve("batch"));

    assertThat(run.code()).as(run.err()).isZero();
    List<String> entries = run.out().lines().filter(line -> line.startsWith("- ")).toList();
    assertThat(entries).hasSize(2);
    assertThat(entries.get(0))
        .as("the name that is met most often first")
        .contains("رئيس بلدية الوادي", "grade: F", "why: not yet graded", "graded: 2024-05-03");
    assertThat(entries.get(1)).contains("domains: [bank.example]");
    assertThat(run.out()).doesNotContain("رويترز").doesNotContain("name: \"مصدر");
    assertThat(run.out().lines().toList().get(1)).startsWith("# 3x: ").contains("سبعة أشخاص");
    assertThat(check(run.out()).err()).as("as it was printed").isEmpty();
    String judged =
        run.out()
            .replaceFirst(
                "grade: F, party: unknown, why: not yet graded",
                "grade: B, party: neutral, why: speaks for the town hall");
    assertThat(check(judged).err()).as("after an editor filled one in").isEmpty();
    assertThat(check(judged.replace("why: speaks for the town hall", "why: not yet graded")).err())
        .as("with a letter and no reason")
        .contains("say why it has this grade");
    assertThat(Session.run("sources", "suggest", folder.resolve("batch")).out())
        .as("a second run")
        .isEqualTo(run.out());
  }

  @Test
  void aNamePastedOnceIsSuggestedNoMore() {
    Path batch = folder.resolve("batch");
    Session.write(
        batch.resolve("articles.jsonl"),
        "{\"outlet\": \"موقع السنابل\", \"published\": \"2024-05-02\", \"text\":"
            + " \"قتل سبعة أشخاص في حريق سوق مدينة إدلب أمس.\"}\n");
    Session first = Session.run("sources", "suggest", batch);
    Session.write(folder.resolve("rules/sources/mine.yaml"), first.out());

    Session second = Session.run("sources", "suggest", batch, "--rules", folder.resolve("rules"));

    assertThat(first.out()).contains("موقع السنابل");
    assertThat(second.out()).isEqualTo("sources:\n");
  }
}
