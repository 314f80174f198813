package org.isnad.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;

/** Reads the entries of RSS (0.9 to 2.0) and of Atom, one after another. */
final class FeedFile {
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Set<String> KNOWN =
      Set.of(
          "",
          ATOM,
          CONTENT,
          "http://purl.org/atom/ns#",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/",
          "http://purl.org/dc/elements/1.1/",
          "http://purl.org/dc/terms/");
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
  private static final Set<String> ABOVE = Set.of("channel", "feed");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]{3,2000}");

  private final FeedXml xml;
  private final Deque<String> above = new ArrayDeque<>();
  private String site;
  private String lang;
  private int number;

  FeedFile(FeedXml xml) {
    this.xml = xml;
  }

  /** Told of an entry that cannot be read, the rest of the feed goes on. */
  interface Bad {
    void entry(int number, int line, Refused why);
  }

  /** Hands out each entry. */
  void read(Consumer<FeedEntry> entries, Bad bad) throws XMLStreamException, Refused {
    for (String tag = xml.next(); tag != null; tag = xml.next()) {
      if (tag.equals("/")) {
        above.pop();
      } else if (above.isEmpty() && !ROOTS.contains(tag)) {
        throw new Refused(
            "not-a-feed",
            "its root is neither rss nor feed",
            "give an RSS or Atom file, or save the page of the article as .html");
      } else if (tag.equals("item") || tag.equals("entry")) {
        entry(entries, bad);
      } else if (tag.equals("title") && ABOVE.contains(above.peek()) && known()) {
        site = plain(xml.text());
      } else if (tag.equals("language") && ABOVE.contains(above.peek())) {
        lang = xml.text().strip();
      } else {
        lang = lang == null ? xml.lang() : lang;
        above.push(tag);
        if (above.size() > Limits.DEPTH) {
          throw new Refused(
              "not-a-feed", "its tags stand too deep in one another", "give an RSS or Atom file");
        }
      }
    }
  }

  private boolean known() {
    return KNOWN.contains(xml.namespace());
  }

  private void entry(Consumer<FeedEntry> entries, Bad bad) throws XMLStreamException, Refused {
    int line = xml.line();
    if (++number > Limits.FEED_ENTRIES) {
      throw new Refused(
          "too-many-entries",
          "the feed holds more than " + Limits.FEED_ENTRIES + " entries",
          "split it into several files");
    }
    Parts parts = new Parts();
    Refused first = null;
    for (String tag = xml.next(); tag != null && !tag.equals("/"); tag = xml.next()) {
      try {
        part(parts, tag);
      } catch (Refused e) {
        first = first == null ? e : first; // one part is too long; those that follow are read
      }
    }
    if (first != null) {
      bad.entry(number, line, first);
      return;
    }
    String html = parts.whole != null ? parts.whole : parts.summary;
    String link = parts.link != null ? parts.link : parts.guid;
    entries.accept(
        new FeedEntry(
            number, line, parts.title, link, parts.published, parts.updated, html, site, lang));
  }

  /** What an entry is made of, as far as it was read. */
  private static final class Parts {
    private String title;
    private String link;
    private String guid;
    private String published;
    private String updated;
    private String whole;
    private String summary;
  }

  private void part(Parts parts, String tag) throws XMLStreamException, Refused {
    boolean atom = xml.namespace().startsWith(ATOM);
    switch (known() ? tag : "") {
      case "title" -> parts.title = plain(xml.text());
      case "link" -> link(parts);
      case "guid", "id" -> {
        boolean address = !"false".equals(xml.attribute("isPermaLink"));
        String guid = address(xml.text());
        parts.guid = address ? guid : parts.guid;
      }
      case "pubDate", "published", "issued", "date" -> parts.published = or(parts.published);
      case "updated", "modified" -> parts.updated = or(parts.updated);
      case "encoded" -> parts.whole = html(false);
      case "content" -> parts.whole = atom ? html(true) : or(parts.whole);
      case "description" -> parts.summary = html(false);
      case "summary" -> parts.summary = html(true);
      default -> xml.skip();
    }
  }

  private String or(String before) throws XMLStreamException, Refused {
    String text = xml.text().strip();
    return before != null || text.isEmpty() ? before : text;
  }

  private void link(Parts parts) throws XMLStreamException, Refused {
    String rel = xml.attribute("rel");
    String href = xml.attribute("href");
    String text = xml.text();
    boolean itself = rel == null || rel.equals("alternate");
    String address = itself ? address(href == null ? text : href) : null;
    parts.link = parts.link == null ? address : parts.link;
  }

  /** In Atom a type says what is within; elsewhere it is HTML, written as text. */
  private String html(boolean typed) throws XMLStreamException, Refused {
    String type = typed ? xml.attribute("type") : "html";
    if ("xhtml".equals(type) || "application/xhtml+xml".equals(type)) {
      return blank(xml.markup());
    }
    boolean html = "html".equals(type) || "text/html".equals(type);
    String text = xml.text();
    return blank(html ? text : FeedXml.escaped(text).replace("\n", "<br>"));
  }

  private static String blank(String text) {
    return text.isBlank() ? null : text;
  }

  private static String plain(String text) {
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    String plain =
        (marked ? Jsoup.parse(text).text() : text).replaceAll("[\\s\\u00A0]+", " ").strip();
    return plain.isEmpty() ? null : plain.length() <= 2_000 ? plain : plain.substring(0, 2_000);
  }

  private static String address(String text) {
    String address = text == null ? "" : text.strip();
    return URL.matcher(address).matches() ? address : null;
  }
}
