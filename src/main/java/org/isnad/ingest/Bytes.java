package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads whole files of a bounded size. */
final class Bytes {
  /** The largest article, in bytes. */
  static final int LARGEST = 5_000_000;

  private Bytes() {}

  /**
   * The bytes of the file.
   *
   * @throws Refused when it is gone, closed to us, or larger than an article can be
   */
  static byte[] of(Path file) throws Refused {
    try {
      if (Files.size(file) <= LARGEST) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] bytes = in.readNBytes(LARGEST + 1);
          if (bytes.length <= LARGEST) {
            return bytes;
          }
        }
      }
    } catch (NoSuchFileException e) {
      throw new Refused(
          "vanished", "the file went away while the batch was read", "restore it and run again");
    } catch (IOException e) {
      throw new Refused("unreadable", "it may not be read", "check the permissions of the file");
    }
    throw new Refused(
        "too-large", "the file is larger than 5 MB", "split it into one file for each article");
  }

  /** SHA-256 in lower-case hex. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
