package org.isnad.fact;

import java.util.List;

/**
 * A statement that two names are one person, group or body.
 *
 * @param id stable id
 * @param left entity id
 * @param right entity id
 * @param person id of the cluster both belong to when all links hold
 * @param basis {@code text} (an article says so), {@code registry} or {@code editor}
 * @param modality the weakest modality of its claims
 * @param roots roots that say so, sorted
 * @param claims ids of the claims that say so, sorted
 * @param event id of the event it was stated in, or null
 */
public record IdentityLink(
    String id,
    String left,
    String right,
    String person,
    String basis,
    String modality,
    List<String> roots,
    List<String> claims,
    String event)
    implements Fact {}
