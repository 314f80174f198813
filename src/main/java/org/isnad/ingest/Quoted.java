package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Hop;
import org.isnad.fact.Source;
import org.isnad.fact.Span;

/**
 * An article that is known by its quotes alone: they stand where their spans say, each in a
 * paragraph of its own, and what stood between them is blank.
 */
record Quoted(Document document, Source outlet, List<Claim> claims) {
  /** Where a longer text would be mostly blank. */
  private static final int LARGEST = 1_000_000;

  private static final String NOBODY = "unknown-outlet";

  /** Where problems go: line, message, remedy. */
  interface Listener {
    void problem(int line, String message, String remedy);
  }

  static Quoted of(
      String id, String file, List<ClaimFile.Numbered> quoted, Names names, Listener listener) {
    List<ClaimFile.Numbered> inOrder = new ArrayList<>(quoted);
    inOrder.sort(
        Comparator.comparingInt(
            n -> n.claim().span() == null ? Integer.MAX_VALUE : n.claim().span().start()));
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    for (ClaimFile.Numbered one : inOrder) {
      Claim claim = one.claim();
      String quote = claim.quote();
      Span span = claim.span();
      if (span == null) {
        span = new Span(text.length(), text.length() + quote.length());
      } else if (span.length() != quote.length() || span.end() > LARGEST) {
        listener.problem(
            one.line(),
            "'span' is " + span.start() + ".." + span.end() + ", the quote has " + quote.length(),
            "give the span in UTF-16 units, or leave it out");
        continue;
      }
      if (!lay(quote, span, text)) {
        listener.problem(
            one.line(),
            "the quote overlaps another one of " + id + " that says something else there",
            "copy both quotes exactly, with their spans");
        continue;
      }
      if (text.length() == span.end()) {
        text.append('\n');
      }
      claims.add(ClaimFile.moved(claim, id, span, claim.attribution()));
    }
    Hop voice = voice(inOrder);
    Source outlet =
        names.given(
            voice == null ? NOBODY : voice.source() != null ? voice.source() : voice.name());
    TreeMap<String, String> derived = new TreeMap<>();
    derived.put("text", "only the quotes are known");
    Document document =
        new Document(
            id,
            file + "#" + id,
            Bytes.sha256(text.toString().getBytes(StandardCharsets.UTF_8)),
            text.toString(),
            outlet.id(),
            null,
            null,
            null,
            "ar",
            derived,
            null,
            List.of());
    return new Quoted(document, outlet, claims);
  }

  /** Writes the quote into the text; false when other words stand there. */
  private static boolean lay(String quote, Span span, StringBuilder text) {
    if (text.length() < span.end()) {
      char[] blank = new char[span.end() - text.length()];
      Arrays.fill(blank, ' ');
      text.append(blank);
    }
    for (int i = 0; i < quote.length(); i++) {
      char there = text.charAt(span.start() + i);
      if (there != ' ' && there != '\n' && there != quote.charAt(i)) {
        return false;
      }
    }
    text.replace(span.start(), span.end(), quote);
    return true;
  }

  private static Hop voice(List<ClaimFile.Numbered> quoted) {
    return quoted.stream()
        .map(n -> n.claim().attribution())
        .filter(chain -> !chain.isEmpty())
        .map(chain -> chain.get(0))
        .filter(hop -> hop.kind().equals("outlet"))
        .findFirst()
        .orElse(null);
  }
}
