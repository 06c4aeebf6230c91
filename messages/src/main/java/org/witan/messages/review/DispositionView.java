package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ConditionId;
import org.witan.messages.Person;

/**
 * What became of a finding.
 *
 * @param kind        {@code accepted}, {@code changed}, {@code rejected}, {@code deferred}, {@code duplicate} or
 *                    {@code out-of-scope}
 * @param revision    the revision that mended or changed it; null for the other kinds
 * @param reason      null where the kind needs none; of a deferral that was replaced since, its condition
 * @param condition   the condition under which it is deferred; null for the other kinds
 * @param duplicateOf the number of the other finding; null for the other kinds
 */
public record DispositionView(
        String kind,
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable ConditionId condition,
        @Nullable Integer duplicateOf,
        String answer,
        Person by,
        Instant at) {}
