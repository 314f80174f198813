package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as lists, mappings and text, never as other types. Aliases are refused, because a few
 * lines of them can stand for billions of nodes; so are tags, which ask for other types.
 */
public final class YamlReader {
  private static final int DEEPEST = 12;
  private static final int LARGEST = 5_000_000;

  private final KnowledgeFile file;
  private final Complaints problems;

  /** Where to say what is wrong with a file. */
  public interface Complaints {
    /**
     * One thing that is wrong.
     *
     * @param line from 1; 0 when it is the file as a whole
     */
    void add(int line, String message, String remedy);
  }

  private YamlReader(KnowledgeFile file, Complaints problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The file's one document, or empty when it holds nothing or cannot be read. */
  public static Optional<Node> read(KnowledgeFile file, Complaints problems) {
    return Ahead.take(file).or(() -> tree(file, problems));
  }

  /** Reads the shipped files of a folder, such as {@code sources}, before anybody asks for them. */
  public static void readAhead(String folder) {
    Ahead.read(
        Knowledge.shipped().under(folder).stream()
            .filter(file -> file.path().endsWith(".yaml"))
            .toList());
  }

  static Optional<Node> tree(KnowledgeFile file, Complaints problems) {
    return new YamlReader(file, problems).read();
  }

  private Optional<Node> read() {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.path())
            .setCodePointLimit(LARGEST)
            .setParseComments(false)
            .build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(file.text()).iterator();
      Node found = null;
      while (events.hasNext()) {
        Event event = events.next();
        if (startsNode(event)) {
          if (found != null) {
            throw new Refused(line(event), "holds a second YAML document", "keep one per file");
          }
          found = node(event, events, 0);
        }
      }
      return Optional.ofNullable(found);
    } catch (Refused e) {
      problems.add(e.line, e.getMessage(), e.remedy);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      problems.add(line, "is not YAML: " + e.getProblem(), "mend the line");
    } catch (YamlEngineException e) {
      problems.add(oddLine(), "is not YAML: " + e.getMessage(), "mend the file");
    }
    return Optional.empty();
  }

  /** The line of the first character that no text holds; else 1. */
  private int oddLine() {
    for (int i = 0; i < file.text().length(); i++) {
      char c = file.text().charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        return file.lineAt(i);
      }
    }
    return 1;
  }

  private static boolean startsNode(Event event) {
    return event instanceof ScalarEvent
        || event instanceof SequenceStartEvent
        || event instanceof MappingStartEvent
        || event instanceof AliasEvent;
  }

  private Node node(Event start, Iterator<Event> rest, int depth) {
    if (depth > DEEPEST) {
      throw new Refused(line(start), "nests deeper than " + DEEPEST, "flatten it");
    }
    if (tagged(start)) {
      throw new Refused(line(start), "uses a YAML tag", "write the value without it");
    }
    if (start instanceof ScalarEvent scalar) {
      return new Node.Scalar(line(start), scalar.getValue().strip());
    }
    if (start instanceof SequenceStartEvent) {
      List<Node> items = new ArrayList<>();
      for (Event e = rest.next(); !(e instanceof SequenceEndEvent); e = rest.next()) {
        items.add(node(e, rest, depth + 1));
      }
      return new Node.Items(line(start), items);
    }
    if (start instanceof MappingStartEvent) {
      Map<String, Node> fields = new LinkedHashMap<>();
      Map<String, Integer> lines = new LinkedHashMap<>();
      for (Event e = rest.next(); !(e instanceof MappingEndEvent); e = rest.next()) {
        if (!(e instanceof ScalarEvent key)) {
          throw new Refused(line(e), "has a field whose name is not a word", "write 'name: value'");
        }
        lines.put(key.getValue(), line(e));
        if (fields.put(key.getValue(), node(rest.next(), rest, depth + 1)) != null) {
          throw new Refused(line(e), "gives '" + key.getValue() + "' twice", "keep one of them");
        }
      }
      return new Node.Fields(line(start), fields, lines);
    }
    throw new Refused(line(start), "uses a YAML alias", "write the value out");
  }

  private static boolean tagged(Event start) {
    return start instanceof ScalarEvent scalar && scalar.getTag().isPresent()
        || start instanceof CollectionStartEvent list && list.getTag().isPresent();
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final String remedy;

    Refused(int line, String message, String remedy) {
      super(message, null, false, false);
      this.line = line;
      this.remedy = remedy;
    }
  }
}
