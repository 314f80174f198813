package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.fact.Document;
import org.isnad.fact.Source;

/** Makes a document of a text: its language, its parts, its metadata given or derived. */
final class DocumentReader {
  private static final String UNKNOWN = "unknown";

  /** What reads the pages of one language. */
  private record Readers(
      PageReader pages, Publication publication, Publisher publisher, Credits credits) {}

  /** What is known of a document besides its text, each given or derived, or null. */
  private record Stated(
      String title, String url, LocalDate published, String lang, Source outlet) {}

  private final SortedMap<String, Readers> readers = new TreeMap<>();
  private final Languages languages;
  private final Names names;

  DocumentReader(Map<String, PageWords> words, Map<String, LanguageSigns> signs, Names names) {
    this.names = names;
    Map<String, Map<String, String>> foreign = new TreeMap<>();
    words.forEach(
        (lang, list) -> {
          foreign.put(lang, list.otherLanguages());
          readers.put(
              lang,
              new Readers(
                  new PageReader(list, names),
                  new Publication(list),
                  new Publisher(list, names),
                  new Credits(list, names)));
        });
    this.languages = new Languages(signs, foreign);
  }

  /** Whether in some language the line is the title of a box of other articles. */
  boolean titlesBox(Line line) {
    return readers.values().stream().anyMatch(reader -> reader.pages().titlesBox(line));
  }

  /** Reads a plain text. */
  Draft read(String file, String sha256, String text, Entry entry) {
    String clean = Decoder.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    SortedMap<String, String> derived = new TreeMap<>();
    String lang = lang(clean, entry, derived);
    Readers reader = readers.get(lang.split("-")[0]);
    Page page = reader == null ? new Page(clean) : reader.pages().read(clean, entry.title());
    String title = entry.title() != null ? entry.title() : page.title();
    if (entry.title() == null && title != null) {
      derived.put("title", "first line that reads as a headline");
    }
    LocalDate published = entry.published();
    if (published == null && reader != null) {
      published = derived(reader.publication().derive(page), "published", derived);
    }
    Source outlet = entry.outlet() != null ? names.given(entry.outlet()) : null;
    if (outlet == null && reader != null) {
      outlet = derived(reader.publisher().derive(page, entry.url()), "outlet", derived);
    }
    tellCredit(reader, page, outlet, derived);
    Stated stated = new Stated(title, entry.url(), published, lang, outlet);
    return draft(file, sha256, clean, page, stated, derived, entry);
  }

  /** Reads a saved page: what its markup states comes behind the list and before the text. */
  Draft read(String file, String sha256, SavedPage saved, Entry entry) {
    SortedMap<String, String> derived = new TreeMap<>();
    String title = entry.title();
    title = title != null ? title : derived(saved.title(), "title", derived);
    String url = entry.url() != null ? entry.url() : derived(saved.url(), "url", derived);
    SavedText text = SavedText.of(saved.lines(), title);
    String lang = lang(text.text(), entry, derived);
    if (entry.lang() == null && saved.lang() != null && lang.startsWith("und")) {
      lang = saved.lang();
      derived.put("lang", "page: lang");
    }
    Readers reader = readers.get(lang.split("-")[0]);
    Page read = text.marked(reader == null ? null : reader.pages(), title);
    LocalDate published = entry.published();
    if (published == null) {
      Derived<LocalDate> day = saved.published();
      day = day == null && reader != null ? reader.publication().derive(read) : day;
      published = derived(day == null ? saved.modified() : day, "published", derived);
    }
    if (saved.modified() != null) {
      derived.put(Document.CHANGED, saved.modified().value() + ", " + saved.modified().reason());
    }
    Source outlet = entry.outlet() != null ? names.given(entry.outlet()) : null;
    if (outlet == null && !readers.isEmpty()) {
      // what a page states needs no words of its language
      Readers any = reader != null ? reader : readers.get(readers.firstKey());
      Derived<Source> stated = any.publisher().stated(url, saved);
      stated = stated == null ? any.publisher().derive(read, url) : stated;
      outlet = derived(stated, "outlet", derived);
    }
    tellCredit(reader, read, outlet, derived);
    SavedText clean = text.without(read);
    Stated stated = new Stated(title, url, published, lang, outlet);
    return draft(file, sha256, clean.text(), clean.page(), stated, derived, entry);
  }

  private static void tellCredit(
      Readers reader, Page page, Source outlet, SortedMap<String, String> derived) {
    Derived<Source> credit = reader == null ? null : reader.credits().of(page, outlet);
    if (credit != null) {
      derived.put(Document.CREDIT, credit.value().id() + ", " + credit.reason());
    }
  }

  private String lang(String text, Entry entry, SortedMap<String, String> derived) {
    if (entry.lang() != null) {
      return entry.lang();
    }
    derived.put("lang", "its letters");
    return languages.of(text);
  }

  private Draft draft(
      String file,
      String sha256,
      String text,
      Page page,
      Stated stated,
      SortedMap<String, String> derived,
      Entry entry) {
    boolean outletKnown = stated.outlet() != null;
    Source outlet = outletKnown ? stated.outlet() : names.given(UNKNOWN);
    Document document =
        new Document(
            id(text, stated.url(), outlet.id()),
            file,
            sha256,
            text,
            outlet.id(),
            stated.title(),
            stated.url(),
            stated.published(),
            stated.lang(),
            Collections.unmodifiableSortedMap(derived),
            null,
            page.parts());
    String list = entry.text() == null ? file : file.substring(0, file.lastIndexOf('#'));
    int line = entry.text() == null ? 0 : entry.line();
    return new Draft(document, list, line, outlet, outletKnown, entry.doubted());
  }

  /** Says what stays unknown about a document that was read. */
  void tellDoubts(Draft draft, Troubles troubles) {
    Document document = draft.document();
    if (!languages.read(document.lang())) {
      troubles.doubt(
          "language",
          draft.list(),
          draft.line(),
          "the language is " + document.lang() + ", which is not read for claims",
          "leave the file out, or name its language in articles.jsonl when that is wrong");
      return;
    }
    if (document.published() == null && !draft.doubted()) {
      troubles.doubt(
          "undated",
          draft.list(),
          draft.line(),
          "the day of publication is unknown, so \"today\" and \"last week\" stay open",
          "name the day in articles.jsonl: {\"file\": ..., \"published\": \"YYYY-MM-DD\"}");
    }
    if (!draft.outletKnown()) {
      troubles.doubt(
          "unknown-outlet",
          draft.list(),
          draft.line(),
          "who published it is unknown, so it counts as a source that cannot be judged",
          "name the outlet in articles.jsonl: {\"file\": ..., \"outlet\": ...}");
    }
  }

  private static <T> T derived(Derived<T> value, String field, SortedMap<String, String> derived) {
    if (value == null) {
      return null;
    }
    derived.put(field, value.reason());
    return value.value();
  }

  private static String id(String text, String url, String outlet) {
    String key = text + "\0" + (url == null ? "" : url) + "\0" + outlet;
    return "d-" + Bytes.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
  }
}
