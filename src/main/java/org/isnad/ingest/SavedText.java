package org.isnad.ingest;

import java.util.ArrayList;
import java.util.List;

/** The lines of a saved page as one text, its headline first. */
final class SavedText {
  private final List<SavedLine> lines;
  private final String text;

  private SavedText(List<SavedLine> lines) {
    this.lines = lines;
    this.text = String.join("\n", lines.stream().map(SavedLine::text).toList()) + "\n";
  }

  /**
   * @param title the headline, or null
   */
  static SavedText of(List<SavedLine> article, String title) {
    List<SavedLine> lines = new ArrayList<>();
    if (title != null) {
      lines.add(new SavedLine(Page.Kind.TITLE, title.replaceAll("[\\s\\u00A0]+", " ").strip()));
    }
    lines.addAll(article);
    // a line of invisible signs is no line to Page, and both must count alike
    lines.removeIf(line -> Line.of(line.text()).size() != 1);
    return new SavedText(lines);
  }

  String text() {
    return text;
  }

  /** The text cut into lines, each as the markup says. */
  Page page() {
    Page page = new Page(text);
    for (int i = 0; i < lines.size(); i++) {
      page.mark(i, lines.get(i).kind());
    }
    return page;
  }

  /**
   * The same, and what a reader of the text finds in it.
   *
   * @param reader of the language, or null
   */
  Page marked(PageReader reader, String title) {
    Page page = reader == null ? new Page(text) : reader.read(text, title);
    for (int i = 0; i < lines.size(); i++) {
      Page.Kind kind = lines.get(i).kind();
      if (kind != Page.Kind.BODY && !page.is(i, Page.Kind.FURNITURE)) {
        page.mark(i, kind);
      } else if (kind == Page.Kind.BODY && page.is(i, Page.Kind.TITLE)) {
        page.mark(i, Page.Kind.BODY);
      }
    }
    if (!lines.isEmpty() && lines.get(0).kind() == Page.Kind.TITLE) {
      page.mark(0, Page.Kind.TITLE);
    }
    return page;
  }

  /** Without furniture; captions that the reader has found stay captions. */
  SavedText without(Page marked) {
    List<SavedLine> left = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!marked.is(i, Page.Kind.FURNITURE)) {
        String line = marked.withoutFurniture(i);
        boolean caption = marked.is(i, Page.Kind.CAPTION);
        Page.Kind kind = caption ? Page.Kind.CAPTION : lines.get(i).kind();
        if (!line.isBlank()) {
          left.add(new SavedLine(kind, line));
        }
      }
    }
    left.removeIf(line -> Line.of(line.text()).size() != 1);
    return new SavedText(left);
  }
}
