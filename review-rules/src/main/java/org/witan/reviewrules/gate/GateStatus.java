package org.witan.reviewrules.gate;

/** How a review stands to a gate rule. */
public enum GateStatus {
    /** The rule has nothing to say of this review. */
    NOT_APPLICABLE("not-applicable"),
    /** The rule asks for something that is missing. */
    UNSATISFIED("unsatisfied"),
    /** The review has what the rule asks for. */
    SATISFIED("satisfied"),
    /** The rule is passed over, and that stays visible for ever. */
    OVERRIDDEN("overridden"),
    /** The rule cannot be evaluated; it holds the decision up like an unsatisfied one. */
    ERROR("error");

    private final String word;

    GateStatus(String word) {
        this.word = word;
    }

    /** Returns the status as it is written everywhere outside of the code, such as {@code not-applicable}. */
    public String word() {
        return word;
    }
}
