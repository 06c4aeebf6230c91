package org.witan.messages.proposal;

import java.util.Locale;
import org.witan.messages.InvalidValueException;

/** What a decision says. */
public enum Outcome {
    /** To be done. */
    ACCEPTED,
    /** To be done, with obligations that are tracked; only a panel says so. */
    ACCEPTED_WITH_CONDITIONS,
    /** Not to be done. */
    REJECTED,
    /** Not now. */
    DEFERRED;

    /** The outcome as the API and people write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome of that label. */
    public static Outcome ofLabel(String label) {
        for (var outcome : values()) {
            if (outcome.label().equals(label)) {
                return outcome;
            }
        }
        throw new InvalidValueException(
                "outcome", "\"" + label + "\"", "accepted, accepted-with-conditions, rejected or deferred");
    }
}
