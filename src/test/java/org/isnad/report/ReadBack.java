package org.isnad.report;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.finding.Verification;

/** Reports read by what others wrote: a reader of theirs is the judge of ours. */
final class ReadBack {
  /** What stands for the context of schema.org, which lies on the network. */
  private static final String SCHEMA_ORG =
      "{\"@context\": {\"@vocab\": \"http://schema.org/\"," + " \"url\": {\"@type\": \"@id\"}}}";

  private ReadBack() {}

  /** One file of a report. */
  static String text(Verification v, String file, Reports.Options options) {
    return new String(bytes(v, file, options), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Verification v, String file, Reports.Options options) {
    ReportWriter writer =
        Reports.WRITERS.stream().filter(w -> w.file().equals(file)).findFirst().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(v, options, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What the schema of OASIS has against a SARIF file. */
  static List<String> sarifProblems(String sarif) throws IOException {
    try (InputStream in = ReadBack.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      return schema.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }

  /** JSON-LD in its expanded form, without the network. */
  static JsonArray expanded(String json) throws JsonLdError {
    DocumentLoader loader =
        (address, options) -> {
          if (!address.toString().startsWith("https://schema.org")) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
          }
          return JsonDocument.of(new StringReader(SCHEMA_ORG));
        };
    return JsonLd.expand(JsonDocument.of(new StringReader(json))).loader(loader).get();
  }

  static XSSFWorkbook workbook(byte[] xlsx) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
  }

  static List<CSVRecord> rows(String csv) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv.replaceFirst("^\\uFEFF", "")))) {
      return parser.getRecords();
    }
  }

  /** Name to content of the parts of a packed file. */
  static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
