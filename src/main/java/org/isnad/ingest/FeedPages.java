package org.isnad.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Makes of an entry of a feed what a saved page would have told. */
final class FeedPages {
  private final SavedPageReader pages;
  private final MachineDates dates;

  FeedPages(SavedPageReader pages, MachineDates dates) {
    this.pages = pages;
    this.dates = dates;
  }

  /**
   * @throws Refused when there are no words in it
   */
  SavedPage page(FeedEntry entry) throws Refused {
    List<SavedLine> lines = entry.html() == null ? List.of() : lines(entry);
    if (lines.isEmpty() && entry.title() == null) {
      throw Listing.empty();
    }
    return new SavedPage(
        lines,
        entry.title() == null ? null : new Derived<>(entry.title(), "feed: title"),
        day(entry.published(), "feed: day of publication"),
        day(entry.updated(), "feed: day of the last change"),
        entry.link() == null ? null : new Derived<>(entry.link(), "feed: link"),
        List.of(),
        entry.site() == null ? List.of() : List.of(new Derived<>(entry.site(), "feed: its title")),
        lang(entry.lang()),
        false);
  }

  /** As a page if it reads as one; a summary of two lines does not, and is taken as it is. */
  private List<SavedLine> lines(FeedEntry entry) throws Refused {
    List<SavedLine> whole = SavedPageReader.stated("<p>" + entry.html() + "</p>");
    String title = entry.title() == null ? "" : FeedXml.escaped(entry.title());
    String page =
        "<html><body><article><h1>"
            + title
            + "</h1><div>"
            + entry.html()
            + "</div></article></body></html>";
    try {
      List<SavedLine> lines = pages.read(page).lines();
      return SavedPageReader.size(lines) * 2 < SavedPageReader.size(whole) ? whole : lines;
    } catch (Refused e) {
      if (!e.code().equals("no-article")) {
        throw e;
      }
      return whole;
    }
  }

  private Derived<LocalDate> day(String written, String reason) {
    LocalDate day = dates.day(written);
    return day == null ? null : new Derived<>(day, reason);
  }

  private static String lang(String lang) {
    return lang != null && lang.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
        ? lang.split("[-_]")[0].toLowerCase(Locale.ROOT)
        : null;
  }
}
