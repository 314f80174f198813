package org.isnad.fact;

import java.util.List;

/**
 * An outlet passes on what another source of the batch published itself: one root, however many
 * articles carry it. Or it passes on its own earlier version, changed.
 *
 * @param id stable id
 * @param event id of the top event
 * @param topic group of claim types
 * @param actor entity or party id that both speak of, or null
 * @param outlet id of the outlet that relays
 * @param relayed id of the source that is relayed
 * @param basis {@code cited} when the chain names it, {@code copied} when the words are the same,
 *     {@code altered} when they are but for what is claimed, {@code likely} when an unnamed channel
 *     can only be guessed; of two versions of one article, {@code changed} when the later one says
 *     otherwise, {@code withdrawn} when it is silent
 * @param claims ids of the relaying claims, sorted
 * @param originals ids of the relayed source's own claims, sorted
 * @param ordered whether it is known that the originals came first; a chain tells, else the days do
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
    List<String> originals,
    boolean ordered)
    implements Fact {}
