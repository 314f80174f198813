package org.isnad.ingest;

import java.util.List;
import org.isnad.fact.Document;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;

/**
 * A batch as read.
 *
 * @param documents in the order of their files; the same for any order of the paths given
 * @param sources the outlets of the documents, by id: the registered ones and those that only this
 *     batch names, which no registry can look up
 * @param troubles what could not be read, and what is unknown about what was read, in the order of
 *     files and lines
 */
public record Intake(List<Document> documents, List<Source> sources, List<Trouble> troubles) {
  public Intake {
    documents = List.copyOf(documents);
    sources = List.copyOf(sources);
    troubles = List.copyOf(troubles);
  }
}
