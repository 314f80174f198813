package org.isnad.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of a single line what it is, whatever stands around it. Every answer is about short lines.
 */
final class LineKinds {
  private static final String BARS = ":|：-–—_/";
  private static final Pattern ONLY_LINK =
      Pattern.compile("\\W{0,3}(https?://|www\\.)\\S{1,2000}\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{1,60})\\)\\s*$");
  private static final Pattern AFTER_BAR =
      Pattern.compile("(?:[-–—|/]|(?<=\\s)[\u0640_])\\s*([^-–—|/\u0640_]{1,40})$");

  private final PageWords words;
  private final Names names;
  private final List<String> icons;
  private final Phrases related;
  private final Phrases relatedWithColon;
  private final Phrases tails;
  private final Phrases calls;
  private final Phrases notices;
  private final Phrases labels;
  private final Phrases credits;
  private final Phrases attribution;

  LineKinds(PageWords words, Names names) {
    this.words = words;
    this.names = names;
    this.icons = words.strings("icon_remnants");
    this.related = words.phrases("related");
    this.relatedWithColon = words.phrases("related_with_colon");
    this.tails = words.phrases("tails");
    this.calls = words.phrases("calls");
    this.notices = words.phrases("notices");
    this.labels = words.phrases("labels");
    this.credits = words.phrases("credits");
    this.attribution = words.phrases("attribution");
  }

  /** Signs alone, a button, an address, a call to the reader, a pointer to another article. */
  boolean furniture(Line line) {
    return line.size() == 0
        || buttons(line)
        || ONLY_LINK.matcher(line.text()).matches()
        || link(line)
        || call(line)
        || pointer(line) > 0;
  }

  /** How many words the label of a "read also" line takes; 0 when it is none. */
  int pointer(Line line) {
    if (line.size() > words.bound("related") || line.size() == 0) {
      return 0;
    }
    int length = related.at(line.words(), 0);
    if (length > 0 && (line.size() == length || !line.endsSentence() || bar(line, length))) {
      return length;
    }
    int withColon = relatedWithColon.at(line.words(), 0);
    return withColon > 0 && line.size() > withColon && bar(line, withColon, ":|") ? withColon : 0;
  }

  /**
   * Offset in the document where a "read also" pointer begins at the end of a line of prose; -1
   * when there is none.
   */
  int trailingPointer(Line line) {
    List<Word> all = line.words();
    for (int at = Math.max(1, all.size() - words.bound("related")); at < all.size(); at++) {
      int length = related.at(all, at);
      if (length > 0
          && sentenceEnds(line.between(all.get(at - 1).end(), all.get(at).start()))
          && bar(line, at + length, ":|")
          && !line.endsSentence()
          && !sentenceEndsAfter(line, at + length)) {
        return all.get(at).start();
      }
    }
    return -1;
  }

  /** A line that opens the foot of a page or a box of links. */
  boolean tail(Line line) {
    List<Word> all = line.words();
    int from = all.size() > 1 && Days.number(line, 0, 1, 9999) > 0 ? 1 : 0;
    int to = all.size() > 1 && Days.number(line, all.size() - 1, 1, 9999) > 0 ? 1 : 0;
    return all.size() <= 7
        && from + to < all.size()
        && tails.are(all.subList(from, all.size() - to));
  }

  /** A call to share, follow, subscribe, give or comment, or a legal notice. */
  boolean call(Line line) {
    if (line.size() <= words.bound("call") && calls.glued(line.words(), 0) > 0) {
      return true;
    }
    return line.size() <= words.bound("notice")
        && !line.endsSentence()
        && notices.glued(line.words(), 0) > 0;
  }

