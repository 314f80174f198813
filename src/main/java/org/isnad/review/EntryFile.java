package org.isnad.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.finding.KnowledgeException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML list of entries, each with the line it begins on. Bounded in size and depth. */
final class EntryFile {
  private static final int LARGEST = 5_000_000;
  private static final int DEEPEST = 4;

  private final Entry.Problems problems;

  private EntryFile(Entry.Problems problems) {
    this.problems = problems;
  }

  /**
   * The entries of a file; what is wrong with it is added to the problems.
   *
   * @throws IOException when it cannot be read
   */
  static List<Entry> read(Path file, Entry.Problems problems) throws IOException {
    if (Files.size(file) > LARGEST) {
      problems.add(0, "the file is larger than 5 MB", "divide it");
      return List.of();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new EntryFile(problems).entries(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private List<Entry> entries(String text) {
    List<Entry> entries = new ArrayList<>();
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      while (events.hasNext()) {
        Event event = events.next();
        if (event instanceof SequenceStartEvent) {
          for (Event e = events.next(); !(e instanceof SequenceEndEvent); e = events.next()) {
            if (value(e, events, 0) instanceof Entry entry) {
              entries.add(entry);
            } else {
              problems.add(line(e), "an entry does not hold fields", "write '- name: value'");
            }
          }
        } else if (event instanceof ScalarEvent || event instanceof MappingStartEvent) {
          problems.add(line(event), "the file is no list", "begin each entry with '- '");
          return List.of();
        }
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      problems.add(line, "this is not YAML: " + e.getProblem(), "mend the line");
    } catch (YamlEngineException e) {
      problems.add(0, "this is not YAML: " + e.getMessage(), "mend the file");
    }
    return entries;
  }

  private Object value(Event start, Iterator<Event> rest, int depth) {
    if (depth > DEEPEST || start instanceof AliasEvent) {
      problems.add(line(start), "this nests too deep or is an alias", "write the value out");
    }
    if (start instanceof ScalarEvent scalar) {
      return scalar.getValue().strip();
    }
    if (start instanceof SequenceStartEvent) {
      List<String> words = new ArrayList<>();
      for (Event e = rest.next(); !(e instanceof SequenceEndEvent); e = rest.next()) {
        words.add(String.valueOf(value(e, rest, depth + 1)));
      }
      return words;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    if (start instanceof MappingStartEvent) {
      for (Event e = rest.next(); !(e instanceof MappingEndEvent); e = rest.next()) {
        String name = String.valueOf(value(e, rest, depth + 1));
        if (fields.put(name, value(rest.next(), rest, depth + 1)) != null) {
          problems.add(line(e), "the entry gives '" + name + "' twice", "keep one of them");
        }
      }
    }
    return new Entry(line(start), fields);
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  static void stopIfAny(Entry.Problems problems) {
    if (!problems.found().isEmpty()) {
      throw new KnowledgeException(problems.found());
    }
  }
}
