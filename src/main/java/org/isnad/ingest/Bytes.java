package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads whole files of a bounded size. */
final class Bytes {
  private Bytes() {}

  /**
   * The bytes of the file.
   *
   * @throws Refused when it is gone, closed to us, or larger than an article can be
   */
  static byte[] of(Found file) throws Refused {
    try {
      boolean pressed = Packing.of(file.name()).pressed();
      if (!file.onDisk() || pressed || Files.size(file.path()) <= Limits.ARTICLE) {
        try (InputStream in = file.open()) {
          byte[] bytes = in.readNBytes(Limits.ARTICLE + 1);
          if (bytes.length <= Limits.ARTICLE) {
            return bytes;
          }
        }
      }
    } catch (Spoilt e) {
      throw e.refused();
    } catch (NoSuchFileException e) {
      throw new Refused(
          "vanished", "the file went away while the batch was read", "restore it and run again");
    } catch (IOException e) {
      throw new Refused("unreadable", "it may not be read", "check the permissions of the file");
    }
    throw tooLarge(Limits.ARTICLE);
  }

  static Refused tooLarge(long most) {
    return new Refused(
        "too-large",
        "the file is larger than " + most / 1_000_000 + " MB",
        "split it into one file for each article");
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
