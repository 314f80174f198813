package org.isnad.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a working folder says of itself.
 *
 * @param version Isnad that wrote it last
 * @param run how many runs have begun
 * @param started when the run began that has not ended, or null when the last one ended
 * @param inputs what that run was given
 * @param madeFrom what results depend on, by name, for people to see what changed
 * @param segments name to size of the files of the last run that ended
 */
record Manifest(
    String version,
    int run,
    String started,
    String inputs,
    SortedMap<String, String> madeFrom,
    SortedMap<String, Long> segments) {
  static final String NAME = "manifest.json";
  static final int FORMAT = 1;

  private static final String KIND = "isnad-work";
  private static final long LARGEST = 1_000_000;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Of a folder in which nothing has ended. */
  static final Manifest NEW = new Manifest("", 0, null, "", new TreeMap<>(), new TreeMap<>());

  /** What stands in the file; null when it cannot be believed. */
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.size(file) > LARGEST) {
      return null;
    }
    try {
      return read(folder, JSON.readTree(Files.readAllBytes(file)));
    } catch (JacksonException e) {
      return null; // no JSON
    }
  }

  private static Manifest read(Path folder, JsonNode json) {
    if (KIND.equals(json.path("kind").asString("")) && json.path("format").asInt(0) > FORMAT) {
      throw new Refused(
          "the working folder " + folder + " was written by a newer Isnad",
          "give --work another folder, use that Isnad, or delete the folder: it holds nothing"
              + " that cannot be worked out again");
    }
    SortedMap<String, String> madeFrom = new TreeMap<>();
    json.path("madeFrom")
        .properties()
        .forEach(f -> madeFrom.put(f.getKey(), f.getValue().asString("")));
    SortedMap<String, Long> segments = new TreeMap<>();
    json.path("segments")
        .properties()
        .forEach(f -> segments.put(f.getKey(), f.getValue().asLong(0)));
    Manifest manifest =
        new Manifest(
            json.path("isnad").asString(""),
            json.path("run").asInt(0),
            json.path("started").isString() ? json.path("started").asString() : null,
            json.path("inputs").asString(""),
            madeFrom,
            segments);
    return manifest.seal().equals(json.path("seal").asString("")) ? manifest : null;
  }

  /** Whole or not at all. */
  void write(Path folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", KIND);
    json.put("format", FORMAT);
    json.put("isnad", version);
    json.put("run", run);
    json.put("started", started);
    json.put("inputs", inputs);
    json.put("madeFrom", madeFrom);
    json.put("segments", segments);
    json.put("seal", seal());
    byte[] text = JSON.writeValueAsBytes(json);
    replace(folder.resolve(NAME), text);
  }

  private String seal() {
    return Key.of(this).toString();
  }

  /** Writes a file beside and moves it into its place. */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + Folder.PART);
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
