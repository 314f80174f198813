package org.isnad.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** The lists of words and templates of the corpus, and how a template becomes a sentence. */
final class Words {
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, String[]> ways = new HashMap<>();
  private final Numbers numbers;

  Words() {
    read("lists.txt");
    read("happenings.txt");
    for (String line : list("ways")) {
      String[] same = line.split("\\|");
      for (String one : same) {
        ways.put(one, same);
      }
    }
    numbers = new Numbers(this);
  }

  /** The same template with other words, so that two writers seldom say a thing alike. */
  String reworded(String template, Random dice) {
    StringBuilder out = new StringBuilder(template.length() + 16);
    for (String word : template.split(" ")) {
      String[] same = ways.get(word);
      out.append(out.isEmpty() ? "" : " ");
      out.append(same == null ? word : same[dice.nextInt(same.length)]);
    }
    return out.toString();
  }

  private void read(String file) {
    List<String> open = null;
    for (String line : lines(file)) {
      if (line.startsWith("@")) {
        open = lists.computeIfAbsent(line.substring(1), name -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        open.add(line);
      }
    }
  }

  /** The lines of a file beside these classes. */
  static List<String> lines(String file) {
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> list(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no list @" + name + " under src/test/resources");
    }
    return list;
  }

  String any(String list, Random dice) {
    List<String> ways = list(list);
    return ways.get(dice.nextInt(ways.size()));
  }

  /**
   * What one writer makes of templates.
   *
   * @param bound what stands for a name, or null when it is the name of a list
   * @param words which way to say a thing
   * @param facts figures and names of people: the same dice throw the same
   */
  record Pen(Function<String, String> bound, Random words, Random facts) {}

  /** The sentence that a template stands for. */
  String write(String template, Pen pen) {
    StringBuilder out = new StringBuilder(template.length() * 2);
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      if (c == '{') {
        int end = template.indexOf('}', i);
        slot(template.substring(i + 1, end), pen, out);
        i = end + 1;
      } else if (c == '(' && template.indexOf('|', i) > 0 && bar(template, i)) {
        int end = template.indexOf(')', i);
        String[] ways = template.substring(i + 1, end).split("\\|", -1);
        out.append(write(ways[pen.words().nextInt(ways.length)], pen));
        i = end + 1;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  /** Whether the bracket at this place is a choice and no bracket of the sentence. */
  private static boolean bar(String template, int open) {
    int bar = template.indexOf('|', open);
    return bar < template.indexOf(')', open);
  }

  private void slot(String slot, Pen pen, StringBuilder out) {
    int colon = slot.indexOf(':');
    String name = colon < 0 ? slot : slot.substring(0, colon);
    String noun = colon < 0 ? null : slot.substring(colon + 1);
    int dash = name.indexOf('-');
    if (dash > 0 && Character.isDigit(name.charAt(0))) {
      int low = Integer.parseInt(name.substring(0, dash));
      int high = Integer.parseInt(name.substring(dash + 1));
      out.append(numbers.of(low + pen.facts().nextInt(high - low + 1), noun, pen.words()));
      return;
    }
    String value = pen.bound().apply(name);
    if (value != null) {
      out.append(noun == null ? value : numbers.of(Integer.parseInt(value), noun, pen.words()));
      return;
    }
    Random dice = name.equals("given") || name.equals("family") ? pen.facts() : pen.words();
    out.append(write(any(name, dice), pen));
  }
}
