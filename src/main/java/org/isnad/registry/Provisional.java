package org.isnad.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.isnad.fact.Source;

/** Sources that the registry does not know, under ids that depend on their folded name alone. */
final class Provisional {
  private static final int HASH_BYTES = 8;
  private static final int LONGEST_NAME = 200;

  private final List<Contents.SourceClass> classes;

  Provisional(List<Contents.SourceClass> classes) {
    this.classes = classes;
  }

  Source source(String name, String kind) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    String id = "x-" + hash(NameKey.of(name));
    Contents.SourceClass known = kind.equals("outlet") ? null : classOf(name);
    return new Source(
        id,
        shown,
        shown,
        List.of(shown),
        kind,
        known == null ? "F" : known.reliability(),
        known == null ? "not in the registry" : known.reason(),
        known == null ? "" : known.graded(),
        "unknown",
        List.of());
  }

  /** The class whose longest word begins the description, or null. */
  private Contents.SourceClass classOf(String name) {
    String key = NameKey.of(name) + " ";
    Contents.SourceClass best = null;
    int longest = 0;
    for (Contents.SourceClass candidate : classes) {
      for (String word : candidate.words()) {
        if (word.length() > longest && key.startsWith(word + " ")) {
          best = candidate;
          longest = word.length();
        }
      }
    }
    return best;
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
