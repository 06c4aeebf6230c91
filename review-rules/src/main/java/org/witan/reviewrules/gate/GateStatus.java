package org.witan.reviewrules.gate;

/** How a review stands to a gate rule. */
public enum GateStatus {
    /** The rule has nothing to say of this review. */
    NOT_APPLICABLE("not-applicable", true),
    /** The rule asks for something that is missing. */
    UNSATISFIED("unsatisfied", false),
    /** The review has what the rule asks for. */
    SATISFIED("satisfied", true),
    /** The rule is passed over, and that stays visible for ever. */
    OVERRIDDEN("overridden", true),
    /** The rule cannot be evaluated; it holds the decision up like an unsatisfied one. */
    ERROR("error", false);

    private final String word;
    private final boolean passes;

    GateStatus(String word, boolean passes) {
        this.word = word;
        this.passes = passes;
    }

    /** Returns the status as it is written everywhere outside of the code, such as {@code not-applicable}. */
    public String word() {
        return word;
    }

    /** Tells whether this rule lets a decision through. */
    public boolean passes() {
        return passes;
    }
}
