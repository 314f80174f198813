package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "place - agency" where an article opens with it. */
final class Datelines {
  private static final String NAME = "([^-–—/|_:().،\\n]{2,40})";
  private static final String BAR = "\\s*(?:[-–—/|_]|\\s\u0640+\\s)\\s*";
  private static final Pattern WHOLE =
      Pattern.compile(NAME + BAR + NAME + "(?:" + BAR + NAME + ")?:?");
  private static final Pattern OPENING =
      Pattern.compile("^" + NAME + "(?:" + BAR + NAME + "\\s*[:،]|\\(" + NAME + "\\)\\s*[-–—:،/])");
  private static final int LONGEST = 8;

  private final Names names;
  private final Phrases publisherWords;

  Datelines(PageWords words, Names names) {
    this.names = names;
    this.publisherWords = words.phrases("publisher_words");
  }

  /** Whether the whole line is a dateline. */
  boolean is(Line line) {
    return line.size() <= LONGEST && whole(line).isPresent();
  }

  /** The name of the publisher that the line opens with, as written. */
  Optional<String> publisher(Line line) {
    Optional<String> whole = line.size() <= LONGEST ? whole(line) : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    Matcher opening = OPENING.matcher(line.text());
    if (!opening.find() || size(opening.group(1)) > 3) {
      return Optional.empty();
    }
    String name = opening.group(2) != null ? opening.group(2) : opening.group(3);
    return Optional.of(name.strip()).filter(n -> names.publisher(n).isPresent());
  }

  private Optional<String> whole(Line line) {
    Matcher matcher = WHOLE.matcher(line.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      if (matcher.group(i) != null) {
        parts.add(matcher.group(i).strip());
      }
    }
    for (String part : parts) {
      if (names.publisher(part).isPresent()) {
        return Optional.of(part);
      }
    }
    String second = parts.get(1);
    boolean namedLikeOne =
        size(parts.get(0)) <= 3
            && size(second) <= 4
            && second.chars().noneMatch(Character::isDigit)
            && Line.of(second).get(0).words().stream()
                .anyMatch(word -> publisherWords.holds(word.key()));
    return namedLikeOne ? Optional.of(second) : Optional.empty();
  }

  private static int size(String name) {
    return Line.of(name).stream().mapToInt(Line::size).sum();
  }
}
