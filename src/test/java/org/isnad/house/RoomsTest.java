package org.isnad.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rooms import only what the house allows them, and enter one another only by the doors. */
class RoomsTest {
  private static final String ALL = "*";

  /** Room to the rooms it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>();

  /** Room to its public top-level types; {@code *} where every type is a door. */
  private static final Map<String, Set<String>> DOORS = new TreeMap<>();

  static {
    room("fact", Set.of(), Set.of(ALL));
    room("finding", Set.of("fact"), Set.of(ALL));
    room(
        "knowledge",
        Set.of("finding"),
        Set.of("Knowledge", "KnowledgeFile", "Nearest", "Node", "YamlReader"));
    room(
        "registry",
        Set.of("fact", "finding", "knowledge"),
        Set.of("Registry", "Memo", "OutletNames", "Particles", "Suggestions"));
    Set<String> stage = Set.of("fact", "finding", "knowledge", "registry");
    room("ingest", stage, Set.of("ClaimFile", "Ingest", "Intake", "Scattered"));
    room("extract", stage, Set.of("ClaimExtractor"));
    room("link", stage, Set.of("Linker"));
    room(
        "checkpoint",
        Set.of("finding"),
        Set.of("Checkpoint", "Key", "PackedRecords", "RecordBytes", "Refused", "Reuse"));
    room(
        "verify",
        Set.of("checkpoint", "fact", "finding", "knowledge"),
        Set.of("Verifier", "RuleBook", "Findings", "Portion", "Portions", "Removal", "WhyNot"));
    room(
        "review",
        Set.of("fact", "finding"),
        Set.of("Comparison", "Corrections", "Decisions", "Marking"));
    room("report", Set.of("fact", "finding"), Set.of("Reports", "ReportWriter", "Runs"));
    room(
        "pipeline",
        Set.of(
            "checkpoint",
            "fact",
            "finding",
            "knowledge",
            "registry",
            "ingest",
            "extract",
            "link",
            "verify",
            "review"),
        Set.of("Batch", "Pieces", "Pipeline", "Linking", "Reading", "Watcher"));
    // stands in src/spark/java, and is there only under -Pspark
    room("batch", Set.of("fact", "finding", "knowledge", "pipeline", "report"), Set.of("BatchJob"));
    room("evaluate", Set.of("fact", "finding", "registry"), Set.of("Evaluation", "Gold"));
    room(
        "author",
        Set.of("fact", "finding", "knowledge", "verify", "pipeline"),
        Set.of("RuleCases", "NewRule", "Catalogue"));
    room(
        "cli",
        Set.of(
            "author",
            "checkpoint",
            "fact",
            "finding",
            "knowledge",
            "registry",
            "ingest",
            "extract",
            "link",
            "verify",
            "report",
            "evaluate",
            "review",
            "pipeline"),
        Set.of("Main", "LogProvider"));
  }

  private static void room(String name, Set<String> mayImport, Set<String> doors) {
    MAY_IMPORT.put(name, mayImport);
    DOORS.put(name, doors);
  }

  @Test
  void roomsImportOnlyWhatTheHouseAllows() {
    Offences offences =
        new Offences(
            "A room imports a room it may not know.",
            "let Pipeline hand the data over as a record of fact or finding, or move the code to "
                + "the room it belongs to. The table of rooms is in CONTRIBUTING.md and RoomsTest.");
    for (JavaClass type : House.classes()) {
      offences.look();
      String room = House.room(type);
      Set<String> allowed = MAY_IMPORT.get(room);
      if (allowed == null) {
        offences.add(type.getName() + " stands in '" + room + "', which is no room of the house");
        continue;
      }
      for (Dependency d : type.getDirectDependenciesFromSelf()) {
        String other = House.room(d.getTargetClass().getBaseComponentType());
        offences.addIf(
            other != null && !other.equals(room) && !allowed.contains(other),
            type.getName() + " uses " + d.getTargetClass().getName());
      }
    }
    offences.none(200);
  }

  @Test
  void onlyDoorsArePublic() {
    Offences offences =
        new Offences(
            "A room shows more than its doors.",
            "drop 'public' from the type, or, when another room truly needs it, write it into the "
                + "doors of RoomsTest with the change that needs it.");
    for (JavaClass type : House.classes()) {
      offences.look();
      Set<String> doors = DOORS.getOrDefault(House.room(type), Set.of());
      offences.addIf(
          type.isTopLevelClass()
              && type.getModifiers().contains(JavaModifier.PUBLIC)
              && !doors.contains(ALL)
              && !doors.contains(type.getSimpleName()),
          type.getName() + " is public and no door");
    }
    offences.none(200);
  }

  @Test
  void onlyVerifyKnowsTheRuleEngine() {
    Offences offences =
        new Offences(
            "Kie and Drools are known outside verify.",
            "move the code to org.isnad.verify and let it speak in facts and findings.");
    List<String> engine = List.of("org.kie.", "org.drools.", "org.mvel2.");
    for (JavaClass type : House.classes()) {
      offences.look();
      if (!"verify".equals(House.room(type))) {
        for (Dependency d : type.getDirectDependenciesFromSelf()) {
          String target = d.getTargetClass().getBaseComponentType().getName();
          offences.addIf(
              engine.stream().anyMatch(target::startsWith), type.getName() + " uses " + target);
        }
      }
    }
    offences.none(200);
  }

  @Test
  void onlyIngestUnpacksAndReadsXml() {
    Offences offences =
        new Offences(
            "Archives or XML are read outside ingest.",
            "let ingest read it, where sizes, names and entities are bounded (Limits).");
    List<String> formats =
        List.of("org.apache.commons.compress.", "io.airlift.", "javax.xml.", "java.util.zip.GZIP");
    for (JavaClass type : House.classes()) {
      offences.look();
      if (!"ingest".equals(House.room(type))) {
        for (Dependency d : type.getDirectDependenciesFromSelf()) {
          String target = d.getTargetClass().getBaseComponentType().getName();
          offences.addIf(
              formats.stream().anyMatch(target::startsWith), type.getName() + " uses " + target);
        }
      }
    }
    offences.none(200);
  }
}
