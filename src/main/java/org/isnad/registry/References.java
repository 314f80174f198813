package org.isnad.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isnad.fact.Terms;
import org.isnad.knowledge.Nearest;

/** What only all entries together can show: ids that lead nowhere, circles, names given twice. */
final class References {
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  private static final Pattern DOMAIN =
      Pattern.compile("(?!www\\.)([\\p{L}\\d]([\\p{L}\\d-]*[\\p{L}\\d])?\\.)+[\\p{L}\\d-]{2,}");

  private static final Set<String> GRADES = Set.of("A", "B", "C", "D", "E", "F");
  private static final Set<String> SPEAKERS = Set.of("body", "group", "person", "same");
  private static final Set<String> ROLES =
      Set.of("place", "source", "source-tail", "source-described", "nation");
  private static final Set<String> JUDGEMENTS = Set.of("same", "different", "possible");
  private static final List<Section> ENTITIES =
      List.of(
          Section.PARTIES, Section.PEOPLE, Section.GROUPS_OF_MEN, Section.BODIES, Section.PLACES);

  private final Shelves shelves;
  private final Problems problems;
  private final Map<String, Entry> entities = new LinkedHashMap<>();
  private final Set<String> generated = new HashSet<>();
  private final Set<String> parties = new HashSet<>();

  References(Shelves shelves, Problems problems) {
    this.shelves = shelves;
    this.problems = problems;
  }

  void check() {
    collect();
    shelves.of(Section.SOURCES).forEach(this::checkSource);
    for (Section section : ENTITIES) {
      shelves.of(section).forEach(this::checkBelonging);
      checkNames(shelves.of(section), section.word);
    }
    checkNames(shelves.of(Section.SOURCES), "sources");
    checkDomains();
    shelves.of(Section.PARTIES).forEach(this::checkParty);
    shelves.of(Section.IDENTITIES).forEach(this::checkJudgement);
    shelves.of(Section.CLASSES).forEach(this::checkGrade);
    shelves.of(Section.STATE_BODIES).forEach(this::checkTemplate);
    for (Entry state : shelves.of(Section.STATES)) {
      oneOf(state, "grade", GRADES);
      known(state, "party", parties);
      known(state, "place", entities.keySet());
    }
    shelves.of(Section.HEADS).forEach(head -> oneOf(head, "role", ROLES));
    entities.values().forEach(this::checkCircle);
  }

  private void collect() {
    shelves.of(Section.PARTIES).forEach(party -> parties.add(party.text("id")));
    List<Entry> all = new ArrayList<>();
    ENTITIES.forEach(section -> all.addAll(shelves.of(section)));
    shelves.of(Section.SOURCES).stream().filter(References::brings).forEach(all::add);
    for (Entry entry : all) {
      Entry before = entities.put(entry.text("id"), entry);
      if (before != null) {
        problems.add(
            "registry-duplicate",
            entry,
            "id",
            "has the id of the "
                + before.title()
                + " at "
                + before.file().origin()
                + ":"
                + before.node().line(),
            "rename one; one id is one entity");
      }
    }
    for (Entry state : shelves.of(Section.STATES)) {
      for (Entry template : shelves.of(Section.STATE_BODIES)) {
        if (StateBodies.has(state, template)) {
          generated.add(StateBodies.id(state, template));
        }
      }
    }
    for (Entry source : shelves.of(Section.SOURCES)) {
      if (source.text("entity").equals("same")) {
        known(source, "id", entities.keySet());
      } else if (!source.has("entity") && entities.containsKey(source.text("id"))) {
        problems.add(
            "registry-duplicate",
            source,
            "id",
            "has the id of an entity",
            "write 'entity: same' when they are one, else rename one");
      }
    }
  }

  /** Whether a source is an entity too, and the source's entry is where that entity is given. */
  private static boolean brings(Entry source) {
    return source.has("entity") && !source.text("entity").equals("same");
  }

  private void checkSource(Entry source) {
    checkGrade(source);
    oneOf(source, "kind", Terms.HOP_KINDS);
    if (source.has("entity")) {
      oneOf(source, "entity", SPEAKERS);
    }
    checkBelonging(source);
  }

  private void checkTemplate(Entry template) {
    oneOf(template, "kind", Terms.HOP_KINDS);
    oneOf(template, "entity", SPEAKERS);
    day(template, "graded");
  }

  private void checkGrade(Entry entry) {
    oneOf(entry, "grade", GRADES);
    day(entry, "graded");
    if (entry.text("why").equalsIgnoreCase(Suggestions.NOT_GRADED)
        && !entry.text("grade").equals("F")) {
      problems.add(
          "registry-why",
          entry,
          "why",
          "has the grade " + entry.text("grade") + " and is " + Suggestions.NOT_GRADED,
          "say why it has this grade, or leave it F until somebody has judged it");
    }
  }

