package org.witan.queryside.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Role;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.SeatStatus;
import org.witan.queryside.dossier.Conclusion;
import org.witan.queryside.dossier.Filing;
import org.witan.queryside.dossier.Seat;

/** What an asker is in a review, and may do there. */
final class Parts {

    private Parts() {}

    static List<ReviewPart> of(RoomReading room) {
        var asker = room.asker().member();
        var parts = new ArrayList<ReviewPart>();
        if (room.isChair()) {
            parts.add(ReviewPart.CHAIR);
        }
        if (!room.ownSeats().isEmpty()) {
            parts.add(ReviewPart.SEAT);
        }
        if (room.file().subject().authors().contains(asker)) {
            parts.add(ReviewPart.AUTHOR);
        }
        if (ownsOpenCondition(room)) {
            parts.add(ReviewPart.CONDITION_OWNER);
        }
        if (room.asker().is(Role.OWNER)) {
            parts.add(ReviewPart.OWNER);
        }
        return parts;
    }

    static List<ReviewMove> openMoves(List<ReviewPart> parts, RoomReading room) {
        return room.dossier().course().phase().openMoves().stream()
                .filter(move -> move.parts().stream().anyMatch(parts::contains))
                .filter(move -> isOpen(move, room))
                .sorted()
                .toList();
    }

    /** Whether there is something to make the move on; what belongs to a part alone is judged by its seats and conditions. */
    private static boolean isOpen(ReviewMove move, RoomReading room) {
        return switch (move) {
            case ACCEPT_SEAT, DECLINE_SEAT -> anySeat(room, seat -> seat.status() == SeatStatus.INVITED);
            case WRITE_SHEET, MOVE_POSITION -> anySeat(room, Seat::isTaken);
            case FILE_SHEET -> anySeat(room, seat -> seat.isTaken() && !isFiled(room.filing(seat)));
            case SIGN ->
                anySeat(
                        room,
                        seat -> concludes(seat, room)
                                && !room.dossier().conclusion().isSignedBy(seat.key())
                                && !room.dossier().conclusion().isDissentedBy(seat.key(), seat.member()));
            case DISSENT -> anySeat(room, seat -> concludes(seat, room));
            case CONTEST_DISPOSITION ->
                room.findings().stream()
                        .anyMatch(row -> row.disposed() != null
                                && anySeat(
                                        room,
                                        seat -> seat.isTaken()
                                                && seat.key()
                                                        .equals(row.raised().seat())));
            case DISPOSE_FINDING -> !room.findings().isEmpty();
            case SUBSTITUTE_SEAT, WAIVE_SEAT ->
                room.dossier().panel().seats().stream().anyMatch(seat -> seat.status() != SeatStatus.WAIVED);
            case FULFIL_CONDITION, WAIVE_CONDITION, REASSIGN_CONDITION -> hasOpenCondition(room);
            case RECUSE_SEAT,
                    ADD_SEAT,
                    MOVE_DEADLINE,
                    REVEAL_ROUND,
                    OPEN_ROUND,
                    RECOMMEND,
                    OVERRIDE_GATE_RULE,
                    DECIDE,
                    CANCEL,
                    HAND_OVER_CHAIR -> true;
        };
    }

    private static boolean concludes(Seat seat, RoomReading room) {
        return seat.isTaken() && !room.file().isAgent(seat.member());
    }

    private static boolean isFiled(@Nullable Filing filing) {
        return filing != null && filing.filedAt() != null;
    }

    private static boolean anySeat(RoomReading room, Predicate<Seat> condition) {
        return room.dossier().panel().heldBy(room.asker().member()).stream().anyMatch(condition);
    }

    private static boolean hasOpenCondition(RoomReading room) {
        return room.dossier().conclusion().obligations().stream()
                .map(Conclusion.Obligation::state)
                .anyMatch(state -> state == ConditionState.OPEN);
    }

    private static boolean ownsOpenCondition(RoomReading room) {
        return room.dossier().conclusion().obligations().stream()
                .filter(obligation -> obligation.state() == ConditionState.OPEN)
                .map(obligation -> obligation.condition().owner())
                .anyMatch(owner ->
                        owner != null && owner.value().equals(room.asker().member()));
    }
}
