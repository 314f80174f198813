package org.isnad.verify;

import java.util.List;
import java.util.Map;

/**
 * One call of {@code findings.flag}.
 *
 * @param rule id of the rule
 * @param island island of what matched, or null when it belongs to none
 * @param facts what was flagged: facts and collections of facts
 * @param bound every variable of the match
 * @param matched every object of the match
 */
record Flagged(
    String rule,
    String island,
    List<Object> facts,
    Map<String, Object> bound,
    List<Object> matched) {}
