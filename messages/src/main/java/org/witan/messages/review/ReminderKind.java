package org.witan.messages.review;

import org.witan.messages.Labelled;

/** What a member is reminded of. */
public enum ReminderKind implements Labelled {
    /** To accept or decline a seat. */
    ANSWER,
    /** To file a sheet before the round ends. */
    FILE;

    /** The kind of that label. */
    public static ReminderKind ofLabel(String label) {
        return Labelled.of(values(), "kind", label);
    }
}
