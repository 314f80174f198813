package org.isnad.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * One article as read.
 *
 * @param id hash of text, url and outlet: adding a file changes no other id
 * @param file path relative to the PATH given
 * @param sha256 of the file's bytes, lower-case hex
 * @param text what every offset points into
 * @param outlet id of the publishing source
 * @param title headline, or null
 * @param url address, or null
 * @param published day of publication, or null when unknown
 * @param lang BCP 47 tag such as {@code ar}
 * @param derived name of each field that was derived from the text, with the reason
 * @param versionOf id of the document that this one is a later version of, or null
 * @param parts titles, captions and furniture, in order, never overlapping
 */
public record Document(
    String id,
    String file,
    String sha256,
    String text,
    String outlet,
    String title,
    String url,
    LocalDate published,
    String lang,
    SortedMap<String, String> derived,
    String versionOf,
    List<Part> parts)
    implements Fact {
  /** Under this name {@code derived} tells the day of the last change that a page states. */
  public static final String CHANGED = "changed";

  /** Under this name {@code derived} tells the agency that the outlet says it has the text from. */
  public static final String CREDIT = "credit";

  /** Keeps the text small: a batch holds many. */
  public Document {
    text = Compact.deflate(text);
  }

  /** What every offset points into; made anew at each call, so ask once. */
  @Override
  public String text() {
    return Compact.unpack(text);
  }

  /** Id of the agency that the outlet credits with the text, or null. */
  public String credited() {
    String credit = derived.get(CREDIT);
    return credit == null ? null : credit.split(",", 2)[0];
  }

  /** The kind of part the given offset stands in: title, caption, furniture or body. */
  public String partAt(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low <= high) { // parts are in order and never overlap
      int middle = (low + high) >>> 1;
      Part part = parts.get(middle);
      if (offset < part.span().start()) {
        high = middle - 1;
      } else if (offset >= part.span().end()) {
        low = middle + 1;
      } else {
        return part.kind();
      }
    }
    return "body";
  }
}
