package org.witan.messages.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;

/**
 * A log as lists and its own page show it.
 *
 * @param openCount    proposals that wait for something: draft, proposed or in review
 * @param decidedCount proposals with a recorded decision
 * @param version      the log's version, for {@code If-Match}
 */
public record LogView(
        LogKey key,
        String name,
        @Nullable String description,
        int proposalCount,
        int openCount,
        int decidedCount,
        Instant lastActivityAt,
        long version) {}
