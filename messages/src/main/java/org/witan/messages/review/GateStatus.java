package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How a review stands to a gate rule. */
public enum GateStatus implements Labelled {
    /** The rule has nothing to say of this review. */
    NOT_APPLICABLE,
    /** The rule asks for something that is missing. */
    UNSATISFIED,
    /** The review has what the rule asks for. */
    SATISFIED,
    /** The chair passed over the rule, and that stays visible for ever. */
    OVERRIDDEN,
    /** The rule cannot be evaluated; it holds the decision up like an unsatisfied one. */
    ERROR;

    /** The status of that label. */
    public static GateStatus ofLabel(String label) {
        return Labelled.of(values(), "status", label);
    }

    /** Whether no decision can be recorded while a rule says so. */
    public boolean holdsUp() {
        return switch (this) {
            case UNSATISFIED, ERROR -> true;
            case SATISFIED, NOT_APPLICABLE, OVERRIDDEN -> false;
        };
    }
}
