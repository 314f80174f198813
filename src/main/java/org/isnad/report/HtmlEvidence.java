package org.isnad.report;

import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.finding.Finding;
import org.isnad.finding.Text;

/** What a finding rests on: the sides beside one another, each with its words and their chains. */
final class HtmlEvidence {
  private static final int QUOTES = 6;

  private final Html html;
  private final Lookup lookup;
  private final HtmlArticles articles;

  HtmlEvidence(Html html, Lookup lookup, HtmlArticles articles) {
    this.html = html;
    this.lookup = lookup;
    this.articles = articles;
  }

  void sides(Finding finding) {
    List<Lookup.Side> sides = lookup.sides(finding);
    if (sides.isEmpty()) {
      return;
    }
    html.open("div", "class", sides.size() > 1 ? "sides" : "sides one").trusted("\n");
    for (Lookup.Side side : sides) {
      html.open("div", "class", "side");
      if (side.answer() != null) {
        html.say("p", "said", lookup.says(side.answer()));
      }
      List<Claim> claims = side.claims();
      claims.subList(0, Math.min(QUOTES, claims.size())).forEach(this::quote);
      if (claims.size() > QUOTES) {
        html.open("p", "class", "more").bdi("+" + (claims.size() - QUOTES)).trusted(" ");
        html.say("evidence.more").close();
      }
      html.closeLine();
    }
    html.closeLine();
  }

  void quote(Claim claim) {
    Document document = lookup.documents.get(claim.document());
    html.open("figure", "class", "quote").open("blockquote");
    html.open("a", "href", articles.link(claim), "dir", "auto");
    html.open("q", "lang", document == null ? null : document.lang());
    html.text(claim.quote()).close().close().close();
    html.open("figcaption");
    html.open("p", "class", "outlet");
    List<Hop> hops = claim.attribution();
    if (!hops.isEmpty()) {
      html.open("b").say(hop(hops.get(0))).close();
    }
    html.trusted(" ");
    day(document);
    if (!"body".equals(claim.part())) {
      html.trusted(" ").say("span", "tag", "part." + claim.part());
    }
    if (!"certain".equals(claim.modality())) {
      html.trusted(" ").say("span", "tag hedge", "modality." + claim.modality());
    }
    if (hops.size() < 2) {
      html.trusted(" ").say("span", "tag root", "root");
    }
    html.close();
    chain(hops);
    html.close().closeLine();
  }

  private void chain(List<Hop> hops) {
    if (hops.size() < 2) {
      return;
    }
    html.open("ol", "class", "chain");
    for (int i = 1; i < hops.size(); i++) {
      Hop hop = hops.get(i);
      html.open("li").say("span", "from", "from").trusted(" ");
      html.say("span", "name", hop(hop)).trusted(" ");
      html.say("span", "kind", "hop." + hop.kind());
      if (hop.party() != null && !List.of("neutral", "unknown").contains(hop.party())) {
        html.trusted(" ").say("span", "tag party", lookup.entity(hop.party()));
      }
      if (i == hops.size() - 1) {
        html.trusted(" ").say("span", "tag root", "root");
      }
      html.close();
    }
    html.close();
  }

  private Text hop(Hop hop) {
    return hop.source() != null && lookup.sources.containsKey(hop.source())
        ? lookup.source(hop.source())
        : Words.same(hop.name());
  }

  private void day(Document document) {
    boolean dated = document != null && document.published() != null;
    html.open("time", "datetime", dated ? document.published().toString() : null);
    html.say(Words.day(dated ? document.published() : null)).close();
    if (dated && document.derived().containsKey("published")) {
      html.trusted(" ").say("span", "tag", "date.derived");
    }
  }
}
