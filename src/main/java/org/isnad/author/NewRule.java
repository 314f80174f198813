package org.isnad.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The two files of a new rule: they pass every check as they are, and wait to be changed. */
public final class NewRule {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  private NewRule() {}

  /** Whether a name may be a rule's: two or more words in lower case, joined by hyphens. */
  public static boolean named(String id) {
    return id.length() <= 80 && ID.matcher(id).matches();
  }

  /**
   * The files by their path inside a rules folder.
   *
   * @param id a name that {@link #named} allows
   * @param family folder of rules it belongs to, such as {@code tolls}
   * @param since version it first runs in
   * @param form {@code drl} or {@code yaml}
   */
  public static Map<String, String> files(String id, String family, String since, String form) {
    String folder = "checks/" + family + "/" + id + "/";
    String words = id.replace('-', ' ');
    Map<String, String> files = new TreeMap<>();
    if (form.equals("yaml")) {
      files.put(
          folder + id + ".rule.yaml",
          text("new-rule.rule.yaml").replace("SINCE", since).replace("WORDS", words));
    } else {
      files.put(
          folder + id + ".drl",
          text("new-rule.drl")
              .replace("FAMILY", family.replace('-', '.'))
              .replace("ID", id)
              .replace("SINCE", since)
              .replace("WORDS", words));
    }
    files.put(folder + "cases.yaml", text("new-cases.yaml"));
    return files;
  }

  private static String text(String name) {
    try (InputStream in = NewRule.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
