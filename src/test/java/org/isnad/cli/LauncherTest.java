package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** When the launcher builds, when it does not, and what it says when it cannot. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherTest extends LaunchedProject {
  @Test
  void itBuildsOnceAndRuns() throws Exception {
    Ended first = isnad(home.resolve("isnad"));
    Ended second = isnad(home.resolve("isnad"));

    assertThat(first.out()).as(first.err()).isEqualTo("ran: verify خبر.txt\n");
    assertThat(first.err()).contains("building target/isnad.jar", "built in");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).as("a second start says nothing of its own").isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itIsFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("isnad"));

    assertThat(isnad(link).out()).isEqualTo("ran: verify خبر.txt\n");
    assertThat(home.resolve("target/isnad.jar")).exists();
  }

  @Test
  void changedSourcesAreBuiltAgain() throws Exception {
    isnad(home.resolve("isnad"));
    future(home.resolve("src/main/java/A.java"));
    isnad(home.resolve("isnad"));

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void changedAndAddedKnowledgeNeedsNoBuild() throws Exception {
    isnad(home.resolve("isnad"));
    Session.write(home.resolve("rules/sources/c.yaml"), "c: 1\n");
    future(home.resolve("rules/sources/a.yaml"));
    isnad(home.resolve("isnad"));

    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void removedKnowledgeIsTakenOutOfTheJar() throws Exception {
    isnad(home.resolve("isnad"));
    Files.delete(home.resolve("rules/sources/b.yaml"));
    isnad(home.resolve("isnad"));
    isnad(home.resolve("isnad"));

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void twoAtATimeBuildOnce() throws Exception {
    List<Process> both = new ArrayList<>();
    both.add(start(home.resolve("isnad")));
    both.add(start(home.resolve("isnad")));
    for (Process each : both) {
      assertThat(ended(each).out()).isEqualTo("ran: verify خبر.txt\n");
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aBuildThatFailsIsToldWithItsLastLines() throws Exception {
    script(tools.resolve("mvn"), "echo 'A.java:1: no such thing'; exit 1");
    Ended run = isnad(home.resolve("isnad"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("A.java:1: no such thing", "the build failed");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    release("11.0.2");
    Ended run = isnad(home.resolve("isnad"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Java 17 or newer is needed", "11.0.2");
  }

  @Test
  void aMissingMavenIsNamed() throws Exception {
    Files.delete(tools.resolve("mvn"));
    for (String tool :
        List.of("bash", "cksum", "mkdir", "find", "readlink", "env", "flock", "rm")) {
      for (String at : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(at + tool))) {
          script(tools.resolve(tool), "exec " + at + tool + " \"$@\"");
        }
      }
    }
    Ended run = ended(start(home.resolve("isnad"), tools.toString()));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Maven (mvn) was not found");
  }

  @Test
  void aReleaseNeedsNoMavenAndNoSources() throws Exception {
    Path release = folder.resolve("a release");
    Files.createDirectories(release);
    Files.copy(home.resolve("isnad"), release.resolve("isnad"));
    Session.write(release.resolve("isnad.jar"), "jar");
    Files.delete(tools.resolve("mvn"));
    Ended run = isnad(release.resolve("isnad"));

    assertThat(run.out()).as(run.err()).isEqualTo("ran: verify خبر.txt\n");
    assertThat(run.err()).doesNotContain("building");
    assertThat(lastCall()).contains("-jar " + release.toRealPath() + "/isnad.jar");
    assertThat(release.toFile().list()).as("nothing is written beside it").hasSize(2);
  }
}
