package org.witan.commandside.review;

import java.util.List;
import java.util.stream.Stream;
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
 * @param left   who sat there while the present round was sealed, and does no more
 */
record Seat(
        SeatKey key,
        Perspective perspective,
        MemberId member,
        SeatStatus status,
        @Nullable String waiver,
        List<MemberId> left) {

    Seat {
        left = List.copyOf(left);
    }

    static Seat asked(PanelSeat seat) {
        return new Seat(seat.key(), seat.perspective(), seat.member(), SeatStatus.INVITED, null, List.of());
    }

    Seat in(SeatStatus newStatus) {
        return new Seat(key, perspective, member, newStatus, waiver, left);
    }

    Seat takenOver(MemberId newMember) {
        return new Seat(key, perspective, newMember, SeatStatus.INVITED, null, left);
    }

    Seat waived(String reason) {
        return new Seat(key, perspective, member, SeatStatus.WAIVED, reason, left);
    }

    /** Remembers who is about to leave it under seal; whoever never sat there has written nothing. */
    Seat leaving() {
        return isTaken()
                ? new Seat(
                        key,
                        perspective,
                        member,
                        status,
                        waiver,
                        Stream.concat(left.stream(), Stream.of(member)).toList())
                : this;
    }

    /** A round has sheets of its own, so that who left before can write on it like anybody. */
    Seat inNewRound() {
        return new Seat(key, perspective, member, status, waiver, List.of());
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
