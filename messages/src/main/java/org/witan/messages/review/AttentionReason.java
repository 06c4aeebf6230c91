package org.witan.messages.review;

import org.witan.messages.Labelled;

/** Why somebody must act. */
public enum AttentionReason implements Labelled {
    /** Accept or decline a seat. */
    ANSWER_INVITATION,
    /** Ask again, or somebody else: an invitation was not answered in time. */
    CHASE_INVITATION,
    /** File the sheet of a sealed round. */
    FILE_SHEET,
    /** Dispose of a finding. */
    SETTLE_FINDING,
    /** Answer a contested disposition. */
    SETTLE_CONTEST,
    /** Take a position again, because a section that it rests on changed. */
    POSITION_LAPSED,
    /** Take a position again, because the findings that it waits for are mended. */
    POSITION_DUE_AGAIN,
    /** Sign the recommendation or dissent. */
    SIGN_OR_DISSENT,
    /** Put somebody on a seat that is vacant or whose member is no longer one, or waive it. */
    FILL_SEAT,
    /** End a sealed round: all have filed, or its time is up. */
    REVEAL_ROUND,
    /** Recommend or open another round: all findings are settled, or the time of the discussion is up. */
    END_DISCUSSION,
    /** Record a new version of the recommendation: a finding was deferred since, under a condition that it lacks. */
    RECOMMEND_ANEW,
    /** Meet a gate rule or pass over it: all have signed or dissented, and it holds the decision up. */
    MEET_GATE_RULE,
    /** Record the decision: no gate rule holds it up, and the recommendation lacks no condition. */
    DECIDE,
    /** See to a condition. */
    FULFIL_CONDITION,
    /** Chase a condition that is overdue. */
    CHASE_CONDITION,
    /** Convene a panel for a proposal that needs one. */
    CONVENE_PANEL,
    /** Second a proposal, or object to it. */
    SECOND_PROPOSAL,
    /** Withdraw an objection or object anew: the proposal has a newer revision. */
    RECONSIDER_OBJECTION,
    /** Settle an objection to a proposal that needs no panel. */
    SETTLE_OBJECTION,
    /** Record the decision on a proposal that takes no panel: nobody's second or objection is waited for. */
    RECORD_DECISION,
    /** Look at a decision again: the date for that has come. */
    REVIEW_DECISION,
    /** Renew or end a provisional decision: its time is up. */
    RENEW_DECISION;

    /** The reason of that label. */
    public static AttentionReason ofLabel(String label) {
        return Labelled.of(values(), "reason", label);
    }
}
