package org.witan.messages.proposal;

import org.witan.messages.TenantMessage;

/** A command to a proposal, or to the relations between proposals. */
public sealed interface ProposalCommand extends TenantMessage
        permits DraftProposal,
                ReviseProposal,
                TagProposal,
                SubmitProposal,
                WithdrawProposal,
                RelateProposals,
                UnrelateProposals,
                RecordDecision,
                DeprecateDecision,
                SupersedeDecision,
                AnswerIntake,
                SecondProposal,
                ObjectToProposal,
                WithdrawObjection {}
