package org.isnad.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.corpus.Outlets.Outlet;

/** Writes one article: headline, dateline, lead, what else is known, furniture. */
final class Newsroom {
  private static final int SHORTEST = 1_150;
  private static final int SPREAD = 900;
  private static final int AGREE_IN_TEN = 9;

  private final Words words;
  private final Outlets outlets;
  private final Map<String, String[]> countries = new HashMap<>();

  Newsroom(Words words, Outlets outlets) {
    this.words = words;
    this.outlets = outlets;
    for (String line : words.list("countries")) {
      String[] parts = line.split("\\|");
      countries.put(parts[0], parts);
    }
  }

  /** Title and paragraphs, and how many dead they give. */
  record Draft(String title, List<String> paragraphs, int dead) {}

  /**
   * Writes of a happening.
   *
   * @param about what it tells of; a calm one has no toll and no rivals
   * @param past what it may remind of, or null
   * @param other what else it may tell of, or null
   */
  Draft write(
      Happening about,
      LocalDate published,
      Outlet outlet,
      Happening past,
      Happening other,
      Random dice) {
    Desk desk = new Desk(about, published, outlet, past, other, dice);
    return desk.write();
  }

  /** One article in the making. */
  private final class Desk {
    private final Happening about;
    private final Outlet outlet;
    private final Random dice;
    private final Happening past;
    private final Happening other;
    private final Map<String, String> bound = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private int length;

    private Desk(
        Happening about,
        LocalDate published,
        Outlet outlet,
        Happening past,
        Happening other,
        Random dice) {
      this.about = about;
      this.outlet = outlet;
      this.dice = dice;
      this.past = past;
      this.other = other;
      bind(published);
    }

    private void bind(LocalDate published) {
      Happening.Spot spot = about.spot();
      String[] country = countries.get(spot.country());
      bound.put("place", spot.town());
      bound.put("region", spot.region());
      bound.put("country", country[0]);
      bound.put("adj", country[1]);
      bound.put("capital", country[3]);
      bound.put("actor", country[4]);
      bound.put("target", country[5]);
      bound.put("outlet", outlet.name());
      bound.put("agency", outlets.agency(dice).name());
      int dead = about.known(about.dead(), published);
      int hurt = about.known(about.hurt(), published);
      bound.put("dead", Integer.toString(Math.max(0, dead)));
      bound.put("hurt", Integer.toString(hurt));
      bound.put("dead0", Integer.toString(Math.max(1, about.known(about.dead(), about.day()))));
      bound.put("hurt0", Integer.toString(Math.max(1, about.known(about.hurt(), about.day()))));
      bound.put("dead2", Integer.toString(about.claimed(Math.max(0, dead))));
      bound.put("hurt2", Integer.toString(about.claimed(hurt)));
      bound.put("weekday", weekday(about.day()));
      bound.put("date", date(about.day(), country[2]));
      int gap = (int) Math.min(2, published.toEpochDay() - about.day().toEpochDay());
      bound.put("when", pen(dice, "{when." + gap + "}"));
      if (past != null) {
        bound.put("past.place", past.spot().town());
        bound.put("past.name", past.name());
        bound.put("past.dead", Integer.toString(Math.max(1, past.dead())));
        bound.put("past.when", date(past.day(), country[2]));
      }
      if (other != null) {
        bound.put("other.place", other.spot().town());
        bound.put("other", pen(dice, words.any(other.kind() + ".aside", dice)));
      }
    }

    private String weekday(LocalDate day) {
      return words.list("weekdays").get(0).split(" ")[day.getDayOfWeek().getValue() - 1];
    }

    private String date(LocalDate day, String months) {
      String[] names = words.list("months." + months).get(0).split(",");
      return day.getDayOfMonth() + " " + names[day.getMonthValue() - 1];
    }

    private String pen(Random facts, String template) {
      return words.write(template, new Words.Pen(bound::get, dice, facts));
    }

    /** Most writers have the same figures and names from the same people. */
    private String line(String template) {
      boolean agrees = dice.nextInt(10) < AGREE_IN_TEN;
      Random facts = agrees ? new Random(about.seed() ^ template.hashCode()) : dice;
      return pen(facts, words.reworded(template, dice));
    }

    private Draft write() {
      boolean late = bound.get("when") != null && about.days() > 1 && dice.nextInt(3) == 0;
      boolean calm = about.kind().equals("calm");
      String title = line(words.any(about.kind() + ".title", dice));
      if (dice.nextInt(3) > 0) {
        beside("dateline");
      }
      beside(about.kind() + ".lead");
      if (late && !calm) {
        beside(about.kind() + ".later");
      }
      int wanted = SHORTEST + dice.nextInt(SPREAD);
      List<String> facts = shuffled(about.kind() + ".body");
      for (String fact : facts.subList(0, Math.min(facts.size(), 2 + dice.nextInt(4)))) {
        add(fact);
        if (dice.nextInt(3) == 0) {
          beside("context");
        }
      }
      if (dice.nextInt(10) < 4) {
        beside(about.kind() + ".rival");
      }
      if (!calm) {
        beside("probe");
      }
      beside("quote");
      while (length < wanted) {
        beside("context");
      }
      close();
      return new Draft(title, paragraphs, about.dead() < 0 ? -1 : Integer.parseInt(bound("dead")));
    }

    private String bound(String name) {
      return bound.get(name);
    }

    private void beside(String list) {
      add(line(words.any(list, dice)));
    }

    private List<String> shuffled(String list) {
      List<String> lines = new ArrayList<>();
      for (String template : words.list(list)) {
        lines.add(line(template));
      }
      Collections.shuffle(lines, dice);
      return lines;
    }

    private void close() {
      if (past != null && past.dead() > 0 && dice.nextInt(4) == 0) {
        add(pen(dice, words.any("background", dice)));
      }
      if (other != null && dice.nextInt(6) == 0) {
        add(pen(dice, words.any("aside", dice)));
      }
      if (dice.nextInt(3) == 0) {
        add(pen(dice, words.any("furniture", dice)));
      }
    }

    private void add(String paragraph) {
      if (used.add(paragraph)) {
        paragraphs.add(paragraph);
        length += paragraph.length();
      }
    }
  }
}
