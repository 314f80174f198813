package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;
import org.isnad.ingest.Ingest;
import org.isnad.ingest.Intake;
import org.isnad.ingest.Scattered;

/** Articles to claims where each line of a list may be read on another machine. */
final class LineReading {
  private final Ingest ingest;
  private final Function<Document, List<Claim>> extractor;

  LineReading(Ingest ingest, Function<Document, List<Claim>> extractor) {
    this.ingest = ingest;
    this.extractor = extractor;
  }

  /**
   * One line of a list, read and searched for claims.
   *
   * @param line with its article, if there is one
   * @param claims found in it, by place
   * @param failed why no claim of it was taken, or nothing
   */
  record Searched(Scattered line, List<Claim> claims, List<Trouble.Incomplete> failed) {}

  /** Reads one line of a list by itself. */
  Searched line(String list, int number, byte[] bytes) {
    Scattered line = ingest.line(list, number, bytes);
    List<Claim> claims = List.of();
    List<Trouble.Incomplete> failed = List.of();
    if (line.document() != null) {
      try {
        claims = extractor.apply(line.document());
      } catch (RuntimeException | StackOverflowError e) {
        failed = List.of(Reading.gaveUp(line.document(), e));
      }
    }
    return new Searched(line, claims, failed);
  }

  /** Lines that were read one by one, as if their lists had been read whole. */
  Reading.Result gather(List<Searched> lines, Collection<String> empty) {
    Map<String, Searched> byPlace = new HashMap<>();
    lines.stream()
        .filter(one -> one.line().document() != null)
        .forEach(one -> byPlace.put(one.line().document().file(), one));
    Intake intake = ingest.gather(lines.stream().map(Searched::line).toList(), empty);
    Map<String, Source> outlets = new HashMap<>();
    intake.sources().forEach(source -> outlets.put(source.id(), source));
    List<Claim> claims = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>(intake.troubles());
    for (Document document : intake.documents()) {
      Searched one = byPlace.get(document.file());
      one.claims().forEach(c -> claims.add(Publisher.named(c, outlets.get(document.outlet()))));
      troubles.addAll(one.failed());
    }
    troubles.sort(Pipeline.TROUBLES);
    return new Reading.Result(intake.documents(), intake.sources(), claims, List.copyOf(troubles));
  }
}
