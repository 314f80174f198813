package org.isnad.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Compare;
import org.isnad.fact.Entity;
import org.isnad.fact.Event;
import org.isnad.fact.Figure;
import org.isnad.fact.Question;
import org.isnad.fact.Root;
import org.isnad.fact.Source;
import org.isnad.finding.Text;

/** How facts are called in a sentence. */
final class Naming {
  /** More sources than these are counted, not named. */
  private static final int NAMED = 4;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FactIndex facts;
  private final Phrases phrases;

  Naming(FactIndex facts, Phrases phrases) {
    this.facts = facts;
    this.phrases = phrases;
  }

  /** An entity, source, event or party by id; the id in words when it is none of these. */
  Text name(String id) {
    if (id == null) {
      return phrases.get("unknown.name");
    }
    Entity entity = facts.entities.get(id);
    if (entity != null) {
      return new Text(or(entity.nameEn(), entity.name()), or(entity.name(), entity.nameEn()));
    }
    Source source = facts.sources.get(id);
    if (source != null) {
      return new Text(or(source.nameEn(), source.name()), or(source.name(), source.nameEn()));
    }
    Event event = facts.events.get(id);
    if (event != null) {
      return event(event.id());
    }
    Text party = phrases.find("party." + id);
    return party != null ? party : Phrases.same(id.replace('-', ' '));
  }

  Text names(Collection<String> ids) {
    return phrases.join(distinct(ids.stream().map(this::name).toList()));
  }

  Text event(String id) {
    Event event = id == null ? null : facts.events.get(id);
    if (event == null || or(event.name(), event.nameEn()) == null) {
      return phrases.get("unknown.event");
    }
    return new Text(or(event.nameEn(), event.name()), or(event.name(), event.nameEn()));
  }

  Text question(String id) {
    Question question = id == null ? null : facts.questions.get(id);
    if (question == null || or(question.text(), question.textEn()) == null) {
      return phrases.get("unknown.question");
    }
    return new Text(or(question.textEn(), question.text()), or(question.text(), question.textEn()));
  }

  /** Who says so: the speakers, each with the outlet that carries the words. */
  Text sources(Collection<String> roots) {
    return listed(facts.rootsOf(roots).stream().map(this::root).toList());
  }

  /**
   * Who says so in these claims: the speakers, each with the outlets that carry the claims. One
   * ministry may be quoted by different outlets for different figures.
   */
  Text sources(Collection<String> roots, Collection<String> claims) {
    Map<String, Set<String>> carriers = facts.carriers(claims);
    return listed(facts.rootsOf(roots).stream().map(r -> root(r, carriers.get(r.id()))).toList());
  }

  private Text listed(List<Text> all) {
    List<Text> names = distinct(all);
    if (names.size() > NAMED) {
      List<Text> few = new ArrayList<>(names.subList(0, NAMED - 1));
      Text line = few.get(0);
      for (Text next : few.subList(1, few.size())) {
        line = phrases.fill("list.comma", "left", line, "right", next);
      }
      Text rest = phrases.fill("source.others", "n", names.size() - few.size());
      return new Text(line.en() + ", " + rest.en(), line.ar() + " " + rest.ar());
    }
    return phrases.join(names);
  }

  Text root(Root root) {
    Set<String> all = facts.carriers().get(root.id());
    return root(root, all != null ? all : root.outlet() == null ? null : Set.of(root.outlet()));
  }

  private Text root(Root root, Collection<String> outlets) {
    Text name = speaker(root);
    boolean own = outlets == null || (root.source() != null && outlets.contains(root.source()));
    return own || root.depth() == 0
        ? name
        : phrases.fill("source.quoted", "name", name, "outlet", names(outlets));
  }

  private Text speaker(Root root) {
    if (root.source() != null && facts.sources.containsKey(root.source())) {
      return name(root.source());
    }
    if (root.depth() == 0 && root.outlet() != null) {
      return name(root.outlet());
    }
    Text kind = phrases.get("kind." + root.kind());
    if (root.name() == null || root.name().isBlank()) {
      return kind;
    }
    return root.anonymous()
        ? phrases.fill("source.unnamed", "kind", kind, "name", root.name())
        : Phrases.same(root.name());
  }

  /** A figure in words: "at least 15"; a stated zero by what is counted. */
  Text figure(Figure value, String type) {
    if (value == null || !value.known() && !"indefinite".equals(value.basis())) {
      return phrases.get("figure.unstated");
    }
    BigDecimal lo = value.lo();
    BigDecimal hi = value.hi();
    if (Compare.zero(value) && (lo == null || lo.signum() == 0)) {
      Text none = phrases.find("none." + type);
      return none != null ? none : phrases.get("none.other");
    }
    String basis = value.basis();
    if (lo == null && hi == null) {
      basis = "indefinite";
    } else if (lo == null) {
      basis = "at-most";
    } else if (hi == null) {
      basis = "more-than".equals(basis) ? basis : "at-least";
    } else if (!lo.equals(hi)) {
      basis = "range";
    } else if (basis == null || !basis.equals("about")) {
      basis = "exact";
    }
    return phrases.fill("figure." + basis, "lo", number(lo, value), "hi", number(hi, value));
  }

  /** The number with what it measures, in the forms Arabic needs; plain when it counts people. */
  private Text number(BigDecimal n, Figure value) {
    if (n == null) {
      return Phrases.same("");
    }
    Text measure = phrases.find("measure." + value.measure() + "." + form(n));
    Text shown = Phrases.same(Figure.shown(n));
    return measure == null ? shown : Phrases.fill(measure, "n", shown);
  }

  private static String form(BigDecimal n) {
    if (n.scale() > 0) {
      return "many"; // 2.5 takes the form of 25
    }
    int tail = n.remainder(HUNDRED).intValue();
    boolean below = n.compareTo(HUNDRED) < 0;
    return below && tail == 1
        ? "one"
        : below && tail == 2 ? "two" : tail >= 3 && tail <= 10 ? "few" : "many";
  }

  Text date(LocalDate from, LocalDate to) {
    if (from == null && to == null) {
      return phrases.get("unknown.date");
    }
    if (from == null || to == null || from.equals(to)) {
      return Phrases.same(String.valueOf(from == null ? to : from));
    }
    return phrases.fill("period.days", "from", from, "to", to);
  }

  Text phrase(String key) {
    return phrases.get(key);
  }

  Text join(List<Text> texts) {
    return phrases.join(distinct(texts));
  }

  private static List<Text> distinct(List<Text> texts) {
    return List.copyOf(new LinkedHashSet<>(texts));
  }

  private static String or(String first, String second) {
    return !blank(first) ? first : blank(second) ? null : second;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
