package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a lexicon is told with its file and line, and what to do. */
class LexiconTroublesTest {
  private static Trouble trouble(String file, String from, String to) {
    Map<String, String> texts = new TreeMap<>();
    for (KnowledgeFile each : Reading.KNOWLEDGE.under("lexicons")) {
      texts.put(each.path(), each.text());
    }
    String path = "lexicons/en/" + file;
    assertThat(texts.get(path)).as("%s no longer holds what this test breaks", path).contains(from);
    texts.put(path, texts.get(path).replace(from, to));
    KnowledgeException e =
        catchThrowableOfType(
            KnowledgeException.class,
            () -> new ClaimExtractor(Knowledge.of(texts), Reading.REGISTRY));
    assertThat(e).as("'%s' in %s passes", to, path).isNotNull();
    String text = texts.get(path);
    Trouble first = e.problems().get(0);
    assertThat(first.file()).isEqualTo("rules/" + path);
    assertThat(first.remedy()).isNotBlank();
    assertThat(text.lines().toList().get(first.line() - 1)).as("%s", first).contains(mark(to));
    return first;
  }

  /** The part of what was written that the line must hold. */
  private static String mark(String written) {
    return written.lines().filter(line -> line.contains("wrong")).findFirst().orElseThrow().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frames.yaml     | trigger: arrest-noun    | trigger: wrong-noun    | names the class
          frames.yaml     | type: displaced         | type: wrong            | unknown type
          frames.yaml     | value: around           | value: wrong           | unknown value
          frames.yaml     | span: phrase            | span: wrong            | unknown span
          frames.yaml     | object: agent           | object: wrong          | which is unknown
          frames.yaml     | required: [value]       | required: [wrong]      | unknown required
          frames.yaml     | before: [hold-verb]     | behind: [wrong]        | unknown field
          words.yaml      | kind: phrase            | kind: wrong            | unknown kind
          words.yaml      | words: [missing]        | wrong: [missing]       | unknown field
          words.yaml      | words: [missing]        | words: [wrong word]    | has several words
          morphology.yaml | first                   | wrong                  | unknown entry
          morphology.yaml | scripts: [Latin]        | scripts: [wrong]       | no script
          morphology.yaml | subject-first           | wrong-first            | word order
          morphology.yaml | the: [the]              | wrong: [the]           | unknown role
          morphology.yaml | present:                | wrong:                 | unknown role
          morphology.yaml | 'forms: [~es, ~ed]'     | 'forms: [wrong]'       | does not hold the rest
          nouns.yaml      | '{lemma: farmer, plural: [+s]}' | '{lemma: farmer, plural: [+wrong]}' | unknown plural
          numbers.yaml    | '1/3: [third]'          | 'wrong: [third]'       | not like 1/2
          """)
  void aWrongEntryIsToldByItsLine(String file, String from, String to, String says) {
    if (says.equals("unknown entry")) {
      assertThat(trouble(file, "comma: \",\"", "wrong: \",\"").message()).contains(says);
    } else {
      assertThat(trouble(file, from, to).message()).contains(says);
    }
  }

  @Test
  void aLanguageWithoutMorphologyIsTold() {
    Map<String, String> texts = Map.of("lexicons/xx/words.yaml", "that:\n  kind: particle\n");
    KnowledgeException e =
        catchThrowableOfType(
            KnowledgeException.class,
            () -> new ClaimExtractor(Knowledge.of(texts), Reading.REGISTRY));
    assertThat(e.getMessage()).contains("lexicons/xx/morphology.yaml is missing");
  }
}
