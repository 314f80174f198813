package org.isnad.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Entity;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Orthography;
import org.isnad.fact.Root;
import org.isnad.finding.Verification;

/**
 * A verification without some names: what may leave the desk. It is done once, before any format is
 * written, so that a name cannot survive in one of them.
 */
final class Redaction {
  /** Whose names can be asked away. */
  static final Set<String> CLASSES =
      new TreeSet<>(Set.of("minors", "people", "sources", "victims"));

  /** Ids of people that the registry does not know begin so. */
  private static final String UNREGISTERED = "p-";

  private static final String OPENING = "\u00AB\u201C\u201E\"\u2018";
  private static final String CLOSING = "\u00BB\u201D\"\u2019\u201C";
  private static final int LONGEST_MENTION = 12;

  private final Verification all;
  private final Set<String> classes;
  private final Set<String> people = new TreeSet<>();
  private final Set<String> names = new TreeSet<>();
  private final Set<String> roots = new TreeSet<>();
  private final Set<String> persons = new HashSet<>();

  private Redaction(Verification all, Collection<String> classes) {
    this.all = all;
    this.classes = Set.copyOf(classes);
  }

  /**
   * @param classes some of {@link #CLASSES}
   * @param listed names or ids of people, as a newsroom lists them
   */
  static Verification of(Verification all, Collection<String> classes, Collection<String> listed) {
    Redaction redaction = new Redaction(all, classes);
    redaction.choose(listed);
    NameMask mask = redaction.mask();
    if (mask.empty()) {
      return all;
    }
    return new RecordRewriter(
            (where, text) ->
                where.equals("Document.text") || where.equals("Claim.quote")
                    ? mask.text(text)
                    : mask.free(text))
        .rewrite(all);
  }

  private void choose(Collection<String> listed) {
    Set<String> wanted = new TreeSet<>();
    listed.forEach(name -> wanted.add(Orthography.fold(name.strip())));
    names.addAll(listed);
    for (Entity entity : all.facts().entities()) {
      boolean person = "person".equals(entity.kind());
      if (person) {
        persons.add(entity.id());
      }
      if (entity.names().stream().anyMatch(n -> wanted.contains(Orthography.fold(n)))
          || wanted.contains(Orthography.fold(entity.id()))
          || (person && classes.contains("people") && entity.id().startsWith(UNREGISTERED))) {
        people.add(entity.id());
      }
    }
    all.facts().claims().forEach(this::choose);
    if (classes.contains("sources")) {
      for (Root root : all.facts().roots()) {
        if (root.anonymous() && telling(root.name())) {
          roots.add(root.id());
          names.add(root.name());
        }
      }
    }
  }

  private void choose(Claim claim) {
    boolean casualty = "casualty".equals(claim.topic()) && "affirmed".equals(claim.polarity());
    boolean minor = "child".equals(claim.category());
    if (casualty
        && (classes.contains("victims") || (minor && classes.contains("minors")))
        && claim.subject() != null) {
      if (persons.contains(String.valueOf(claim.subject().entity()))) {
        people.add(claim.subject().entity());
      }
      names.addAll(quoted(claim.subject().text()));
    }
    if (classes.contains("sources")) {
      for (Hop hop : claim.attribution()) {
        boolean unnamed = "anonymous".equals(hop.kind()) || "witness".equals(hop.kind());
        if (unnamed && hop.source() == null && telling(hop.name())) {
          names.add(hop.name());
        }
      }
    }
  }

  /** One word such as "witnesses" leads to nobody; more of them begin to. */
  private static boolean telling(String name) {
    return name != null && name.strip().split("\\s+").length > 1;
  }

  /** A name in quotation marks inside the words of a mention, closed or cut off. */
  private static List<String> quoted(String text) {
    List<String> quoted = new ArrayList<>();
    int from = -1;
    String words = text == null ? "" : text;
    for (int i = 0; i <= words.length(); i++) {
      boolean end = i == words.length();
      if (from >= 0 && (end || CLOSING.indexOf(words.charAt(i)) >= 0)) {
        String name = words.substring(from, i).strip();
        if (telling(name)) {
          quoted.add(name);
        }
        from = -1;
      } else if (!end && OPENING.indexOf(words.charAt(i)) >= 0) {
        from = i + 1;
      }
    }
    return quoted;
  }

  private NameMask mask() {
    NameMask mask = new NameMask();
    Map<String, Entity> entities = new HashMap<>();
    all.facts().entities().forEach(e -> entities.putIfAbsent(e.id(), e));
    int number = 0;
    for (String id : people) {
      mask.exchange(id, "redacted-" + ++number);
      Entity entity = entities.get(id);
      Set<String> known = new TreeSet<>(entity.names());
      known.add(String.valueOf(entity.name()));
      known.add(String.valueOf(entity.nameEn()));
      known.forEach(name -> parts(mask, name));
    }
    for (String id : roots) {
      mask.exchange(id, "redacted-" + ++number);
    }
    names.forEach(name -> parts(mask, name));
    for (Claim claim : all.facts().claims()) {
      mention(mask, claim.subject());
      mention(mask, claim.object());
    }
    return mask;
  }

  /** The words by which an article calls somebody whose name is to go. */
  private void mention(NameMask mask, Mention mention) {
    if (mention != null && people.contains(String.valueOf(mention.entity()))) {
      String words = String.valueOf(mention.text());
      if (words.strip().split("\\s+").length <= LONGEST_MENTION) {
        mask.cover(words);
      }
    }
  }

  /** The name, each run of two or more of its words, and its first word with its last. */
  private void parts(NameMask mask, String name) {
    mask.cover(name);
    String[] words = name.strip().split("\\s+");
    for (int from = 0; from < words.length && words.length <= LONGEST_MENTION; from++) {
      for (int to = from + 2; to <= words.length; to++) {
        mask.cover(String.join(" ", Arrays.copyOfRange(words, from, to)));
      }
    }
    if (words.length > 2) {
      mask.cover(words[0] + " " + words[words.length - 1]);
    }
  }
}
