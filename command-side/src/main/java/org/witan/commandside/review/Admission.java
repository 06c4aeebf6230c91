package org.witan.commandside.review;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.Missing;
import org.witan.messages.FindingId;
import org.witan.messages.RefusedException;
import org.witan.messages.SeatKey;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.SeatStatus;

/** Whether somebody may do something in a review: the part that they play, and the phase. */
final class Admission {

    private Admission() {}

    static void requireOpen(ReviewMove move, ReviewState state) {
        if (!state.phase().openMoves().contains(move)) {
            throw new RefusedException(
                    ReviewError.REVIEW_PHASE_REFUSED,
                    "A review in the phase " + state.phase().label() + " does not allow: " + move.label() + ".",
                    Map.of(
                            "move", move.label(),
                            "phase", state.phase().label(),
                            "openMoves",
                                    state.phase().openMoves().stream()
                                            .map(ReviewMove::label)
                                            .toList()));
        }
    }

    static void requireChair(ReviewState state, Actor actor) {
        if (!state.isChairedBy(actor.member())) {
            throw new RefusedException(ReviewError.NOT_THE_CHAIR, "You do not chair this review.");
        }
    }

    /** The seat that the actor was asked to or sits on. */
    static Seat requireSeat(SeatKey key, ReviewState state, Actor actor) {
        var seat = seat(key, state);
        if (!seat.member().equals(actor.member())) {
            throw new RefusedException(
                    ReviewError.NOT_YOUR_SEAT, "You were not asked to the seat " + key + ", or have left it.");
        }
        return seat;
    }

    /** The seat where the actor sits. */
    static Seat requireTakenSeat(SeatKey key, ReviewState state, Actor actor) {
        return requireStatus(requireSeat(key, state, actor), Set.of(SeatStatus.ACCEPTED), "Accept the seat first.");
    }

    static Seat requireStatus(Seat seat, Set<SeatStatus> statuses, String advice) {
        if (!statuses.contains(seat.status())) {
            throw new RefusedException(
                    ReviewError.SEAT_STATUS_REFUSED,
                    "The seat " + seat.key() + " is " + seat.status().label() + ". " + advice,
                    Map.of("seat", seat.key().value(), "state", seat.status().label()));
        }
        return seat;
    }

    static Seat seat(SeatKey key, ReviewState state) {
        return state.panel().find(key).orElseThrow(() -> Missing.of(key));
    }

    static FindingState finding(FindingId id, ReviewState state) {
        return state.findings().find(id).orElseThrow(() -> Missing.of(id));
    }

    static void requireAhead(Instant deadline, Instant now) {
        if (!deadline.isAfter(now)) {
            throw new RefusedException(
                    ReviewError.DEADLINE_NOT_AHEAD, "The deadline " + deadline + " is past; it is " + now + ".");
        }
    }
}
