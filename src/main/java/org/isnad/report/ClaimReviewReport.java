package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Answer;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.finding.Finding;
import org.isnad.finding.Mark;
import org.isnad.finding.Verdict;
import org.isnad.finding.Verification;

/**
 * {@code claimreview.jsonld}: schema.org {@code ClaimReview}, which search engines read, of the
 * findings that editors accepted and of nothing else. One review for each answer that a finding
 * cites, because each is a claim of its own.
 */
final class ClaimReviewReport implements ReportWriter {
  private static final Set<String> PERSONS = Set.of("named-person", "anonymous", "witness");
  private static final Set<String> STANDS = Set.of("confirmed", "probable");

  @Override
  public String format() {
    return "claimreview";
  }

  @Override
  public String file() {
    return "claimreview.jsonld";
  }

  @Override
  public void write(Verification v, Reports.Options options, OutputStream out) throws IOException {
    Lookup lookup = Lookup.of(v);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    v.verdicts().forEach(verdict -> verdicts.putIfAbsent(verdict.question(), verdict));
    RecordWriter json = RecordWriter.lines(out, 2, Set.of()).object();
    json.field("@context", "https://schema.org");
    json.list("@graph");
    for (Finding finding : v.findings()) {
      if (lookup.accepted(finding)) {
        for (Lookup.Side side : lookup.said(finding)) {
          json.write(review(lookup, finding, side, verdicts, options.lang()).fields());
        }
      }
    }
    json.endList().endObject().end();
  }

  private static Tree review(
      Lookup lookup,
      Finding finding,
      Lookup.Side side,
      Map<String, Verdict> verdicts,
      String lang) {
    Answer answer = side.answer();
    Verdict verdict = answer == null ? null : verdicts.get(answer.question());
    Claim words = side.claims().get(0);
    String said =
        answer == null
            ? words.quote()
            : Words.in(lookup.question(answer.question()), lang)
                + " – "
                + Words.in(lookup.says(answer), lang);
    Tree rating = Tree.of("@type", "Rating");
    rating.put("alternateName", rating(answer, verdict, lookup, lang));
    if (verdict != null) {
      rating.put("ratingExplanation", Words.in(verdict.explanation(), lang));
    }
    Mark mark = lookup.marks.get(finding.id());
    return Tree.of("@type", "ClaimReview")
        .put(
            "@id",
            "urn:isnad:review:"
                + SarifPlaces.uri(finding.id())
                + ":"
                + SarifPlaces.uri(answer == null ? words.id() : answer.id()))
        .put("inLanguage", lang)
        .put("datePublished", mark.when())
        .put("author", mark.who() == null ? null : organisation(mark.who()))
        .put("claimReviewed", said)
        .put("reviewBody", Words.in(finding.explanation(), lang))
        .put("reviewRating", rating)
        .put("itemReviewed", claim(lookup, side, lang));
  }

  /** What editors read off the verdict: its status, or that another answer stands. */
  private static String rating(Answer answer, Verdict verdict, Lookup lookup, String lang) {
    if (verdict == null) {
      return Words.of("rating.none", lang);
    }
    if ("discounted".equals(verdict.status()) && "denied".equals(answer.polarity())) {
      return Words.of("rating.denial", lang); // what is discounted is what it denies
    }
    Answer standing = lookup.answers.get(verdict.answer());
    if (standing == null
        || standing.id().equals(answer.id())
        || !STANDS.contains(verdict.status())) {
      return Words.of("status." + verdict.status(), lang);
    }
    return Words.of("rating.other", lang) + ": " + Words.in(lookup.says(standing), lang);
  }

  private static Tree claim(Lookup lookup, Lookup.Side side, String lang) {
    List<Claim> claims = new ArrayList<>(side.claims());
    claims.sort(lookup.byDay());
    Claim first = claims.get(0);
    Map<String, Tree> authors = new LinkedHashMap<>();
    Map<String, Tree> articles = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Tree speaker = speaker(lookup, claim, lang);
      authors.putIfAbsent(String.valueOf(speaker.fields().get("name")), speaker);
      articles.computeIfAbsent(claim.document(), id -> article(lookup, claim, lang));
    }
    Document earliest = lookup.documents.get(first.document());
    boolean dated = earliest != null && earliest.published() != null;
    return Tree.of("@type", "Claim")
        .put("text", first.quote())
        .put("inLanguage", earliest == null ? null : earliest.lang())
        .put("datePublished", dated ? earliest.published() : null)
        .put("author", List.copyOf(authors.values()))
        .put("firstAppearance", dated ? article(lookup, first, lang) : null)
        .put("appearance", List.copyOf(articles.values()));
  }

  private static Tree speaker(Lookup lookup, Claim claim, String lang) {
    if (claim.attribution().isEmpty()) {
      return organisation(Words.in(lookup.outletOf(claim), lang));
    }
    Hop hop = claim.speaker();
    return Tree.of("@type", PERSONS.contains(hop.kind()) ? "Person" : "Organization")
        .put("name", Words.in(lookup.hop(hop), lang));
  }

  private static Tree article(Lookup lookup, Claim claim, String lang) {
    Document document = lookup.documents.get(claim.document());
    Tree article = Tree.of("@type", "NewsArticle");
    if (document != null) {
      article
          .put("url", address(document.url()))
          .put("headline", document.title())
          .put("datePublished", document.published())
          .put("inLanguage", document.lang());
    }
    return article.put("publisher", organisation(Words.in(lookup.outletOf(claim), lang)));
  }

  private static Tree organisation(String name) {
    return Tree.of("@type", "Organization").put("name", name);
  }

  /** Only addresses of the web; a page may state any other as its own. */
  static String address(String url) {
    return url != null && url.matches("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+") ? url : null;
  }
}
