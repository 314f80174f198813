package org.isnad.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the head of a page states of it: in JSON-LD, in meta tags, in its title. */
final class PageHead {
  private static final int LONGEST = 2_000;

  /** Longest name of a site that is cut off a title without being known. */
  private static final int SITE_WORDS = 4;

  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]{3,1990}");
  private static final Pattern ARCHIVED = Pattern.compile(".*/(?=https?:/?/)");
  private static final Pattern SAVED =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl: )(https?://[^\\s<>\"]{3,1990})");

  final LinkedData data;
  private final Map<String, String> fields = new HashMap<>();
  private final PageHints hints;
  private final Document page;
  private final String title;

  PageHead(Document page, PageHints hints) {
    this.page = page;
    this.hints = hints;
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String content = meta.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
          fields.putIfAbsent(name, content);
        }
      }
    }
    Element title = page.selectFirst("title"); // broken markup leaves it outside the head
    this.title = title == null ? "" : title.text().strip();
    Derived<String> stated = field("title");
    this.data = new LinkedData(page, hints, stated == null ? this.title : stated.value());
  }

  /** The first field of that group of {@code pages.yaml} that the page has, or null. */
  Derived<String> field(String group) {
    for (String name : hints.strings("meta", group)) {
      String value = fields.get(name);
      if (value != null) {
        return new Derived<>(value, "page: meta " + name);
      }
    }
    return null;
  }

  /** Titles that the page states, best first, with where they stand. */
  List<Derived<String>> titles() {
    List<Derived<String>> titles = new ArrayList<>();
    if (data.headline() != null && data.headline().length() <= LONGEST) {
      titles.add(new Derived<>(data.headline().strip(), "page: JSON-LD headline"));
    }
    Derived<String> meta = field("title");
    if (meta != null) {
      titles.add(new Derived<>(withoutSite(meta.value()), meta.reason()));
    }
    if (!title.isEmpty() && title.length() <= LONGEST) {
      titles.add(new Derived<>(withoutSite(title), "page: title"));
    }
    return titles;
  }

  /** Parts of the titles that may be the headline alone, or the site's name. */
  List<String> segments() {
    List<String> segments = new ArrayList<>();
    Derived<String> meta = field("title");
    for (String whole : List.of(meta == null ? "" : meta.value(), title)) {
      if (whole.length() <= LONGEST) {
        for (String part : whole.split("\\s[|–—\\-»«·•/]+\\s|\\s?::\\s?|[|:]\\s")) {
          if (!part.isBlank()) {
            segments.add(part.strip());
          }
        }
      }
    }
    return segments;
  }

  /** Where the page may name its site among other things: worth believing when it is registered. */
  List<Derived<String>> maybeSites() {
    List<Derived<String>> sites = new ArrayList<>();
    for (String name : hints.strings("meta", "owner")) {
      String value = fields.get(name);
      if (value != null && value.length() <= 200) {
        sites.add(new Derived<>(value, "page: meta " + name + " " + value));
      }
    }
    for (String segment : segments()) {
      sites.add(new Derived<>(segment, "page: title, " + segment));
    }
    return sites;
  }

  /** Names of the site, best first, with where they stand. */
  List<Derived<String>> sites() {
    List<Derived<String>> sites = new ArrayList<>();
    String publisher = data.publisher();
    if (publisher != null && publisher.length() <= 200) {
      sites.add(new Derived<>(publisher, "page: JSON-LD publisher " + publisher));
    }
    for (String name : hints.strings("meta", "site")) {
      String value = fields.get(name);
      if (value != null && value.length() <= 200 && !WEB.matcher(value).matches()) {
        sites.add(new Derived<>(value, "page: meta " + name + " " + value));
      }
    }
    return sites;
  }

  /** The address of the page, or null. */
  Derived<String> address() {
    Set<Derived<String>> stated = new LinkedHashSet<>();
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    if (canonical != null) {
      stated.add(new Derived<>(canonical.attr("href"), "page: canonical link"));
    }
    Derived<String> meta = field("address");
    if (meta != null) {
      stated.add(meta);
    }
    if (data.address() != null) {
      stated.add(new Derived<>(data.address(), "page: JSON-LD url"));
    }
    String saved = savedFrom();
    if (saved != null) {
      stated.add(new Derived<>(saved, "page: note of the browser that saved it"));
    }
    Derived<String> bare = null;
    for (Derived<String> one : stated) {
      String url = original(one.value().strip());
      if (WEB.matcher(url).matches()) {
        if (url.replaceFirst("https?://[^/]+/?", "").length() > 1) {
          return new Derived<>(url, one.reason());
        }
        bare = bare == null ? new Derived<>(url, one.reason()) : bare;
      }
    }
    return bare; // a site's own front page still tells the site
  }

  /** The address in an archive's address. */
  private static String original(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    String inner = archived.lookingAt() ? url.substring(archived.end()) : url;
    return inner.replaceFirst("^(https?:)/(?=[^/])", "$1//");
  }

  private String savedFrom() {
    List<Node> top = new ArrayList<>(page.childNodes());
    if (page.firstElementChild() != null) {
      top.addAll(page.firstElementChild().childNodes());
    }
    for (Node node : top) {
      if (node instanceof Comment comment && comment.getData().length() <= LONGEST * 2) {
        Matcher saved = SAVED.matcher(comment.getData());
        if (saved.find()) {
          return saved.group(1);
        }
      }
    }
    return null;
  }

  /** A title without the site's name that many pages put before or behind it. */
  private String withoutSite(String title) {
    Set<String> names = new HashSet<>();
    sites().forEach(site -> names.add(key(site.value())));
    String rest = title;
    for (String bar : hints.strings("title_bars")) {
      String sign = " " + bar + " ";
      int last = rest.lastIndexOf(sign);
      String end = last < 0 ? "" : rest.substring(last + sign.length());
      if (last > 0
          && (names.contains(key(end))
              || (size(end) <= SITE_WORDS && size(end) * 2 < size(rest.substring(0, last))))) {
        rest = rest.substring(0, last).strip();
      }
      int first = rest.indexOf(sign);
      if (first > 0 && names.contains(key(rest.substring(0, first)))) {
        rest = rest.substring(first + sign.length()).strip();
      }
    }
    return rest;
  }

  private static String key(String text) {
    List<Line> lines = Line.of(text);
    return lines.isEmpty() ? "" : lines.get(0).key();
  }

  private static int size(String text) {
    return Line.of(text).stream().mapToInt(Line::size).sum();
  }
}
