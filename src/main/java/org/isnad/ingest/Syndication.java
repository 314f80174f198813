package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads RSS and Atom files: each entry is a document, and one that is no good costs itself. */
final class Syndication {
  private static final int TOLD = 100;

  private final DocumentReader reader;
  private final FeedPages pages;

  Syndication(DocumentReader reader, FeedPages pages) {
    this.reader = reader;
    this.pages = pages;
  }

  /**
   * @param given what a list says of the file: outlet and language hold for every entry
   */
  void read(Found file, Entry given, Consumer<Draft> drafts, Troubles troubles) {
    Entry known =
        new Entry(0, null, null, null, given.outlet(), null, null, null, given.lang(), false);
    int[] count = {0, 0};
    try (InputStream in = new Capped(file.open())) {
      FeedXml xml = new FeedXml(in);
      try {
        new FeedFile(xml)
            .read(
                entry -> {
                  count[0]++;
                  try {
                    drafts.accept(draft(file, entry, known));
                  } catch (Refused e) {
                    bad(file, entry.number(), entry.line(), e, ++count[1], troubles);
                  }
                },
                (number, line, why) -> {
                  count[0]++;
                  bad(file, number, line, why, ++count[1], troubles);
                });
      } catch (XMLStreamException | RuntimeException e) {
        tell(file, xml.line(), broken(e), troubles);
        return;
      }
      if (count[0] == 0) {
        tell(file, 0, new Refused("empty", "the feed has no entries", "leave it out"), troubles);
      }
    } catch (Refused e) {
      tell(file, 0, e, troubles);
    } catch (XMLStreamException | IOException | RuntimeException e) {
      tell(file, 0, broken(e), troubles);
    }
  }

  private Draft draft(Found file, FeedEntry entry, Entry known) throws Refused {
    SavedPage page = pages.page(entry);
    String bytes = entry.title() + "\n" + entry.html();
    String sha256 = Bytes.sha256(bytes.getBytes(StandardCharsets.UTF_8));
    return reader.read(file.name() + "#" + entry.number(), sha256, page, known);
  }

  private static void bad(
      Found file, int number, int line, Refused why, int count, Troubles troubles) {
    if (count <= TOLD) {
      String message = "entry " + number + ": " + why.getMessage();
      troubles.unread(why.code(), file.name(), line, message, why.remedy());
    }
  }

  private static void tell(Found file, int line, Refused why, Troubles troubles) {
    troubles.unread(why.code(), file.name(), line, why.getMessage(), why.remedy());
  }

  private static Refused broken(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Spoilt spoilt) {
        return spoilt.refused();
      }
      if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof Spoilt s) {
        return s.refused();
      }
    }
    if (e instanceof IOException) {
      return new Refused("unreadable", "it may not be read", "check the permissions of the file");
    }
    return new Refused(
        "damaged-feed",
        "it is no well-formed XML; entries before this line were read",
        "fetch the feed again");
  }

  /** The bytes of a feed, up to the most that one may have. */
  private static final class Capped extends FilterInputStream {
    private long bytes;

    Capped(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(long more) throws Spoilt {
      bytes += more;
      if (bytes > Limits.FEED) {
        throw Spoilt.bound(
            "too-large",
            "the feed is larger than " + Limits.FEED / 1_000_000 + " MB; what came after is lost",
            "split it into several files");
      }
    }
  }
}
