package org.witan.messages.review;

import org.witan.messages.Labelled;

/** What a seat says of a proposal, or of one of its options. */
public enum Stance implements Labelled {
    /** It may go ahead as it stands. */
    ENDORSE,
    /** It may go ahead once the findings that the position names are fixed. */
    ENDORSE_ON_CONDITIONS,
    /** It must not go ahead as it stands. */
    OBJECT,
    /** The seat has looked and says neither. */
    ABSTAIN;

    /** The stance of that label. */
    public static Stance ofLabel(String label) {
        return Labelled.of(values(), "stance", label);
    }
}
