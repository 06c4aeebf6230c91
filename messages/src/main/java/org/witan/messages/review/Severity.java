package org.witan.messages.review;

import org.witan.messages.Labelled;

/** How grave a finding is. */
public enum Severity implements Labelled {
    /** Must not go ahead with it. */
    BLOCKER,
    /** Serious, but not alone a reason to stop. */
    MAJOR,
    /** Worth fixing. */
    MINOR,
    /** Worth knowing. */
    NOTE;

    /** The severity of that label. */
    public static Severity ofLabel(String label) {
        return Labelled.of(values(), "severity", label);
    }
}
