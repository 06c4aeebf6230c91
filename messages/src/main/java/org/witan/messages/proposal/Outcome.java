package org.witan.messages.proposal;

import java.util.Locale;
import org.witan.messages.InvalidValueException;

/** What a decision without a panel says. */
public enum Outcome {
    /** To be done. */
    ACCEPTED,
    /** Not to be done. */
    REJECTED,
    /** Not now. */
    DEFERRED;

    /** The outcome as the API and people write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of that label. */
    public static Outcome ofLabel(String label) {
        for (var outcome : values()) {
            if (outcome.label().equals(label)) {
                return outcome;
            }
        }
        throw new InvalidValueException("outcome", "\"" + label + "\"", "accepted, rejected or deferred");
    }
}
