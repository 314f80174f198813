package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project to launch, of one file, with a JDK and a Maven that only note what they are asked. */
abstract class LaunchedProject {
  @TempDir protected Path folder;
  protected Path home;
  protected Path jdk;
  protected Path tools;
  protected String options = "";

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

  protected String lastCall() throws IOException {
    List<String> calls = Files.readAllLines(folder.resolve("calls"));
    return calls.get(calls.size() - 1);
  }

  protected record Ended(int code, String out, String err) {}

  protected Ended isnad(Path launcher) throws Exception {
    return ended(start(launcher));
  }

  protected Process start(Path launcher) throws IOException {
    return start(launcher, tools + ":" + System.getenv("PATH"));
  }

  protected Process start(Path launcher, String path) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("bash", launcher.toString(), "verify", "خبر.txt");
    builder.directory(folder.toFile());
    builder.environment().put("PATH", path);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().remove("ISNAD_DEBUG");
    builder.environment().put("ISNAD_JAVA_OPTS", options);
    return builder.start();
  }

  protected static Ended ended(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the launcher ends").isTrue();
    return new Ended(process.exitValue(), out, err);
  }

  protected long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  protected void release(String version) {
    Session.write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
  }

  protected static void script(Path file, String lines) {
    Session.write(file, "#!/bin/bash\n" + lines + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  protected static void past(Path... files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }
  }

  protected static void future(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2200-01-01T00:00:00Z")));
  }
}
