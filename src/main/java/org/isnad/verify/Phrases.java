package org.isnad.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.finding.Text;
import org.isnad.knowledge.Knowledge;

/** The fixed words of explanations in the reader's two languages, from {@code tables/phrases}. */
final class Phrases {
  private final Map<String, Text> phrases;

  private Phrases(Map<String, Text> phrases) {
    this.phrases = phrases;
  }

  static Phrases read(Knowledge knowledge, Problems problems) {
    Map<String, Text> phrases = new TreeMap<>();
    Table table = Table.read(knowledge, "phrases", List.of("key", "en", "ar"), problems);
    for (Table.Row row : table.rows()) {
      phrases.put(row.cell("key"), new Text(row.cell("en"), row.cell("ar")));
    }
    return new Phrases(phrases);
  }

  /** All of them, by key. */
  Map<String, Text> all() {
    return phrases;
  }

  /** The phrase, or null. */
  Text find(String key) {
    return phrases.get(key);
  }

  /** The phrase; its key, readable enough, when the table lacks it. */
  Text get(String key) {
    Text text = phrases.get(key);
    return text != null ? text : same(key.substring(key.indexOf('.') + 1));
  }

  /** The phrase with its slots filled: name, value, name, value. */
  Text fill(String key, Object... slots) {
    return fill(get(key), slots);
  }

  /** The text with its slots filled; a slot value is a {@link Text} or the same in both. */
  static Text fill(Text template, Object... slots) {
    String en = template.en();
    String ar = template.ar();
    for (int i = 0; i < slots.length; i += 2) {
      Text value = slots[i + 1] instanceof Text text ? text : same(String.valueOf(slots[i + 1]));
      en = en.replace("{" + slots[i] + "}", value.en());
      ar = ar.replace("{" + slots[i] + "}", value.ar());
    }
    return new Text(en, ar);
  }

  /** Texts in a row: "a, b, and c"; empty for none. */
  Text join(List<Text> texts) {
    if (texts.isEmpty()) {
      return get("unknown.name");
    }
    Text line = texts.get(0);
    for (int i = 1; i < texts.size(); i++) {
      boolean last = i == texts.size() - 1;
      String key = !last ? "list.comma" : i == 1 ? "list.pair" : "list.and";
      line = fill(key, "left", line, "right", texts.get(i));
    }
    return line;
  }

  static Text same(String text) {
    return new Text(text, text);
  }
}
