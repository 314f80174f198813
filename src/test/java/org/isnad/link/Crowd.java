package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
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

/**
 * A generated batch whose truth is known: many outlets tell of many events in towns that share
 * their names with towns of other countries, with figures that are equal by chance, days that are
 * off by one, places told too widely, background of earlier events, and copied articles.
 */
final class Crowd {
  /** A later article that took its text from an earlier one. */
  record Copy(String copy, String original) {}

  private record Happening(
      String id, String town, String family, LocalDate day, int days, String hurt, int toll) {
    LocalDate last() {
      return day.plusDays(days - 1L);
    }
  }

  private record Line(String words, Draft draft, Happening of) {}

  private record Article(String file, String outlet, LocalDate published, List<Line> lines) {}

  private static final List<String> LANDS = List.of("alif", "ba", "jim");
  private static final int REGIONS = 6;
  private static final int TOWNS = 12;
  private static final int OUTLETS = 40;
  private static final LocalDate NEW_YEAR = LocalDate.parse("2024-01-01");
  private static final Map<String, List<String>> TOLD =
      new TreeMap<>(
          Map.of(
              "clash", List.of("اندلعت اشتباكات", "دارت معارك", "وقعت مواجهات مسلحة"),
              "fire", List.of("شب حريق في مستودع", "التهم حريق كبير المحال", "اندلع حريق في السوق"),
              "crash", List.of("انقلبت حافلة ركاب في حادث سير", "وقع حادث تصادم بين شاحنتين"),
              "flood", List.of("اجتاحت سيول الأحياء", "ضربت فيضانات المنازل"),
              "protest", List.of("خرجت مظاهرة حاشدة", "نظم أهالي وقفة احتجاجية")));
  private static final List<String> FAMILIES = List.copyOf(TOLD.keySet());
  private static final String SYLLABLES =
      "با تو جي حر دا ذي را زو سي شا صو طا عي غا فو قا كي لا مو ني ها وا";

  private final Random dice;
  private final String[] syllables = SYLLABLES.split(" ");
  private final List<Entity> places = new ArrayList<>();
  private final List<Source> outlets = new ArrayList<>();
  private final Map<String, Happening> happenings = new TreeMap<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, String> truth = new TreeMap<>();
  private final List<Copy> copies = new ArrayList<>();

  private Crowd(long seed) {
    this.dice = new Random(seed);
  }

  /** A batch of about the given size; the same seed gives the same batch. */
  static Crowd of(int events, int documents, long seed) {
    Crowd crowd = new Crowd(seed);
    crowd.world();
    List<Happening> list = crowd.happenings(events);
    for (int i = 0; i < documents; i++) {
      crowd.article(i, list);
    }
    return crowd;
  }

