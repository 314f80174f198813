package org.isnad.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.finding.KnowledgeException;

/**
 * The knowledge in force: what the jar ships, with folders laid over it. A file of a later folder
 * replaces the file of the same path below it; a new path adds to it.
 */
public final class Knowledge {
  /** Pack id of what the jar ships. */
  public static final String SHIPPED = "isnad";

  /** Name of the file that says what a folder of rules is and what it changes. */
  private static final String PACK = "pack.yaml";

  private final SortedMap<String, KnowledgeFile> files;
  private final List<KnowledgeFile> packs;
  private final List<String> layers;

  private Knowledge(
      SortedMap<String, KnowledgeFile> files, List<KnowledgeFile> packs, List<String> layers) {
    this.files = files;
    this.packs = packs;
    this.layers = layers;
  }

  /** The shipped files of a name, whatever folder they stand in. */
  public static List<KnowledgeFile> shipped(String name) {
    return KnowledgeFiles.shipped().values().stream()
        .filter(f -> f.path().endsWith("/" + name))
        .toList();
  }

  /** What the jar (or the build folder) ships. */
  public static Knowledge shipped() {
    return new Knowledge(KnowledgeFiles.shipped(), List.of(), List.of(SHIPPED));
  }

  /**
   * Knowledge as a record, to be handed to another machine.
   *
   * @param files in force, in the order of their paths
   * @param packs see {@link Knowledge#packs}
   * @param layers names of what lies over one another
   */
  public record Copy(List<KnowledgeFile> files, List<KnowledgeFile> packs, List<String> layers) {}

  /** All that this knowledge is. */
  public Copy copy() {
    return new Copy(files(), packs, layers);
  }

  /** The knowledge that a copy was made of. */
  public static Knowledge of(Copy copy) {
    SortedMap<String, KnowledgeFile> files = new TreeMap<>();
    copy.files().forEach(file -> files.put(file.path(), file));
    return new Knowledge(files, List.copyOf(copy.packs()), List.copyOf(copy.layers()));
  }

  /** Only the given files: for tests. */
  public static Knowledge of(Map<String, String> texts) {
    SortedMap<String, KnowledgeFile> files = new TreeMap<>();
    texts.forEach((p, t) -> files.put(p, new KnowledgeFile(p, "rules/" + p, t, SHIPPED)));
    return new Knowledge(files, List.of(), List.of(SHIPPED));
  }

  /**
   * This knowledge with a folder laid over it. A file with the same text as the one below stays the
   * one below.
   *
   * @param folder shaped like {@code rules/}; its {@code custom/} folder counts as checks
   * @throws KnowledgeException when the folder is missing or a file of it cannot be read
   */
  public Knowledge over(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw KnowledgeFiles.broken(
          folder,
          "is not a folder",
          "give --rules a folder that holds checks/, tables/ or the like");
    }
    SortedMap<String, KnowledgeFile> merged = new TreeMap<>(files);
    SortedMap<String, KnowledgeFile> added = new TreeMap<>();
    String layer = layer(folder);
    try {
      KnowledgeFiles.readFolder(folder, folder.toString(), layer, added);
    } catch (IOException e) {
      throw KnowledgeFiles.broken(
          folder, "cannot be read: " + e.getMessage(), "check the folder's permissions");
    }
    added.forEach(
        (path, file) -> {
          KnowledgeFile below = merged.get(path);
          if (below == null || !below.text().equals(file.text())) {
            merged.put(path, file);
          }
        });
    List<KnowledgeFile> allPacks = new ArrayList<>(packs);
    if (added.containsKey(PACK)) {
      merged.remove(PACK);
      allPacks.add(added.get(PACK));
    }
    List<String> allLayers = new ArrayList<>(layers);
    allLayers.add(layer);
    return new Knowledge(merged, List.copyOf(allPacks), List.copyOf(allLayers));
  }

  /** Each layer has a name of its own; above all, none passes for what is shipped. */
  private String layer(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String plain = name == null ? "rules" : name.toString();
    String free = plain;
    for (int i = 2; layers.contains(free); i++) {
      free = plain + "-" + i;
    }
    return free;
  }

  /** The {@code pack.yaml} of each folder that has one, the undermost first. */
  public List<KnowledgeFile> packs() {
    return packs;
  }

  /**
   * This knowledge with one file laid over it, in the place of the file of its name.
   *
   * @param folder where such files stand, such as {@code sources}
   * @throws KnowledgeException when the file is missing or cannot be read
   */
  public Knowledge with(String folder, Path file) {
    if (!Files.isRegularFile(file)) {
      throw KnowledgeFiles.broken(file, "is no file", "give a file that is there");
    }
    String name = file.toAbsolutePath().normalize().getFileName().toString();
    SortedMap<String, KnowledgeFile> merged = new TreeMap<>(files);
    try {
      if (Files.size(file) > KnowledgeFiles.LARGEST) {
        throw KnowledgeFiles.broken(file, "is larger than 5 MB", "split it");
      }
      String path = folder + "/" + name;
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      merged.put(path, new KnowledgeFile(path, file.toString(), text, layer(file)));
    } catch (IOException e) {
      throw KnowledgeFiles.broken(
          file, "cannot be read: " + e.getMessage(), "check the file's permissions");
    }
    return new Knowledge(merged, packs, layers);
  }

  /** Every file in force, in the order of their paths. */
  public List<KnowledgeFile> files() {
    return List.copyOf(files.values());
  }

  /** The files under a folder such as {@code sources}, in the order of their paths. */
  public List<KnowledgeFile> under(String folder) {
    return List.copyOf(files.subMap(folder + "/", folder + "0").values());
  }

  /** One file, or null. */
  public KnowledgeFile file(String path) {
    return files.get(path);
  }
}
