package org.isnad.finding;

import java.util.List;

/**
 * What a rule says about some claims.
 *
 * @param id hash of key and fingerprint
 * @param key rule + event anchor + topic + actors, without dates
 * @param rule id of the rule
 * @param ruleVersion version the rule exists since
 * @param kind one of {@link RuleCard#KINDS}
 * @param severity {@code high}, {@code medium} or {@code low}
 * @param claims ids of the claims it cites, sorted
 * @param answers ids of the answers it compares, sorted
 * @param event id of the top event, or null
 * @param explanation a sentence that names what was matched
 * @param standsOn ids of what it rests on, sorted: identity links, events, decisions that joined
 *     articles to them, sources and roots
 * @param fingerprint key + evidence quotes and values, hashed
 */
public record Finding(
    String id,
    String key,
    String rule,
    String ruleVersion,
    String kind,
    String severity,
    List<String> claims,
    List<String> answers,
    String event,
    Text explanation,
    List<String> standsOn,
    String fingerprint) {}
