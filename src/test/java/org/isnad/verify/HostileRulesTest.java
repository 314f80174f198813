package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of {@code fixtures/hostile-rules} reaches for something rules must not reach. Each is
 * refused at the line that says {@code HERE}, before anything is compiled, and none is ever run.
 */
class HostileRulesTest {
  private static final Path HOSTILE = Path.of("fixtures/hostile-rules");
  private static final Knowledge SHIPPED = Knowledge.shipped();
  private static final String CANARY = "isnad.canary";

  @TempDir Path folder;
  @TempDir Path cache;

  @TestFactory
  Stream<DynamicTest> eachIsRefusedAtItsLine() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(HOSTILE)) {
      files
          .filter(f -> !f.getFileName().toString().endsWith(".drl.csv"))
          .sorted()
          .forEach(all::add);
    }
    assertThat(all).as("hostile rules").hasSizeGreaterThan(100);
    return all.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> refused(file)));
  }

  private void refused(Path hostile) throws IOException {
    Path rules = Files.createTempDirectory(folder, "rules");
    String marked = lay(hostile, rules);
    KnowledgeException stopped =
        catchThrowableOfType(
            KnowledgeException.class,
            () -> RuleBook.load(SHIPPED.over(rules), new RuleCache(cache)));
    assertThat(stopped).as("%s must be refused", hostile).isNotNull();
    List<Trouble> problems = stopped.problems();
    assertThat(problems)
        .as("refused by the check, not by a compiler that has already read it")
        .extracting(Trouble::code)
        .doesNotContain("rule-compile");
    assertThat(problems).allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
    assertThat(problems).allSatisfy(p -> assertThat(p.line()).isPositive());
    assertThat(problems)
        .allSatisfy(p -> assertThat(p.message().length()).as(p.message()).isLessThan(400));
    if (marked != null) {
      int colon = marked.lastIndexOf(':');
      assertThat(problems)
          .as("a problem at %s", marked)
          .anySatisfy(
              p -> {
                assertThat(p.file()).endsWith(marked.substring(0, colon));
                assertThat(p.line()).isEqualTo(Integer.parseInt(marked.substring(colon + 1)));
              });
    }
    assertThat(cache).as("nothing was compiled").isEmptyDirectory();
    assertThat(System.getProperty(CANARY)).as("nothing was run").isNull();
    assertThat(Path.of("isnad-canary")).as("nothing was run").doesNotExist();
  }

  /** Lays the rule out as a pack would; answers file and line of the mark. */
  private static String lay(Path hostile, Path rules) throws IOException {
    String name = hostile.getFileName().toString();
    if (Files.isDirectory(hostile)) {
      Files.copy(hostile.resolve("pack.yaml"), rules.resolve("pack.yaml"));
      return mark(rules.resolve("pack.yaml"));
    }
    String id = name.substring(0, name.indexOf('.'));
    Path target = Files.createDirectories(rules.resolve(id));
    Files.copy(hostile, target.resolve(name));
    Path table = hostile.resolveSibling(id + ".drl.csv");
    if (name.endsWith(".rule.yaml") && Files.exists(table)) {
      Files.copy(table, target.resolve(id + ".drl.csv"));
      return mark(target.resolve(id + ".drl.csv"));
    }
    return mark(target.resolve(name));
  }

  private static String mark(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("HERE")) {
        return file.getFileName() + ":" + (i + 1);
      }
    }
    return null;
  }

  @Test
  void aFolderCannotPassForTheShippedBook() throws IOException {
    Path rules = Files.createDirectory(folder.resolve(Knowledge.SHIPPED));
    lay(HOSTILE.resolve("right-side-property.drl"), rules);
    KnowledgeException stopped =
        catchThrowableOfType(
            KnowledgeException.class,
            () -> RuleBook.load(SHIPPED.over(rules), new RuleCache(cache)));
    assertThat(stopped).as("a folder called isnad is as foreign as any").isNotNull();
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    Files.createSymbolicLink(rules.resolve("a-rule.drl"), secret);
    KnowledgeException stopped =
        catchThrowableOfType(KnowledgeException.class, () -> SHIPPED.over(rules));
    assertThat(stopped.problems().get(0).message()).contains("leads out of the folder");
  }

  /** Whatever a check may overlook, compiled rules find no class that does anything. */
  @Test
  void compiledRulesSeeFactsAndNothingElse() throws ClassNotFoundException {
    ClassLoader rules = AllowedClasses.toRun(RuleBook.class.getClassLoader());
    for (String name :
        List.of(
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ProcessBuilder",
            "java.lang.ClassLoader",
            "java.lang.reflect.Method",
            "java.io.File",
            "java.nio.file.Files",
            "java.net.URL",
            "java.util.ServiceLoader",
            "javax.script.ScriptEngineManager",
            "org.mvel2.MVEL",
            "org.kie.api.KieServices",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.isnad.verify.RuleBook",
            "org.isnad.knowledge.Knowledge")) {
      Throwable refused =
          catchThrowableOfType(ClassNotFoundException.class, () -> rules.loadClass(name));
      assertThat(refused).as(name).hasMessageContaining("rules do not reach the class " + name);
      assertThat(rules.getResource(name.replace('.', '/') + ".class")).as(name).isNull();
    }
    assertThat(rules.loadClass("org.isnad.fact.Answer")).isNotNull();
    assertThat(rules.loadClass("org.isnad.fact.Compare")).isNotNull();
  }
}
