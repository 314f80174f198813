package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes out of one archive what is read of it. Each entry that may not be read is one trouble; what
 * breaks the archive is one more, and the entries before it stand.
 */
final class Unpacker {
  /** Entries that are told one by one. */
  private static final int TOLD = 100;

  private final Found archive;
  private final Spool spool;
  private final Troubles troubles;
  private final Meter meter;
  private final Map<String, Found> entries = new TreeMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> reports = new HashSet<>();
  private int told;

  Unpacker(Found archive, long size, Spool spool, Troubles troubles) {
    this.archive = archive;
    this.spool = spool;
    this.troubles = troubles;
    this.meter = new Meter(size);
  }

  /**
   * The entries by name.
   *
   * @param skipped tells a folder, by its name and those of all entries, that holds no articles
   */
  List<Found> entries(BiPredicate<String, Set<String>> skipped) {
    try {
      if (Packing.of(archive.name()).archive() == Packing.Archive.ZIP) {
        try (FileChannel channel = FileChannel.open(archive.path())) {
          new ZipEntries(channel, this, "", 1).read();
        }
      } else {
        new TarEntries(this, "", 1).read(packed(archive.name(), archive.open()));
      }
    } catch (IOException e) {
      tell("", Unpacking.spoilt(e).refused());
    }
    if (told > TOLD) {
      troubles.unread(
          "many-bad-entries",
          archive.name(),
          0,
          (told - TOLD) + " more entries could not be read",
          "pack the articles again");
    }
    List<Found> kept = new ArrayList<>();
    for (Map.Entry<String, Found> entry : entries.entrySet()) {
      if (folders(entry.getKey())
          .noneMatch(folder -> reports.contains(folder) || skipped.test(folder, names))) {
        kept.add(entry.getValue());
      }
    }
    return kept;
  }

  private static Stream<String> folders(String name) {
    return IntStream.range(0, name.length())
        .filter(i -> name.charAt(i) == '/')
        .mapToObj(i -> name.substring(0, i));
  }

  Meter meter() {
    return meter;
  }

  /** The stream of an archive before its entries are told apart. */
  InputStream packed(String name, InputStream in) throws IOException {
    return Packing.of(name).unpress(in, meter);
  }

  /** An entry, opened only when it is read. */
  interface Opened {
    /** Its bytes, counted. */
    InputStream open() throws IOException;
  }

  /**
   * Takes an entry.
   *
   * @param within what stands before its name: nothing, or the archive in the archive and "!/"
   * @param depth of the archive it stands in, counted from 1
   * @throws Spoilt when the rest of the archive cannot be read or may not
   */
  void take(String within, String raw, int depth, Opened opened) throws IOException {
    meter.entry();
    try {
      String name = within + EntryName.of(raw);
      if (EntryName.hidden(name)) {
        return;
      }
      if (!names.add(name)) {
        throw new Refused(
            "duplicate-entry",
            "there are two entries of this name, and the first one counts",
            "pack the articles again, each under its own name");
      }
      Found.Kind kind = Found.kind(name);
      if (name.endsWith("/report.json") || name.equals("report.json")) {
        if (Finder.isReport(opened.open())) {
          reports.add(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
        }
      } else if (kind == Found.Kind.ARCHIVE) {
        inner(name, depth, opened);
      } else if (kind != Found.Kind.OTHER) {
        keep(name, kind, opened);
      }
    } catch (Refused e) {
      tell(within + EntryName.shown(raw), e);
    } catch (Spoilt e) {
      if (e.isBound()) {
        throw e;
      }
      tell(within + raw, e.refused());
    }
  }

  private void inner(String name, int depth, Opened opened) throws IOException, Refused {
    if (depth >= Limits.NESTED) {
      throw new Refused(
          "nested-archive",
          "it is an archive in an archive in an archive",
          "unpack the outer one, and give what was in it");
    }
    if (Packing.of(name).archive() == Packing.Archive.TAR) {
      new TarEntries(this, name + "!/", depth + 1).read(packed(name, opened.open()));
      return;
    }
    try (FileChannel channel = Spool.temporary()) {
      Spool.copy(opened.open(), channel, 0, Limits.UNPACKED);
      new ZipEntries(channel, this, name + "!/", depth + 1).read();
    }
  }

  private void keep(String name, Found.Kind kind, Opened opened) throws IOException, Refused {
    long most =
        switch (kind) {
          case TEXT, PAGE -> Limits.ARTICLE;
          case FEED, XML -> Limits.FEED;
          default -> Limits.UNPACKED;
        };
    Packing packing = Packing.of(name);
    InputStream in = opened.open();
    Spool.Taken taken = spool.take(packing.pressed() ? packing.unpress(in, meter) : in, most);
    if (taken.tooLong()) {
      throw Bytes.tooLarge(most);
    }
    Found found =
        new Found(
            below(name), archive.name() + "!/" + name, archive.named(), kind, taken.content());
    entries.put(name, found);
  }

  private Path below(String name) throws Refused {
    try {
      return archive.path().resolve(name);
    } catch (InvalidPathException e) {
      throw EntryName.escape(name); // on a system whose names are narrower
    }
  }

  /** Tells of an entry, or of the archive when the name is empty. */
  void tell(String name, Refused why) {
    if (++told <= TOLD || name.isEmpty()) {
      String file = name.isEmpty() ? archive.name() : archive.name() + "!/" + name;
      troubles.unread(why.code(), file, 0, why.getMessage(), why.remedy());
    }
  }
}
