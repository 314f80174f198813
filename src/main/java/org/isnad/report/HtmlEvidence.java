package org.isnad.report;

import java.util.List;
import java.util.function.Consumer;
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
    List<Hop> hops = claim.attribution();
    html.open("p", "class", "outlet");
    both(ar -> outlet(claim, document, hops, ar));
    html.close();
    if (hops.size() > 1) {
      html.open("ol", "class", "chain");
      for (int i = 1; i < hops.size(); i++) {
        boolean last = i == hops.size() - 1;
        Hop hop = hops.get(i);
        html.open("li");
        both(ar -> step(hop, last, ar));
        html.close();
      }
      html.close();
    }
    html.close().closeLine();
  }

  /** The same in both languages; one pair for a line of many names keeps a large page light. */
  private void both(Consumer<Boolean> line) {
    for (String lang : List.of("ar", "en")) {
      html.open("span", "class", lang, "lang", lang);
      line.accept(lang.equals("ar"));
      html.close();
    }
  }

  private void outlet(Claim claim, Document document, List<Hop> hops, boolean ar) {
    if (!hops.isEmpty()) {
      html.element("b", null, in(lookup.hop(hops.get(0)), ar)).trusted(" · ");
    }
    boolean dated = document != null && document.published() != null;
    html.text(in(Words.day(dated ? document.published() : null), ar));
    if (dated && document.derived().containsKey("published")) {
      tag("tag", Words.of("date.derived"), ar);
    }
    if (!"body".equals(claim.part())) {
      tag("tag", Words.of("part." + claim.part()), ar);
    }
    if (!"certain".equals(claim.modality())) {
      tag("tag hedge", Words.of("modality." + claim.modality()), ar);
    }
    if (hops.size() < 2) {
      tag("tag root", Words.of("root"), ar);
    }
  }

  private void step(Hop hop, boolean last, boolean ar) {
    html.text(in(Words.of("from"), ar)).trusted(" ");
    html.element("bdi", "name", in(lookup.hop(hop), ar)).trusted(" ");
    html.text(in(Words.of("hop." + hop.kind()), ar));
    if (hop.party() != null && !List.of("neutral", "unknown").contains(hop.party())) {
      tag("tag party", lookup.entity(hop.party()), ar);
    }
    if (last) {
      tag("tag root", Words.of("root"), ar);
    }
  }

  private void tag(String look, Text text, boolean ar) {
    html.trusted(" ").element("span", look, in(text, ar));
  }

  private static String in(Text text, boolean ar) {
    return Words.in(text, ar ? "ar" : "en");
  }
}
