package org.isnad.fact;

import java.util.List;

/**
 * Everything linking knows of a batch: what rules read. Every list is sorted by id (documents by
 * file), so the same input gives the same fact base whatever the order it was read in.
 */
public record FactBase(
    List<Document> documents,
    List<Source> sources,
    List<Entity> entities,
    List<Event> events,
    List<Question> questions,
    List<Answer> answers,
    List<Claim> claims,
    List<Root> roots,
    List<IdentityLink> links,
    List<Relay> relays,
    List<Judgement> judgements,
    List<Island> islands) {}
