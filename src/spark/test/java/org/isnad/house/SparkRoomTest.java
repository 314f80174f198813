package org.isnad.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spark and Hadoop stay in their room. */
class SparkRoomTest {
  private static final List<String> CLUSTER =
      List.of("org.apache.spark.", "org.apache.hadoop.", "scala.");

  @Test
  void onlyBatchKnowsSpark() {
    Offences offences =
        new Offences(
            "Spark is known outside batch.",
            "move the code to org.isnad.batch and let it hand bytes and records to Pieces.");
    int batch = 0;
    for (JavaClass type : House.classes()) {
      offences.look();
      if ("batch".equals(House.room(type))) {
        batch++;
        continue;
      }
      for (Dependency d : type.getDirectDependenciesFromSelf()) {
        String target = d.getTargetClass().getBaseComponentType().getName();
        offences.addIf(
            CLUSTER.stream().anyMatch(target::startsWith), type.getName() + " uses " + target);
      }
    }
    offences.addIf(batch < 8, "of the room batch only " + batch + " classes were found");
    offences.none(200);
  }
}
