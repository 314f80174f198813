package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads the entries of a zip that its directory names, in its order. */
final class ZipEntries {
  private final FileChannel channel;
  private final Unpacker unpacker;
  private final String within;
  private final int depth;

  /**
   * @param within what stands before the names of its entries
   */
  ZipEntries(FileChannel channel, Unpacker unpacker, String within, int depth) {
    this.channel = channel;
    this.unpacker = unpacker;
    this.within = within;
    this.depth = depth;
  }

  /**
   * @throws Spoilt when the rest cannot be read
   */
  void read() throws IOException {
    ZipDirectory.check(channel);
    try (ZipFile zip = open()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        take(zip, entry);
      }
    } catch (RuntimeException e) {
      throw Unpacking.spoilt(e);
    }
  }

  private ZipFile open() throws IOException {
    try {
      return ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
    } catch (IOException | RuntimeException e) {
      throw Unpacking.spoilt(e);
    }
  }

  private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    byte[] raw = entry.getRawName();
    String name = entry.getName();
    for (int i = 0; raw != null && i < raw.length && name.indexOf('\\') < 0; i++) {
      // the library turns them into slashes; a name that needs this is not trusted
      name = raw[i] == '\\' ? name.replace('/', '\\') + '\\' : name;
    }
    if (entry.isDirectory() && name.indexOf('\\') < 0) {
      unpacker.meter().entry();
    } else if (entry.isUnixSymlink()) {
      unpacker.meter().entry();
      unpacker.tell(within + EntryName.shown(name), TarEntries.special());
    } else {
      unpacker.take(within, name, depth, () -> bytes(zip, entry));
    }
  }

  private InputStream bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw Spoilt.of(
          "encrypted-entry",
          "it is encrypted",
          "unpack the archive with its password, and give the folder");
    }
    if (!zip.canReadEntryData(entry)) {
      throw Spoilt.of(
          "packed-otherwise",
          "it is packed by method " + entry.getMethod() + ", which is not read",
          "pack the archive again, as zip programs do by default");
    }
    try {
      return new Checked(new Unpacking(zip.getInputStream(entry), unpacker.meter()), entry);
    } catch (IOException | RuntimeException e) {
      throw Unpacking.spoilt(e);
    }
  }

  /** Compares at its end what was read with what the directory says. */
  private static final class Checked extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final CRC32 crc = new CRC32();
    private long length;

    Checked(InputStream in, ZipArchiveEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int read = super.read(bytes, from, count);
      if (read > 0) {
        crc.update(bytes, from, read);
        length += read;
      }
      boolean over = length > entry.getSize();
      if (over || (read < 0 && (length != entry.getSize() || crc.getValue() != entry.getCrc()))) {
        throw Spoilt.damaged("it is not what the directory of the archive says of it");
      }
      return read;
    }
  }
}
