package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How a seat ends. */
public enum Coverage implements Labelled {
    /** Its position is revealed. */
    COVERED,
    /** Its member has looked and has nothing to add. */
    NOTHING_TO_ADD,
    /** The chair went without it. */
    WAIVED,
    /** Nothing was heard of it. */
    UNCOVERED;

    /** The coverage of that label. */
    public static Coverage ofLabel(String label) {
        return Labelled.of(values(), "coverage", label);
    }
}
