package org.isnad.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.knowledge.Knowledge;

/**
 * How verdicts are reached: tables an editor may change.
 *
 * @param verdicts situation of the answer that stands to status and credibility
 * @param likelihood status and credibility to ICD 203 words
 * @param grades situation of an event to Airwars grade
 * @param interests what a party says of itself to how it weighs
 */
record Policy(
    DecisionTable verdicts,
    DecisionTable likelihood,
    DecisionTable grades,
    DecisionTable interests) {
  private static final Pattern YES_NO = Pattern.compile("yes|no");
  private static final Pattern COUNT = Pattern.compile("(>=|<=)?\\d{1,6}");
  private static final Pattern LETTER = Pattern.compile("[A-F](-[A-F])?");
  private static final Pattern DIGIT = Pattern.compile("[1-6]");
  private static final Pattern DIGITS = Pattern.compile("[1-6](-[1-6])?");
  private static final Pattern WORDS = Pattern.compile(".+");
  private static final Pattern STATUS =
      Pattern.compile("confirmed|probable|contested|unconfirmed|superseded|discounted");
  private static final Pattern GRADE = Pattern.compile("confirmed|fair|weak|contested|discounted");

  /** The tables as they were written. */
  List<String> texts() {
    return List.of(verdicts.text(), likelihood.text(), grades.text(), interests.text());
  }

  static Policy read(Knowledge knowledge, Problems problems) {
    return new Policy(
        DecisionTable.read(
            knowledge,
            "verdicts",
            columns(
                "superseded",
                YES_NO,
                "stated",
                YES_NO,
                "denied",
                YES_NO,
                "conflict",
                Pattern.compile("yes|no|weak"),
                "interested",
                YES_NO,
                "against",
                YES_NO,
                "proven",
                COUNT,
                "possible",
                COUNT,
                "letter",
                LETTER,
                "partial",
                YES_NO),
            columns("status", STATUS, "credibility", DIGIT, "why_en", WORDS, "why_ar", WORDS),
            problems),
        DecisionTable.read(
            knowledge,
            "likelihood",
            columns("status", STATUS, "credibility", DIGITS),
            columns("words", WORDS),
            problems),
        DecisionTable.read(
            knowledge,
            "grades",
            columns(
                "discounted", YES_NO, "contested", YES_NO, "acknowledged", YES_NO, "roots", COUNT),
            columns("grade", GRADE, "why", WORDS),
            problems),
        DecisionTable.read(
            knowledge,
            "interests",
            columns(
                "type",
                Pattern.compile("[a-z]+"),
                "polarity",
                Pattern.compile("affirmed|denied"),
                "zero",
                YES_NO),
            columns("weighs", Pattern.compile("interested|against|neither"), "why", WORDS),
            problems));
  }

  private static Map<String, Pattern> columns(Object... namesAndForms) {
    Map<String, Pattern> columns = new LinkedHashMap<>();
    for (int i = 0; i < namesAndForms.length; i += 2) {
      columns.put((String) namesAndForms[i], (Pattern) namesAndForms[i + 1]);
    }
    return columns;
  }
}
