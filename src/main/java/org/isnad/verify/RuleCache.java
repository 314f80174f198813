package org.isnad.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.isnad.fact.Compare;

/**
 * Compiled rules kept between runs: one jar for each set of rules, engine, fact model and JDK. A
 * cache that cannot be read or written costs time and nothing else.
 */
final class RuleCache {
  /** To be raised when the form of what is kept changes. */
  private static final String FORM = "2";

  private static final String SUFFIX = ".rules";
  private static final int SEAL = 64;
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
    boolean confined = rules.stream().noneMatch(Rule::shipped);
    String name = "rules-" + key(rules).substring(0, 32);
    Models kept = read(name, confined);
    if (kept != null && rules.stream().allMatch(r -> kept.rules().contains(r.id()))) {
      return kept;
    }
    byte[] jar = RuleCompiler.compile(rules, name, problems);
    if (jar == null) {
      return null;
    }
    write(name, jar);
    try {
      return CompiledClasses.load(jar, confined);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("rules compiled a moment ago cannot be loaded", e);
    } catch (LinkageError e) {
      Rule first = rules.iterator().next();
      problems.add(
          "rule-refused",
          first.spot(),
          "a rule reaches for more than facts: " + e.getMessage(),
          "rules read facts, compare them by Compare and flag; they see nothing else of Java");
      return null;
    }
  }

  /** Whatever the compiled form depends on: rules, engine, Java, facts and vocabulary. */
  private static String key(Collection<Rule> rules) {
    List<String> parts = new ArrayList<>();
    parts.add(FORM);
    parts.add(RuleBook.ENGINE);
    parts.add(System.getProperty("java.vm.version"));
    for (Class<?> type : Words.TYPES) {
      parts.add(type.getName() + List.of(type.getRecordComponents()));
    }
    parts.addAll(methods(Compare.class));
    parts.addAll(methods(Findings.class));
    for (Rule rule : rules) {
      parts.add(rule.id());
      parts.add(rule.shipped() ? RuleText.plain(rule) : RuleText.counting(rule));
    }
    return Hash.of(parts);
  }

  private static List<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).map(Method::toString).sorted().toList();
  }

  private Models read(String name, boolean confined) {
    if (folder == null) {
      return null;
    }
    Path file = folder.resolve(name + SUFFIX);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return null;
      }
      byte[] kept = Files.readAllBytes(file);
      byte[] jar = Arrays.copyOfRange(kept, Math.min(SEAL, kept.length), kept.length);
      return Arrays.equals(seal(jar), 0, SEAL, kept, 0, Math.min(SEAL, kept.length))
          ? CompiledClasses.load(jar, confined)
          : null;
    } catch (IOException | ReflectiveOperationException | LinkageError | RuntimeException e) {
      return null; // damaged: compiled again and overwritten
    }
  }

  /** What tells a whole jar from a damaged one: its hash, written in front of it. */
  private static byte[] seal(byte[] jar) {
    return Hash.of(jar).getBytes(StandardCharsets.US_ASCII);
  }

  private void write(String name, byte[] jar) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, name, ".part");
      try {
        try (OutputStream out = Files.newOutputStream(part)) {
          out.write(seal(jar));
          out.write(jar);
        }
        Files.move(
            part,
            folder.resolve(name + SUFFIX),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException | SecurityException e) {
      // the next run compiles again
    }
  }
}
