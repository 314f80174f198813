package org.isnad.fact;

import java.util.List;

/**
 * An outlet passes on what another source of the batch published itself: one root, however many
 * articles carry it.
 *
 * @param id stable id
 * @param event id of the top event
 * @param topic group of claim types
 * @param actor entity or party id that both speak of, or null
 * @param outlet id of the outlet that relays
 * @param relayed id of the source that is relayed
 * @param basis {@code cited} when the chain names it, {@code copied} when the text is the same,
 *     {@code likely} when an unnamed channel can only be guessed
 * @param claims ids of the relaying claims, sorted
 * @param originals ids of the relayed source's own claims, sorted
 */
public record Relay(
    String id,
    String event,
    String topic,
    String actor,
    String outlet,
    String relayed,
    String basis,
    List<String> claims,
    List<String> originals)
    implements Fact {}
