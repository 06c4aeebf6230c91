package org.witan.reviewrules.agreement;

/** A measure of agreement on an ordinal scale. */
public final class Consensus {

    private Consensus() {}

    /** Returns the consensus of answers counted by category, between 0 and 1. */
    public static double of(int... counts) {
        throw new UnsupportedOperationException();
    }
}
