package org.isnad.fact;

import java.util.List;

/**
 * The unit of verification: events joined by parent, background or person-identity links.
 *
 * @param id id of its first event
 * @param events ids, sorted
 */
public record Island(String id, List<String> events) {}
