package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Entity;
import org.isnad.fact.FactBase;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;
import org.isnad.fact.Span;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.OutletNames;
import org.isnad.registry.Registry;

/** Builds a batch of invented articles and claims over a small invented registry. */
final class Batch {
  private final List<Document> documents = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Registry.Judgement> judgements = new ArrayList<>();
  private Document current;
  private StringBuilder text;

  static final List<Entity> ENTITIES =
      List.of(
          place("land", "البلاد", "The Land", null),
          place("north", "محافظة الشمال", "North Governorate", "land"),
          place("nahr", "النهر", "Nahr", "north"),
          place("nahr-east", "الحي الشرقي في النهر", "Nahr east quarter", "nahr"),
          place("tall", "التلة", "Tall", "north"),
          place("shamal", "الشمال", "North City", "north"),
          place("abroad", "بلاد أخرى", "Another Land", null),
          place("nahr-abroad", "النهر", "Nahr abroad", "abroad"),
          place("bir", "البئر", "Bir", "north"),
          entity("party", "army", "الجيش", "the army", null, null),
          entity("party", "rebels", "المقاتلون", "the fighters", null, null),
          entity("group", "rebels-nahr", "مقاتلو النهر", "fighters of Nahr", "rebels", "nahr"),
          entity("group", "falcons", "لواء الصقور", "Falcons Brigade", "rebels", "north"),
          entity("body", "guards", "حرس الحدود", "border guards", "army", null),
          entity("person", "salim-rifai", "سليم الرفاعي", "Salim al-Rifai", "army", null));

  static final List<Source> SOURCES =
      List.of(
          source("sada", "صدى", "B"), source("fajr", "الفجر اليوم", "B"),
          source("wadi", "وادي نت", "C"), source("manar", "منارة", "A"));

  /** Outlets that no registry names. */
  private static final Map<String, String> STRANGERS = Map.of("raseef", "الرصيف");

  private static Entity place(String id, String name, String en, String within) {
    return entity("place", id, name, en, null, within);
  }

  private static Entity entity(
      String kind, String id, String name, String en, String party, String within) {
    return new Entity(id, kind, name, en, List.of(name), party, within);
  }

  private static Source source(String id, String name, String grade) {
    return new Source(id, name, name, List.of(name), "outlet", grade, "", "", "neutral", List.of());
  }

  /** Starts an article; claims that follow stand in it. */
  Batch article(String file, String outlet, String published) {
    text = new StringBuilder();
    current = document(file, outlet, published, "");
    documents.add(current);
    return this;
  }

  /** Starts an article with a text of its own, for copies. */
  Batch article(String file, String outlet, String published, String words) {
    article(file, outlet, published);
    text.append(words).append('\n');
    return replace();
  }

  /** Starts a new paragraph with the given words. */
  Batch paragraph(String words) {
    text.append('\n').append(words).append(' ');
    return replace();
  }

  private Batch replace() {
    Document whole =
        document(
            current.file(),
            current.outlet(),
            current.published() == null ? null : current.published().toString(),
            text.toString());
    documents.set(documents.size() - 1, whole);
    current = whole;
    return this;
  }

  private static Document document(String file, String outlet, String published, String text) {
    return new Document(
        "d-" + file,
        file,
        "",
        text,
        outlet,
        null,
        null,
        published == null ? null : LocalDate.parse(published),
        "ar",
        new TreeMap<>(),
        null,
        List.of());
  }

  /** Adds a claim; its words are added to the article. */
  Batch claim(Draft told) {
    int start = text.length();
    text.append(told.quote).append(' ');
    replace();
    claims.add(
        told.claim(
            "c-" + current.file() + "-" + claims.size(),
            current.id(),
            new Span(start, start + told.quote.length()),
            List.of(new Hop(name(current.outlet()), current.outlet(), "outlet", "neutral", null))));
    return this;
  }

  private static String name(String outlet) {
    return SOURCES.stream()
        .filter(s -> s.id().equals(outlet))
        .map(Source::name)
        .findFirst()
        .orElseGet(() -> STRANGERS.get(outlet));
  }

  Batch judge(String left, String right, String judgement) {
    judgements.add(new Registry.Judgement(left, right, judgement, "", ""));
    return this;
  }

  /** Links the batch as it was told. */
  FactBase link() {
    return linker().link(documents, claims);
  }

  /** Links the batch in another order. */
  FactBase shuffled(long seed) {
    List<Document> files = new ArrayList<>(documents);
    List<Claim> said = new ArrayList<>(claims);
    Collections.shuffle(files, new Random(seed));
    Collections.shuffle(said, new Random(seed + 1));
    return linker().link(files, said);
  }

  private Linker linker() {
    Directory directory =
        new Directory(
            ENTITIES,
            SOURCES,
            judgements,
            name -> SOURCES.stream().filter(s -> s.name().equals(name)).findFirst(),
            (name, kind) -> "F",
            () -> new OutletNames(Registry.load(Knowledge.of(Map.of()))));
    return new Linker(Knowledge.shipped(), directory);
  }

  /** The claim of a linked batch whose words are these. */
  static Claim said(FactBase base, String quote) {
    Optional<Claim> claim = base.claims().stream().filter(c -> c.quote().equals(quote)).findFirst();
    return claim.orElseThrow(() -> new AssertionError("no claim says: " + quote));
  }

  static Draft told(String type, String quote) {
    return new Draft(type, quote);
  }
}
