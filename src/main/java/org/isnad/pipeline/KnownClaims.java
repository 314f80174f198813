package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.checkpoint.Checkpoint;
import org.isnad.checkpoint.Key;
import org.isnad.checkpoint.RecordBytes;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/** Finds the claims of a document, or takes those that an earlier run found in the same words. */
final class KnownClaims implements Function<Document, List<Claim>> {
  private final Checkpoint checkpoint;
  private final Key words;
  private final Function<Document, List<Claim>> extractor;

  /** The form in which the claims of one document are kept. */
  record Kept(List<Claim> claims) {}

  KnownClaims(Checkpoint checkpoint, Key words, Function<Document, List<Claim>> extractor) {
    this.checkpoint = checkpoint;
    this.words = Key.of("claims", checkpoint.build(), words);
    this.extractor = extractor;
    checkpoint.madeFrom("words", words);
  }

  /** Lexicons and names: all of the knowledge that finding claims looks at. */
  static Key words(Knowledge knowledge, Registry registry) {
    List<String> files = new ArrayList<>();
    knowledge
        .under("lexicons")
        .forEach(
            file -> {
              files.add(file.path());
              files.add(file.text());
            });
    return Key.of(files, registry.recognition());
  }

  @Override
  public List<Claim> apply(Document document) {
    Key key = Key.of(words, document);
    byte[] bytes = checkpoint.find(key);
    checkpoint.reuse().count("documents", bytes != null);
    if (bytes != null) {
      return RecordBytes.read(bytes, Kept.class).claims();
    }
    List<Claim> claims = extractor.apply(document);
    checkpoint.keep(key, RecordBytes.of(new Kept(claims)));
    return claims;
  }
}
