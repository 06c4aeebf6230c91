package org.witan.commandside.review;

import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.SeatStatus;

/**
 * A seat of the panel.
 *
 * @param member who was asked to it, sits there, or did last
 * @param waiver why the chair goes without it; null while the chair does not
 */
record Seat(
        SeatKey key,
        Perspective perspective,
        MemberId member,
        SeatStatus status,
        @Nullable String waiver) {

    static Seat asked(PanelSeat seat) {
        return new Seat(seat.key(), seat.perspective(), seat.member(), SeatStatus.INVITED, null);
    }

    Seat in(SeatStatus newStatus) {
        return new Seat(key, perspective, member, newStatus, waiver);
    }

    Seat takenOver(MemberId newMember) {
        return new Seat(key, perspective, newMember, SeatStatus.INVITED, null);
    }

    Seat waived(String reason) {
        return new Seat(key, perspective, member, SeatStatus.WAIVED, reason);
    }

    /** Whether a member sits there, or was asked and may yet. */
    boolean isHeld() {
        return status == SeatStatus.INVITED || status == SeatStatus.ACCEPTED;
    }

    /** Whether a member sits there. */
    boolean isTaken() {
        return status == SeatStatus.ACCEPTED;
    }
}
