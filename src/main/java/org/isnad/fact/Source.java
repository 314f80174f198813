package org.isnad.fact;

import java.util.List;

/**
 * An entry of the source registry.
 *
 * @param id stable id
 * @param name the name to show, in Arabic
 * @param nameEn the name to show, in English
 * @param names every known spelling, the shown name first
 * @param kind one of {@link Terms#HOP_KINDS}
 * @param reliability Admiralty letter A (reliable) to F (cannot be judged), only from the registry
 * @param reason why the grade was given
 * @param graded day of the grade, ISO date
 * @param party party id, or {@code neutral}, or {@code unknown}
 * @param domains web domains it publishes under
 */
public record Source(
    String id,
    String name,
    String nameEn,
    List<String> names,
    String kind,
    String reliability,
    String reason,
    String graded,
    String party,
    List<String> domains)
    implements Fact {}
