package org.isnad.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isnad.fact.Document;
import org.isnad.fact.Source;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;
import org.isnad.registry.Registry;

/**
 * Reads a batch: any mix of folders and files. What cannot be read becomes a trouble and the batch
 * goes on; nothing is read twice, and no order of paths or of the file system shows.
 */
public final class Ingest {
  /** The longest line of a list that is read, in bytes. */
  public static final int LONGEST_LINE = Limits.ARTICLE;

  private final DocumentReader reader;
  private final SavedPageReader pages;
  private final List<String> pageFolders;
  private final Syndication feeds;
  private final Supplier<InputStream> standardInput;

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
    this(knowledge, new Names(registry), () -> System.in);
  }

  Ingest(Knowledge knowledge, Names names, Supplier<InputStream> standardInput) {
    this.standardInput = standardInput;
    this.reader =
        new DocumentReader(PageWords.load(knowledge), LanguageSigns.load(knowledge), names);
    PageHints hints = PageHints.load(knowledge);
    this.pages = new SavedPageReader(hints, reader::titlesBox);
    this.pageFolders = hints.strings("saved_folders");
    this.feeds = new Syndication(reader, new FeedPages(pages, new MachineDates(hints)));
  }

  /** Whether only reading tells what is there: standard input, or a pattern. */
  public static boolean isOpenEnded(Path path) {
    return isStandardInput(path) || Glob.is(path);
  }

  /** Whether the path stands for standard input. */
  public static boolean isStandardInput(Path path) {
    return path.equals(Found.STANDARD_INPUT);
  }

  /**
   * Reads what is at these paths: files, folders, archives, patterns such as {@code a/**}{@code
   * /*.txt}, and standard input as {@code -}.
   */
  public Intake read(List<Path> paths) {
    Troubles troubles = new Troubles();
    List<Draft> drafts;
    try (Spool spool = new Spool()) {
      drafts = drafts(find(paths, spool, troubles), troubles);
    }
    return intake(drafts, troubles);
  }

  /** The articles that stay, their outlets, and what is unknown of them. */
  Intake intake(List<Draft> drafts, Troubles troubles) {
    List<Document> documents = new ArrayList<>();
    Map<String, Source> sources = new TreeMap<>();
    for (Draft draft : Twins.without(drafts, troubles)) {
      documents.add(draft.document());
      sources.putIfAbsent(draft.outlet().id(), draft.outlet());
      reader.tellDoubts(draft, troubles);
    }
    return new Intake(documents, List.copyOf(sources.values()), troubles.inOrder());
  }

  /**
   * Reads one line of a list by itself, for whoever shares the lines out among machines.
   *
   * @param list name of the list
   * @param line its number, from 1
   * @param bytes without the line's end; null when they are more than {@link #LONGEST_LINE}
   */
  public Scattered line(String list, int line, byte[] bytes) {
    return Scattered.read(this, list, line, bytes);
  }

  /**
   * The batch that lines read one by one make, the same as if their lists had been read whole.
   *
   * @param empty names of lists without a line
   */
  public Intake gather(List<Scattered> lines, Collection<String> empty) {
    Troubles troubles = new Troubles();
    empty.forEach(list -> ArticleList.tellEmpty(list, troubles));
    return intake(Scattered.drafts(lines, troubles), troubles);
  }

  /** Is handed what a stream of articles holds, one after another. */
  public interface Taker {
    /** An article, with who published it, registered or not. */
    void document(Document document, Source outlet);

    /** Something that could not be read, or is unknown about what was read. */
    void trouble(Trouble trouble);
  }

  /**
   * Reads the files and folders at these paths one article after another, in the order of their
   * files, without keeping them. Of twins the first is handed on, where {@link #read} prefers the
   * one whose outlet is known.
   */
  public void stream(List<Path> paths, Taker taker) {
    new Feed(this, reader, taker).run(paths);
  }

  /** The files that are read at these paths. */
  Iterable<Found> find(List<Path> paths, Spool spool, Troubles troubles) {
    PageFolders folders = new PageFolders(pageFolders);
    return new Finder(troubles, folders, spool, standardInput).find(paths);
  }

  private List<Draft> drafts(Iterable<Found> found, Troubles troubles) {
    Drafts drafts = new Drafts(this::draft);
    Plan plan = new Plan(found, troubles, drafts);
    for (Found file : plan.files()) {
      draft(file, plan.entry(file), drafts.all(), troubles);
    }
    for (Found list : plan.streams()) {
      Plan.read(list, troubles, drafts);
    }
    return drafts.all();
  }

  /** An article that stands in a list itself. */
  Draft draft(Found list, Entry entry) {
    return draft(list.name(), entry);
  }

  Draft draft(String list, Entry entry) {
    return reader.read(list + "#" + entry.line(), entry.sha256(), entry.text(), entry);
  }

  /** Adds the article of a file, or tells why there is none. */
  void draft(Found file, Entry entry, List<Draft> drafts, Troubles troubles) {
    try {
      if (file.kind() == Found.Kind.OTHER_LINES) {
        throw new Refused(
            "not-articles",
            "this is no list of articles",
            "give each line a text or a file; give claims with --claims");
      }
      if (file.kind() == Found.Kind.FEED) {
        feeds.read(file, entry, drafts::add, troubles);
        return;
      }
      byte[] bytes = Bytes.of(file);
      boolean page = file.kind() == Found.Kind.PAGE;
      Decoder.Decoded decoded = page ? PageBytes.decode(bytes) : Decoder.decode(bytes);
      if (Listing.wordless(decoded.text())) {
        throw Listing.empty();
      }
      String sha256 = Bytes.sha256(bytes);
      if (page) {
        SavedPage saved = pages.read(decoded.text());
        drafts.add(reader.read(file.name(), sha256, saved, entry));
        tellClosed(file, saved, troubles);
      } else {
        drafts.add(reader.read(file.name(), sha256, decoded.text(), entry));
      }
      tellEncoding(file, decoded, troubles);
    } catch (Refused e) {
      troubles.unread(e.code(), file.name(), 0, e.getMessage(), e.remedy());
    }
  }

  private static void tellClosed(Found file, SavedPage saved, Troubles troubles) {
    if (saved.closed()) {
      troubles.doubt(
          "closed-article",
          file.name(),
          0,
          "the page says that its article is for subscribers; this may be its opening alone",
          "save the page while signed in");
    }
  }

  private static void tellEncoding(Found file, Decoder.Decoded decoded, Troubles troubles) {
    if (decoded.guessed() != null) {
      troubles.doubt(
          "guessed-encoding",
          file.name(),
          0,
          "the file is no UTF-8; it was read as " + decoded.guessed(),
          "check the text, and save the file as UTF-8");
    }
    if (decoded.damage() >= 0) {
      troubles.doubt(
          "damaged-text",
          file.name(),
          0,
          "UTF-8 text is damaged at byte " + decoded.damage() + "; what is lost shows as \uFFFD",
          "check the text, or save the page again");
    }
  }
}
