package org.isnad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Span;
import org.isnad.finding.Trouble;

/**
 * Reads sentences that say what must be found in them: the expected quote in square brackets, and
 * fields as {@code field=value} words. Without brackets nothing of the type may be found.
 */
final class Examples {
  /** The day on which every example is published. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 2);

  private final ClaimExtractor extractor;

  Examples(ClaimExtractor extractor) {
    this.extractor = extractor;
  }

  /** The examples of frames that do not hold, each with its file and line. */
  List<Trouble> broken() {
    List<Trouble> out = new ArrayList<>();
    for (Language language : extractor.languages().all()) {
      for (Frame frame : language.frames.all()) {
        for (Frame.Example example : frame.examples()) {
          for (String fault :
              faults(language.code, example.text(), frame.type(), example.claim())) {
            out.add(
                new Trouble.Broken(
                    "frame-example",
                    example.file().origin(),
                    example.line(),
                    "frame '" + frame.id() + "': " + fault,
                    "mend the frame, the words it is set off by, or the example"));
          }
        }
      }
    }
    return out;
  }

  static Document document(String lang, String text) {
    return new Document(
        "d-example",
        "example.txt",
        "0",
        text,
        "x-example",
        null,
        null,
        PUBLISHED,
        lang,
        new TreeMap<>(),
        null,
        List.of());
  }

  /** What is wrong with how a marked sentence is read; empty when nothing is. */
  List<String> faults(String lang, String marked, String type, String expected) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    List<Claim> claims = extractor.extract(document(lang, text));
    List<String> faults = new ArrayList<>();
    if (open < 0) {
      claims.stream()
          .filter(c -> c.type().equals(type))
          .forEach(
              c ->
                  faults.add(
                      "nothing of type "
                          + type
                          + " is expected in '"
                          + text
                          + "', found '"
                          + c.quote()
                          + "'"));
      return faults;
    }
    Span span = new Span(open, close);
    String best = null;
    for (Claim claim : claims) {
      if (claim.type().equals(type) && claim.span().overlaps(span)) {
        String fault = fault(claim, span, expected);
        if (fault == null) {
          return faults;
        }
        best = fault;
      }
    }
    faults.add(
        "'"
            + marked
            + "': "
            + (best == null
                ? "no claim of type " + type + " there; found " + summary(claims)
                : best));
    return faults;
  }

  private static String fault(Claim claim, Span span, String expected) {
    int shared =
        Math.min(claim.span().end(), span.end()) - Math.max(claim.span().start(), span.start());
    if (2 * shared < Math.min(claim.span().length(), span.length())) {
      return "the quote is '" + claim.quote() + "'";
    }
    for (String pair : expected.isBlank() ? new String[0] : expected.trim().split("\\s+")) {
      String[] field = pair.split("=", 2);
      String found = String.valueOf(fields(claim).get(field[0]));
      if (!found.equals(field[1])) {
        return field[0]
            + " should be "
            + field[1]
            + " but is "
            + found
            + " ("
            + claim.quote()
            + ")";
      }
    }
    return null;
  }

  private static Map<String, Object> fields(Claim claim) {
    Map<String, Object> out = new TreeMap<>();
    out.put("type", claim.type());
    out.put("polarity", claim.polarity());
    out.put("modality", claim.modality());
    out.put("state", claim.state());
    out.put("side", claim.side());
    out.put("category", claim.category());
    out.put("hops", claim.attribution().size());
    out.put("speaker", claim.speaker().name().replace(' ', '_'));
    out.put("subject", claim.subject() == null ? null : claim.subject().entity());
    out.put("place", claim.place() == null ? null : claim.place().entity());
    if (claim.value() != null) {
      out.put("lo", claim.value().lo());
      out.put("hi", claim.value().hi());
      out.put("basis", claim.value().basis());
      out.put("measure", claim.value().measure());
    }
    if (claim.time() != null) {
      out.put("from", claim.time().from());
      out.put("to", claim.time().to());
    }
    return out;
  }

  private static List<String> summary(List<Claim> claims) {
    return claims.stream().map(c -> c.type() + " '" + c.quote() + "'").toList();
  }
}
