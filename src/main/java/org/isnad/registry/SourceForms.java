package org.isnad.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.fact.Source;

/**
 * The forms in which a name that is not found as it stands may be found: articles describe an
 * outlet where they name it, by its country, its owner, its short name or its address.
 */
final class SourceForms {
  private static final Particles PARTICLES = Particles.SHIPPED;
  private static final Set<String> PUBLISHERS = Set.of("outlet", "agency", "media");
  private static final int LONGEST = 12;

  private final Set<String> heads;
  private final Set<String> tails = new HashSet<>();
  private final Set<String> nations;
  private final Set<String> describing;
  private final Set<String> told = new HashSet<>();

  /**
   * With the words of the registry.
   *
   * @param heads generic words in front of a source's name
   * @param nations adjectives of countries
   * @param describing words with which a description begins, such as "belonging to"
   */
  SourceForms(List<String> heads, List<String> nations, List<String> describing) {
    this.heads = bare(heads);
    this.nations = bare(nations);
    this.describing = bare(describing);
  }

  /** With the words of a registry, and with the names that differ in a description alone. */
  static SourceForms of(Registry registry) {
    SourceForms forms =
        new SourceForms(
            registry.heads("source"), registry.heads("nation"), registry.heads("source-described"));
    registry.heads("source-tail").forEach(tail -> forms.tails.add(NameKey.of(tail)));
    for (Source source : registry.sources()) {
      for (String name : source.names()) {
        List<String> words = NameKey.words(name);
        List<String> cut = forms.described(words);
        if (cut.size() < words.size()) {
          forms.told.add(forms.core(cut));
        }
      }
    }
    return forms;
  }

  private static Set<String> bare(List<String> words) {
    Set<String> bare = new HashSet<>();
    words.forEach(word -> bare.add(PARTICLES.withoutArticle(NameKey.of(word), 3)));
    return bare;
  }

  /**
   * A publisher that an article describes where it names it; no other source is looked for so.
   *
   * @param domains the source of an address
   * @param names the one source of a name
   */
  Optional<Source> find(
      String name,
      Function<String, Optional<Source>> domains,
      Function<String, Optional<Source>> names) {
    String address = address(name);
    Optional<Source> found = address == null ? Optional.empty() : domains.apply(address);
    for (String form : found.isPresent() ? List.<String>of() : of(name)) {
      found =
          found.isPresent() ? found : names.apply(form).filter(s -> PUBLISHERS.contains(s.kind()));
    }
    String last = found.isPresent() ? null : shortName(name);
    return last == null ? found : names.apply(last).filter(s -> s.kind().equals("agency"));
  }

  /** The address in a name such as "the site example.org", or null. */
  static String address(String name) {
    for (String word : name.split("\\s+")) {
      String plain = word.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d/]+$", "");
      if (plain.matches("(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}(/\\S*)?")) {
        return plain;
      }
    }
    return null;
  }

  /** Other forms of a name, the nearest first. */
  List<String> of(String name) {
    List<String> forms = new ArrayList<>();
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    String outside = name;
    if (open >= 0 && close > open) {
      outside = name.substring(0, open) + " " + name.substring(close + 1);
      add(forms, NameKey.words(outside));
    }
    List<String> words = NameKey.words(outside);
    if (words.size() > LONGEST) {
      return List.of();
    }
    List<String> cut = described(words);
    add(forms, cut);
    List<String> plain = withoutNations(cut);
    add(forms, plain);
    boolean headed = !words.isEmpty() && heads.contains(PARTICLES.withoutArticle(words.get(0), 3));
    if (headed && open >= 0 && close > open) {
      add(forms, NameKey.words(name.substring(open + 1, close)));
    }
    forms.remove(NameKey.of(name));
    return forms;
  }

  /** The short name that stands behind the full one: "the Syrian news agency SANA"; or null. */
  private String shortName(String name) {
    List<String> words = NameKey.words(name);
    boolean full =
        words.size() > 2
            && words.size() <= LONGEST
            && heads.contains(PARTICLES.withoutArticle(words.get(0), 3));
    String last = full ? words.get(words.size() - 1) : "";
    return full && !PARTICLES.definite(last) ? last : null;
  }

  private static void add(List<String> forms, List<String> words) {
    String form = String.join(" ", words);
    if (!form.isEmpty() && !forms.contains(form)) {
      forms.add(form);
    }
  }

  private String core(List<String> words) {
    int head = 0;
    while (head < words.size() - 1
        && heads.contains(PARTICLES.withoutArticle(words.get(head), 3))) {
      head++;
    }
    return String.join(" ", words.subList(head, words.size()));
  }

  /** Up to where somebody begins to say whose it is; not where that tells two sources apart. */
  private List<String> described(List<String> words) {
    for (int i = 1; i < words.size() && !told.contains(core(words.subList(0, i))); i++) {
      if (describing.contains(PARTICLES.withoutArticle(words.get(i), 3))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /**
   * Without the country and the like at the end. A single word with an article stays as it is:
   * there is an Al Watan and an Al Jazeera in many countries, and the country tells which.
   */
  private List<String> withoutNations(List<String> words) {
    int to = words.size();
    while (to > 1 && (nation(words.get(to - 1)) || tails.contains(words.get(to - 1)))) {
      to--;
    }
    List<String> rest = words.subList(0, to);
    int head = 0;
    while (head < to - 1 && heads.contains(PARTICLES.withoutArticle(rest.get(head), 3))) {
      head++;
    }
    boolean common = to - head == 1 && PARTICLES.definite(rest.get(head));
    return common ? words : rest;
  }

  private boolean nation(String word) {
    return PARTICLES.definite(word) && nations.contains(PARTICLES.withoutArticle(word, 3));
  }
}
