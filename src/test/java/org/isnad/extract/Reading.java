package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/** Sentences with the expected claim in square brackets, read by the shipped knowledge. */
final class Reading {
  static final Knowledge KNOWLEDGE = Knowledge.shipped();
  static final Registry REGISTRY = Registry.load(KNOWLEDGE);
  static final ClaimExtractor EXTRACTOR = new ClaimExtractor(KNOWLEDGE, REGISTRY);
  static final Examples EXAMPLES = new Examples(EXTRACTOR);
  static final LocalDate PUBLISHED = Examples.PUBLISHED;

  private Reading() {}

  static Document document(String text) {
    return Examples.document("ar", text);
  }

  static List<Claim> claims(String text) {
    return claims("ar", text);
  }

  static List<Claim> claims(String lang, String text) {
    return EXTRACTOR.extract(Examples.document(lang, text));
  }

  static List<String> faults(String marked, String type, String expected) {
    return faults("ar", marked, type, expected);
  }

  /** What is wrong with how a marked sentence is read; empty when nothing is. */
  static List<String> faults(String lang, String marked, String type, String expected) {
    return EXAMPLES.faults(lang, marked, type, expected);
  }
}
