package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.isnad.finding.Text;

/**
 * Writes HTML that is well formed and escaped by construction: tags come from code and close in
 * order, every text and attribute is escaped, and a link goes to this page or to the web only.
 */
final class Html {
  private static final Set<String> VOID = Set.of("meta", "input", "br");

  private final OutputStream out;
  private final Utf8 page = new Utf8(1 << 17);
  private final Deque<String> stack = new ArrayDeque<>();

  Html(OutputStream out) {
    this.out = out;
  }

  /**
   * Opens an element; attributes are names and values in turn, those with a null value left out.
   */
  Html open(String tag, String... attributes) {
    put("<").put(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null && (!attributes[i].equals("href") || leadsSomewhereSafe(value))) {
        put(" ").put(attributes[i]).put("=\"");
        escape(value);
        put("\"");
      }
    }
    put(">");
    if (!VOID.contains(tag)) {
      stack.push(tag);
    }
    return this;
  }

  /** An element of a drawing, which holds nothing. */
  Html shape(String tag, String... attributes) {
    return open(tag, attributes).close();
  }

  /** Opens a link to a file beside this page, whatever its name holds. */
  Html page(String path) {
    StringBuilder address = new StringBuilder("./");
    for (byte b : Utf8.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0);
      address.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    put("<a href=\"").put(address.toString()).put("\">");
    stack.push("a");
    return this;
  }

  /**
   * Begins what a long page holds folded: readers without script have it as it is, and the script
   * unfolds it when it comes near, so that the page opens at once. Two elements are open after it.
   */
  Html later() {
    return open("div", "class", "later").open("noscript").put("\n");
  }

  /** Closes the element opened last. */
  Html close() {
    put("</").put(stack.pop()).put(">");
    try {
      page.spill(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Closes the element opened last and breaks the line, where white space says nothing. */
  Html closeLine() {
    return close().put("\n");
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element with nothing but a text. */
  Html element(String tag, String cssClass, String text) {
    return open(tag, "class", cssClass).text(text).close();
  }

  /** A name, number or id, kept apart from the direction of what stands around it. */
  Html bdi(String text) {
    return open("bdi").text(text).close();
  }

  /** The words in both languages, of which the page shows one. */
  Html say(Text words) {
    String en = words.en() == null ? "" : words.en();
    String ar = words.ar() == null ? "" : words.ar();
    if (en.equals(ar)) {
      return bdi(ar);
    }
    open("span", "class", "ar", "lang", "ar").mixed(ar, true).close();
    return open("span", "class", "en", "lang", "en").mixed(en, false).close();
  }

  Html say(String key) {
    return say(Words.of(key));
  }

  /** An element with nothing but words. */
  Html say(String tag, String cssClass, Text words) {
    return open(tag, "class", cssClass).say(words).close();
  }

  Html say(String tag, String cssClass, String key) {
    return say(tag, cssClass, Words.of(key));
  }

  /** A sign that is a link to the place it stands at, for those who want to send it. */
  Html here(String id, String name) {
    String words = name == null ? "ui-here" : "ui-here " + name;
    return open("a", "class", "here", "href", "#" + id, "aria-labelledby", words).close();
  }

  /** Markup that stands in the code or in a resource, never anything that was read. */
  Html trusted(String markup) {
    return put(markup);
  }

  /** A sentence with runs of the other direction kept apart. */
  private Html mixed(String text, boolean rightToLeft) {
    String marked = Columns.isolate(Columns.plain(text), rightToLeft);
    int from = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '\u2068' || c == '\u2069') {
        escape(marked.substring(from, i));
        put(c == '\u2068' ? "<bdi>" : "</bdi>");
        from = i + 1;
      }
    }
    escape(marked.substring(from));
    return this;
  }

  /** An id that may stand in an attribute and after a hash as it is. */
  static String anchor(String id) {
    StringBuilder safe = new StringBuilder(id.length());
    for (char c : id.toCharArray()) {
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
      safe.append(plain ? String.valueOf(c) : "." + Integer.toHexString(c));
    }
    return safe.toString();
  }

  private static boolean leadsSomewhereSafe(String url) {
    String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
    return url.startsWith("#") || start.startsWith("http://") || start.startsWith("https://");
  }

  private void escape(String text) {
    if (text != null) {
      page.put(shown(text), Escapes.HTML);
    }
  }

  private static String shown(String text) {
    StringBuilder shown = null;
    for (int i = 0; i < text.length(); i++) {
      boolean hidden = hidden(text.charAt(i));
      if (hidden && shown == null) {
        shown = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!hidden && shown != null) {
        shown.append(text.charAt(i));
      }
    }
    return shown == null ? text : shown.toString();
  }

  /** Controls, and what turns text around: it would lie about the words of an article. */
  private static boolean hidden(char c) {
    return c >= '\u007F'
        && (c <= '\u009F'
            || c >= '\u202A' && c <= '\u202E'
            || c >= '\u2066' && c <= '\u2069'
            || c >= '\uFFFE');
  }

  private Html put(String markup) {
    page.put(markup, Escapes.NONE);
    return this;
  }

  /** Writes out what there is. */
  void end() throws IOException {
    page.drain(out);
    out.flush();
  }
}
