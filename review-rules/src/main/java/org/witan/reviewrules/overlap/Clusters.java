package org.witan.reviewrules.overlap;

import java.util.List;

/** Groups findings that report the same thing. */
public final class Clusters {

    private Clusters() {}

    /** Returns the clusters by their lowest number; a finding is in one of them or in none. */
    public static List<Cluster> of(List<FindingText> findings) {
        throw new UnsupportedOperationException();
    }
}
