package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds, when it does not, and what it says when it cannot. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherTest {
  @TempDir private Path folder;
  private Path home;
  private Path jdk;
  private Path tools;
  private String options = "";

  /** A project of one file, a JDK that repeats its arguments, a Maven that counts its builds. */
  @BeforeEach
  void lay() throws IOException {
    home = folder.resolve("a project");
    jdk = folder.resolve("jdk");
    tools = folder.resolve("tools");
    Files.createDirectories(home);
    Files.copy(Path.of("isnad"), home.resolve("isnad"));
    assertThat(home.resolve("isnad").toFile().setExecutable(true)).isTrue();
    Session.write(home.resolve("pom.xml"), "<project/>");
    Session.write(home.resolve("src/main/java/A.java"), "class A {}");
    Session.write(home.resolve("rules/sources/a.yaml"), "a: 1\n");
    Session.write(home.resolve("rules/sources/b.yaml"), "b: 1\n");
    past(home.resolve("pom.xml"), home.resolve("src/main/java/A.java"));
    past(home.resolve("src/main/java"), home.resolve("src/main"));
    release("17.0.9");
    script(
        jdk.resolve("bin/java"),
        "for a in \"$@\"; do case $a in *DumpLoadedClassList*|-Xshare:dump) exit 0;; esac; done; echo \"$@\" >> '"
            + folder
            + "/calls'; echo \"ran: ${@: -2}\"");
    script(
        tools.resolve("mvn"),
        "sleep 0.5; echo built >> \""
            + folder
            + "/builds\"; mkdir -p target; echo jar > target/isnad.jar");
  }

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

  @Test
  void aLargeBatchGetsTheWholeCompilerAndEveryCore() throws Exception {
    isnad(home.resolve("isnad"));
    assertThat(lastCall()).contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    Files.write(folder.resolve("خبر.txt"), new byte[25_000_000]);
    isnad(home.resolve("isnad"));
    assertThat(lastCall())
        .contains("-XX:+UseParallelGC")
        .doesNotContain("TieredStopAtLevel", "UseSerialGC");
  }

  @Test
  void aCollectorOfOnesOwnTakesThePlaceOfTheLaunchers() throws Exception {
    options = "-Xmx1g -XX:+UseG1GC";
    isnad(home.resolve("isnad"));

    assertThat(lastCall()).contains("-Xmx1g -XX:+UseG1GC -jar").doesNotContain("UseSerialGC");
  }

  private String lastCall() throws IOException {
    List<String> calls = Files.readAllLines(folder.resolve("calls"));
    return calls.get(calls.size() - 1);
  }

  private record Ended(int code, String out, String err) {}

  private Ended isnad(Path launcher) throws Exception {
    return ended(start(launcher));
  }

  private Process start(Path launcher) throws IOException {
    return start(launcher, tools + ":" + System.getenv("PATH"));
  }

  private Process start(Path launcher, String path) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString(), "verify", "خبر.txt");
    builder.directory(folder.toFile());
    builder.environment().put("PATH", path);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().remove("ISNAD_DEBUG");
    builder.environment().put("ISNAD_JAVA_OPTS", options);
    return builder.start();
  }

  private static Ended ended(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the launcher ends").isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  private void release(String version) {
    Session.write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  private static void script(Path file, String lines) {
    Session.write(file, "#!/bin/bash\n" + lines + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void past(Path... files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }
  }

  private static void future(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2200-01-01T00:00:00Z")));
  }
}
