package org.isnad.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.review.Corrections;

/**
 * What one run reads.
 *
 * @param articles files and folders
 * @param claims a file of claims that some extractor found in them, or null to find them here
 * @param corrections what editors set right
 */
public record Batch(List<Path> articles, Path claims, Corrections corrections) {
  /** Articles alone. */
  public static Batch of(List<Path> articles) {
    return new Batch(articles, null, Corrections.NONE);
  }

  /** Everything given, as it was typed. */
  List<String> inputs() {
    List<String> inputs = new ArrayList<>(articles.stream().map(Path::toString).toList());
    if (claims != null) {
      inputs.add(claims.toString());
    }
    return List.copyOf(inputs);
  }
}
