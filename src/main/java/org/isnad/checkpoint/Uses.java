package org.isnad.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** In which run each entry was of use for the last time: so what nobody needs is dropped. */
final class Uses {
  private static final int ENTRY = Key.BYTES + 4;

  private Uses() {}

  /** Key to run; null when the file is damaged, empty when there is none. */
  static Map<Key, Integer> read(Path folder) throws IOException {
    Map<Key, Integer> uses = new HashMap<>();
    Path file = folder.resolve(Folder.USES);
    if (!Files.isRegularFile(file)) {
      return uses;
    }
    byte[] bytes = Files.readAllBytes(file);
    int body = bytes.length - Key.BYTES;
    if (body < 0 || body % ENTRY != 0) {
      return null;
    }
    ByteBuffer view = ByteBuffer.wrap(bytes);
    if (!Key.read(view).equals(Key.of(Arrays.copyOfRange(bytes, Key.BYTES, bytes.length)))) {
      return null;
    }
    while (view.hasRemaining()) {
      uses.put(Key.read(view), view.getInt());
    }
    return uses;
  }

  static void write(Path folder, Map<Key, Integer> uses) throws IOException {
    ByteBuffer body = ByteBuffer.allocate(uses.size() * ENTRY);
    uses.keySet().stream()
        .sorted()
        .forEach(
            key -> {
              key.write(body);
              body.putInt(uses.get(key));
            });
    ByteBuffer all = ByteBuffer.allocate(Key.BYTES + body.capacity());
    Key.of(body.array()).write(all);
    all.put(body.array());
    Manifest.replace(folder.resolve(Folder.USES), all.array());
  }
}
