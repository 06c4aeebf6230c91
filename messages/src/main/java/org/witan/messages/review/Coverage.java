package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How a seat ends. */
public enum Coverage implements Labelled {
    /** Its position is revealed, and no later revision outdated it. */
    COVERED,
    /** Its member has looked and has nothing to add, which no later revision outdated. */
    NOTHING_TO_ADD,
    /** The chair went without it. */
    WAIVED,
    /** Nothing that counts now was heard of it. */
    UNCOVERED;

    /** The coverage of that label. */
    public static Coverage ofLabel(String label) {
        return Labelled.of(values(), "coverage", label);
    }
}
