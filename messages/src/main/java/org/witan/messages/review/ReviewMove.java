package org.witan.messages.review;

import java.util.List;
import org.witan.messages.Labelled;

/** What can be done in a review, as far as its phase decides, and by whom. */
public enum ReviewMove implements Labelled {
    /** Take the seat that one was asked to. */
    ACCEPT_SEAT(ReviewPart.SEAT),
    /** Refuse the seat that one was asked to. */
    DECLINE_SEAT(ReviewPart.SEAT),
    /** Leave a seat over a conflict of interest. */
    RECUSE_SEAT(ReviewPart.SEAT),
    /** Write findings, a position and checklist answers under seal. */
    WRITE_SHEET(ReviewPart.SEAT),
    /** Declare the own sheet ready. */
    FILE_SHEET(ReviewPart.SEAT),
    /** Take another position in the open, with a reason. */
    MOVE_POSITION(ReviewPart.SEAT),
    /** Contest the disposition of the own finding, or give that up. */
    CONTEST_DISPOSITION(ReviewPart.SEAT),
    /** Sign the recommendation. */
    SIGN(ReviewPart.SEAT),
    /** Put a dissent on record, change it or withdraw it. */
    DISSENT(ReviewPart.SEAT),
    /** Say what becomes of a finding. */
    DISPOSE_FINDING(ReviewPart.AUTHOR, ReviewPart.CHAIR),
    /** Add a seat to the panel. */
    ADD_SEAT(ReviewPart.CHAIR),
    /** Put another member on a seat. */
    SUBSTITUTE_SEAT(ReviewPart.CHAIR),
    /** Go without a seat. */
    WAIVE_SEAT(ReviewPart.CHAIR),
    /** Move the deadline of the phase. */
    MOVE_DEADLINE(ReviewPart.CHAIR),
    /** End the sealed round and show what was filed. */
    REVEAL_ROUND(ReviewPart.CHAIR),
    /** Begin another sealed round. */
    OPEN_ROUND(ReviewPart.CHAIR),
    /** Put a recommendation on record, or a newer version of it. */
    RECOMMEND(ReviewPart.CHAIR),
    /** Pass over a gate rule. */
    OVERRIDE_GATE_RULE(ReviewPart.CHAIR),
    /** Record the decision. */
    DECIDE(ReviewPart.CHAIR),
    /** Call the review off. */
    CANCEL(ReviewPart.CHAIR),
    /** Give the chair to another member. */
    HAND_OVER_CHAIR(ReviewPart.CHAIR, ReviewPart.OWNER),
    /** Report an obligation as done. */
    FULFIL_CONDITION(ReviewPart.CONDITION_OWNER, ReviewPart.CHAIR),
    /** Go without an obligation. */
    WAIVE_CONDITION(ReviewPart.CHAIR),
    /** Give an obligation another owner or date. */
    REASSIGN_CONDITION(ReviewPart.CHAIR);

    private final List<ReviewPart> parts;

    ReviewMove(ReviewPart... parts) {
        this.parts = List.of(parts);
    }

    /** The parts of which each may take the move; never empty. */
    public List<ReviewPart> parts() {
        return parts;
    }
}
