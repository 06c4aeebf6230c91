package org.witan.messages.review;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantMessage;

/** What happened in a review, open to every member of the tenant. */
public sealed interface ReviewEvent extends TenantMessage
        permits PanelConvened,
                RoundOpened,
                SeatAdded,
                SeatAccepted,
                SeatDeclined,
                SeatRecused,
                SeatSubstituted,
                SeatWaived,
                DeadlineMoved,
                DeadlinePassed,
                RoundRevealed,
                PositionMoved,
                RevisionTaken,
                FindingDisposed,
                DispositionContested,
                ContestWithdrawn,
                RecommendationRecorded,
                RecommendationSigned,
                DissentRecorded,
                DissentWithdrawn,
                GateRuleOverridden,
                ReviewDecided,
                ReviewCancelled,
                ChairHandedOver,
                ConditionFulfilled,
                ConditionWaived,
                ConditionReassigned {

    /** The review it happened in. */
    ReviewId review();

    /** The proposal before the panel. */
    ProposalId proposal();
}
