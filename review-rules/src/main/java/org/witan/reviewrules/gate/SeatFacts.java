package org.witan.reviewrules.gate;

import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.Stance;

/**
 * A seat as gate rules see it.
 *
 * @param key          the seat, such as {@code security-2}
 * @param perspective  such as {@code security}
 * @param occupancy    who sits there, in short
 * @param byAgent      whether the member is an agent, whose position never counts
 * @param byAuthor     whether the member, who sits there or did last, is an author of the proposal
 * @param stance       the occupant's latest revealed position; null for none
 * @param lapsed       whether a later revision outdated that position, or the word that there is nothing to add
 * @param nothingToAdd whether the occupant declared to have nothing to add
 * @param signed       whether the occupant signed the recommendation as it stands
 * @param dissents     whether the occupant's dissent is on record
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

    /** Tells whether the seat is an agent's, which is none to the rules: nothing is counted, and nothing waited for. */
    public boolean isOfAgent() {
        return byAgent && isHeld();
    }

    /** Tells whether an author of the proposal sits there or was asked to; who has left holds no seat. */
    public boolean isHeldByAuthor() {
        return byAuthor && isHeld();
    }

    /** Tells whether the seat's position counts: it is a present person's, and in force. */
    public boolean counts() {
        return isHeldByPerson() && stance != null && !lapsed;
    }

    /** Tells whether a later revision outdated the seat's position. */
    public boolean hasLapsedPosition() {
        return lapsed && stance != null;
    }

    /** Tells whether nothing more is expected of the seat: covered, nothing to add, or waived. */
    public boolean isSettled() {
        return occupancy == Occupancy.WAIVED || counts() || (isHeldByPerson() && nothingToAdd && !lapsed);
    }

    /** Tells whether the seat still owes a signature or a dissent. */
    public boolean owesSignature() {
        return isHeldByPerson() && !signed && !dissents;
    }

    private boolean isHeld() {
        return occupancy == Occupancy.INVITED || occupancy == Occupancy.TAKEN;
    }

    private boolean isHeldByPerson() {
        return occupancy == Occupancy.TAKEN && !byAgent;
    }
}
