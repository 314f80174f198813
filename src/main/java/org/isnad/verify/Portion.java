package org.isnad.verify;

import java.util.List;
import java.util.SortedMap;
import org.isnad.fact.FactBase;

/**
 * Some islands of a batch with all that rules and sentences about them look at: a record through
 * and through, so that it can go from one machine to another.
 *
 * @param islands whose findings are wanted, in the order of their ids
 * @param cost what their rules are expected to cost, in answers and claims looked at
 * @param facts theirs, and those of other islands that they name
 * @param carriers root to the outlets that carry it anywhere in the batch
 */
public record Portion(
    List<String> islands, long cost, FactBase facts, SortedMap<String, List<String>> carriers) {}
