package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.fact.Source;
import org.isnad.ingest.Names.Spelling;
import org.isnad.ingest.Page.Kind;
import org.isnad.registry.Particles;

/**
 * Derives who published a text from its address, dateline, source line, or whom people spoke to.
 */
final class Publisher {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,2000}");
  private static final Pattern HOST =
      Pattern.compile("https?://(?:[^/@?#]{0,200}@)?([^/:?#\\s]{1,300})");

  /** Between the names of several publishers: signs, or "and" in front of an article. */
  static final Pattern PARTS =
      Pattern.compile(
          "[+\u060C,/|–—-]| "
              + Particles.SHIPPED.and()
              + "(?="
              + String.join("|", Particles.SHIPPED.articles())
              + ")");

  private static final int TELLING = 15;
  private static final int NEAR = 6;

  private final Names names;
  private final LineKinds kinds;
  private final Datelines datelines;
  private final SiteNames siteNames;
  private final PageWords words;
  private final Phrases told;
  private final Phrases correspondents;

  Publisher(PageWords words, Names names) {
    this.names = names;
    this.words = words;
    this.told = words.phrases("told");
    this.correspondents = words.phrases("correspondents");
    this.kinds = new LineKinds(words, names);
    this.datelines = new Datelines(words, names);
    this.siteNames = new SiteNames(words, names);
  }

  /** The publisher, or null when the text does not tell one. */
  Derived<Source> derive(Page page, String url) {
    Derived<Source> source = url == null ? null : atAddress(url);
    source = source != null ? source : linked(page);
    source = source != null ? source : dateline(page);
    source = source != null ? source : named(page);
    return source != null ? source : toldTo(page);
  }

  /**
   * The publisher that a saved page states: the registered one of its address, else the registered
   * one of the site's name, else the site under its own name; null when it states none.
   */
  Derived<Source> stated(String url, SavedPage page) {
    String domain = url == null ? null : domain(url);
    Optional<Source> there = domain == null ? Optional.empty() : names.atHost(domain);
    if (there.isPresent()) {
      return new Derived<>(there.get(), "address: " + domain);
    }
    List<Derived<String>> sites = new ArrayList<>(page.sites());
    sites.addAll(page.maybeSites());
    for (Derived<String> site : sites) {
      Optional<Source> named = siteNames.registered(site.value());
      if (named.isPresent()) {
        return new Derived<>(named.get(), site.reason());
      }
    }
    for (Derived<String> site : page.sites()) {
      if (site.value().chars().anyMatch(Character::isLetter)) {
        return new Derived<>(names.given(site.value().strip()), site.reason());
      }
    }
    return null;
  }

  private Derived<Source> atAddress(String url) {
    String domain = domain(url);
    if (domain == null) {
      return null;
    }
    Source source = names.atHost(domain).orElseGet(() -> names.given(domain));
    return new Derived<>(source, "address: " + domain);
  }

  /** The domain of the address; null when it has none or anybody may publish there. */
  private String domain(String url) {
    Matcher host = HOST.matcher(url);
    if (!host.lookingAt()) {
      return null;
    }
    String domain =
        host.group(1).toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp|mobile)\\.", "");
    for (String platform : words.strings("platforms")) {
      if (domain.equals(platform) || domain.endsWith("." + platform)) {
        return null;
      }
    }
    return domain;
  }

  private Derived<Source> linked(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, Kind.FURNITURE) && kinds.link(page.line(i))) {
        Matcher address = ADDRESS.matcher(page.line(i).text());
        if (address.find()) {
          return atAddress(address.group());
        }
      }
    }
    return null;
  }

  private Derived<Source> dateline(Page page) {
    int seen = 0;
    for (int i = 0; i < page.size() && seen < 3; i++) {
      if (page.is(i, Kind.BODY)) {
        seen++;
        Optional<String> name = datelines.publisher(page.line(i));
        if (name.isPresent()) {
          return new Derived<>(source(name.get()), "dateline: " + name.get());
        }
      }
    }
    return null;
  }

  private Derived<Source> named(Page page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      Line line = page.line(i);
      boolean below = i > 0 && kinds.sourceLabel(page.line(i - 1));
      String name = below ? line.text() : kinds.source(line);
      name = name == null && page.is(i, Kind.FURNITURE) ? kinds.sourceWithin(line) : name;
      if (page.is(i, Kind.FURNITURE) && name != null && !name.contains("://")) {
        for (String one : PARTS.split(name)) {
          if (!one.isBlank() && names.publisher(one.strip()).isPresent()) {
            return new Derived<>(source(one.strip()), "source line: " + line.text());
          }
        }
        Line whole = Line.of(name).get(0);
        if (whole.size() <= 4 && words.phrases("generic_sources").at(whole.words(), 0) == 0) {
          return new Derived<>(source(name.strip()), "source line: " + line.text());
        }
      }
    }
    return null;
  }

  private Source source(String name) {
    return names.publisher(name).orElseGet(() -> names.given(name));
  }

  /** The one outlet that speakers in the text told, or whose correspondent reported. */
  private Derived<Source> toldTo(Page page) {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, Derived<Source>> found = new TreeMap<>();
    for (Line line : page.body()) {
      int told = -TELLING - 1;
      for (int at = 0; at < line.size(); at++) {
        told = telling(line.words().get(at).key()) ? at : told;
        Spelling spelling = told(line, at, at - told);
        if (spelling != null) {
          String id = spelling.source().id();
          votes.merge(id, 1, Integer::sum);
          int last = Math.min(line.size() - 1, at + spelling.words().size());
          String quote = line.between(line.words().get(at).start(), line.words().get(last).end());
          found.putIfAbsent(id, new Derived<>(spelling.source(), "told to: " + quote));
        }
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long leaders = votes.values().stream().filter(count -> count == most).count();
    return leaders != 1
        ? null
        : found.get(
            votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey());
  }

  private boolean telling(String key) {
    boolean joined = key.length() > 3 && Particles.SHIPPED.conjunction(key);
    return told.holds(key) || (joined && told.holds(key.substring(1)));
  }

  /** The outlet named after "correspondent of" or joined to "to" at this word, or null. */
  private Spelling told(Line line, int at, int sinceTelling) {
    String key = line.words().get(at).key();
    if (correspondents.holds(key)) {
      return longest(line, at + 1, null);
    }
    if (sinceTelling > TELLING || !Particles.SHIPPED.receiver(key) || at == 0) {
      return null;
    }
    if (key.length() == 1) {
      return longest(line, at + 1, null);
    }
    Spelling spelling = null;
    for (String first : Particles.SHIPPED.received(key)) {
      spelling = spelling != null ? spelling : longest(line, at, first);
    }
    boolean one = spelling != null && spelling.words().size() == 1;
    return one && sinceTelling > NEAR ? null : spelling;
  }

  /**
   * @param first the first word when it is written joined to another, else null
   */
  private Spelling longest(Line line, int at, String first) {
    if (at >= line.size()) {
      return null;
    }
    Spelling longest = null;
    for (Spelling spelling : names.beginning(first != null ? first : line.words().get(at).key())) {
      int size = spelling.words().size();
      boolean fits = at + size <= line.size();
      for (int i = 1; fits && i < size; i++) {
        fits = line.words().get(at + i).key().equals(spelling.words().get(i));
      }
      if (fits && (longest == null || size > longest.words().size())) {
        longest = spelling;
      }
    }
    return longest;
  }
}
