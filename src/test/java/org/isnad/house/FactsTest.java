package org.isnad.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.Set;
import org.isnad.fact.Fact;
import org.junit.jupiter.api.Test;

/** Facts are what rules read: public top-level records whose names a pattern can use. */
class FactsTest {
  /** Types of the room that are no records, and why. */
  private static final Map<String, String> NO_RECORDS =
      Map.of(
          "ById", "a list of facts by their ids",
          "Compact", "how texts of facts are kept",
          "Fact", "the sealed family itself",
          "Sharing", "what facts have in common, kept once",
          "Compare", "the rules' vocabulary",
          "Orthography", "the two keys of a word",
          "Terms", "the closed vocabularies");

  /** Words that break a pattern of a rule when they are a field's name. */
  private static final Set<String> BREAK_PATTERNS =
      Set.of(
          "is",
          "in",
          "not",
          "when",
          "then",
          "and",
          "or",
          "contains",
          "function",
          "unit",
          "matches",
          "exists",
          "forall",
          "eval",
          "over",
          "rule",
          "query",
          "global");

  /** Fields named so although no rule may read them, and why. */
  private static final Map<String, String> READ_BY_NO_RULE =
      Map.of("Tolerance.unit", "a word for people; rules read name and share");

  @Test
  void factsArePublicTopLevelRecords() {
    Offences offences =
        new Offences(
            "A type of org.isnad.fact is not a public top-level record.",
            "make it a record of its own file: rules can only match such types, and only records "
                + "can be trusted not to change under a rule.");
    for (JavaClass type : House.classes()) {
      if ("fact".equals(House.room(type)) && !type.getName().endsWith("package-info")) {
        offences.look();
        boolean record =
            type.isRecord()
                && type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC);
        String top = House.topLevel(type);
        offences.addIf(
            !record && !NO_RECORDS.containsKey(top.substring(top.lastIndexOf('.') + 1)),
            type.getName());
      }
    }
    for (Class<?> fact : Fact.class.getPermittedSubclasses()) {
      offences.addIf(!fact.isRecord(), fact.getName());
    }
    offences.none(20);
  }

  @Test
  void fieldNamesCanStandInAPattern() {
    Offences offences =
        new Offences(
            "A field of a fact has a name that breaks rules.",
            "choose another word ('measure' for 'unit'), longer than one letter, without 'is'.");
    for (JavaClass type : House.classes()) {
      if ("fact".equals(House.room(type)) && type.isRecord()) {
        offences.look();
        for (JavaField field : type.getFields()) {
          String name = field.getName();
          boolean broken =
              BREAK_PATTERNS.contains(name) || name.length() == 1 || name.matches("is[A-Z].*");
          String full = type.getSimpleName() + "." + name;
          offences.addIf(
              broken
                  && !field.getModifiers().contains(JavaModifier.STATIC)
                  && !READ_BY_NO_RULE.containsKey(full),
              full);
        }
      }
    }
    offences.none(18);
  }
}
