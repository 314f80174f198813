package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.knowledge.KnowledgeFile;

/**
 * A trigger with its slots, as {@code lexicons/<lang>/frames*.yaml} states it.
 *
 * @param id name for messages
 * @param type claim type
 * @param triggers lexicon classes that set it off
 * @param subject how the subject is found
 * @param object how the object is found
 * @param value how the figure is found: {@code victim}, {@code inside}, {@code after}, {@code
 *     around}, or empty
 * @param measures measures the figure may have; empty for any
 * @param with classes of which one must stand in the clause after the trigger; empty for none
 * @param before classes of which one must stand in the clause before the trigger; empty for none
 * @param without classes of which none may stand in the clause
 * @param state course state, or null
 * @param polarity forced polarity, or null
 * @param modality forced modality, or null
 * @param span {@code clause}, {@code phrase} (from the trigger to the end of its clause), {@code
 *     slots} (no more than the trigger and what fills the slots), {@code tail} (from the trigger to
 *     the end of the object) or {@code sentence}
 * @param cuts whether a conjunction joined to the trigger begins a new clause
 * @param definite whether the trigger must (or must not) carry the article; null when it may
 * @param bare whether the trigger must not carry a preposition
 * @param main whether the trigger must stand outside relative clauses
 * @param round 1 for what tells by itself; later ones for what speaks only where no earlier did
 * @param required slots that must be filled: any of subject, object, value, known, name, group,
 *     object-group, proper, units, people, course
 * @param alone whether it is for what no other frame reads
 * @param casualty whether it tells victims
 * @param examples sentences with the expected claim in square brackets
 */
record Frame(
    String id,
    String type,
    List<String> triggers,
    SlotRule subject,
    SlotRule object,
    String value,
    Set<String> measures,
    ClassSet with,
    ClassSet before,
    ClassSet without,
    String state,
    String polarity,
    String modality,
    String span,
    boolean cuts,
    Boolean definite,
    boolean bare,
    boolean main,
    int round,
    Set<String> required,
    boolean alone,
    boolean casualty,
    List<Example> examples) {
  /**
   * @param text a sentence; square brackets mark the expected quote; no brackets: the frame must
   *     find nothing
   * @param claim expected fields as {@code field=value} words
   * @param file where it stands
   * @param line in that file
   */
  record Example(String text, String claim, KnowledgeFile file, int line) {}
}
