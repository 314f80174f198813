package org.isnad.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Period;
import org.isnad.fact.Span;

/** One article, and claims "found" in it as a test wants them. */
final class Sample {
  static final String FILE = "01.txt";
  static final String TEXT =
      "قتل ثلاثة عمال في حريق المصنع.\nوأصيب خمسة آخرون. ونفت الشركة وجود إهمال.\n";

  final List<Claim> claims = new ArrayList<>();

  /** A claim on these words, which stand once in the text. */
  Sample found(String type, String quote, Figure value, String polarity, String event) {
    int at = TEXT.indexOf(quote);
    claims.add(
        new Claim(
            "c-" + claims.size(),
            "d-1",
            new Span(at, at + quote.length()),
            quote,
            "body",
            type,
            null,
            null,
            null,
            null,
            value,
            null,
            polarity,
            "certain",
            new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1), null, "day"),
            null,
            List.of(new Hop("صحيفة المدينة", null, "outlet", "neutral", null)),
            null,
            event,
            null,
            null));
    return this;
  }

  static Figure figure(int exactly) {
    return Figure.whole(exactly, exactly, "person", "exact", "");
  }

  static Document document(String id, String file, String text) {
    return new Document(
        id, file, "", text, "x", null, null, null, "ar", new TreeMap<>(), null, List.of());
  }

  static FactBase facts(List<Document> documents, List<Claim> claims) {
    return new FactBase(
        documents, List.of(), List.of(), List.of(), List.of(), List.of(), claims, List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  Evaluation against(String... lines) {
    Gold gold = Gold.of("claims.jsonl", String.join("\n", lines));
    return new Evaluation(gold, facts(List.of(document("d-1", FILE, TEXT)), claims));
  }

  /** A gold line on these words, with more fields as JSON. */
  static String line(String type, String quote, String more) {
    int at = TEXT.indexOf(quote);
    return "{\"file\":\"01.txt\",\"quote\":\""
        + quote
        + "\",\"start\":"
        + at
        + ",\"end\":"
        + (at + quote.length())
        + ",\"type\":\""
        + type
        + "\""
        + more
        + "}";
  }
}
