package org.isnad.batch;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.isnad.knowledge.Knowledge;
import org.isnad.pipeline.Pieces;

/**
 * The knowledge in force, as it goes to every executor: shipped files and folders of {@code
 * --rules} alike, so that none of them reads a disk of its own.
 *
 * @param key hash of the bytes
 */
record Cargo(String key, byte[] knowledge) implements Serializable {
  static Cargo of(Knowledge knowledge) {
    byte[] bytes = Pieces.bytes(knowledge);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Cargo(HexFormat.of().formatHex(hash), bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
