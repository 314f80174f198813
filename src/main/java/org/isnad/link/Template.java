package org.isnad.link;

import java.util.Map;

/**
 * Fills "{ in %place}": what stands in braces is left out when its slot is empty, or gives way to
 * what stands behind a bar: "{part of %actor|who took part}".
 */
final class Template {
  private Template() {}

  static String fill(String template, Map<String, String> slots) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        out.append(template, at, template.length());
        break;
      }
      out.append(template, at, open);
      String group = template.substring(open + 1, close);
      int bar = group.indexOf('|');
      String otherwise = bar < 0 ? "" : group.substring(bar + 1);
      group = bar < 0 ? group : group.substring(0, bar);
      int percent = group.indexOf('%');
      int end = percent + 1;
      while (percent >= 0 && end < group.length() && Character.isLetter(group.charAt(end))) {
        end++;
      }
      String value = percent < 0 ? "" : slots.get(group.substring(percent + 1, end));
      if (value == null) {
        out.append(otherwise);
      } else {
        out.append(
            percent < 0 ? group : group.substring(0, percent) + value + group.substring(end));
      }
      at = close + 1;
    }
    return out.toString().strip();
  }
}
