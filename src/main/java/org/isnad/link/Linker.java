package org.isnad.link;

import java.util.Comparator;
import java.util.List;
import org.isnad.fact.Claim;
import org.isnad.fact.Document;
import org.isnad.fact.FactBase;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/**
 * Joins what is the same: names, roots, events, questions, answers. The result is the same whatever
 * the order of documents and claims.
 */
public final class Linker {
  /** The order in which claims stand in their document. */
  static final Comparator<Told> IN_TEXT =
      Comparator.comparingInt(Told::start)
          .thenComparing(t -> t.claim().span().end())
          .thenComparing(t -> t.claim().id());

  private final Tables tables;
  private final Wordbook words;
  private final Directory directory;
  private final PersonNames persons;

  /**
   * Reads its tables and words.
   *
   * @throws org.isnad.finding.KnowledgeException with every problem of the tables
   */
  public Linker(Knowledge knowledge, Registry registry) {
    this(knowledge, Directory.of(registry));
  }

  Linker(Knowledge knowledge, Directory directory) {
    this.tables = new Tables(knowledge);
    this.words = new Wordbook(knowledge);
    this.directory = directory;
    this.persons = new PersonNames(directory, words);
  }

  /**
   * Links a batch. Claims whose document is not in the batch are left out.
   *
   * @param documents every article read
   * @param claims every claim found in them
   * @return what rules read
   */
  public FactBase link(List<Document> documents, List<Claim> claims) {
    return new Linkage(tables, words, directory, persons, documents).link(claims);
  }
}
