package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How far an obligation has got. */
public enum ConditionState implements Labelled {
    /** Not done yet. */
    OPEN,
    /** Done. */
    FULFILLED,
    /** The chair goes without it. */
    WAIVED;

    /** The state of that label. */
    public static ConditionState ofLabel(String label) {
        return Labelled.of(values(), "state", label);
    }
}
