package org.witan.messages.proposal;

import org.jspecify.annotations.Nullable;
import org.witan.messages.LogKey;
import org.witan.messages.MemberId;
import org.witan.messages.PageRequest;
import org.witan.messages.TenantId;
import org.witan.messages.TenantMessage;

/**
 * Asks for proposals: {@code Page<ProposalSummaryView>}.
 *
 * @param log   only of this log; null for all
 * @param state only in this state; null for all
 * @param tag   only with this tag; null for all
 * @param author only those begun by this member; null for all
 * @param sort  {@code updated} or {@code created}, newest first, or {@code key}
 */
public record ListProposals(
        TenantId tenant,
        @Nullable LogKey log,
        @Nullable ProposalStatus state,
        @Nullable String tag,
        @Nullable MemberId author,
        String sort,
        PageRequest page,
        long atLeast)
        implements TenantMessage {}
