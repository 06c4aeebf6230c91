package org.witan.messages.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.Person;
import org.witan.messages.proposal.Outcome;

/**
 * A review as lists show it.
 *
 * @param review     its name within the tenant
 * @param proposal   the key of the proposal
 * @param round      the latest round, from 1
 * @param deadline   of the phase; null for none
 * @param outcome    what was decided; null before
 * @param seatCount  how many seats the panel has, waived ones too
 * @param vacantCount how many of them nobody holds
 */
public record ReviewSummaryView(
        String review,
        String proposal,
        LogKey log,
        String title,
        ReviewPhase phase,
        int round,
        @Nullable Instant deadline,
        Person chair,
        @Nullable Outcome outcome,
        int seatCount,
        int vacantCount,
        Instant convenedAt,
        Instant updatedAt) {}
