package org.isnad.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.finding.KnowledgeException;
import org.isnad.finding.Trouble;
import org.isnad.knowledge.Knowledge;

/** Folders of rules for tests. */
final class Folders {
  private static final Knowledge SHIPPED = Knowledge.shipped();

  private Folders() {}

  static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static RuleBook load(Path folder) {
    return RuleBook.load(SHIPPED.over(folder), new RuleCache(null));
  }

  /** What stops the load, as {@code line: message -> remedy}. */
  static List<String> problems(Path folder) {
    KnowledgeException stopped = catchThrowableOfType(KnowledgeException.class, () -> load(folder));
    assertThat(stopped).as("the load must stop").isNotNull();
    return stopped.problems().stream().map(Folders::line).toList();
  }

  private static String line(Trouble p) {
    String name = Path.of(p.file()).getFileName().toString();
    return name + ":" + p.line() + ": " + p.message() + " -> " + p.remedy();
  }

  /** A workbook of one sheet whose rows are given as XML or as texts of cells. */
  static void workbook(Path file, String sheet) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats"
              + "-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
              + "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
              + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006"
              + "/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(zip, "xl/worksheets/sheet1.xml", sheet);
    }
  }

  static String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder();
    xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.append("<sheetData>");
    for (int r = 0; r < rows.size(); r++) {
      xml.append("<row r=\"").append(r + 1).append("\">");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String at = (char) ('A' + c) + "" + (r + 1);
        xml.append("<c r=\"").append(at).append("\" t=\"inlineStr\"><is><t>");
        xml.append(rows.get(r).get(c)).append("</t></is></c>");
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
