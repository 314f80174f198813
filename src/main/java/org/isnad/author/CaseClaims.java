package org.isnad.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Period;
import org.isnad.fact.Root;
import org.isnad.fact.Span;

/** The claims of a case, stated or made up for an answer. */
final class CaseClaims {
  final Map<String, Claim> claims = new TreeMap<>();

  /** Claims whose root may be another one of the same answer. */
  final Set<String> unproven = new TreeSet<>();

  private final CaseWorld world;

  CaseClaims(CaseWorld world) {
    this.world = world;
  }

  void claim(CaseFields f) {
    String type = f.text("type", "killed");
    Root root = world.needRoot(f.text("root", f.text("outlet", "paper")));
    String outlet = f.text("outlet", root.outlet());
    LocalDate published = f.day("published", CaseWorld.DAY);
    String name = CaseWorld.name(outlet, published);
    Document document = world.needDocument(f.text("document", name), outlet, published);
    if (!f.flag("proven", true)) {
      unproven.add(f.id);
    }
    int start = f.number("start", claims.size() * 100);
    String quote = f.text("quote", "quote of " + f.id);
    Claim claim =
        new Claim(
            f.id,
            document.id(),
            new Span(start, start + quote.length()),
            quote,
            f.text("part", "body"),
            type,
            f.mention("subject"),
            f.mention("object"),
            f.text("side", null),
            f.text("category", null),
            f.figure("value", type),
            f.text("state", null),
            f.text("polarity", "affirmed"),
            f.text("modality", "certain"),
            f.period("time"),
            f.mention("place"),
            hops(f, document.outlet(), root),
            root.id(),
            world.needEvent(f.text("event", "e1")),
            world.needEvent(f.text("subevent", null)),
            null);
    claims.put(
        f.id,
        claim.linked(
            claim.root(),
            claim.event(),
            claim.subevent(),
            world.needQuestion(
                f,
                type,
                claim.event(),
                claim.subevent(),
                claim.subject() == null ? null : claim.subject().entity(),
                claim.object() == null ? null : claim.object().entity(),
                claim.value())));
  }

  /** {@code hops: [paper, "a commander|anonymous|local-factions|said"]}. */
  List<Hop> hops(CaseFields f, String outlet, Root root) {
    List<Hop> hops = new ArrayList<>();
    for (String hop : f.list("hops", List.of())) {
      String[] parts = hop.split("\\|", -1);
      hops.add(
          new Hop(
              parts[0],
              world.sources.containsKey(parts[0]) ? parts[0] : null,
              parts.length > 1 ? parts[1] : "outlet",
              parts.length > 2 ? parts[2] : "neutral",
              parts.length > 3 ? parts[3] : null));
    }
    if (hops.isEmpty()) {
      hops.add(new Hop(outlet, outlet, "outlet", world.sources.get(outlet).party(), null));
      if (!root.id().equals(outlet)) {
        hops.add(new Hop(root.name(), root.source(), root.kind(), root.party(), "said"));
      }
    }
    return hops;
  }

  String madeUp(
      String answer,
      String rootId,
      String type,
      Period reported,
      CaseFields f,
      Figure value,
      String question) {
    Root root = world.needRoot(rootId);
    LocalDate published =
        reported != null ? reported.to() : f.has("reported") ? null : CaseWorld.DAY;
    String id = "c-" + answer + "-" + rootId;
    String name = CaseWorld.name(root.outlet(), published);
    Document document = world.needDocument(name, root.outlet(), published);
    int start = claims.size() * 100;
    String quote = "quote of " + id;
    claims.put(
        id,
        new Claim(
            id,
            document.id(),
            new Span(start, start + quote.length()),
            quote,
            "body",
            type,
            f.mention("actor"),
            f.mention("target"),
            f.text("side", null),
            f.text("category", null),
            value,
            f.text("state", null),
            f.text("polarity", "affirmed"),
            f.text("modality", "certain"),
            f.period("on"),
            null,
            hops(new CaseFields("claim", id), root.outlet(), root),
            rootId,
            f.text("event", "e1"),
            f.text("subevent", null),
            question));
    return id;
  }
}
