package org.isnad.report;

import java.util.List;
import org.isnad.fact.Entity;
import org.isnad.fact.IdentityLink;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.finding.RuleCard;
import org.isnad.finding.Trouble;

/** Who speaks in {@link SampleVerification}, and what was run and could not be read. */
final class SampleRegistry {
  static final List<Source> SOURCES =
      List.of(
          source("agency", "وكالة الأنباء", "News Agency", "agency", "B", "neutral"),
          source("city", "صحيفة المدينة", "City Newspaper", "outlet", "C", "neutral"),
          source("civil-defence", "الدفاع المدني", "Civil Defence", "official", "B", "neutral"),
          source("harbour", "إذاعة الميناء", "Harbour Radio", "outlet", "D", "neutral"),
          source("health", "مديرية الصحة", "Health Directorate", "official", "B", "neutral"),
          source("municipality", "البلدية", "Municipality", "official", "C", "neutral"),
          source("power", "شركة الكهرباء", "Power Company", "official", "C", "power-company"));

  static final List<Entity> ENTITIES =
      List.of(
          entity("civil-defence-body", "body", "الدفاع المدني", "Civil Defence"),
          entity("coast-road", "place", "الطريق الساحلي", "Coast road"),
          entity("fire-brigade", "body", "فرق الإطفاء", "Fire brigade"),
          entity("old-market", "place", "السوق القديم", "Old market"),
          entity("power-company", "party", "شركة الكهرباء", "Power company"));

  static final List<Root> ROOTS =
      List.of(
          root("r-civil-defence", "الدفاع المدني", "official", "civil-defence", "agency", "B"),
          root("r-drivers", "سائقون", "witness", null, "city", "F"),
          root("r-health", "مديرية الصحة", "official", "health", "city", "B"),
          root("r-medics", "مصادر طبية", "anonymous", null, "harbour", "D"),
          root("r-municipality", "البلدية", "official", "municipality", "agency", "C"),
          root("r-power", "شركة الكهرباء", "official", "power", "city", "C"),
          root("r-shopkeepers", "أصحاب محال", "witness", null, "city", "C"));

  static final List<IdentityLink> LINKS =
      List.of(
          new IdentityLink(
              "l-01",
              "civil-defence-body",
              "fire-brigade",
              "civil-defence-body",
              "registry",
              "certain",
              List.of(),
              List.of(),
              null));

  static final List<Trouble> TROUBLES =
      List.of(
          new Trouble.Doubt(
              "undated",
              "city/road.txt",
              0,
              "no day of publication is known; \"Friday\" in it stays unresolved",
              "give it in articles.jsonl as \"published\""),
          new Trouble.Unread(
              "encoding",
              "harbour/old.txt",
              3,
              "the bytes are not UTF-8 and no other encoding fits",
              "save the file as UTF-8"));

  static final List<RuleCard> RULES =
      List.of(
          rule("cause-affirmed-against-denied", "agency", "credibility-conflict", "high"),
          rule("ended-against-ongoing", "course", "inconsistency", "medium"),
          rule("relayed-toll", "sourcing", "circular-reporting", "medium"),
          rule("single-source", "sourcing", "unverified-single-source", "low"),
          rule("toll-corroborated", "tolls", "corroboration", "low"),
          rule("toll-figures-disjoint", "tolls", "inconsistency", "high"),
          rule("two-names-one-body", "identity", "identity-link", "low"));

  private SampleRegistry() {}

  static String name(String source) {
    return SOURCES.stream()
        .filter(s -> s.id().equals(source))
        .map(Source::name)
        .findFirst()
        .orElseThrow();
  }

  private static Source source(
      String id, String name, String nameEn, String kind, String letter, String party) {
    return new Source(
        id,
        name,
        nameEn,
        List.of(name),
        kind,
        letter,
        "names its sources and corrects itself",
        "2024-01-01",
        party,
        List.of(id + ".example"));
  }

  private static Entity entity(String id, String kind, String name, String nameEn) {
    return new Entity(id, kind, name, nameEn, List.of(name), null, null);
  }

  private static Root root(
      String id, String name, String kind, String source, String outlet, String letter) {
    boolean anonymous = source == null;
    return new Root(id, name, kind, source, outlet, "neutral", letter, anonymous, 1);
  }

  private static RuleCard rule(String id, String category, String kind, String severity) {
    return new RuleCard(
        id,
        category,
        kind,
        severity,
        kind.equals("identity-link") ? "entity" : "event",
        "What is said under " + id + " cannot be printed as it stands.",
        "لا ينشر كما هو.",
        "Readers remember the first thing they are told; a desk must see this before they do.",
        null,
        "0.1",
        "{first.sources}: {first.value}; {second.sources}: {second.value}.",
        "{first.sources}: {first.value}، {second.sources}: {second.value}.",
        "isnad");
  }
}