  private void world() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < REGIONS * TOWNS; i++) {
      names.add(word() + word());
    }
    for (String land : LANDS) {
      place(land, "بلاد " + land, null);
      for (int r = 0; r < REGIONS; r++) {
        String region = land + "-r" + r;
        place(region, "محافظة " + word() + word(), land);
        for (int t = 0; t < TOWNS; t++) {
          int n = r * TOWNS + t;
          String town = region + "-t" + t;
          place(town, n % 5 == 0 ? names.get(n) : word() + word(), region);
          place(town + "-east", "الحي الشرقي", town);
        }
      }
    }
    for (int i = 0; i < OUTLETS; i++) {
      String name = "صوت " + word() + word();
      String id = "outlet-" + i;
      outlets.add(
          new Source(id, name, name, List.of(name), "outlet", "B", "", "", "neutral", List.of()));
    }
  }

  private void place(String id, String name, String within) {
    places.add(new Entity(id, "place", name, id, List.of(name), null, within));
  }

  private String word() {
    return syllables[dice.nextInt(syllables.length)] + syllables[dice.nextInt(syllables.length)];
  }

  private List<Happening> happenings(int count) {
    Map<String, List<LocalDate>> taken = new HashMap<>();
    while (happenings.size() < count) {
      String land = LANDS.get(dice.nextInt(LANDS.size()));
      String town = land + "-r" + dice.nextInt(REGIONS) + "-t" + dice.nextInt(TOWNS);
      String family = FAMILIES.get(dice.nextInt(FAMILIES.size()));
      LocalDate day = NEW_YEAR.plusDays(dice.nextInt(360));
      List<LocalDate> before = taken.computeIfAbsent(town + family, k -> new ArrayList<>());
      if (before.stream().anyMatch(d -> Math.abs(d.toEpochDay() - day.toEpochDay()) < 12)) {
        continue; // nobody could tell two fires of one town and week apart
      }
      before.add(day);
      boolean clash = family.equals("clash");
      String id = "h" + happenings.size();
      happenings.put(
          id,
          new Happening(
              id,
              town,
              family,
              day,
              clash ? 1 + dice.nextInt(4) : 1,
              clash ? "army" : "civilians",
              1 + dice.nextInt(30)));
    }
    return List.copyOf(happenings.values());
  }

  private void article(int number, List<Happening> list) {
    String file = "n%05d.txt".formatted(number);
    if (number > 50 && dice.nextInt(100) < 6) {
      copy(file, articles.get(dice.nextInt(articles.size())));
      return;
    }
    Happening main = list.get((int) (list.size() * Math.pow(dice.nextDouble(), 1.5)));
    LocalDate published = main.last().plusDays(dice.nextInt(3));
    List<Line> lines = new ArrayList<>();
    report(lines, main, published);
    if (dice.nextInt(100) < 30) {
      Happening other = list.get(dice.nextInt(list.size()));
      boolean land = land(other).equals(land(main));
      if (land && !other.town().equals(main.town()) && !other.last().isAfter(published)) {
        lines.add(new Line("وفي حادث منفصل", null, null));
        lines.add(deed(other, published));
        lines.add(toll(other, published));
      }
    }
    add(new Article(file, outlets.get(dice.nextInt(OUTLETS)).id(), published, lines));
  }

  private void report(List<Line> lines, Happening main, LocalDate published) {
    lines.add(deed(main, published));
    lines.add(toll(main, published));
    if (main.family().equals("clash")) {
      String words = "ما زالت الاشتباكات مستمرة في " + name(main.town());
      lines.add(line(main, told("status", words).state("ongoing").of("army"), published));
    } else if (dice.nextBoolean()) {
      String words = "ولحقت أضرار بالمكان في " + name(main.town());
      lines.add(line(main, told("damage", words), published));
    }
    if (dice.nextInt(3) == 0) {
      int hurt = main.toll() + dice.nextInt(5);
      Draft draft = told("injured", "وأصيب " + hurt + " آخرون").side(main.hurt());
      lines.add(line(main, draft.count(hurt, hurt, "exact"), published));
    }
  }

  private static Draft told(String type, String quote) {
    return new Draft(type, quote);
  }

  private Line deed(Happening happening, LocalDate published) {
    List<String> ways = TOLD.get(happening.family());
    String words = ways.get(dice.nextInt(ways.size())) + " في " + name(happening.town());
    Draft draft =
        switch (happening.family()) {
          case "clash" -> told("start", words).of("army");
          case "protest" -> told("other", words);
          default -> told("damage", words);
        };
    return line(happening, draft, published);
  }

  private Line toll(Happening happening, LocalDate published) {
    int later = (int) Math.max(0, published.toEpochDay() - happening.last().toEpochDay());
    int toll = happening.toll() + (dice.nextInt(4) == 0 ? later : 0);
    String words = "وقتل " + toll + " أشخاص في " + name(happening.town());
    return line(
        happening,
        told("killed", words).side(happening.hurt()).count(toll, toll, "exact"),
        published);
  }

  /**
   * Places and days as reporters give them: mostly exact, at times too wide, off, or not at all.
   */
  private Line line(Happening happening, Draft draft, LocalDate published) {
    int where = dice.nextInt(100);
    draft.in(
        where < 85
            ? happening.town()
            : where < 95 ? happening.town() + "-east" : region(happening));
    int when = dice.nextInt(100);
    LocalDate day = happening.day().plusDays(dice.nextInt(happening.days()));
    if (when < 90) {
      draft.on(day.toString());
    } else if (when < 95 && published.isAfter(day)) {
      draft.on(day.plusDays(1).toString());
    }
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      filler.append(' ').append(word()).append(word());
    }
    return new Line(filler.toString(), draft, happening);
  }

  private static String land(Happening happening) {
    return happening.town().substring(0, happening.town().indexOf('-'));
  }

  private static String region(Happening happening) {
    return happening.town().substring(0, happening.town().lastIndexOf('-'));
  }

  private String name(String place) {
    return places.stream().filter(p -> p.id().equals(place)).findFirst().orElseThrow().name();
  }

  /** The same text under another name: some words changed, a line of its own, at times one lost. */
  private void copy(String file, Article original) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("نقلا عن الوكالات " + word() + " " + word(), null, null));
    for (Line line : original.lines()) {
      if (line.draft() == null || lines.size() < 3 || dice.nextInt(6) > 0) {
        String words = line.words();
        int cut = words.indexOf(' ', words.length() / 2);
        boolean edit = cut > 0 && dice.nextInt(3) == 0;
        words = edit ? words.substring(0, cut) + " " + word() + words.substring(cut) : words;
        lines.add(new Line(words, line.draft(), line.of()));
      }
    }
    String outlet = outlets.get(dice.nextInt(OUTLETS)).id();
    if (!outlet.equals(original.outlet())) {
      LocalDate day = original.published().plusDays(1 + dice.nextInt(2));
      add(new Article(file, outlet, day, lines));
      copies.add(new Copy("d-" + file, "d-" + original.file()));
    }
  }

  private void add(Article article) {
    articles.add(article);
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Line line : article.lines()) {
      if (line.draft() != null) {
        int start = text.length();
        text.append(line.draft().quote);
        Claim claim = claim(article, line.draft(), start, number++);
        claims.add(claim);
        truth.put(claim.id(), line.of().id());
      }
      text.append(line.words()).append(".\n");
    }
    documents.add(
        new Document(
            "d-" + article.file(),
            article.file(),
            "",
            text.toString(),
            article.outlet(),
            null,
            null,
            article.published(),
            "ar",
            new TreeMap<>(),
            null,
            List.of()));
  }

  private static Claim claim(Article article, Draft told, int start, int number) {
    return told.claim(
        "c-" + article.file() + "-" + number,
        "d-" + article.file(),
        new Span(start, start + told.quote.length()),
        List.of(new Hop(article.outlet(), article.outlet(), "outlet", "neutral", null)));
  }

  List<Document> documents() {
    return documents;
  }

  List<Claim> claims() {
    return claims;
  }

  /** Articles that took their text from another one. */
  List<Copy> copies() {
    return copies;
  }

  /** Claim id to the happening it was made of. */
  Map<String, String> truth() {
    return truth;
  }

  /** The articles about one country; other countries are told of in other articles only. */
  Crowd inside(String land) {
    Crowd part = new Crowd(0);
    part.places.addAll(places);
    part.outlets.addAll(outlets);
    TreeSet<String> inside = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.place().entity().startsWith(land + "-")) {
        inside.add(claim.document());
      }
    }
    documents.stream().filter(d -> inside.contains(d.id())).forEach(part.documents::add);
    claims.stream().filter(c -> inside.contains(c.document())).forEach(part.claims::add);
    return part;
  }

  FactBase link() {
    return link(documents, claims);
  }

  FactBase link(Collection<Document> documents, Collection<Claim> claims) {
    List<Entity> entities = new ArrayList<>(places);
    for (String party : List.of("army", "civilians")) {
      entities.add(new Entity(party, "party", party, party, List.of(party), null, null));
    }
    Directory directory =
        new Directory(
            entities,
            outlets,
            List.of(),
            name -> outlets.stream().filter(s -> s.name().equals(name)).findFirst(),
            (name, kind) -> "F",
            () -> new OutletNames(Registry.load(Knowledge.of(Map.of()))));
    return new Linker(Knowledge.shipped(), directory)
        .link(List.copyOf(documents), List.copyOf(claims));
  }
}
