package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Terms;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.KnowledgeFile;

/** The frames of one language, by the lexicon class that triggers them. */
final class Frames {
  /** The trigger of frames that read what no other frame told: any counted figure. */
  static final String FIGURE = "figure";

  /** How often a text is gone through: exact frames first, the most general last. */
  static final int ROUNDS = 4;

  private static final Frame[] NONE = {};

  private final Map<String, Frame[]> byTrigger = new HashMap<>();
  private final Map<String, Frame[][]> byRound = new HashMap<>();
  private final ClassSet[] triggers = new ClassSet[ROUNDS + 1];
  private final Map<String, SlotRule> slots = new HashMap<>();
  private final List<Frame> all = new ArrayList<>();
  private final Set<String> cuts = new HashSet<>();
  private final Set<String> tells = new HashSet<>();
  private final ClassSet cutting;
  private final ClassSet happenings;

  /** Triggers that also stand inside the words for a speaker. */
  private static final Set<String> UNTOLD =
      Set.of(
          "unknown-perpetrator",
          "ongoing-word",
          "accused-word",
          "participants-word",
          "partitive",
          "still",
          "quantity-noun");

  Frames(LexiconFolder folder, Lexicon lexicon) {
    List<Trouble> problems = new ArrayList<>();
    for (KnowledgeFile file : folder.files("frames")) {
      for (Object item : Yaml.list(file)) {
        try {
          add(file, lexicon, Yaml.fields(file, "a frame", item));
        } catch (KnowledgeException e) {
          problems.addAll(e.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new KnowledgeException(problems);
    }
    cuts.addAll(lexicon.verbs().names());
    cutting = ClassSet.of(cuts);
    happenings = ClassSet.of(tells);
    for (int round = 1; round <= ROUNDS; round++) {
      triggers[round] = ClassSet.of(sort(round));
    }
  }

  private Set<String> sort(int round) {
    Set<String> set = new HashSet<>();
    byTrigger.forEach(
        (cls, frames) -> {
          Frame[] own = Arrays.stream(frames).filter(f -> f.round() == round).toArray(Frame[]::new);
          byRound.computeIfAbsent(cls, k -> new Frame[ROUNDS + 1][])[round] = own;
          if (own.length > 0) {
            set.add(cls);
          }
        });
    return set;
  }

  private void add(KnowledgeFile file, Lexicon lexicon, Map<String, Object> fields) {
    String id = Yaml.text(file, fields, "id");
    FrameFields.check(file, id, fields);
    String type = Yaml.text(file, fields, "type");
    List<Frame.Example> examples = new ArrayList<>();
    if (fields.get("examples") instanceof Map<?, ?> map) {
      map.forEach(
          (text, claim) ->
              examples.add(
                  new Frame.Example(
                      String.valueOf(text),
                      claim == null ? "" : String.valueOf(claim),
                      file,
                      Yaml.line(file, List.of("id: " + id, String.valueOf(text))))));
    }
    Set<String> required = set(file, fields, "required");
    Frame frame =
        new Frame(
            id,
            type,
            Yaml.texts(file, fields, "trigger"),
            slot(Yaml.text(fields, "subject", "")),
            slot(Yaml.text(fields, "object", "")),
            Yaml.text(fields, "value", ""),
            set(file, fields, "measure"),
            ClassSet.of(set(file, fields, "with")),
            ClassSet.of(set(file, fields, "before")),
            ClassSet.of(set(file, fields, "without")),
            Yaml.text(fields, "state", null),
            Yaml.text(fields, "polarity", null),
            Yaml.text(fields, "modality", null),
            Yaml.text(fields, "span", "clause"),
            Boolean.parseBoolean(Yaml.text(fields, "cuts", "false")),
            fields.containsKey("definite")
                ? Boolean.valueOf(Yaml.text(fields, "definite", ""))
                : null,
            Boolean.parseBoolean(Yaml.text(fields, "bare", "false")),
            Boolean.parseBoolean(Yaml.text(fields, "main", "false")),
            Integer.parseInt(Yaml.text(fields, "round", "1")),
            required,
            required.contains("alone"),
            Terms.topic(type).equals("casualty"),
            List.copyOf(examples));
    for (String cls : frame.triggers()) {
      check(file, lexicon, id, cls);
      byTrigger.merge(cls, new Frame[] {frame}, Frames::both);
      if (frame.round() < ROUNDS
          && !Terms.topic(type).equals("identity")
          && !UNTOLD.contains(cls)
          && !cls.equals(FIGURE)) {
        tells.add(cls);
      }
      if (frame.cuts()) {
        cuts.add(cls);
      }
    }
    for (ClassSet classes : List.of(frame.with(), frame.before(), frame.without())) {
      classes.names().forEach(cls -> check(file, lexicon, id, cls));
    }
    all.add(frame);
  }

  /** The same object for the same words, so that rules are compared at once. */
  private SlotRule slot(String written) {
    return slots.computeIfAbsent(written, SlotRule::of);
  }

  private static void check(KnowledgeFile file, Lexicon lexicon, String id, String cls) {
    if (!lexicon.has(cls) && !cls.equals(FIGURE)) {
      throw Yaml.broken(
          file,
          List.of("id: " + id, cls),
          "frame '" + id + "' names the class '" + cls + "', which no words file has",
          "add the class to a words*.yaml file of this language");
    }
  }

  private static Set<String> set(KnowledgeFile file, Map<String, Object> fields, String name) {
    return new LinkedHashSet<>(Yaml.texts(file, fields, name));
  }

  /** Classes that name a happening: what can be announced, denied or reported without "that". */
  ClassSet happenings() {
    return happenings;
  }

  /** The frames that a class sets off, to be read only. */
  Frame[] triggeredBy(String cls) {
    return byTrigger.getOrDefault(cls, NONE);
  }

  /** Those of them that speak in a round. */
  Frame[] triggeredBy(String cls, int round) {
    Frame[][] rounds = byRound.get(cls);
    return rounds == null ? NONE : rounds[round];
  }

  /** The classes that set a frame off in a round. */
  ClassSet triggers(int round) {
    return triggers[round];
  }

  private static Frame[] both(Frame[] some, Frame[] more) {
    Frame[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** Classes before which a joined conjunction begins a new clause. */
  ClassSet cutting() {
    return cutting;
  }

  List<Frame> all() {
    return List.copyOf(all);
  }
}
