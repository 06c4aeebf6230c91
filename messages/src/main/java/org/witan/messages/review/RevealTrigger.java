package org.witan.messages.review;

import org.witan.messages.Labelled;

/** What ended a sealed round. */
public enum RevealTrigger implements Labelled {
    /** The chair. */
    CHAIR,
    /** Its deadline, by protocol. */
    DEADLINE;

    /** The trigger of that label. */
    public static RevealTrigger ofLabel(String label) {
        return Labelled.of(values(), "trigger", label);
    }
}
