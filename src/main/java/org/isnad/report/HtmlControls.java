package org.isnad.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.fact.Entity;
import org.isnad.fact.Root;
import org.isnad.fact.Source;

/**
 * What a reader can do with the page: search, filter, choose digits and colours. All of it is
 * hidden until {@code report.js} runs, and has every word in both languages, so that the script has
 * none.
 */
final class HtmlControls {
  private static final List<String> KEYS =
      List.of("/", "Enter", "Shift+Enter", "j", "k", "Esc", "?");

  private final Html html;
  private final Lookup lookup;
  private final Facets facets;

  HtmlControls(Html html, Lookup lookup, Facets facets) {
    this.html = html;
    this.lookup = lookup;
    this.facets = facets;
  }

  /** The row of tools below the names of the sections, with what they open. */
  void tools() {
    html.open("div", "class", "tools", "id", "ui-tools", "role", "search", "hidden", "hidden");
    html.open("div", "class", "find").open("label", "class", "hidden", "for", "ui-search");
    html.say("ui.search").close();
    html.open(
        "input",
        "type",
        "search",
        "id",
        "ui-search",
        "maxlength",
        "200",
        "autocomplete",
        "off",
        "spellcheck",
        "false",
        "dir",
        "auto");
    html.open("span", "id", "ui-hits", "role", "status").close();
    html.open("span", "class", "of", "hidden", "hidden").say("ui.of").close();
    button("ui-previous", "step", "ui.previous", null);
    button("ui-next", "step", "ui.next", null);
    html.close();
    html.open(
        "button",
        "type",
        "button",
        "id",
        "ui-filter",
        "aria-expanded",
        "false",
        "aria-controls",
        "ui-filters");
    html.say("ui.filter").open("b", "id", "ui-chosen").close().close();
    button("ui-view", null, "ui.view", "ui-choices");
    html.open("button", "type", "button", "id", "ui-help", "class", "step");
    html.say("span", "hidden", "ui.keys").close();
    html.closeLine();
    state();
    filters();
    choices();
  }

  private void button(String id, String look, String key, String opens) {
    html.open(
        "button",
        "type",
        "button",
        "id",
        id,
        "class",
        look,
        "aria-expanded",
        opens == null ? null : "false",
        "aria-controls",
        opens);
    html.say("span", look == null ? null : "hidden", key).close();
  }

  /** How many findings are left, and the filters that are on. */
  private void state() {
    html.open("div", "class", "state", "id", "ui-state", "hidden", "hidden");
    html.open("p", "role", "status").say("sheet.findings").trusted(": ");
    html.open("b", "id", "ui-shown").close().trusted(" ").say("ui.of").trusted(" ");
    html.bdi(String.valueOf(lookup.findings.size())).close();
    html.open("ul", "id", "ui-chips").close();
    button("ui-clear", null, "ui.clear", null);
    html.closeLine();
  }

  private void filters() {
    html.open("form", "class", "panel", "id", "ui-filters", "hidden", "hidden").trusted("\n");
    for (Map.Entry<String, List<Facets.Value>> facet : facets.all().entrySet()) {
      html.open("fieldset", "data-facet", facet.getKey());
      html.say("legend", null, "facet." + facet.getKey());
      html.open("div", "class", "values", "tabindex", facet.getValue().size() > 6 ? "0" : null);
      for (Facets.Value value : facet.getValue()) {
        html.open("label").open("input", "type", "checkbox", "value", value.value());
        html.say("span", "name", value.name()).open("b").text("" + value.findings()).close();
        html.close().trusted("\n");
      }
      html.close().closeLine();
    }
    html.closeLine();
  }

  private void choices() {
    html.open("form", "class", "panel", "id", "ui-choices", "hidden", "hidden").trusted("\n");
    choice("digits", "western", "arabic");
    choice("theme", "system", "light", "dark");
    html.closeLine();
  }

  private void choice(String name, String... values) {
    html.open("fieldset").say("legend", null, "ui." + name);
    for (String value : values) {
      html.open("label").open("input", "type", "radio", "name", name, "value", value);
      html.say("span", "name", "ui." + name + "." + value).close();
    }
    html.closeLine();
  }

  /** What stands above the sections when nothing is left of them. */
  void nothing() {
    html.open("p", "class", "none", "id", "ui-nothing", "hidden", "hidden").say("ui.nothing");
    html.closeLine();
  }

  /** The way back, the keys, and words that the script needs. */
  void rest() {
    html.open("a", "class", "return", "id", "ui-return", "href", "#top", "hidden", "hidden");
    html.say("ui.return").trusted(" ").open("b").close().closeLine();
    html.open("dialog", "id", "ui-keys", "aria-labelledby", "ui-keys-name");
    html.open("h2", "id", "ui-keys-name").say("ui.keys").close().open("dl");
    for (String key : KEYS) {
      html.open("div").open("dt").element("kbd", null, key).close().say("dd", null, "key." + key);
      html.close();
    }
    html.close().open("form", "method", "dialog").open("button").say("ui.close").close().close();
    html.closeLine();
    html.open("div", "class", "hidden").open("span", "id", "ui-here").say("ui.here").close();
    html.open("span", "id", "ui-remove").say("ui.remove").close();
    html.open("span", "id", "ui-nohits").say("ui.nohits").close().close();
    html.open("ul", "id", "ui-kept", "hidden", "hidden");
    kept().forEach(name -> html.element("li", null, name));
    html.closeLine();
  }

  /** Names with a number in them, which stays as it is whatever digits are chosen. */
  private Collection<String> kept() {
    Stream<String> names =
        Stream.of(
                lookup.sources.values().stream().map(Source::name),
                lookup.entities.values().stream().map(Entity::name),
                lookup.roots.values().stream().map(Root::name))
            .flatMap(s -> s);
    TreeSet<String> kept = new TreeSet<>();
    names
        .filter(n -> n != null && n.chars().anyMatch(c -> c >= '0' && c <= '9'))
        .forEach(kept::add);
    return kept;
  }
}
