package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.finding.Verification;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what the records say, and the reports say what the schema says. */
class ReportSchemaTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/org/isnad/report/report.schema.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void schemaIsFresh() throws IOException {
    String drawn = JSON.writeValueAsString(new SchemaDraft().draw()).replace("\r\n", "\n") + "\n";
    if (Boolean.getBoolean("isnad.regenerate")) {
      Files.writeString(SCHEMA, drawn);
    }
    assertThat(SCHEMA)
        .as(
            "the records changed; when that is meant, run"
                + " mvn test -Dtest=ReportSchemaTest -Disnad.regenerate=true and raise Reports.SCHEMA"
                + " if reports of the version before can no longer be read")
        .content()
        .isEqualTo(drawn);
  }

  @Test
  void everyComponentOfEveryRecordIsInTheSchema() throws IOException {
    JsonNode definitions = JSON.readTree(Files.readString(SCHEMA)).get("$defs");
    List<String> missing = new ArrayList<>();
    int seen = 0;
    List<Class<?>> records =
        Stream.concat(
                JsonReport.LISTS.values().stream(), Stream.<Class<?>>of(Verification.Run.class))
            .toList();
    for (Class<?> record : records) {
      for (var component : record.getRecordComponents()) {
        seen++;
        String name = SchemaDraft.name(record);
        if (!definitions.path(name).path("properties").has(component.getName())) {
          missing.add(name + "." + component.getName());
        }
      }
    }
    assertThat(missing).as("regenerate the schema, see schemaIsFresh").isEmpty();
    assertThat(seen).isGreaterThan(120);
  }

  @Test
  void reportsAreValid() throws IOException {
    assertThat(problems(written(Reports.Options.defaults()))).isEmpty();
    assertThat(problems(written(Reports.Options.defaults().withText(false)))).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsNoReport() throws IOException {
    String report = written(Reports.Options.defaults());
    assertThat(problems(report.replaceFirst("\"credibility-conflict\"", "\"gossip\"")))
        .isNotEmpty();
    assertThat(problems(report.replaceFirst("\"sha256\"", "\"sha512\""))).isNotEmpty();
    assertThat(problems(report.replaceFirst("\"start\": \\d+", "\"start\": -1"))).isNotEmpty();
  }

  private static String written(Reports.Options options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(SampleVerification.whole(), options, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<com.networknt.schema.Error> problems(String report) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    return schema.validate(report, InputFormat.JSON);
  }
}
