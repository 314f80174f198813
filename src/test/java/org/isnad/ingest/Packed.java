package org.isnad.ingest;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs bytes for tests, so that no archive lies in the repository. */
final class Packed {
  private Packed() {}

  /** Writes into a stream. */
  interface Writing<T> {
    void to(T out) throws IOException;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    return through(GZIPOutputStream::new, out -> out.write(bytes));
  }

  static byte[] zstd(byte[] bytes) {
    return through(ZstdOutputStream::new, out -> out.write(bytes));
  }

  static byte[] zip(Map<String, byte[]> entries) {
    return through(
        ZipArchiveOutputStream::new,
        zip -> {
          for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
            zipEntry(zip, new ZipArchiveEntry(entry.getKey()), entry.getValue());
          }
        });
  }

  static byte[] zip(Writing<ZipArchiveOutputStream> writing) {
    return through(ZipArchiveOutputStream::new, writing);
  }

  static void zipEntry(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes)
      throws IOException {
    zip.putArchiveEntry(entry);
    zip.write(bytes);
    zip.closeArchiveEntry();
  }

  static byte[] tar(Map<String, byte[]> entries) {
    return tar(
        tar -> {
          for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
            tarEntry(tar, new TarArchiveEntry(entry.getKey(), true), entry.getValue());
          }
        });
  }

  static byte[] tar(Writing<TarArchiveOutputStream> writing) {
    return through(
        out -> {
          TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8");
          tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
          return tar;
        },
        writing);
  }

  static void tarEntry(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] bytes)
      throws IOException {
    if (entry.isFile() && entry.getLinkName().isEmpty()) {
      entry.setSize(bytes.length);
    }
    tar.putArchiveEntry(entry);
    if (entry.getSize() > 0) {
      tar.write(bytes);
    }
    tar.closeArchiveEntry();
  }

  /** Makes a stream over another. */
  private interface Around<T> {
    T over(OutputStream out) throws IOException;
  }

  private static <T extends OutputStream> byte[] through(Around<T> around, Writing<T> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (T out = around.over(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
