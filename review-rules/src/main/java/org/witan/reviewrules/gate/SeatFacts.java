package org.witan.reviewrules.gate;

import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.Stance;

/**
 * A seat as gate rules see it.
 *
 * @param key          the seat, such as {@code security-2}
 * @param perspective  such as {@code security}
 * @param occupancy    who sits there, in short
 * @param byAgent      whether a service account sits there, which counts toward no quorum
 * @param byAuthor     whether an author of the proposal sits there
 * @param stance       the seat's latest revealed position; null for none
 * @param lapsed       whether a later revision outdated that position
 * @param nothingToAdd whether the seat declared that it has nothing to add
 * @param signed       whether the seat signed the recommendation as it stands
 * @param dissents     whether the seat's dissent is on record
 */
public record SeatFacts(
        String key,
        String perspective,
        Occupancy occupancy,
        boolean byAgent,
        boolean byAuthor,
        @Nullable Stance stance,
        boolean lapsed,
        boolean nothingToAdd,
        boolean signed,
        boolean dissents) {

    /** Whether somebody sits on a seat. */
    public enum Occupancy {
        /** A member was asked and has not answered. */
        INVITED,
        /** A member sits there. */
        TAKEN,
        /** Nobody sits there: declined or recused, and not substituted yet. */
        VACANT,
        /** The chair waived the seat. */
        WAIVED
    }
}
