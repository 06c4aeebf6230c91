package org.witan.messages.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.PageRequest;
import org.witan.messages.ProposalId;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for reviews, the one that changed last first: {@code Page<ReviewSummaryView>}.
 *
 * @param proposal only those of this proposal; null for all
 * @param log      only those of proposals in this log; null for all
 * @param phase    only those in this phase; null for all
 * @param member   only those that this member chairs or has a seat in; null for all
 */
public record ListReviews(
        TenantId tenant,
        @Nullable ProposalId proposal,
        @Nullable LogKey log,
        @Nullable ReviewPhase phase,
        @Nullable MemberId member,
        PageRequest page,
        long atLeast)
        implements TenantMessage {}
