package org.witan.messages.proposal;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Why a proposal refuses. */
public enum ProposalError implements ErrorCode {
    /** The move is not open in the present state; state and openMoves say which are. */
    PROPOSAL_MOVE_REFUSED(Blame.CONFLICT, 409, "The proposal cannot go there from its state."),
    /** The base revision is no longer the current one. */
    REVISION_CONFLICT(Blame.CONFLICT, 409, "Somebody saved another revision first."),
    /** Title and body are those of the current revision. */
    REVISION_UNCHANGED(Blame.CONFLICT, 409, "Nothing changed."),
    /** The revision named does not exist. */
    REVISION_UNKNOWN(Blame.USER, 409, "There is no such revision."),
    /** The actor wrote none of its revisions. */
    NOT_AN_AUTHOR(Blame.USER, 403, "Only an author of the proposal may do this."),
    /** The same relation between the same two proposals exists. */
    RELATION_EXISTS(Blame.CONFLICT, 409, "The relation is stated already."),
    /** The relation to take back does not exist. */
    RELATION_UNKNOWN(Blame.CONFLICT, 409, "There is no such relation."),
    /** Both ends are the same proposal. */
    RELATION_TO_ITSELF(Blame.USER, 409, "A proposal cannot relate to itself."),
    /** Depends-on and supersedes must not lead back to where they start. */
    RELATION_CYCLE(Blame.CONFLICT, 409, "The relation would close a circle."),
    /** The successor named is not accepted. */
    SUCCESSOR_NOT_IN_FORCE(Blame.CONFLICT, 409, "Only an accepted decision can take the place of another."),
    /** Every decider must be an active member of the tenant. */
    DECIDER_UNKNOWN(Blame.USER, 409, "A decider is no member."),
    /** The date until which a decision is valid lies before the day on which it is recorded. */
    VALID_UNTIL_PAST(Blame.USER, 409, "A decision cannot end before it is recorded."),
    /** The answers are not among those that the questionnaire offers. */
    INTAKE_ANSWER_UNKNOWN(Blame.USER, 409, "There is no such answer."),
    /** A tier below the recommended one takes a reason. */
    INTAKE_REASON_MISSING(Blame.USER, 409, "A lower tier takes a reason."),
    /** The tier chosen for the proposal asks for a panel. */
    TIER_NEEDS_PANEL(Blame.CONFLICT, 409, "This takes a panel."),
    /** The tier chosen for the proposal asks for another member who seconds it. */
    TIER_NEEDS_SECOND(Blame.CONFLICT, 409, "Nobody has seconded this."),
    /** Only a proposal of tier second is seconded and objected to. */
    TIER_IS_NOT_SECOND(Blame.CONFLICT, 409, "The tier does not ask for this."),
    /** There is still time for objections. */
    WAITING_PERIOD_RUNS(Blame.CONFLICT, 409, "The waiting period has not ended."),
    /** An expert objects. */
    OBJECTION_STANDS(Blame.CONFLICT, 409, "There is an open objection."),
    /** The actor objects already. */
    OBJECTION_EXISTS(Blame.CONFLICT, 409, "You object already."),
    /** The actor has no open objection. */
    OBJECTION_UNKNOWN(Blame.CONFLICT, 409, "You have no open objection."),
    /** The submitted revision has been seconded. */
    SECONDED_ALREADY(Blame.CONFLICT, 409, "The proposal is seconded already."),
    /** An author cannot second the own proposal. */
    AUTHOR_CANNOT_SECOND(Blame.USER, 409, "An author cannot second the proposal.");

    private final Blame blame;
    private final int status;
    private final String title;

    ProposalError(Blame blame, int status, String title) {
        this.blame = blame;
        this.status = status;
        this.title = title;
    }

    @Override
    public Blame blame() {
        return blame;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
