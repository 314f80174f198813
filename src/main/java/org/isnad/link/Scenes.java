package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Mention;

/**
 * Cuts the articles into scenes: their main event, other events they tell, what led up to it, sums
 * over a region, and background.
 */
final class Scenes {
  private static final Set<String> BODIES = Set.of("group", "body");
  private static final String SEVERAL = "";

  private final Directory directory;
  private final Wordbook words;
  private final Tables tables;
  private final Names names;
  private final Places places;
  private final int statedSpan;

  Scenes(Directory directory, Wordbook words, Tables tables, Names names, Places places) {
    this.directory = directory;
    this.words = words;
    this.tables = tables;
    this.names = names;
    this.places = places;
    this.statedSpan = tables.days("stated-span");
  }

  /** The scenes; affiliations of one body told in several articles are set apart by the body. */
  List<Scene> of(List<Article> articles) {
    Map<String, String> toldIn = new HashMap<>();
    for (Article article : articles) {
      places.note(article.claims());
      for (Claim claim : article.claims()) {
        if (standing(claim)) {
          String id = article.document().id();
          toldIn.merge(claim.subject().entity(), id, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      }
    }
    return articles.parallelStream().flatMap(article -> read(article, toldIn).stream()).toList();
  }

  private List<Scene> read(Article article, Map<String, String> toldIn) {
    Document document = article.document();
    String id = document.id();
    List<Told> told = new ArrayList<>();
    Map<String, Scene> apart = new TreeMap<>();
    for (Told one : told(document, article.claims())) {
      String body = standing(one.claim()) ? one.claim().subject().entity() : null;
      if (body != null && toldIn.get(body).equals(SEVERAL)) {
        Place nowhere = new Place("", null, false, List.of(), body, null);
        apart
            .computeIfAbsent(
                body, b -> new Scene(id + ":" + b, id, nowhere, Scene.Part.STANDING, Window.NONE))
            .add(one);
      } else {
        told.add(one);
      }
    }
    List<Scene> scenes = new ArrayList<>();
    if (!told.isEmpty()) {
      scenes.addAll(new Reading(words, tables, document, told).read());
    }
    scenes.addAll(apart.values());
    scenes.forEach(scene -> scene.judge(directory, names, words));
    return scenes;
  }

  private List<Told> told(Document document, List<Claim> claims) {
    String all = document.text();
    Paragraphs paragraphs = new Paragraphs(all);
    List<Told> told = new ArrayList<>();
    String read = "";
    Wording around = Wording.of(read);
    for (Claim claim : claims) {
      String text = Paragraphs.around(all, claim.span().start(), claim.span().end());
      if (!text.equals(read)) { // claims of one paragraph stand in the same words
        read = text;
        around = Wording.of(text);
      }
      Wording quote = Wording.of(claim.quote());
      told.add(
          new Told(
              claim,
              document,
              paragraphs.at(claim.span().start()),
              places.of(claim.place(), quote),
              places.stated(claim.place(), around),
              Window.of(claim.time(), statedSpan),
              tables.kind(claim.type(), false),
              words.said(quote, Keys.split(Paragraphs.before(all, claim.span().start())))));
    }
    return regions(told);
  }

  /** A town named like its region means the region in an article about another town of it. */
  private List<Told> regions(List<Told> told) {
    Map<String, Place> spots = new TreeMap<>();
    for (Told one : told) {
      if (one.place().spot() && one.stated()) {
        Place region = places.region(one.place(), one.claim().place());
        if (region == null) {
          spots.put(one.place().key(), one.place());
        }
      }
    }
    if (spots.isEmpty()) {
      return told;
    }
    List<Told> out = new ArrayList<>();
    for (Told one : told) {
      Mention mention = one.claim().place();
      Place region = places.region(one.place(), mention);
      boolean other =
          region != null
              && spots.values().stream()
                  .anyMatch(spot -> spot.inside(region) && !spot.key().equals(one.place().key()));
      out.add(other ? one.at(region) : one);
    }
    return out;
  }

  private boolean standing(Claim claim) {
    return claim.type().equals("affiliation")
        && claim.subject() != null
        && claim.subject().entity() != null
        && BODIES.contains(String.valueOf(names.kind(claim.subject().entity())));
  }
}
