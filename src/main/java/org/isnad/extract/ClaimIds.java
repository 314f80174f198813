package org.isnad.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.isnad.fact.Figure;
import org.isnad.fact.Hop;
import org.isnad.fact.Mention;
import org.isnad.fact.Span;

/** Names the claims of one document by a hash of what they say and where they stand. */
final class ClaimIds {
  private final MessageDigest digest;

  ClaimIds() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The id of a claim: the same in every run and on every machine. */
  String of(
      String document,
      Span span,
      Draft draft,
      Mention subject,
      Mention object,
      Figure figure,
      String polarity,
      List<Hop> hops) {
    String slots =
        String.join(
            "\u0001",
            document,
            span.start() + "-" + span.end(),
            draft.type(),
            text(subject),
            text(object),
            text(figure),
            polarity,
            String.valueOf(draft.frame().state()),
            String.valueOf(hops.size()));
    byte[] hash = digest.digest(slots.getBytes(StandardCharsets.UTF_8));
    return "c-" + HexFormat.of().formatHex(hash, 0, 5);
  }

  // ids live in reports of before: these texts must stay as they are

  private static String text(Mention mention) {
    return mention == null
        ? "null"
        : "Mention[entity=" + mention.entity() + ", text=" + mention.text() + "]";
  }

  private static String text(Figure figure) {
    return figure == null
        ? "null"
        : "Figure[lo="
            + figure.lo()
            + ", hi="
            + figure.hi()
            + ", measure="
            + figure.measure()
            + ", basis="
            + figure.basis()
            + ", text="
            + figure.text()
            + "]";
  }
}
