package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How the launcher asks for a JVM, and what it keeps between runs to start one sooner. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherJvmTest extends LaunchedProject {
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

  @Test
  void classesAreArchivedOnceAndThenShared() throws Exception {
    script(
        jdk.resolve("bin/java"),
        "for a in \"$@\"; do case $a in"
            + " -XX:DumpLoadedClassList=*) echo A > \"${a#*=}\"; exit 0;;"
            + " -Xshare:dump) dump=yes;;"
            + " -XX:SharedArchiveFile=*) file=${a#*=};; esac; done;"
            + " if [ -n \"${dump:-}\" ]; then echo archive > \"$file\"; exit 0; fi;"
            + " echo \"$@\" >> '"
            + folder
            + "/calls'");
    Ended first = isnad(home.resolve("isnad"));
    Ended second = isnad(home.resolve("isnad"));

    assertThat(first.err()).contains("preparing a faster start");
    assertThat(second.err()).as("made once").isEmpty();
    Path archive = Path.of(lastCall().replaceFirst(".*-XX:SharedArchiveFile=(\\S+).*", "$1"));
    assertThat(archive).content().isEqualTo("archive\n");
    assertThat(archive.getParent().toFile().list((where, name) -> name.endsWith(".list")))
        .as("what it was made from is taken away")
        .isEmpty();

    Files.writeString(home.resolve("target/isnad.jar"), "another jar");
    future(home.resolve("target/isnad.jar"));
    isnad(home.resolve("isnad"));
    assertThat(lastCall()).as("another jar").doesNotContain(archive.toString());
    assertThat(archive).as("an archive that serves nobody").doesNotExist();
  }

  @Test
  void whereNothingCanBeKeptItStartsAllTheSame() throws Exception {
    Session.write(folder.resolve("cache"), "a file where the folder would be");
    Ended run = isnad(home.resolve("isnad"));

    assertThat(run.out()).as(run.err()).isEqualTo("ran: verify خبر.txt\n");
    assertThat(lastCall()).doesNotContain("SharedArchiveFile");
  }

  @Test
  void largePagesAreAskedForOnlyWhereTheyCanBeHad() throws Exception {
    isnad(home.resolve("isnad"));
    Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean had = Files.isReadable(pages) && !Files.readString(pages).contains("[never]");

    assertThat(lastCall().contains("UseTransparentHugePages")).isEqualTo(had);
  }
}