  private boolean buttons(Line line) {
    boolean label = false;
    for (Word word : line.words()) {
      if (labels.holds(word.key())) {
        label = true;
      } else if (!word.key().chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
    }
    boolean heading =
        line.size() == 1 && words.phrases("not_labels_alone").holds(line.words().get(0).key());
    return label && !heading && line.size() <= words.bound("meta");
  }

  /** A line that gives the address of the text. */
  boolean link(Line line) {
    int length = words.phrases("link_labels").at(line.words(), 0);
    return length > 0 && line.text().contains("://");
  }

  /** What a line "source: X" names, or null. */
  String source(Line line) {
    int length = words.phrases("source_labels").at(line.words(), 0);
    if (length == 0
        || length == line.size()
        || line.size() > words.bound("source")
        || !bar(line, length, BARS)) {
      return null;
    }
    int from = line.words().get(length).start();
    return line.between(from, line.words().get(line.size() - 1).end());
  }

  /** The same for a line that holds other things before the label. */
  String sourceWithin(Line line) {
    for (int at = 1; at < line.size(); at++) {
      int length = words.phrases("source_labels").at(line.words(), at);
      if (length > 0 && at + length < line.size() && bar(line, at + length, ":|")) {
        return line.between(line.words().get(at + length).start(), line.end());
      }
    }
    return null;
  }

  /** Whether the line is a source label alone; the name is then on the next line. */
  boolean sourceLabel(Line line) {
    return words.phrases("source_labels").are(line.words());
  }

  /** How many units at the start of the line an icon has left behind. */
  int iconRemnant(Line line) {
    for (String icon : icons) {
      if (line.text().regionMatches(true, 0, icon, 0, icon.length())) {
        return icon.length();
      }
    }
    return 0;
  }

  /** A picture's caption by its opening words. */
  boolean captionByOpening(Line line) {
    if (line.size() > words.bound("caption")) {
      return false;
    }
    int length = words.phrases("caption_with_colon").at(line.words(), 0);
    return (length > 0 && length < line.size() && bar(line, length, ":|"))
        || (words.phrases("caption_starts").at(line.words(), 0) > 0 && !line.endsSentence());
  }

  /** A picture's caption by the credit at its end. */
  boolean captionByCredit(Line line) {
    if (line.size() > words.bound("caption")
        || line.endsSentence()
        || line.holdsSentenceEnd()
        || line.size() < 3) {
      return false;
    }
    int at = creditAt(line.text());
    if (at < 0) {
      return false;
    }
    int before = 0;
    while (before < line.size() && line.words().get(before).start() < line.start() + at) {
      before++;
    }
    for (int i = Math.max(0, before - 4); i < before; i++) {
      if (attribution.at(line.words(), i) > 0) {
        return false;
      }
    }
    return before >= 2;
  }

  /** Offset in the text where a credit at its end begins, or -1. */
  private int creditAt(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.find() && credit(bracketed.group(1))) {
      return bracketed.start();
    }
    Matcher bar = AFTER_BAR.matcher(text);
    return bar.find() && credit(bar.group(1)) ? bar.start() : -1;
  }

  /** Whether every part of it is a known credit, a publisher or a year. */
  private boolean credit(String text) {
    boolean any = false;
    for (String part : text.split("[-–—/|،,+]")) {
      List<Line> lines = Line.of(part);
      if (lines.isEmpty() || lines.get(0).size() == 0) {
        continue;
      }
      Line line = lines.get(0);
      boolean year = line.size() == 1 && Days.year(line, 0) > 0;
      if (!year && !credits.are(line.words()) && names.publisher(part.strip()).isEmpty()) {
        return false;
      }
      any |= !year;
    }
    return any;
  }

  private static boolean bar(Line line, int after) {
    return bar(line, after, BARS);
  }

  private static boolean bar(Line line, int after, String bars) {
    int from = line.words().get(after - 1).end();
    int to = after < line.size() ? line.words().get(after).start() : line.end();
    return line.between(from, to).chars().anyMatch(sign -> bars.indexOf(sign) >= 0);
  }

  private static boolean sentenceEnds(String gap) {
    return gap.chars().anyMatch(sign -> ".!؟?»”\")|".indexOf(sign) >= 0);
  }

  private static boolean sentenceEndsAfter(Line line, int at) {
    for (int i = at; i + 1 < line.size(); i++) {
      String gap = line.between(line.words().get(i).end(), line.words().get(i + 1).start());
      if (gap.startsWith(". ") || gap.startsWith("؟ ") || gap.startsWith("! ")) {
        return true;
      }
    }
    return false;
  }
}
