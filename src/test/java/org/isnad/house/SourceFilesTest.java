package org.isnad.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A file is read in one sitting, says what it is, and speaks only of the project. */
class SourceFilesTest {
  private static final int CEILING = 250;

  /** Files above the ceiling, and why each may be. */
  private static final Map<String, String> LONGER =
      Map.of(
          "org/isnad/fact/Compare.java",
          "the rules' vocabulary is one class that a rule author reads from top to bottom",
          "org/isnad/registry/References.java",
          "one check over all entries together",
          "org/isnad/report/HtmlTables.java",
          "one table of the page after another",
          "org/isnad/report/Lookup.java",
          "one lookup for every kind of id");

  /** Even a listed file ends somewhere. */
  private static final int LISTED_CEILING = 600;

  private static final Pattern EMPTY_NAMES =
      Pattern.compile(".*(Util|Utils|Impl|Manager|Helper|Helpers)\\.java");

  /** Joined here from two halves, so that the lock does not find itself. */
  private static final List<String> NOT_OF_THE_PROJECT =
      List.of("/" + "tmp/", "/" + "work/", "/" + "root/", "/home" + "/user", "/Use" + "rs/");

  private static final Set<String> TEXTS =
      Set.of(".java", ".md", ".yaml", ".yml", ".drl", ".csv", ".xml", ".jsonl", ".json", ".html");

  @Test
  void filesAreReadInOneSitting() {
    Offences offences =
        new Offences(
            "A source file is longer than " + CEILING + " lines or has an empty name.",
            "find the second thing the file does and give it a file and a name of its own; if it "
                + "is truly one thing, list it in SourceFilesTest.LONGER with the reason.");
    for (Path file : House.files(House.SOURCES, ".java")) {
      offences.look();
      long lines = House.text(file).lines().count();
      String name = House.SOURCES.relativize(file).toString().replace('\\', '/');
      offences.addIf(lines > CEILING && !LONGER.containsKey(name), name + ": " + lines + " lines");
      offences.addIf(
          EMPTY_NAMES.matcher(name).matches(), name + ": the name says nothing of what it does");
    }
    for (String name : LONGER.keySet()) {
      Path file = House.SOURCES.resolve(name);
      boolean there = Files.exists(file);
      offences.addIf(!there, name + " is listed as longer and is not there");
      offences.addIf(
          there && House.text(file).lines().count() > LISTED_CEILING,
          name + " is longer than a listed file may be, " + LISTED_CEILING);
    }
    offences.none(150);
  }

  @Test
  void everyRoomSaysWhatEntersAndLeaves() {
    Offences offences =
        new Offences(
            "A room does not say what it is for.",
            "write its package-info.java: what enters, what leaves, what is forbidden.");
    Set<Path> rooms = new TreeSet<>();
    House.files(House.SOURCES, ".java").forEach(f -> rooms.add(f.getParent()));
    for (Path room : rooms) {
      offences.look();
      Path info = room.resolve("package-info.java");
      String text = Files.exists(info) ? House.text(info) : "";
      for (String word : List.of("Enters:", "Leaves:", "Forbidden:")) {
        offences.addIf(!text.contains(word), info + " lacks '" + word + "'");
      }
    }
    offences.none(11);
  }

  @Test
  void theTextSpeaksOnlyOfTheProject() {
    Offences offences =
        new Offences(
            "A file names a folder of somebody's machine.",
            "name paths relative to the project, or make a folder with @TempDir in a test.");
    for (String folder : List.of("src", "rules", "fixtures", "docs")) {
      House.files(Path.of(folder)).forEach(f -> look(f, offences));
    }
    for (String file : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "pom.xml")) {
      if (Files.exists(Path.of(file))) {
        look(Path.of(file), offences);
      }
    }
    offences.none(200);
  }

  private static void look(Path file, Offences offences) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    if (dot < 0 || !TEXTS.contains(name.substring(dot))) {
      return;
    }
    offences.look();
    String text = House.text(file);
    for (String word : NOT_OF_THE_PROJECT) {
      int at = text.indexOf(word);
      if (at >= 0) {
        offences.add(file + ":" + text.substring(0, at).lines().count() + ": " + word);
      }
    }
  }
}
