package org.witan.reviewrules.gate;

/**
 * A revealed finding as gate rules see it.
 *
 * @param number    its number in the review, from 1
 * @param severity  how grave it is
 * @param disposed  whether it has a disposition
 * @param contested whether the expert who raised it contests the disposition
 */
public record FindingFacts(int number, Severity severity, boolean disposed, boolean contested) {

    /** How grave a finding is. */
    public enum Severity {
        /** Must not go ahead with it. */
        BLOCKER,
        /** Serious, but not alone a reason to stop. */
        MAJOR,
        /** Worth fixing. */
        MINOR,
        /** Worth knowing. */
        NOTE
    }

    /** Tells whether something is still to be done about it: it has no disposition, or one that is contested. */
    public boolean isOpen() {
        return !disposed || contested;
    }
}
