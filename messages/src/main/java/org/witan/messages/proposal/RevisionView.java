package org.witan.messages.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * One saved revision.
 *
 * @param body         the Markdown; null in lists
 * @param baseRevision the one it was written from; null for the first
 */
public record RevisionView(
        int number,
        String title,
        @Nullable String body,
        Person author,
        Instant savedAt,
        @Nullable String note,
        @Nullable Integer baseRevision) {}
