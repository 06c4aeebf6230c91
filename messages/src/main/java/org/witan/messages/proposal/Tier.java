package org.witan.messages.proposal;

import org.witan.messages.Labelled;

/** How much consideration a proposal needs before it is decided. */
public enum Tier implements Labelled {
    /** Recorded, without a panel. */
    NOTE,
    /** Another member seconds it; then every expert may object for a while. */
    SECOND,
    /** A chaired panel reviews it. */
    PANEL;

    /** The tier of that label. */
    public static Tier ofLabel(String label) {
        return Labelled.of(values(), "tier", label);
    }
}
