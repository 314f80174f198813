package org.isnad.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnowledgeFile;
import org.isnad.knowledge.Nearest;
import org.isnad.knowledge.Node;
import org.isnad.knowledge.YamlReader;

/**
 * The entries of all registry files, by section and id. What is shipped is read first; an entry of
 * another pack takes the place of the one with its id.
 */
final class Shelves {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Map<Section, Map<String, Entry>> entries = new EnumMap<>(Section.class);
  private final Problems problems;

  private Shelves(Problems problems) {
    this.problems = problems;
    for (Section section : Section.values()) {
      entries.put(section, new LinkedHashMap<>());
    }
  }

  static Shelves read(Knowledge knowledge, Problems problems) {
    Shelves shelves = new Shelves(problems);
    List<KnowledgeFile> files =
        knowledge.under("sources").stream()
            .filter(f -> f.path().endsWith(".yaml") || f.path().endsWith(".yml"))
            .toList();
    Stream.concat(
            files.stream().filter(f -> f.pack().equals(Knowledge.SHIPPED)),
            files.stream().filter(f -> !f.pack().equals(Knowledge.SHIPPED)))
        .forEach(shelves::read);
    return shelves;
  }

  /** The entries of a section, in the order of files and lines. */
  List<Entry> of(Section section) {
    return new ArrayList<>(entries.get(section).values());
  }

  private void read(KnowledgeFile file) {
    Optional<Node> top =
        YamlReader.read(
            file, (line, what, remedy) -> problems.add("registry-yaml", file, line, what, remedy));
    if (top.isEmpty()) {
      return;
    }
    if (!(top.get() instanceof Node.Fields fields)) {
      problems.add(
          "registry-section", file, 1, "is not a mapping of sections", "begin with 'sources:'");
      return;
    }
    fields.fields().forEach((word, list) -> readSection(file, word, list));
  }

  private void readSection(KnowledgeFile file, String word, Node list) {
    Optional<Section> section = Section.called(word);
    if (section.isEmpty()) {
      List<String> words = Stream.of(Section.values()).map(s -> s.word).toList();
      problems.add(
          "registry-section",
          file,
          list.line(),
          "has an unknown section '" + word + "'",
          Nearest.hint(word, words));
      return;
    }
    if (list instanceof Node.Scalar empty && empty.text().isEmpty()) {
      return;
    }
    if (!(list instanceof Node.Items items)) {
      problems.add(
          "registry-section",
          file,
          list.line(),
          "section '" + word + "' is not a list",
          "write lines like '- {id: ...}'");
      return;
    }
    for (Node item : items.items()) {
      if (item instanceof Node.Fields fields) {
        put(section.get(), new Entry(word, file, fields));
      } else {
        problems.add(
            "registry-entry", file, item.line(), "has an entry without fields", "write {id: ...}");
      }
    }
  }

  private void put(Section section, Entry entry) {
    entry.checkShape(section.fields, section.required, problems);
    String id = entry.text("id");
    if (section == Section.IDENTITIES) {
      String left = entry.text("left");
      String right = entry.text("right");
      id = left.compareTo(right) < 0 ? left + " = " + right : right + " = " + left;
    } else if (id.isEmpty()) {
      return;
    } else if (!ID.matcher(id).matches()) {
      problems.add(
          "registry-id",
          entry,
          "id",
          "has an id that is not kebab-case",
          "use a-z, 0-9 and single hyphens");
      return;
    }
    Entry before = entries.get(section).get(id);
    if (before != null && before.file().pack().equals(entry.file().pack())) {
      problems.add(
          "registry-duplicate",
          entry,
          "id",
          "is given twice; first at " + before.file().origin() + ":" + before.node().line(),
          "rename one or merge them");
      return;
    }
    entries.get(section).put(id, entry);
  }
}
