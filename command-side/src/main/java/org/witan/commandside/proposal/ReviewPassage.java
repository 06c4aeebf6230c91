package org.witan.commandside.proposal;

import java.util.List;
import java.util.Map;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.ReviewId;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.ProposalEnteredReview;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalLeftReview;
import org.witan.messages.proposal.ProposalMove;
import org.witan.messages.proposal.ProposalStatus;

/** The way of a proposal into a review and out of it, without side effects. */
final class ReviewPassage {

    private ReviewPassage() {}

    static List<ProposalEvent> enter(ProposalId proposal, ReviewId review, int revision, ProposalState state) {
        ProposalDecider.requireOpen(ProposalMove.CONVENE, state);
        if (revision > state.revision()) {
            throw new RefusedException(
                    ProposalError.REVISION_UNKNOWN,
                    "Revision " + revision + " does not exist; the current one is " + state.revision() + ".",
                    Map.of("currentRevision", state.revision()));
        }
        return List.of(new ProposalEnteredReview(proposal, review, revision));
    }

    /** Quiet for a proposal that left by itself, because it was withdrawn. */
    static List<ProposalEvent> leave(ProposalId proposal, ReviewId review, ProposalState state) {
        return isBefore(review, state) ? List.of(new ProposalLeftReview(proposal, review)) : List.of();
    }

    static List<ProposalEvent> decide(DecisionRecorded decision, ReviewId review, ProposalState state) {
        if (!isBefore(review, state)) {
            throw ProposalDecider.moveRefused(
                    ProposalMove.DECIDE,
                    state,
                    "A proposal that is " + state.status().label() + " is not before this panel.");
        }
        return List.of(decision);
    }

    static ProposalState entered(ProposalState state, ProposalEnteredReview event) {
        return state.submitted(event.revision())
                .in(ProposalStatus.IN_REVIEW)
                .considered(state.consideration().before(event.review()));
    }

    private static boolean isBefore(ReviewId review, ProposalState state) {
        return state.status() == ProposalStatus.IN_REVIEW
                && review.equals(state.consideration().review());
    }
}
