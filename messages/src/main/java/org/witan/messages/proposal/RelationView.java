package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;

/** One relation, seen from one end; {@code direction} is {@code outgoing} or {@code incoming}. */
public record RelationView(
        RelationType type,
        String direction,
        String key,
        String title,
        ProposalStatus state,
        @Nullable String note) {}
