package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.fact.Orthography;

/** What a speaker is called in a chain: the words for him as they would stand alone. */
final class SpeakerNames {
  private static final List<String> UNNAMED =
      List.of("speaker-anonymous", "speaker-witness", "speaker-group");

  private final Annotated page;
  private final Language language;

  SpeakerNames(Annotated page, Language language) {
    this.page = page;
    this.language = language;
  }

  /** Without quotation marks and "its", and as the subject of a sentence. */
  String name(int from, int to) {
    String words = Signs.unquoted(page.words(from, to)).trim();
    for (String cls : UNNAMED) {
      Mark mark = page.mark(from, cls);
      if (mark != null && to == from + 1 && !mark.stem().suffix().isEmpty()) {
        return words.substring(0, words.length() - mark.stem().suffix().length());
      }
      if (mark != null && page.ends(from, Ending.OBLIQUE)) {
        return nominative(words, mark.stem().stem(), language.lexicon.words(cls));
      }
    }
    return words;
  }

  /**
   * "Two sources" and "officials" as subjects: each word of the same ending turns with the first.
   */
  private String nominative(String words, String first, List<String> known) {
    String[] parts = words.split(" ");
    Set<String> folded =
        known.stream().map(Orthography::fold).collect(java.util.stream.Collectors.toSet());
    String oblique = parts[0].substring(parts[0].length() - 2);
    String stem = first.substring(0, first.length() - 2);
    for (String ending : page.grammar.subjects) {
      if (folded.contains(stem + ending)) {
        StringBuilder out = new StringBuilder();
        boolean same = true;
        for (String part : parts) {
          same &= part.endsWith(oblique);
          out.append(out.isEmpty() ? "" : " ")
              .append(same ? part.substring(0, part.length() - 2) + ending : part);
        }
        return out.toString();
      }
    }
    return words;
  }

  /** One of two: the name without the ending of the dual on each of its words. */
  String one(String name) {
    String[] parts = name.split(" ");
    for (int i = 0; i < parts.length; i++) {
      if (!page.grammar.has(Orthography.fold(parts[i]), Ending.DUAL)) {
        return name;
      }
      parts[i] = parts[i].substring(0, parts[i].length() - 2);
    }
    return String.join(" ", parts);
  }
}
