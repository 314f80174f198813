package org.isnad.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;

/**
 * The knowledge in force: what the jar ships, with folders laid over it. A file of a later folder
 * replaces the file of the same path below it; a new path adds to it.
 */
public final class Knowledge {
  /** Pack id of what the jar ships. */
  public static final String SHIPPED = "isnad";

  private static final String ROOT = "knowledge";
  private static final long LARGEST_FILE = 5_000_000;

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
    return Shipped.FILES.values().stream().filter(f -> f.path().endsWith("/" + name)).toList();
  }

  /** What the jar (or the build folder) ships. */
  public static Knowledge shipped() {
    return new Knowledge(Shipped.FILES, List.of(), List.of(SHIPPED));
  }

  /** Read once: going through a jar's list of files is a good part of a short run. */
  private static final class Shipped {
    static final SortedMap<String, KnowledgeFile> FILES =
        Collections.unmodifiableSortedMap(readShipped());
  }

  private static SortedMap<String, KnowledgeFile> readShipped() {
    URL root = Knowledge.class.getClassLoader().getResource(ROOT + "/");
    if (root == null) {
      throw new IllegalStateException("the jar holds no folder '" + ROOT + "': build it again");
    }
    SortedMap<String, KnowledgeFile> files = new TreeMap<>();
    try {
      if (root.openConnection() instanceof JarURLConnection jar) {
        readJar(jar.getJarFile(), files);
      } else {
        readFolder(Path.of(root.toURI()), "rules", SHIPPED, files);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return files;
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
      throw broken(
          folder,
          "is not a folder",
          "give --rules a folder that holds checks/, tables/ or the like");
    }
    SortedMap<String, KnowledgeFile> merged = new TreeMap<>(files);
    SortedMap<String, KnowledgeFile> added = new TreeMap<>();
    String layer = layer(folder);
    try {
      readFolder(folder, folder.toString(), layer, added);
    } catch (IOException e) {
      throw broken(folder, "cannot be read: " + e.getMessage(), "check the folder's permissions");
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
      throw broken(file, "is no file", "give a file that is there");
    }
    String name = file.toAbsolutePath().normalize().getFileName().toString();
    SortedMap<String, KnowledgeFile> merged = new TreeMap<>(files);
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw broken(file, "is larger than 5 MB", "split it");
      }
      String path = folder + "/" + name;
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      merged.put(path, new KnowledgeFile(path, file.toString(), text, layer(file)));
    } catch (IOException e) {
      throw broken(file, "cannot be read: " + e.getMessage(), "check the file's permissions");
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

  private static void readJar(JarFile jar, SortedMap<String, KnowledgeFile> into)
      throws IOException {
    Enumeration<JarEntry> entries = jar.entries();
    while (entries.hasMoreElements()) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(ROOT + "/") && !entry.isDirectory()) {
        String path = entry.getName().substring(ROOT.length() + 1);
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          into.put(path, new KnowledgeFile(path, "rules/" + path, text, SHIPPED));
        }
      }
    }
  }

  private static void readFolder(
      Path folder, String shown, String pack, SortedMap<String, KnowledgeFile> into)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> walk = Files.find(folder, 8, (p, a) -> !a.isDirectory())) {
      walk.sorted().forEach(paths::add);
    }
    List<Trouble> unread = new ArrayList<>();
    Path real = folder.toRealPath();
    for (Path file : paths) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (path.startsWith(".")
          || path.contains("/.")
          || path.endsWith(".md")
          || !Files.isRegularFile(file)) {
        continue;
      }
      if (Files.size(file) > LARGEST_FILE) {
        throw broken(file, "is larger than 5 MB", "split it or remove it from the rules folder");
      }
      // no folder on the way is a link, since the walk follows none
      if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(real)) {
        throw broken(file, "leads out of the folder", "copy the file itself into the folder");
      }
      byte[] bytes = Files.readAllBytes(file);
      String text =
          path.endsWith(".xlsx")
              ? Workbook.text(bytes, shown + "/" + path, unread)
              : new String(bytes, StandardCharsets.UTF_8);
      into.put(path, new KnowledgeFile(path, shown + "/" + path, text, pack));
    }
    if (!unread.isEmpty()) {
      throw new KnowledgeException(unread);
    }
  }

  private static KnowledgeException broken(Path path, String what, String remedy) {
    return new KnowledgeException(
        List.of(new Trouble.Broken("rules-folder", path.toString(), 0, path + " " + what, remedy)));
  }
}
