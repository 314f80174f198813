package org.isnad.house;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The machinery speaks no language: words, prefixes and endings of what it reads are data under
 * {@code rules/}, its own texts are resources. So its literals hold Latin letters alone.
 */
class LettersTest {
  /** Files whose literals may hold other letters, and why. */
  private static final Map<String, String> MAY =
      Map.of(
          "org/isnad/fact/Compact.java",
          "is told which letters texts are mostly kept with, no word of theirs; others are kept too",
          "org/isnad/fact/Orthography.java",
          "folds the spellings of one letter, as Unicode normalisation does for other scripts: "
              + "every room compares words by it before any language is known");

  private static final Set<UnicodeScript> PLAIN =
      Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

  @Test
  void literalsHoldNoWordsOfALanguageThatIsRead() {
    Offences offences =
        new Offences(
            "A string or char of src/main holds letters of another script than Latin.",
            "put the word into a class of rules/lexicons/<lang>/words-*.yaml, a particle or an "
                + "ending into morphology.yaml beside it, a text of a report into "
                + "src/main/resources; or list the file in LettersTest.MAY with the reason.");
    for (Path file : House.files(House.SOURCES, ".java")) {
      offences.look();
      String name = House.SOURCES.relativize(file).toString().replace('\\', '/');
      String found = letters(House.text(file));
      offences.addIf(found != null && !MAY.containsKey(name), name + ":" + found);
      offences.addIf(
          found == null && MAY.containsKey(name), name + " is listed and holds no such letter");
    }
    offences.none(200);
  }

  /** Line and text of the first literal with such letters, or null. */
  static String letters(String source) {
    int line = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (source.startsWith("//", i)) {
        i = source.indexOf('\n', i) - 1;
        i = i < 0 ? source.length() : i;
      } else if (source.startsWith("/*", i)) {
        int end = source.indexOf("*/", i + 2) + 1;
        line += (int) source.substring(i, end).chars().filter(n -> n == '\n').count();
        i = end;
      } else if (c == '"' || c == '\'') {
        int end = closing(source, i);
        String literal = source.substring(i, end + 1);
        boolean foreign =
            unescaped(literal)
                .codePoints()
                .anyMatch(l -> Character.isLetter(l) && !PLAIN.contains(UnicodeScript.of(l)));
        if (foreign) {
          return line + ": " + literal;
        }
        line += (int) literal.chars().filter(n -> n == '\n').count();
        i = end;
      }
    }
    return null;
  }

  private static int closing(String source, int from) {
    String quote = source.startsWith("\"\"\"", from) ? "\"\"\"" : source.substring(from, from + 1);
    int i = from + quote.length();
    while (!source.startsWith(quote, i)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i + quote.length() - 1;
  }

  /** A letter hidden behind its number is a letter all the same. */
  private static String unescaped(String literal) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < literal.length(); i++) {
      boolean escape = literal.startsWith("\\u", i) && i + 6 <= literal.length();
      if (escape && literal.substring(i + 2, i + 6).matches("[0-9A-Fa-f]{4}")) {
        out.append((char) Integer.parseInt(literal.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(literal.charAt(i));
      }
    }
    return out.toString();
  }

  @Test
  void theLockSeesThroughCommentsAndEscapes() {
    Offences offences = new Offences("The lock on letters is blind.", "mend LettersTest.");
    offences.look();
    offences.addIf(letters("String a = \"قال\";") == null, "a plain literal passes");
    offences.addIf(letters("char a = '\\u0648';") == null, "an escaped letter passes");
    offences.addIf(letters("// \"قال\"\n/* 'و' */ int a = 1;") != null, "a comment is taken");
    offences.addIf(letters("char a = '\\''; String b = \"said\";") != null, "Latin is taken");
    offences.none(1);
  }
}
