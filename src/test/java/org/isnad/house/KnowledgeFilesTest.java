package org.isnad.house;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Lexicons, sources and tables are well formed before any room reads them. */
class KnowledgeFilesTest {
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  @Test
  void yamlIsWellFormed() {
    Offences offences =
        new Offences(
            "A YAML file of rules/ cannot be read.",
            "open it at the line named; quote texts that hold ': ' or '#', use two spaces to "
                + "indent, and write every key once.");
    for (Path file : House.files(House.RULES, ".yaml", ".yml")) {
      offences.look();
      offences.addIf(file.toString().endsWith(".yml"), file + ": call it .yaml");
      offences.addIf(House.text(file).indexOf('\t') >= 0, file + " holds a tab");
      JsonNode node = yaml(file, offences);
      offences.addIf(
          node != null && (node.isMissingNode() || node.isNull() || node.isEmpty()),
          file + " is empty");
    }
    offences.none(MINIMUM_YAML);
  }

  @Test
  void tablesAreRectangular() {
    Offences offences =
        new Offences(
            "A table of rules/ is not rectangular.",
            "give each row as many cells as the first; quote a cell that holds a comma.");
    for (Path file : House.files(House.RULES, ".csv")) {
      if (file.toString().endsWith(".drl.csv")) {
        continue; // a decision table has a head of its own, checked when it is compiled
      }
      offences.look();
      List<CSVRecord> rows = new ArrayList<>();
      CSVFormat form = CSVFormat.DEFAULT.builder().setCommentMarker('#').get();
      try (CSVParser parser = CSVParser.parse(new StringReader(House.text(file)), form)) {
        parser.forEach(rows::add);
      } catch (IOException | RuntimeException e) {
        offences.add(file + ": " + e.getMessage());
        continue;
      }
      offences.addIf(rows.size() < 2, file + " has no row below its head");
      for (CSVRecord row : rows) {
        offences.addIf(
            row.size() != rows.get(0).size(),
            file + ": row " + row.getRecordNumber() + " has " + row.size() + " cells");
      }
    }
    offences.none(MINIMUM_TABLES);
  }

  private static final int MINIMUM_YAML = 20;
  private static final int MINIMUM_TABLES = 4;

  /** The parsed file, or null with an offence. */
  static JsonNode yaml(Path file, Offences offences) {
    try {
      return YAML.readTree(House.text(file));
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      offences.add(file + line + ": " + e.getOriginalMessage());
      return null;
    }
  }
}
