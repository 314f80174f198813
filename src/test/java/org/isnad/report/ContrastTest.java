package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every colour of words stands out from every ground it may stand on, by the formula of WCAG 2. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): (#[0-9a-fA-F]{3,6});");
  private static final double ENOUGH = 4.5;

  private static final List<String> WORDS =
      List.of("ink", "soft", "link", "high", "medium", "low", "good", "fair");
  private static final List<String> GROUNDS = List.of("paper", "card", "wash");

  /** Words of these colours stand on these grounds too. */
  private static final Map<String, List<String>> ALSO =
      Map.of("ink", List.of("mark", "quiet", "target"));

  @Test
  void wordsCanBeReadInLightAndDark() {
    List<Map<String, String>> themes = themes();
    assertThat(themes).as("themes of report.css").hasSizeGreaterThanOrEqualTo(2);
    List<String> faint = new ArrayList<>();
    int looked = 0;
    for (Map<String, String> theme : themes) {
      assertThat(theme).containsKeys("ink", "paper", "target");
      for (String words : WORDS) {
        List<String> grounds = new ArrayList<>(GROUNDS);
        grounds.addAll(ALSO.getOrDefault(words, List.of()));
        for (String ground : grounds) {
          double ratio = ratio(theme.get(words), theme.get(ground));
          looked++;
          if (ratio < ENOUGH) {
            faint.add(
                words
                    + " "
                    + theme.get(words)
                    + " on "
                    + ground
                    + " "
                    + theme.get(ground)
                    + ": "
                    + Math.round(ratio * 100) / 100.0);
          }
        }
      }
      // numbers of findings, the language that is chosen: the paper's colour on the words'
      for (String ground : WORDS) {
        looked++;
        if (ratio(theme.get("paper"), theme.get(ground)) < ENOUGH) {
          faint.add("paper on " + ground);
        }
      }
    }
    assertThat(looked).isGreaterThan(60);
    assertThat(faint)
        .as("contrast below 4.5 to 1: make the words of report.css darker, or lighter in the dark")
        .isEmpty();
  }

  /** A brace too few turns all that follows into a part of something else, without a word. */
  @Test
  void everyBlockIsClosed() {
    String css = HtmlReport.resource("report.css").replaceAll("(?s)/\\*.*?\\*/", "");
    int depth = 0;
    for (String line : css.split("\n")) {
      assertThat(depth > 0 && line.matches("(@media|@page|\\.[a-z].*\\{.*).*"))
          .as("inside another block, though it begins the line: %s", line)
          .isFalse();
      depth += line.replaceAll("[^{]", "").length() - line.replaceAll("[^}]", "").length();
    }
    assertThat(depth).isZero();
  }

  /** The variables of each block that sets a whole theme; on paper only some are set anew. */
  private static List<Map<String, String>> themes() {
    List<Map<String, String>> themes = new ArrayList<>();
    for (String block : HtmlReport.resource("report.css").split("}")) {
      Map<String, String> colours = new TreeMap<>();
      COLOUR.matcher(block + ";").results().forEach(m -> colours.put(m.group(1), m.group(2)));
      if (colours.keySet().containsAll(WORDS)) {
        themes.add(colours);
      }
    }
    return themes;
  }

  private static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String hex = colour.substring(1);
    if (hex.length() == 3) {
      hex = hex.replaceAll("(.)", "$1$1");
    }
    double red = part(hex.substring(0, 2));
    double green = part(hex.substring(2, 4));
    double blue = part(hex.substring(4, 6));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double part(String hex) {
    double share = Integer.parseInt(hex, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
