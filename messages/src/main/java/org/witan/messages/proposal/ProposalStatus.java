package org.witan.messages.proposal;

import java.util.Locale;
import org.witan.messages.InvalidValueException;

/** Where a proposal stands. */
public enum ProposalStatus {
    /** Being written. */
    DRAFT,
    /** Submitted, waiting for a review or a decision. */
    PROPOSED,
    /** Before a panel. */
    IN_REVIEW,
    /** Decided: in force. */
    ACCEPTED,
    /** Decided: in force, with obligations. */
    ACCEPTED_WITH_CONDITIONS,
    /** Decided: not to be done. */
    REJECTED,
    /** Decided: not now. */
    DEFERRED,
    /** Taken back by its author before a decision. */
    WITHDRAWN,
    /** Was in force; another decision took its place. */
    SUPERSEDED,
    /** Was in force; nothing took its place. */
    DEPRECATED;

    /** The status as the API, the log and people write it, for instance {@code in-review}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that label. */
    public static ProposalStatus ofLabel(String label) {
        for (var status : values()) {
            if (status.label().equals(label)) {
                return status;
            }
        }
        throw new InvalidValueException("state", "\"" + label + "\"", "a state such as draft, proposed or accepted");
    }
}
