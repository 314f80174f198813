package org.isnad.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.fact.Entity;
import org.isnad.fact.IdentityLink;
import org.isnad.finding.Finding;

/** Who the batch speaks of: by which names, as one with whom, what is said of them and by whom. */
final class HtmlPeople {
  private static final int PEOPLE = 60;
  private static final int BODIES = 40;
  private static final int NAMES = 8;
  private static final int LINKS = 8;
  private static final int NUMBERS = 30;

  private final Html html;
  private final Lookup lookup;
  private final HtmlTold told;
  private final List<Actor> actors;
  private final Map<String, Actor> shown = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> standing = new TreeMap<>();

  HtmlPeople(Html html, Lookup lookup, HtmlArticles articles) {
    this.html = html;
    this.lookup = lookup;
    this.told = new HtmlTold(html, lookup, articles);
    this.actors = Actors.of(lookup);
    first(actors, true).forEach(this::show);
    first(actors, false).forEach(this::show);
    for (Finding finding : lookup.findings.values()) {
      for (String id : finding.standsOn()) {
        if (lookup.links.containsKey(id)) {
          standing.computeIfAbsent(id, k -> new TreeSet<>()).add(lookup.number(finding.id()));
        }
      }
    }
  }

  private static List<Actor> first(List<Actor> actors, boolean people) {
    return actors.stream()
        .filter(a -> a.person() == people)
        .limit(people ? PEOPLE : BODIES)
        .toList();
  }

  private void show(Actor actor) {
    shown.put(actor.shown().id(), actor);
    actor.others().forEach(e -> shown.put(e.id(), actor));
  }

  void section() {
    html.open("section", "id", "people").say("h2", null, "people");
    html.say("p", "why", "people.why").trusted("\n");
    if (actors.isEmpty()) {
      html.say("p", "none", "people.none");
    }
    for (boolean people : new boolean[] {true, false}) {
      List<Actor> some = first(actors, people);
      if (!some.isEmpty()) {
        html.say("h3", null, people ? "people.persons" : "people.bodies").trusted("\n");
        html.open("div", "class", "people").trusted("\n");
        some.forEach(this::card);
        html.closeLine();
        int all = (int) actors.stream().filter(a -> a.person() == people).count();
        HtmlEvents.more(html, all - some.size(), people ? "people.persons" : "people.bodies");
      }
    }
    html.closeLine();
  }

  private void card(Actor actor) {
    Entity entity = actor.shown();
    html.open("article", "class", "person", "id", place(actor)).trusted("\n");
    html.open("h4").say(lookup.entity(entity.id())).trusted(" ");
    if (!actor.person()) {
      html.say("span", "tag", "entity." + entity.kind()).trusted(" ");
    }
    if (entity.party() != null) {
      html.say("span", "tag party", lookup.entity(entity.party()));
    }
    html.close();
    if (actor.accused()) {
      html.say("p", "accuses", "people.accused").trusted("\n");
    }
    html.open("dl", "class", "about").trusted("\n");
    names(actor);
    links("people.one", actor, actor.sure());
    links("people.perhaps", actor, actor.hedged());
    findings(actor.findings());
    html.closeLine();
    told.list(actor);
    html.closeLine();
  }

  private static String place(Actor actor) {
    return "person-" + Html.anchor(actor.shown().id());
  }

  private void names(Actor actor) {
    List<Callings.Called> called = Callings.of(lookup, actor);
    if (called.isEmpty()) {
      return;
    }
    html.open("div").say("dt", null, "people.called").open("dd").open("ul", "class", "names");
    for (Callings.Called one : called.subList(0, Math.min(NAMES, called.size()))) {
      html.open("li").open("q").text(one.name()).close().trusted(" ");
      html.open("span", "class", "by");
      HtmlEvents.names(html, one.outlets().stream().map(lookup::source).toList());
      html.close().closeLine();
    }
    html.close();
    left(called.size() - NAMES, "people.called");
    html.close().closeLine();
  }

  private void links(String key, Actor actor, List<IdentityLink> links) {
    if (links.isEmpty()) {
      return;
    }
    html.open("div").say("dt", null, key).open("dd").open("ul", "class", "names");
    links.stream().limit(LINKS).forEach(link -> link(actor, link));
    html.close();
    left(links.size() - LINKS, key);
    html.close().closeLine();
  }

  private void link(Actor actor, IdentityLink link) {
    html.open("li");
    if (actor.is(link.left()) && actor.is(link.right())) {
      html.say(lookup.identity(link.id()));
    } else {
      other(actor.is(link.left()) ? link.right() : link.left());
    }
    html.trusted(" ").say("span", "tag", "link." + link.modality()).trusted(" ");
    html.open("span", "class", "by").say("basis." + link.basis());
    if (!link.roots().isEmpty()) {
      html.trusted(": ");
      HtmlEvents.names(html, link.roots().stream().limit(LINKS).map(lookup::root).toList());
    }
    Set<Integer> falls = standing.getOrDefault(link.id(), Set.of());
    if (!falls.isEmpty()) {
      html.trusted(" · ").say("people.falls").trusted(":");
      numbers(falls);
    }
    html.close().closeLine();
  }

  /** A name that leads to its own card, where it has one. */
  private void other(String id) {
    Actor actor = shown.get(id);
    html.open("a", "href", actor == null ? null : "#" + place(actor)).say(lookup.entity(id));
    html.close();
  }

  private void findings(List<Finding> findings) {
    if (!findings.isEmpty()) {
      html.open("div").say("dt", null, "table.findings").open("dd");
      numbers(findings.stream().map(f -> lookup.number(f.id())).filter(n -> n > 0).toList());
      html.close().closeLine();
    }
  }

  private void numbers(Collection<Integer> numbers) {
    List<Integer> all = new ArrayList<>(numbers);
    for (int number : all.subList(0, Math.min(NUMBERS, all.size()))) {
      html.trusted(" ").open("a", "class", "ref", "href", "#finding-" + number);
      html.text(String.valueOf(number)).close();
    }
    if (all.size() > NUMBERS) {
      html.trusted(" ").bdi("+" + (all.size() - NUMBERS));
    }
  }

  private void left(int left, String what) {
    if (left > 0) {
      html.open("span", "class", "by").say("people.and").trusted(" ").bdi("+" + left);
      html.close();
    }
  }
}
