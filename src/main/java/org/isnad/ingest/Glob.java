package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern of paths, the same on every system: {@code *} and {@code ?} stay within one name,
 * {@code **} stands for any number of folders, none included, {@code [a-c]} and {@code [!a]} for
 * one letter, {@code {a,b}} for either. Large and small letters differ.
 */
final class Glob {
  private final Path base;
  private final List<List<String>> ways = new ArrayList<>();
  private final boolean openEnd;

  private Glob(Path base, Set<String> patterns) {
    this.base = base;
    boolean open = true;
    for (String pattern : patterns) {
      List<String> steps = List.of(pattern.split("/+"));
      ways.add(steps);
      open &= steps.get(steps.size() - 1).matches("\\*+");
    }
    this.openEnd = open;
  }

  /** Whether the path is a pattern, if no file is called so. */
  static boolean is(Path path) {
    return written(path).chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  static Glob of(Path path) {
    String written = written(path);
    int sign = 0;
    while ("*?[{".indexOf(written.charAt(sign)) < 0) {
      sign++;
    }
    int slash = written.lastIndexOf('/', sign);
    String above = slash < 0 ? "" : slash == 0 ? "/" : written.substring(0, slash);
    Set<String> patterns = new LinkedHashSet<>();
    unfold(written.substring(slash + 1), patterns);
    return new Glob(Path.of(above), patterns);
  }

  /** The folder to look in. */
  Path base() {
    return base;
  }

  /** Whether the last name of the pattern is a star alone, so that nobody named a kind of file. */
  boolean openEnd() {
    return openEnd;
  }

  /**
   * Whether the pattern fits.
   *
   * @param name relative to {@link #base}, with forward slashes
   */
  boolean fits(String name) {
    String[] names = name.split("/");
    return ways.stream().anyMatch(steps -> fits(steps, names));
  }

  /** Table of which pieces of the pattern fit which beginnings of the name: never exponential. */
  private static boolean fits(List<String> steps, String[] names) {
    boolean[] before = new boolean[names.length + 1];
    before[0] = true;
    for (String step : steps) {
      boolean[] now = new boolean[names.length + 1];
      boolean any = step.equals("**");
      now[0] = any && before[0];
      for (int i = 1; i <= names.length; i++) {
        now[i] = any ? before[i] || now[i - 1] : before[i - 1] && fits(step, names[i - 1]);
      }
      before = now;
    }
    return before[names.length];
  }

  private static boolean fits(String step, String name) {
    boolean[] before = new boolean[name.length() + 1];
    before[0] = true;
    for (int at = 0; at < step.length(); ) {
      char sign = step.charAt(at);
      int end = sign == '[' ? step.indexOf(']', at + 2) : -1;
      String one = end > 0 ? step.substring(at, end + 1) : step.substring(at, at + 1);
      at += one.length();
      boolean[] now = new boolean[name.length() + 1];
      now[0] = sign == '*' && before[0];
      for (int i = 1; i <= name.length(); i++) {
        now[i] =
            sign == '*' ? before[i] || now[i - 1] : before[i - 1] && one(one, name.charAt(i - 1));
      }
      before = now;
    }
    return before[name.length()];
  }

  private static boolean one(String sign, char letter) {
    if (sign.length() == 1) {
      return sign.equals("?") || sign.charAt(0) == letter;
    }
    boolean not = sign.charAt(1) == '!' || sign.charAt(1) == '^';
    boolean in = false;
    int last = sign.length() - 1;
    for (int i = not ? 2 : 1; i < last; i++) {
      boolean range = i + 2 < last && sign.charAt(i + 1) == '-';
      in |=
          range
              ? sign.charAt(i) <= letter && letter <= sign.charAt(i + 2)
              : sign.charAt(i) == letter;
      i += range ? 2 : 0;
    }
    return in != not;
  }

  private static void unfold(String pattern, Set<String> all) {
    int close = pattern.indexOf('}');
    int open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
    if (open < 0 || all.size() >= Limits.BRACES) {
      all.add(pattern);
      return;
    }
    for (String one : pattern.substring(open + 1, close).split(",", -1)) {
      unfold(pattern.substring(0, open) + one + pattern.substring(close + 1), all);
    }
  }

  private static String written(Path path) {
    return path.toString().replace('\\', '/');
  }
}
