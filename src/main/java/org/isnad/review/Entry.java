package org.isnad.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.finding.Trouble;

/**
 * One entry of a file that an editor writes: fields that are words, lists of words or fields again.
 *
 * @param line where it stands, from 1
 * @param fields by name: a {@code String}, a {@code List<String>} or an {@code Entry}
 */
record Entry(int line, Map<String, Object> fields) {
  /** Collects what is wrong with the entries of one file. */
  record Problems(String file, String code, List<Trouble> found) {
    void add(int line, String message, String remedy) {
      found.add(new Trouble.Broken(code, file, line, message, remedy));
    }
  }

  String word(String name) {
    return fields.get(name) instanceof String word && !word.isEmpty() ? word : null;
  }

  /** The word, or a problem when there is none. */
  String need(String name, Problems problems) {
    String word = word(name);
    if (word == null) {
      problems.add(line, "the entry says no '" + name + "'", "add a line '" + name + ": ...'");
    }
    return word;
  }

  /** The word, or a problem when it is none of these. */
  String oneOf(String name, Set<String> known, Problems problems) {
    String word = need(name, problems);
    if (word != null && !known.contains(word)) {
      problems.add(
          line, "'" + name + "' is '" + word + "'", "it is one of " + new TreeSet<>(known));
    }
    return word;
  }

  /** The day, or a problem when it is none. */
  String day(String name, Problems problems) {
    String word = need(name, problems);
    if (word != null && date(word) == null) {
      problems.add(line, "'" + name + "' is '" + word + "'", "write a day such as 2024-05-02");
    }
    return word;
  }

  List<String> words(String name) {
    return fields.get(name) instanceof List<?> many
        ? many.stream().map(String::valueOf).toList()
        : word(name) == null ? List.of() : List.of(word(name));
  }

  /** Names that no field may have. */
  void only(Set<String> known, Problems problems) {
    for (String name : fields.keySet()) {
      if (!known.contains(name)) {
        problems.add(
            line, "no field is called '" + name + "'", "known are " + new TreeSet<>(known));
      }
    }
  }

  static LocalDate date(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
