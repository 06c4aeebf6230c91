package org.witan.messages.proposal;

import org.witan.messages.ProposalId;
import org.witan.messages.TenantMessage;

/** What happened to a proposal, or to the relations between proposals. */
public sealed interface ProposalEvent extends TenantMessage
        permits ProposalDrafted,
                ProposalRevised,
                ProposalTagged,
                ProposalSubmitted,
                ProposalWithdrawn,
                ProposalRelated,
                ProposalUnrelated,
                DecisionRecorded,
                DecisionDeprecated,
                DecisionSuperseded,
                IntakeAnswered,
                ProposalSeconded,
                ProposalObjected,
                ObjectionWithdrawn,
                ProposalEnteredReview,
                ProposalLeftReview {

    /** The proposal it happened to, or that states the relation. */
    ProposalId proposal();
}
