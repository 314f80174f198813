package org.isnad.fact;

/** Whatever may be put into a Drools session and read by a rule. */
public sealed interface Fact
    permits Answer,
        Claim,
        Document,
        Entity,
        Event,
        IdentityLink,
        Question,
        Relay,
        Root,
        Source,
        Tolerance {}
