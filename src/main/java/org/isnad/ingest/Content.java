package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of an article or a list come from. */
interface Content {
  /**
   * The bytes from their beginning, unpacked.
   *
   * @throws Spoilt when it can be said what is wrong with them; later reads may throw it too
   */
  InputStream open() throws IOException;
}
