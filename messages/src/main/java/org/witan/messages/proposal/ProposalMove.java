package org.witan.messages.proposal;

import java.util.Locale;

/** What can be done to a proposal, as far as its status decides. */
public enum ProposalMove {
    /** Save a new revision. */
    REVISE,
    /** Replace the tags. */
    TAG,
    /** Put a revision forward. */
    SUBMIT,
    /** Take the proposal back. */
    WITHDRAW,
    /** Answer the questionnaire that recommends a tier. */
    INTAKE,
    /** Second it. */
    SECOND,
    /** Object to it, or take an objection back. */
    OBJECT,
    /** Put it before a panel. */
    CONVENE,
    /** Record a decision. */
    DECIDE,
    /** Put another decision in its place. */
    SUPERSEDE,
    /** End a decision that is in force. */
    DEPRECATE;

    /** The move as the API names it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
