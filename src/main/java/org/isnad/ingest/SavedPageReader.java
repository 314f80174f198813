package org.isnad.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a web page as a browser saved it. Nothing of it is run and nothing is loaded: the parser
 * makes a tree of bounded depth of the text it is given, and knows no entities but those of HTML.
 */
final class SavedPageReader {
  private static final int DEEPEST = 400;

  /** Words from which a part of a title may be the headline. */
  private static final int HEADLINE = 4;

  private final PageHints hints;
  private final Predicate<Line> boxTitles;
  private final BoxNames names;
  private final MachineDates dates;
  private final Set<String> skipped;

  /**
   * @param boxTitles tells the titles of boxes of other articles, in any language
   */
  SavedPageReader(PageHints hints, Predicate<Line> boxTitles) {
    this.hints = hints;
    this.boxTitles = boxTitles;
    this.names = new BoxNames(hints);
    this.dates = new MachineDates(hints);
    this.skipped = hints.words("skipped_tags");
  }

  /**
   * @throws Refused when the page is no page of an article
   */
  SavedPage read(String html) throws Refused {
    if (tags(html) > hints.bound("tags")) {
      throw new Refused(
          "too-many-tags",
          "the page has more than " + hints.bound("tags") + " tags",
          "save the article alone, or as plain text in a .txt file");
    }
    Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    PageHead head = new PageHead(page, hints);
    List<Derived<String>> titles = head.titles();
    Outline outline = Outline.of(page, names, skipped);
    List<String> likely = new ArrayList<>();
    titles.forEach(title -> likely.add(title.value()));
    head.segments().stream()
        .filter(part -> part.split(" ").length >= HEADLINE)
        .forEach(likely::add);
    PageHeadline headline = PageHeadline.find(outline, likely);
    MainText main = new MainText(outline, headline.last(), hints, boxTitles, false);
    if (main.box() == null) {
      main = new MainText(outline, headline.last(), hints, boxTitles, true);
    }
    List<SavedLine> lines =
        main.box() == null
            ? List.of()
            : ArticleLines.of(outline, main, headline, hints.bound("near"));
    List<SavedLine> stated = stated(head.data.body());
    if (size(lines) * 2 < size(stated)) {
      lines = stated;
    }
    if (size(lines) == 0) {
      throw new Refused(
          "no-article",
          "no article was found on the page",
          "save the page of one article, or the article as plain text in a .txt file");
    }
    String shown = headline.text(outline);
    Derived<String> title =
        shown != null
            ? new Derived<>(shown, "page: headline")
            : titles.isEmpty() ? null : titles.get(0);
    return new SavedPage(
        lines,
        title,
        published(page, head, outline, headline, main),
        day(head.data.modified(), "page: JSON-LD dateModified", head.field("modified")),
        head.address(),
        head.sites(),
        head.maybeSites(),
        lang(page),
        head.data.closed());
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); ) {
      tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
      at = html.indexOf('<', at + 1);
    }
    return tags;
  }

  static int size(List<SavedLine> lines) {
    return lines.stream()
        .filter(line -> line.kind() == Page.Kind.BODY)
        .mapToInt(line -> line.text().length())
        .sum();
  }

  /** The article as the page's data gives it: for pages that show it only to a script. */
  static List<SavedLine> stated(String body) {
    List<SavedLine> lines = new ArrayList<>();
    String text = body == null ? "" : body;
    if (text.contains("<p") || text.contains("<br") || text.contains("</")) {
      Document parsed = Jsoup.parseBodyFragment(text);
      parsed.select("script,style").remove();
      text = parsed.body().wholeText();
      for (Element block : parsed.body().children()) {
        text = block.isBlock() ? text.replace(block.wholeText(), block.wholeText() + "\n") : text;
      }
    }
    for (String line : text.split("\\R")) {
      String clean = line.replaceAll("[\\s\\u00A0]+", " ").strip();
      if (clean.codePoints().anyMatch(Character::isLetterOrDigit)) {
        lines.add(new SavedLine(Page.Kind.BODY, clean));
      }
    }
    return lines;
  }

  private Derived<LocalDate> published(
      Document page, PageHead head, Outline outline, PageHeadline headline, MainText main) {
    Derived<LocalDate> stated =
        day(head.data.published(), "page: JSON-LD datePublished", head.field("published"));
    if (stated != null) {
      return stated;
    }
    Element item = page.selectFirst("[itemprop=datePublished]");
    if (item != null) {
      String written = item.hasAttr("content") ? item.attr("content") : item.attr("datetime");
      LocalDate day = dates.day(written.isEmpty() ? item.text() : written);
      if (day != null) {
        return new Derived<>(day, "page: itemprop datePublished");
      }
    }
    return time(outline, headline, main);
  }

  private Derived<LocalDate> day(String first, String reason, Derived<String> second) {
    LocalDate day = dates.day(first);
    if (day != null) {
      return new Derived<>(day, reason);
    }
    day = second == null ? null : dates.day(second.value());
    return day == null ? null : new Derived<>(day, second.reason());
  }

  /** The first {@code <time>} between headline and text, else one within the text or above it. */
  private Derived<LocalDate> time(Outline outline, PageHeadline headline, MainText main) {
    Derived<LocalDate> best = null;
    int near = hints.bound("near");
    int from = headline.last() < 0 ? 0 : headline.from() - near;
    int to = main.box() == null ? headline.to() + near : main.box().to;
    int first = headline.to();
    while (first < to && !(main.prose(first) && !main.dropped(first))) {
      first++;
    }
    for (Outline.Time time : outline.times) {
      LocalDate day = dates.day(time.datetime());
      boolean within = time.piece() >= from && time.piece() <= to;
      if (day != null && within && (time.piece() <= first || !outline.besides(time.box()))) {
        Derived<LocalDate> here = new Derived<>(day, "page: time " + time.datetime());
        if (time.piece() >= headline.to()) {
          return here;
        }
        best = here; // the one nearest above the headline
      }
    }
    return best;
  }

  private static String lang(Document page) {
    Element html = page.firstElementChild();
    String lang = html == null ? "" : html.attr("lang").strip();
    lang = lang.isEmpty() && html != null ? html.attr("xml:lang").strip() : lang;
    return lang.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
        ? lang.split("[-_]")[0].toLowerCase(Locale.ROOT)
        : null;
  }
}
