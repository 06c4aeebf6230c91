package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How the agreement of a panel is measured. */
public enum ConsensusMeasure implements Labelled {
    /** The consensus of Tastle and Wierman on the ordinal scale of stances. */
    TASTLE_WIERMAN;

    /** The measure of that label. */
    public static ConsensusMeasure ofLabel(String label) {
        return Labelled.of(values(), "measure", label);
    }
}
