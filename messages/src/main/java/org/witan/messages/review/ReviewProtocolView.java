package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * The protocol under which a panel would be convened now.
 *
 * @param scope       {@code log}, {@code tenant} or {@code built-in}
 * @param version     0 for the built-in one
 * @param publishedBy null for the built-in one
 */
public record ReviewProtocolView(
        String scope,
        int version,
        ReviewProtocol protocol,
        @Nullable Person publishedBy,
        @Nullable Instant publishedAt) {}
