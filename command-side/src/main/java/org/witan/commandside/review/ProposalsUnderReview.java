package org.witan.commandside.review;

import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.proposal.DecisionRecorded;

/** Knows proposals, and carries them into a review and out of it in the current unit of work. */
public interface ProposalsUnderReview {

    /**
     * What is known of the proposal now.
     *
     * @throws org.witan.messages.RefusedException with {@code NOT_FOUND} when there is no such proposal
     */
    ProposalFacts facts(ProposalId proposal);

    /** The Markdown of a revision that the proposal has. */
    String body(ProposalId proposal, int revision);

    /** Puts the proposal before the panel; refused where its state does not allow that. */
    void enter(ProposalId proposal, ReviewId review, int revision);

    /** Takes the proposal back from a panel that was called off. */
    void leave(ProposalId proposal, ReviewId review);

    /** Records the panel's decision on the proposal; refused unless it is before that panel. */
    void decide(DecisionRecorded decision, ReviewId review);
}
