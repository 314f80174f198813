package org.isnad.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook packed so that the same content is the same bytes: parts in order of their names,
 * without the time of packing, and with the run's own time as the time of making.
 */
final class SpreadsheetFile {
  private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String FIRST = "[Content_Types].xml";
  private static final String PROPERTIES = "docProps/core.xml";

  private SpreadsheetFile() {}

  static void copy(Path draft, String started, OutputStream out) throws IOException {
    try (ZipFile from = new ZipFile(draft.toFile())) {
      Map<String, ZipEntry> parts = new TreeMap<>();
      from.stream().forEach(entry -> parts.put(entry.getName(), entry));
      // left open: the caller closes what it gave
      ZipOutputStream to = new ZipOutputStream(out);
      put(to, FIRST, from.getInputStream(parts.remove(FIRST)).readAllBytes());
      for (Map.Entry<String, ZipEntry> part : parts.entrySet()) {
        if (part.getKey().equals(PROPERTIES)) {
          put(to, PROPERTIES, properties(started).getBytes(StandardCharsets.UTF_8));
        } else {
          to.setLevel(suspicious(part.getValue()) ? 0 : Deflater.DEFAULT_COMPRESSION);
          to.putNextEntry(entry(part.getKey()));
          from.getInputStream(part.getValue()).transferTo(to);
          to.closeEntry();
        }
      }
      to.finish();
      out.flush();
    }
  }

  /**
   * Whether a part shrinks so far that spreadsheets would take it for a trap: an article that says
   * one letter a hundred thousand times does it.
   */
  private static boolean suspicious(ZipEntry part) {
    return part.getCompressedSize() < part.getSize() / 40;
  }

  private static void put(ZipOutputStream to, String name, byte[] bytes) throws IOException {
    to.putNextEntry(entry(name));
    to.write(bytes);
    to.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    return entry;
  }

  /** The library writes the machine's clock here. */
  private static String properties(String started) {
    boolean instant = started != null && started.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z");
    String created =
        instant
            ? "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + started + "</dcterms:created>"
            : "";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + "<dc:creator>Isnad</dc:creator>"
        + created
        + "</cp:coreProperties>";
  }
}
