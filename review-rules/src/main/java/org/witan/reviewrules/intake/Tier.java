package org.witan.reviewrules.intake;

/** How much review a proposal gets, from little to much. */
public enum Tier {
    /** Recorded, no panel. */
    NOTE("note"),
    /** Seconded by another member, with a waiting period in which experts may object. */
    SECOND("second"),
    /** Reviewed by a chaired panel. */
    PANEL("panel");

    private final String word;

    Tier(String word) {
        this.word = word;
    }

    /** Returns the tier as it is written everywhere outside of the code. */
    public String word() {
        return word;
    }
}
