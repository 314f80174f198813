package org.isnad.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.isnad.fact.Compare;
import org.isnad.fact.Fact;
import org.kie.api.KieServices;

/**
 * Compiled rules kept between runs: one jar for each set of rules, engine, fact model and JDK. A
 * cache that cannot be read or written costs time and nothing else.
 */
final class RuleCache {
  private static final String MODEL_LIST = "drools-model";
  private static final int LARGEST = 64_000_000;

  private final Path folder;

  /** In the given folder; null keeps nothing. */
  RuleCache(Path folder) {
    this.folder = folder;
  }

  /** In the user's cache folder. */
  static RuleCache ofUser() {
    String given = System.getenv("XDG_CACHE_HOME");
    String home = System.getProperty("user.home");
    if (given != null && Path.of(given).isAbsolute()) {
      return new RuleCache(Path.of(given, "isnad"));
    }
    return new RuleCache(home == null ? null : Path.of(home, ".cache", "isnad"));
  }

  /** The compiled form of these rules, from the cache or compiled now; null with problems. */
  Models models(Collection<Rule> rules, Problems problems) {
    String name = "rules-" + key(rules).substring(0, 32);
    Models kept = read(name);
    if (kept != null && rules.stream().allMatch(r -> kept.rules().contains(r.id()))) {
      return kept;
    }
    byte[] jar = RuleCompiler.compile(rules, name, problems);
    if (jar == null) {
      return null;
    }
    write(name, jar);
    try {
      return load(jar);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("rules compiled a moment ago cannot be loaded", e);
    }
  }

  private static String key(Collection<Rule> rules) {
    List<String> parts = new ArrayList<>();
    parts.add(RuleBook.ENGINE);
    parts.add(System.getProperty("java.vm.version"));
    for (Class<?> type : Fact.class.getPermittedSubclasses()) {
      parts.add(type.getName() + List.of(type.getRecordComponents()));
    }
    for (java.lang.reflect.Method method : sorted(Compare.class.getDeclaredMethods())) {
      parts.add(method.toString());
    }
    for (Rule rule : rules) {
      parts.add(rule.id());
      parts.add(rule.file().file().text());
    }
    return Hash.of(parts);
  }

  private static List<java.lang.reflect.Method> sorted(java.lang.reflect.Method[] methods) {
    List<java.lang.reflect.Method> list = new ArrayList<>(List.of(methods));
    list.sort(java.util.Comparator.comparing(java.lang.reflect.Method::toString));
    return list;
  }

  private Models read(String name) {
    if (folder == null) {
      return null;
    }
    Path file = folder.resolve(name + ".jar");
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? load(Files.readAllBytes(file))
          : null;
    } catch (IOException | ReflectiveOperationException | LinkageError | RuntimeException e) {
      return null; // damaged: compiled again and overwritten
    }
  }

  private void write(String name, byte[] jar) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, name, ".part");
      try {
        Files.write(part, jar);
        Files.move(
            part,
            folder.resolve(name + ".jar"),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | SecurityException e) {
      // the next run compiles again
    }
  }

  private static Models load(byte[] jar) throws IOException, ReflectiveOperationException {
    Map<String, byte[]> classes = new HashMap<>();
    byte[] list = null;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String path = entry.getName();
        if (path.endsWith(".class")) {
          classes.put(
              path.substring(0, path.length() - ".class".length()).replace('/', '.'),
              zip.readAllBytes());
        } else if (path.startsWith("META-INF/kie/") && path.endsWith("/" + MODEL_LIST)) {
          list = zip.readAllBytes();
        }
      }
    }
    if (list == null) {
      throw new IOException("no list of model classes");
    }
    try (InputStream in = new ByteArrayInputStream(list)) {
      return Models.of(new CompiledClasses(classes), in);
    }
  }

  /** Classes of one jar, taken before those of the parent: both may hold the same package. */
  private static final class CompiledClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    CompiledClasses(Map<String, byte[]> classes) {
      super(RuleCache.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }

  static String engineVersion() {
    String version = KieServices.class.getPackage().getImplementationVersion();
    return version == null ? "10.2.0" : version;
  }
}
