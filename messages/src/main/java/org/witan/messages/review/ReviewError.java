package org.witan.messages.review;

import org.witan.messages.Blame;
import org.witan.messages.ErrorCode;

/** Why a review refuses. */
public enum ReviewError implements ErrorCode {
    /** The move is not open in the present phase; phase and openMoves say which are. */
    REVIEW_PHASE_REFUSED(Blame.CONFLICT, 409, "The review does not allow this in its phase."),
    /** The id belongs to another review. */
    REVIEW_EXISTS(Blame.CONFLICT, 409, "The review exists already."),
    /** The actor does not chair this review. */
    NOT_THE_CHAIR(Blame.USER, 403, "Only the chair of the review may do this."),
    /** The actor was not asked to that seat, or has left it. */
    NOT_YOUR_SEAT(Blame.USER, 403, "Only who sits there may do this."),
    /** The actor does not sit on the seat that raised the finding. */
    NOT_THE_FINDER(Blame.USER, 403, "Only the seat that raised the finding may do this."),
    /** The actor neither wrote a revision of the proposal nor chairs. */
    NOT_TO_DISPOSE(Blame.USER, 403, "Only an author of the proposal or the chair may do this."),
    /** The actor neither owns the condition nor chairs. */
    NOT_THE_CONDITION_OWNER(Blame.USER, 403, "Only the owner of the condition or the chair may do this."),
    /** Who wrote any revision of the proposal cannot chair its review. */
    AUTHOR_CANNOT_CHAIR(Blame.USER, 409, "An author of the proposal cannot chair."),
    /** Who wrote any revision of the proposal cannot sit on its panel. */
    AUTHOR_CANNOT_SIT(Blame.USER, 409, "An author of the proposal cannot sit on its panel."),
    /** The member asked to a seat is no active member with the role expert. */
    SEAT_NEEDS_EXPERT(Blame.USER, 409, "Only an expert can sit on a panel."),
    /** The member to take the chair has not the role. */
    CHAIR_NEEDS_ROLE(Blame.USER, 409, "Only a member with the role chair can chair."),
    /** One member cannot have two seats of the same perspective. */
    SEATED_ALREADY(Blame.CONFLICT, 409, "The member has a seat of that perspective."),
    /** What a member wrote who left a seat stays sealed, so that the member cannot return to it before the reveal. */
    SEAT_LEFT_THIS_ROUND(Blame.CONFLICT, 409, "The member left the seat in this round."),
    /** The seat was accepted, left or waived; status says which. */
    SEAT_STATUS_REFUSED(Blame.CONFLICT, 409, "The seat is not in a state for this."),
    /** A deadline must lie in the future. */
    DEADLINE_NOT_AHEAD(Blame.USER, 409, "The deadline is not ahead."),
    /** The round named is over, or has not begun. */
    ROUND_NOT_OPEN(Blame.CONFLICT, 409, "That round is not open."),
    /** A sheet needs a position, or the word that there is nothing to add. */
    SHEET_INCOMPLETE(Blame.CONFLICT, 409, "The sheet cannot be filed yet."),
    /** A reveal before every seat has filed takes a reason. */
    REVEAL_NEEDS_REASON(Blame.USER, 409, "Not every seat has filed; say why not to wait."),
    /** The id belongs to another finding of the sheet or the review. */
    FINDING_EXISTS(Blame.CONFLICT, 409, "The finding exists already."),
    /** A finding that is cited is neither revealed nor on the own sheet. */
    FINDING_UNKNOWN(Blame.USER, 409, "There is no such finding."),
    /** A finding cannot be dropped while the position on the same sheet cites it. */
    FINDING_CITED(Blame.CONFLICT, 409, "The own position cites the finding."),
    /** The question is not on the checklist of the seat. */
    CHECKLIST_ITEM_UNKNOWN(Blame.USER, 409, "There is no such question."),
    /** The option is not among those that the panel considers. */
    OPTION_UNKNOWN(Blame.USER, 409, "There is no such option."),
    /** The revision before the panel has no section of that title. */
    SECTION_UNKNOWN(Blame.USER, 409, "There is no such section."),
    /** An objection without a finding. */
    OBJECTION_NEEDS_FINDING(Blame.USER, 409, "An objection cites at least one finding."),
    /** An objection that nothing could clear. */
    OBJECTION_NEEDS_CLEARANCE(Blame.USER, 409, "An objection says what would clear it."),
    /** An endorsement on conditions without a finding. */
    CONDITION_NEEDS_FINDING(Blame.USER, 409, "A conditional endorsement names the findings that it waits for."),
    /** A finding beside the word that there is nothing to add; take a position first. */
    NOTHING_TO_ADD_DECLARED(Blame.CONFLICT, 409, "The sheet says that there is nothing to add."),
    /** The word that there is nothing to add beside findings; drop them first. */
    SHEET_HAS_FINDINGS(Blame.CONFLICT, 409, "The sheet has findings."),
    /** The position is the one that stands and is not outdated. */
    POSITION_UNCHANGED(Blame.CONFLICT, 409, "The seat says this already."),
    /** The revision that shall mend a finding is not later than the one it was raised on, or not before the panel. */
    FIX_NOT_TAKEN(Blame.USER, 409, "The panel has no such later revision."),
    /** The other finding is the same, or a duplicate itself. */
    DUPLICATE_CIRCLE(Blame.USER, 409, "A finding cannot be a duplicate of itself."),
    /** Only a disposition can be contested. */
    FINDING_NOT_DISPOSED(Blame.CONFLICT, 409, "The finding is not disposed of."),
    /** There is an open contest of the disposition. */
    CONTEST_STANDS(Blame.CONFLICT, 409, "The disposition is contested already."),
    /** There is no open contest to withdraw. */
    CONTEST_UNKNOWN(Blame.CONFLICT, 409, "The disposition is not contested."),
    /** The recommendation lacks the condition of a deferred finding; missing says which. */
    CONDITION_MISSING(Blame.CONFLICT, 409, "A deferred finding needs its condition."),
    /** Accepted with conditions, without a condition. */
    OUTCOME_NEEDS_CONDITION(Blame.USER, 409, "The outcome takes at least one condition."),
    /** Conditions on an outcome that is neither accepted with conditions nor deferred. */
    OUTCOME_TAKES_NO_CONDITION(Blame.USER, 409, "The outcome takes no condition."),
    /** Who shall see to a condition must be an active member of the tenant. */
    CONDITION_OWNER_UNKNOWN(Blame.USER, 409, "The owner of a condition is no member."),
    /** Nothing is left to do about the condition. */
    CONDITION_CLOSED(Blame.CONFLICT, 409, "The condition is fulfilled or waived."),
    /** The version to sign is not the latest. */
    RECOMMENDATION_OUTDATED(Blame.CONFLICT, 409, "There is a newer recommendation."),
    /** A seat cannot sign while its dissent stands. */
    DISSENT_STANDS(Blame.CONFLICT, 409, "The seat dissents."),
    /** There is no dissent to withdraw. */
    DISSENT_UNKNOWN(Blame.CONFLICT, 409, "The seat does not dissent."),
    /** Rules are neither satisfied nor overridden; unmet says what is missing. */
    GATE_RULES_UNMET(Blame.CONFLICT, 409, "A gate rule holds the decision up."),
    /** The review is not held to a rule of that name. */
    GATE_RULE_UNKNOWN(Blame.USER, 409, "There is no such gate rule."),
    /** A rule that is satisfied or not applicable cannot be overridden. */
    GATE_RULE_PASSES(Blame.CONFLICT, 409, "The gate rule holds nothing up."),
    /** The rule itself does not allow to override it here. */
    GATE_RULE_NOT_TO_OVERRIDE(Blame.CONFLICT, 409, "The gate rule cannot be passed over now."),
    /** A newer revision was submitted a moment ago. */
    REVISION_PENDING(Blame.CONFLICT, 409, "The panel has not taken the latest revision yet."),
    /** Rules to publish have mistakes; problems says which. */
    GATE_RULES_INVALID(Blame.USER, 409, "The gate rules cannot be understood."),
    /** Two questions have the same id. */
    CHECKLIST_INVALID(Blame.USER, 409, "The checklist has a mistake."),
    /** The protocol contradicts itself; problems says how. */
    PROTOCOL_INVALID(Blame.USER, 409, "No review can be held by the protocol.");

    private final Blame blame;
    private final int status;
    private final String title;

    ReviewError(Blame blame, int status, String title) {
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
