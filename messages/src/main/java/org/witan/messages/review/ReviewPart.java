package org.witan.messages.review;

import org.witan.messages.Labelled;

/** The part that somebody plays in a review. */
public enum ReviewPart implements Labelled {
    /** Its chair. */
    CHAIR,
    /** A member who was asked to a seat. */
    SEAT,
    /** An author of the proposal. */
    AUTHOR,
    /** Who owns one of its conditions. */
    CONDITION_OWNER,
    /** An owner of the tenant. */
    OWNER;

    /** The part of that label. */
    public static ReviewPart ofLabel(String label) {
        return Labelled.of(values(), "part", label);
    }
}
