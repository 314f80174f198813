package org.isnad.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Document;
import org.isnad.finding.Trouble;

/**
 * What one line of a list gave, read apart from the others; a record through and through, so that
 * it can go from one machine to another.
 *
 * @param list name of the list
 * @param line its number, from 1
 * @param draft the article, or null when there is none
 * @param refused whether the line is no entry at all
 * @param unread why there is no article
 * @param doubts what is unknown of the article
 */
public record Scattered(
    String list,
    int line,
    Draft draft,
    boolean refused,
    List<Trouble.Unread> unread,
    List<Trouble.Doubt> doubts) {

  /** The article, or null. */
  public Document document() {
    return draft == null ? null : draft.document();
  }

  static Scattered read(Ingest ingest, String list, int line, byte[] bytes) {
    Troubles troubles = new Troubles();
    Draft draft = null;
    boolean refused = false;
    try {
      if (bytes == null) {
        throw ArticleLine.tooLong();
      }
      Entry entry = ArticleLine.read(list, line, bytes, troubles);
      if (entry != null && entry.text() == null) {
        tell(troubles, list, line, elsewhere(entry));
      } else if (entry != null && Listing.wordless(entry.text())) {
        tell(troubles, list, line, Listing.empty());
      } else if (entry != null) {
        draft = ingest.draft(list, entry);
      }
    } catch (Refused e) {
      refused = true;
      tell(troubles, list, line, e);
    }
    List<Trouble.Unread> unread = new ArrayList<>();
    List<Trouble.Doubt> doubts = new ArrayList<>();
    for (Trouble trouble : troubles.inOrder()) {
      if (trouble instanceof Trouble.Unread one) {
        unread.add(one);
      } else if (trouble instanceof Trouble.Doubt one) {
        doubts.add(one);
      }
    }
    return new Scattered(list, line, draft, refused, unread, doubts);
  }

  private static Refused elsewhere(Entry entry) {
    return new Refused(
        "listed-file-missing",
        "'" + entry.file() + "' is not looked for: lines are read apart from their folder",
        "give each line its text");
  }

  private static void tell(Troubles troubles, String list, int line, Refused why) {
    troubles.unread(why.code(), list, line, why.getMessage(), why.remedy());
  }

  /**
   * The articles of the lines; of each list as many bad lines are told as when it is read whole.
   */
  static List<Draft> drafts(List<Scattered> lines, Troubles troubles) {
    List<Scattered> inOrder = new ArrayList<>(lines);
    inOrder.sort(Comparator.comparing(Scattered::list).thenComparingInt(Scattered::line));
    List<Draft> drafts = new ArrayList<>();
    Map<String, Integer> bad = new TreeMap<>();
    for (Scattered one : inOrder) {
      if (!one.refused() || bad.merge(one.list(), 1, Integer::sum) <= ArticleList.TOLD) {
        one.unread()
            .forEach(t -> troubles.unread(t.code(), t.file(), t.line(), t.message(), t.remedy()));
      }
      one.doubts()
          .forEach(t -> troubles.doubt(t.code(), t.file(), t.line(), t.message(), t.remedy()));
      if (one.draft() != null) {
        drafts.add(one.draft());
      }
    }
    bad.forEach((list, count) -> ArticleList.tellMore(list, count, troubles));
    return drafts;
  }
}
