package org.isnad.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.fact.Document;
import org.isnad.fact.Source;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/**
 * Reads a batch: any mix of folders and files. What cannot be read becomes a trouble and the batch
 * goes on; nothing is read twice, and no order of paths or of the file system shows.
 */
public final class Ingest {
  private final DocumentReader reader;

  /** With the words that the jar ships. */
  public Ingest(Registry registry) {
    this(Knowledge.shipped(), registry);
  }

  /**
   * With the words of {@code lexicons/<lang>/furniture.yaml}.
   *
   * @throws org.isnad.finding.KnowledgeException when such a file is wrong
   */
  public Ingest(Knowledge knowledge, Registry registry) {
    this(knowledge, new Names(registry));
  }

  Ingest(Knowledge knowledge, Names names) {
    this.reader =
        new DocumentReader(PageWords.load(knowledge), LanguageSigns.load(knowledge), names);
  }

  /** Reads the files and folders at these paths. */
  public Intake read(List<Path> paths) {
    Troubles troubles = new Troubles();
    List<Draft> drafts = drafts(new Finder(troubles).find(paths), troubles);
    List<Document> documents = new ArrayList<>();
    Map<String, Source> sources = new TreeMap<>();
    for (Draft draft : Twins.without(drafts, troubles)) {
      documents.add(draft.document());
      sources.putIfAbsent(draft.outlet().id(), draft.outlet());
      reader.tellDoubts(draft, troubles);
    }
    return new Intake(documents, List.copyOf(sources.values()), troubles.inOrder());
  }

  private List<Draft> drafts(Iterable<Found> found, Troubles troubles) {
    Map<Path, Found> files = new LinkedHashMap<>();
    List<Found> lists = new ArrayList<>();
    for (Found file : found) {
      if (file.kind() == Found.Kind.LIST) {
        lists.add(file);
      } else {
        files.put(file.path(), file);
      }
    }
    // the list nearest to a file speaks for it
    lists.sort(
        Comparator.comparing((Found list) -> -list.path().getNameCount())
            .thenComparing(Found::path));
    List<Draft> drafts = new ArrayList<>();
    Map<Path, Entry> entries = new HashMap<>();
    Set<Path> refused = new HashSet<>();
    for (Found list : lists) {
      Listing listing = new Listing(list, files, entries, refused, troubles);
      for (Entry entry : ArticleList.read(list, troubles)) {
        if (entry.text() == null) {
          listing.file(entry);
        } else if (listing.holdsWords(entry)) {
          drafts.add(
              reader.read(list.name() + "#" + entry.line(), entry.sha256(), entry.text(), entry));
        }
      }
    }
    files.keySet().removeAll(refused);
    for (Found file : files.values()) {
      draft(file, entries.getOrDefault(file.path(), Entry.NONE), drafts, troubles);
    }
    return drafts;
  }

  private void draft(Found file, Entry entry, List<Draft> drafts, Troubles troubles) {
    try {
      if (file.kind() == Found.Kind.PAGE) {
        throw new Refused(
            "html-not-read",
            "saved web pages are not yet read",
            "save the article as plain text in a .txt file");
      }
      if (file.kind() == Found.Kind.OTHER_LINES) {
        throw new Refused(
            "not-articles",
            "this is no list of articles",
            "call a list of articles " + ArticleList.NAME + "; give claims with --claims");
      }
      byte[] bytes = Bytes.of(file.path());
      Decoder.Decoded decoded = Decoder.decode(bytes);
      if (Listing.wordless(decoded.text())) {
        throw Listing.empty();
      }
      if (decoded.guessed() != null) {
        troubles.doubt(
            "guessed-encoding",
            file.name(),
            0,
            "the file is no UTF-8; it was read as " + decoded.guessed(),
            "check the text, and save the file as UTF-8");
      }
      drafts.add(reader.read(file.name(), Bytes.sha256(bytes), decoded.text(), entry));
    } catch (Refused e) {
      troubles.unread(e.code(), file.name(), 0, e.getMessage(), e.remedy());
    }
  }
}
