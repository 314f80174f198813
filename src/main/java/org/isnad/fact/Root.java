package org.isnad.fact;

/**
 * Where a chain of transmission ends: one observer, speaker, body or recording. Support is counted
 * on roots.
 *
 * @param id stable id; claims name it in {@code root}
 * @param name the words to show for it
 * @param kind kind of the last hop, one of {@link Terms#HOP_KINDS}
 * @param source registry id of the speaker itself, or null
 * @param outlet id of the outlet whose article gave the words, or null when several did
 * @param party party that the speaker belongs to, {@code neutral} or {@code unknown}
 * @param reliability Admiralty letter of the speaker if registered, else by its kind, never above
 *     that of the outlet that relays it
 * @param anonymous whether the speaker is not named
 * @param depth hops between the reader's article and the root: 0 for the outlet's own voice
 */
public record Root(
    String id,
    String name,
    String kind,
    String source,
    String outlet,
    String party,
    String reliability,
    boolean anonymous,
    int depth)
    implements Fact {}
