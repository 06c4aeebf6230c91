package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How the proposal stands to a question of a checklist. */
public enum ChecklistVerdict implements Labelled {
    /** The text answers it. */
    ADDRESSED,
    /** The text owes an answer. */
    NOT_ADDRESSED,
    /** The question does not arise here. */
    NOT_APPLICABLE;

    /** The verdict of that label. */
    public static ChecklistVerdict ofLabel(String label) {
        return Labelled.of(values(), "verdict", label);
    }
}
