package org.isnad.fact;

import java.util.List;

/**
 * A person, group, body or place under one id.
 *
 * @param id stable id
 * @param kind {@code person}, {@code group}, {@code body}, {@code place} or {@code party}
 * @param name the name to show, in Arabic
 * @param nameEn the name to show, in English; equal to {@code name} when unknown
 * @param names every known spelling and alias, the shown name first
 * @param party party it belongs to, or null
 * @param within id of the place or body that contains it, or null
 */
public record Entity(
    String id,
    String kind,
    String name,
    String nameEn,
    List<String> names,
    String party,
    String within)
    implements Fact {}
