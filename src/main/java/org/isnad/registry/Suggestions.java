package org.isnad.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Source;

/** Gathers names that the registry does not know, and writes them as entries to be graded. */
public final class Suggestions {
  /** The reason of an entry that nobody has judged; its grade is F. */
  static final String NOT_GRADED = "not yet graded";

  private static final Set<String> NAMELESS = Set.of("anonymous", "witness");
  private static final int LONGEST_QUOTE = 110;
  private static final int LONGEST_NAME = 120;

  private final Registry registry;
  private final Map<String, Found> byKey = new TreeMap<>();

  /** One unknown name. */
  private static final class Found {
    final Source source;
    final Map<String, Integer> spellings = new TreeMap<>();
    final Map<String, Integer> kinds = new TreeMap<>();
    int count;
    String quote;
    String domain;

    Found(Source source) {
      this.source = source;
    }

    String most(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .orElseThrow()
          .getKey();
    }
  }

  /** Of what this registry does not know. */
  public Suggestions(Registry registry) {
    this.registry = registry;
  }

  /**
   * Takes the name of a publishing outlet; a known one is passed over.
   *
   * @param name as the batch gives it
   * @param quote words that show it
   * @param address where it published, or null
   */
  public void outlet(String name, String quote, String address) {
    add(name, "outlet", "outlet", quote, address);
  }

  /**
   * Takes the name that an article gives to whom it quotes; a known one, and the words for somebody
   * unnamed, are passed over.
   *
   * @param kind one of {@link org.isnad.fact.Terms#HOP_KINDS}
   * @param quote words that show it
   */
  public void speaker(String name, String kind, String quote) {
    if (!NAMELESS.contains(kind)) {
      add(name, kind, "media", quote, null);
    }
  }

  private void add(String name, String kind, String as, String quote, String address) {
    String key = name == null || name.length() > LONGEST_NAME ? "" : NameKey.of(name);
    if (key.isEmpty() || known(name, as)) {
      return;
    }
    Found found =
        byKey.computeIfAbsent(key, k -> new Found(registry.sourceOrProvisional(name, kind)));
    found.count++;
    found.spellings.merge(oneLine(name), 1, Integer::sum);
    found.kinds.merge(kind, 1, Integer::sum);
    String shown = oneLine(quote);
    if (found.quote == null || shown.compareTo(found.quote) < 0) {
      found.quote = shown; // the first of all, whatever the order of reading
    }
    String domain = address == null ? null : domain(address);
    if (domain != null && (found.domain == null || domain.compareTo(found.domain) < 0)) {
      found.domain = domain;
    }
  }

  private boolean known(String name, String as) {
    return registry.source(name).isPresent()
        || registry.sourceNamed(name).isPresent()
        || !registry.entitiesNamed(name).isEmpty()
        || registry.names().containsKey(name)
        || !registry.sourceOrProvisional(name, as).graded().isEmpty();
  }

  private String domain(String address) {
    String host = address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
    host = host.replaceFirst("[/?#:].*$", "").replaceFirst("^(www|m|amp|mobile)\\.", "");
    boolean plain = host.matches("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    return plain && registry.sourceOfDomain(host).isEmpty() ? host : null;
  }

  /**
   * The entries as a registry file, the name that is met most often first.
   *
   * @param day to date them by, {@code 2026-11-01}
   */
  public String yaml(String day) {
    List<Found> all = new ArrayList<>(byKey.values());
    all.sort(Comparator.comparingInt((Found f) -> -f.count).thenComparing(f -> f.source.id()));
    Map<String, Found> domains = new HashMap<>();
    StringBuilder out = new StringBuilder("sources:\n");
    for (Found found : all) {
      out.append("# ").append(found.count).append("x: ").append(found.quote).append('\n');
      out.append("- {id: ").append(found.source.id());
      out.append(", name: ").append(quoted(found.most(found.spellings)));
      out.append(", kind: ").append(found.most(found.kinds));
      out.append(", grade: F, party: unknown, why: ").append(NOT_GRADED);
      out.append(", graded: ").append(day);
      if (found.domain != null && domains.putIfAbsent(found.domain, found) == null) {
        out.append(", domains: [").append(found.domain).append(']');
      }
      out.append("}\n");
    }
    return out.toString();
  }

  /** How many names were found. */
  public int size() {
    return byKey.size();
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && line.length() < LONGEST_QUOTE; i++) {
      char c = text.charAt(i);
      boolean shown = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
      boolean blank = Character.isWhitespace(c) || !shown;
      if (!blank && !Character.isSurrogate(c)) {
        line.append(c);
      } else if (blank && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
