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
  /** The kind of part the given offset stands in: title, caption, furniture or body. */
  public String partAt(int offset) {
    for (Part part : parts) {
      if (part.span().start() <= offset && offset < part.span().end()) {
        return part.kind();
      }
    }
    return "body";
  }
}
