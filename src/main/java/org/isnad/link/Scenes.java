package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Mention;

/**
 * Cuts the articles into scenes: their main event, other events they tell, what led up to it, sums
 * over a region, and background.
 */
final class Scenes {
  private static final Set<String> BODIES = Set.of("group", "body");

  private final Wordbook words;
  private final Tables tables;
  private final Places places;
  private final int statedSpan;

  Scenes(Directory directory, Wordbook words, Tables tables) {
    this.words = words;
    this.tables = tables;
    this.places = new Places(directory, words, tables);
    this.statedSpan = tables.days("stated-span");
  }

  /** The scenes; affiliations of one body told in several articles are set apart by the body. */
  List<Scene> of(
      Map<String, Document> documents, Map<String, List<Claim>> byDocument, Names names) {
    Map<String, Set<String>> toldIn = new HashMap<>();
    byDocument.forEach(
        (id, claims) -> {
          for (Claim claim : claims) {
            if (standing(claim, names)) {
              toldIn.computeIfAbsent(claim.subject().entity(), k -> new TreeSet<>()).add(id);
            }
          }
        });
    List<Scene> scenes = new ArrayList<>();
    byDocument.forEach(
        (id, claims) -> {
          Document document = documents.get(id);
          List<Told> told = new ArrayList<>();
          Map<String, Scene> apart = new TreeMap<>();
          for (Told one : told(document, claims)) {
            String body = standing(one.claim(), names) ? one.claim().subject().entity() : null;
            if (body != null && toldIn.get(body).size() > 1) {
              Place nowhere = new Place("", null, false, List.of(), body, null);
              apart
                  .computeIfAbsent(
                      body,
                      b -> new Scene(id + ":" + b, id, nowhere, Scene.Part.STANDING, Window.NONE))
                  .add(one);
            } else {
              told.add(one);
            }
          }
          if (!told.isEmpty()) {
            scenes.addAll(new Reading(words, tables, document, told).read());
          }
          scenes.addAll(apart.values());
        });
    return scenes;
  }

  private List<Told> told(Document document, List<Claim> claims) {
    Paragraphs paragraphs = new Paragraphs(document.text());
    List<Told> told = new ArrayList<>();
    for (Claim claim : claims) {
      String text = Paragraphs.around(document.text(), claim.span().start(), claim.span().end());
      told.add(
          new Told(
              claim,
              document,
              paragraphs.at(claim.span().start()),
              places.of(claim.place(), claim.quote()),
              places.stated(claim.place(), text),
              Window.of(claim.time(), statedSpan),
              tables.kind(claim.type(), false)));
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

  private static boolean standing(Claim claim, Names names) {
    return claim.type().equals("affiliation")
        && claim.subject() != null
        && claim.subject().entity() != null
        && BODIES.contains(String.valueOf(names.kind(claim.subject().entity())));
  }
}
