package org.witan.messages.review;

import org.witan.messages.ReviewId;
import org.witan.messages.TenantMessage;

/** A command to a review. */
public sealed interface ReviewCommand extends TenantMessage
        permits ConvenePanel,
                AddSeat,
                SubstituteSeat,
                WaiveSeat,
                MoveDeadline,
                RevealRound,
                OpenRound,
                AcceptSeat,
                DeclineSeat,
                RecuseSeat,
                MovePosition,
                DisposeFinding,
                ContestDisposition,
                WithdrawContest,
                RecordRecommendation,
                SignRecommendation,
                RecordDissent,
                WithdrawDissent,
                OverrideGateRule,
                DecideReview,
                CancelReview,
                HandOverChair,
                FulfilCondition,
                WaiveCondition,
                ReassignCondition,
                TakeRevision,
                CloseRoundAtDeadline,
                AbandonReview {

    /** The review that is meant. */
    ReviewId review();
}
