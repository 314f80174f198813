package org.isnad.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.isnad.finding.Verification;

/**
 * {@code index.html}: one page that needs nothing else: no network, no font, no script for reading.
 * Both languages are in it and a style shows one. One script, allowed by its hash, adds what a
 * reader can do with it.
 */
final class HtmlReport implements ReportWriter {
  private static final List<String> NAV =
      List.of(
          "glance",
          "events",
          "people",
          "coverage",
          "single",
          "sources",
          "troubles",
          "rules",
          "articles");

  /** A page of more claims than these opens too slowly to be read: about 1,200 articles. */
  private static final int CLAIMS = 20_000;

  private final int most;

  HtmlReport() {
    this(CLAIMS);
  }

  /** With another bound of claims, for tests. */
  HtmlReport(int most) {
    this.most = most;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String file() {
    return "index.html";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Html html = new Html(out);
    try {
      Lookup whole = Lookup.of(v);
      Verification part = Excerpt.of(whole, most);
      page(html, part == v ? whole : new Lookup(part), whole, options);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    html.end();
  }

  private static void page(Html html, Lookup lookup, Lookup whole, Reports.Options options) {
    String digits = options.digits().equals("western") ? null : options.digits();
    html.trusted("<!doctype html>\n");
    html.open("html", "lang", "ar", "dir", "rtl", "data-rendered", digits).trusted("\n");
    head(html, "title", resource("report.js"));
    html.open("body").trusted("\n");
    language(html, "to-ar", Words.of("language.own").ar(), true);
    language(html, "to-en", Words.of("language.own").en(), false);
    html.open("div", "class", "page").trusted("\n");
    html.open("a", "class", "skip", "href", "#events").say("skip").closeLine();
    Facets facets = new Facets(lookup);
    HtmlControls controls = new HtmlControls(html, lookup, facets);
    masthead(html, controls);
    html.open("main").trusted("\n");
    controls.nothing();
    HtmlArticles articles = new HtmlArticles(html, lookup, options.text());
    HtmlTables tables = new HtmlTables(html, lookup, articles);
    tables.glance(whole);
    new HtmlEvents(html, lookup, articles, facets).sections();
    new HtmlReview(html, lookup).sections();
    new HtmlPeople(html, lookup, articles).section();
    new HtmlJudgements(html, lookup).section();
    new HtmlCoverage(html, lookup, articles).section();
    tables.single();
    tables.sources();
    tables.troubles();
    tables.rules();
    articles.section();
    html.closeLine();
    run(html, lookup.all.run());
    controls.rest();
    html.closeLine().closeLine().closeLine();
  }

  /**
   * The head of a page.
   *
   * @param script what the page runs, or the empty text for nothing
   */
  static void head(Html html, String title, String script) {
    String css = resource("report.css");
    String runs = script.isEmpty() ? "" : "'; script-src 'sha256-" + sha256(script);
    html.open("head").trusted("\n").open("meta", "charset", "utf-8").trusted("\n");
    html.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'sha256-"
                + sha256(css)
                + runs
                + "'; base-uri 'none'; form-action 'none'")
        .trusted("\n");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "referrer", "content", "no-referrer").trusted("\n");
    html.open("title").text(Words.of(title).ar() + " · " + Words.of("run.version").ar());
    html.closeLine().open("style").trusted(css).closeLine();
    if (!script.isEmpty()) {
      html.open("script").trusted(script).closeLine();
    }
    html.closeLine();
  }

  static void language(Html html, String id, String name, boolean chosen) {
    html.open(
        "input",
        "type",
        "radio",
        "name",
        "language",
        "class",
        "language",
        "id",
        id,
        "aria-label",
        name,
        "checked",
        chosen ? "checked" : null);
    html.trusted("\n");
  }

  private static void masthead(Html html, HtmlControls controls) {
    html.open("header", "class", "masthead", "id", "top").trusted("\n");
    html.open("div", "class", "title").say("p", "brand", "run.version");
    html.say("h1", null, "title").say("p", "tagline", "tagline").closeLine();
    languages(html, "switch");
    html.closeLine();
    html.open("div", "class", "bar", "id", "ui-bar").trusted("\n");
    html.open("nav", "class", "contents").open("ul");
    for (String section : NAV) {
      html.open("li").open("a", "href", "#" + section).say("nav." + section).close().close();
    }
    html.close();
    // the other language is in sight wherever the reader is: it shall not cost them their place
    languages(html, "turn");
    html.closeLine();
    controls.tools();
    html.closeLine();
  }

  private static void languages(Html html, String look) {
    html.open("p", "class", look);
    html.open("label", "for", "to-ar", "lang", "ar").text(Words.of("language.own").ar()).close();
    html.open("label", "for", "to-en", "lang", "en").text(Words.of("language.own").en()).close();
    html.closeLine();
  }

  /** What the reader needs to make this page again. */
  private static void run(Html html, Verification.Run run) {
    html.open("footer").open("dl", "class", "run");
    fact(html, "run.version", run.version());
    fact(html, "run.started", run.started());
    fact(html, "run.inputs", String.join(" ", run.inputs()));
    fact(html, "run.packs", String.join(" ", run.rulePacks()));
    fact(html, "run.engine", run.engine());
    html.close().open("p").open("a", "href", "#top").say("back").close().close().closeLine();
  }

  private static void fact(Html html, String key, String value) {
    html.open("div").say("dt", null, key).open("dd").bdi(value).close().close();
  }

  static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