  /** An address leads to one source, or nobody could tell whose article it is. */
  private void checkDomains() {
    Map<String, Entry> owners = new HashMap<>();
    for (Entry source : shelves.of(Section.SOURCES)) {
      for (String written : source.texts("domains")) {
        String domain = written.toLowerCase(Locale.ROOT);
        if (!DOMAIN.matcher(domain).matches()) {
          problems.add(
              "registry-domain",
              source,
              "domains",
              "has the domain '" + written + "'",
              "write the host alone, such as example.org, without https:// and www.");
          continue;
        }
        Entry owner = owners.putIfAbsent(domain, source);
        if (owner != null && owner != source) {
          problems.add(
              "registry-domain",
              source,
              "domains",
              "shares the domain '" + written + "' with " + place(owner),
              "leave it to the one that publishes there");
        }
      }
    }
  }

  private static String place(Entry entry) {
    String origin = entry.file().origin() + ":" + entry.node().line();
    return "'" + entry.text("id") + "' at " + origin;
  }

  /** The id that was most likely meant, when one is near. */
  private static String meant(String id, Set<String> known) {
    String near = id.length() < 3 ? null : Nearest.to(id, known);
    return near == null ? "" : "; did you mean '" + near + "'?";
  }

  private void checkBelonging(Entry entry) {
    known(entry, "party", parties);
    if (entry.has("within")) {
      String container = entry.text("within");
      if (!entities.containsKey(container) && !generated.contains(container)) {
        problems.add(
            "registry-within",
            entry,
            "within",
            "lies within '" + container + "', which no entry has as id",
            "add that place or body, or mend the id" + meant(container, entities.keySet()));
      }
    }
  }

  private void checkParty(Entry party) {
    known(party, "camp", parties);
    known(party, "hostile", parties);
  }

  private void checkJudgement(Entry entry) {
    oneOf(entry, "judgement", JUDGEMENTS);
    day(entry, "date");
    for (String side : List.of("left", "right")) {
      String id = entry.text(side);
      boolean latinId = id.chars().allMatch(c -> c < 128 && c != ' ');
      if (latinId && !entities.containsKey(id) && !generated.contains(id)) {
        problems.add(
            "registry-identity",
            entry,
            side,
            "judges '" + id + "', which no entry has as id",
            "give an id of the registry, or the name as texts write it"
                + meant(id, entities.keySet()));
      }
    }
  }

  private void known(Entry entry, String field, Set<String> ids) {
    for (String id : entry.texts(field)) {
      if (!ids.contains(id)) {
        String what = ids == parties ? "party" : "entity";
        problems.add(
            "registry-" + what,
            entry,
            field,
            "names the unknown " + what + " '" + id + "'",
            "add it, or mend the id" + meant(id, ids));
      }
    }
  }

  private void oneOf(Entry entry, String field, Set<String> allowed) {
    if (entry.has(field) && !allowed.contains(entry.text(field))) {
      problems.add(
          "registry-" + field,
          entry,
          field,
          "has the " + field + " '" + entry.text(field) + "'",
          "use one of " + new TreeSet<>(allowed) + meant(entry.text(field), allowed));
    }
  }

  private void day(Entry entry, String field) {
    if (entry.has(field) && !DAY.matcher(entry.text(field)).matches()) {
      problems.add(
          "registry-date",
          entry,
          field,
          "has the date '" + entry.text(field) + "'",
          "write it as 2026-11-01");
    }
  }

  /** Two entries of a section may share a name only when all that have it say so. */
  private void checkNames(List<Entry> entries, String section) {
    Map<String, Entry> owners = new HashMap<>();
    for (Entry entry : entries) {
      Set<String> names = new TreeSet<>(entry.texts("names"));
      names.add(entry.text("name"));
      names.removeAll(entry.texts("weak"));
      for (String name : names) {
        Entry owner = owners.putIfAbsent(NameKey.of(name), entry);
        if (owner != null && owner != entry && !(owner.flag("homonym") && entry.flag("homonym"))) {
          problems.add(
              "registry-name",
              entry,
              "",
              "shares the name '" + name + "' with " + place(owner),
              "merge the " + section + ", or mark both 'homonym: true'");
        }
      }
    }
  }

  private void checkCircle(Entry start) {
    Set<String> seen = new HashSet<>();
    String id = start.text("id");
    for (Entry at = start; at != null && at.has("within"); ) {
      if (!seen.add(at.text("id"))) {
        return; // another circle above this entry; its own members report it
      }
      String next = at.text("within");
      if (next.equals(id)) {
        problems.add(
            "registry-circle",
            start,
            "within",
            "lies within itself: " + String.join(" -> ", order(start)),
            "cut the circle at one of them");
        return;
      }
      at = entities.get(next);
    }
  }

  private List<String> order(Entry start) {
    List<String> path = new ArrayList<>(List.of(start.text("id")));
    String next = start.text("within");
    while (!next.equals(start.text("id"))) {
      path.add(next);
      next = entities.get(next).text("within");
    }
    path.add(next);
    return path;
  }
}
