package org.isnad.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.isnad.corpus.Happening.Spot;
import org.isnad.corpus.Outlets.Outlet;

/**
 * Any number of news articles of some years: a hundred a day, ten happenings a day with places and
 * tolls that grow, outlets that contradict and copy each other, and articles about nothing at all.
 * The same seed gives the same bytes; the first thousand of a hundred thousand are the thousand.
 */
public final class Corpus {
  private static final int A_DAY = 100;
  private static final int KEPT = 150;
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

  private final Random dice;
  private final Words words = new Words();
  private final Outlets outlets = new Outlets();
  private final Newsroom newsroom = new Newsroom(words, outlets);
  private final List<Spot> spots = new ArrayList<>();
  private final List<Happening> current = new ArrayList<>();
  private final ArrayDeque<Happening> past = new ArrayDeque<>();
  private final ArrayDeque<Written> recent = new ArrayDeque<>();
  private int happened;

  private record Written(Article article, Newsroom.Draft draft, Outlet outlet) {}

  private Corpus(long seed) {
    dice = new Random(seed);
    for (String line : Words.lines("places.tsv")) {
      String[] parts = line.split("\t");
      spots.add(new Spot(parts[0], parts[1], parts[2]));
    }
  }

  /** Hands on article after article and keeps only what copies are made of. */
  public static void each(int articles, long seed, Consumer<Article> taker) {
    Corpus corpus = new Corpus(seed);
    for (int number = 0; number < articles; number++) {
      taker.accept(corpus.next(number));
    }
  }

  /** Writes articles to a file in the form of {@code articles.jsonl}, one after another. */
  public static void write(int articles, long seed, Path file) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      each(articles, seed, article -> line(article, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By hand: how many, which seed, what file. */
  public static void main(String[] args) {
    if (args.length != 3) {
      System.err.println("Corpus ARTICLES SEED FILE.jsonl");
      System.exit(2);
    }
    write(Integer.parseInt(args[0]), Long.parseLong(args[1]), Path.of(args[2]));
  }

  private static void line(Article article, Writer out) {
    try {
      out.write("{\"text\": ");
      string(article.text(), out);
      out.write(", \"outlet\": ");
      string(article.outlet(), out);
      out.write(", \"published\": \"" + article.published() + "\", \"url\": ");
      string(article.url(), out);
      out.write(", \"title\": ");
      string(article.title(), out);
      out.write(", \"lang\": \"ar\"}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void string(String text, Writer out) throws IOException {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    out.write('"' + escaped + '"');
  }

  private Article next(int number) {
    LocalDate today = FIRST.plusDays(number / A_DAY);
    turn(today);
    int side = dice.nextInt(100);
    if (side < 9 && recent.size() > 20) {
      return copied(number, today);
    }
    boolean calm = side < 19;
    Happening about = calm ? calm(today) : picked();
    Outlet outlet = outlets.any(dice);
    Newsroom.Draft draft =
        newsroom.write(about, today, outlet, calm ? null : older(about), beside(about), dice);
    Article article = article(number, about, today, outlet, draft, -1);
    recent.add(new Written(article, draft, outlet));
    if (recent.size() > KEPT) {
      recent.remove();
    }
    return article;
  }

  /** Forgets what nobody writes of any more; one article in ten has something new to tell. */
  private void turn(LocalDate today) {
    for (int i = current.size() - 1; i >= 0; i--) {
      if (!current.get(i).toldOn(today)) {
        past.add(current.remove(i));
      }
    }
    while (past.size() > KEPT) {
      past.remove();
    }
    while (current.size() < 4 || dice.nextInt(10) == 0) {
      current.add(happening(today));
    }
  }

  private Happening happening(LocalDate today) {
    while (true) {
      Spot spot = spots.get(dice.nextInt(spots.size()));
      // what happens twice in one town within days nobody could tell apart
      if (current.stream().noneMatch(h -> h.spot().equals(spot))) {
        return Happening.of(happened++, words.any("kinds", dice), spot, today, dice);
      }
    }
  }

  private Happening calm(LocalDate today) {
    Spot spot = spots.get(dice.nextInt(spots.size()));
    return new Happening(-1, "calm", "", spot, today, 1, 1, -1, 0, dice.nextLong());
  }

  private Happening picked() {
    int all = current.stream().mapToInt(Happening::weight).sum();
    int at = dice.nextInt(all);
    for (Happening one : current) {
      at -= one.weight();
      if (at < 0) {
        return one;
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  /** Something like it in the same country, some days ago. */
  private Happening older(Happening about) {
    for (Happening one : past) {
      if (one.kind().equals(about.kind()) && same(one, about)) {
        return one;
      }
    }
    return null;
  }

  private Happening beside(Happening about) {
    for (Happening one : current) {
      if (one.number() != about.number() && same(one, about)) {
        return one;
      }
    }
    return null;
  }

  private static boolean same(Happening one, Happening other) {
    return one.spot().country().equals(other.spot().country());
  }

  /** Another paper's words under a name of one's own: credited or not, shortened or not. */
  private Article copied(int number, LocalDate today) {
    Written from = List.copyOf(recent).get(dice.nextInt(recent.size()));
    Outlet outlet = outlets.any(dice);
    List<String> paragraphs = new ArrayList<>(from.draft().paragraphs());
    if (dice.nextBoolean() && paragraphs.size() > 6) {
      paragraphs.remove(3 + dice.nextInt(paragraphs.size() - 4));
    }
    if (dice.nextBoolean()) {
      String[] pair = words.any("synonyms", dice).split("=");
      paragraphs.replaceAll(p -> p.replace(pair[0], pair[1]));
    }
    if (dice.nextInt(3) > 0) {
      String credit = words.any("credit", dice).replace("{from}", from.outlet().name());
      paragraphs.add(credit);
    }
    Newsroom.Draft draft =
        new Newsroom.Draft(from.draft().title(), paragraphs, from.draft().dead());
    Article original = from.article();
    LocalDate day = today.isAfter(original.published()) ? today : original.published();
    String text = text(draft, outlet);
    return new Article(
        number,
        outlet.name(),
        day,
        url(number, outlet),
        draft.title(),
        text,
        original.event(),
        original.kind(),
        original.place(),
        original.dead(),
        original.number());
  }

  private static Article article(
      int number, Happening about, LocalDate day, Outlet outlet, Newsroom.Draft draft, int copyOf) {
    return new Article(
        number,
        outlet.name(),
        day,
        url(number, outlet),
        draft.title(),
        text(draft, outlet),
        about.number(),
        about.kind(),
        about.spot().town(),
        draft.dead(),
        copyOf);
  }

  private static String url(int number, Outlet outlet) {
    return "https://" + outlet.site() + "/news/" + number;
  }

  private static String text(Newsroom.Draft draft, Outlet outlet) {
    String text = draft.title() + "\n\n" + String.join("\n\n", draft.paragraphs());
    return outlet.spelled(text);
  }
}
