package org.witan.messages.review;

import org.witan.messages.Labelled;

/** What an expert reports. */
public enum FindingKind implements Labelled {
    /** Something that may go wrong. */
    RISK,
    /** Something that is missing. */
    GAP,
    /** Something that the text leaves open. */
    QUESTION,
    /** A choice that serves one quality at the cost of another. */
    TRADE_OFF_POINT,
    /** A choice on which one quality hangs. */
    SENSITIVITY_POINT,
    /** Something that could be better. */
    SUGGESTION;

    /** The kind of that label. */
    public static FindingKind ofLabel(String label) {
        return Labelled.of(values(), "kind", label);
    }
}
