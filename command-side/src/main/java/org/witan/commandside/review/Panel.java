package org.witan.commandside.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/** The seats of a review, in the order in which they were added. */
record Panel(List<Seat> seats) {

    static final Panel NONE = new Panel(List.of());

    Panel {
        seats = List.copyOf(seats);
    }

    Optional<Seat> find(SeatKey key) {
        return seats.stream().filter(seat -> seat.key().equals(key)).findFirst();
    }

    Panel with(Seat added) {
        return new Panel(Stream.concat(seats.stream(), Stream.of(added)).toList());
    }

    /** Unchanged when there is no such seat. */
    Panel changed(SeatKey key, UnaryOperator<Seat> change) {
        return new Panel(seats.stream()
                .map(seat -> seat.key().equals(key) ? change.apply(seat) : seat)
                .toList());
    }

    /** Every seat, with nobody remembered who left it under seal. */
    Panel inNewRound() {
        return new Panel(seats.stream().map(Seat::inNewRound).toList());
    }

    /** The key of the next seat of that perspective. */
    SeatKey nextKey(Perspective perspective) {
        var number = seats.stream()
                        .filter(seat -> seat.perspective().equals(perspective))
                        .count()
                + 1;
        return SeatKey.of(perspective, (int) number);
    }

    /** Whether the member holds a seat of that perspective. */
    boolean holds(MemberId member, Perspective perspective) {
        return seats.stream()
                .anyMatch(seat -> seat.isHeld()
                        && seat.member().equals(member)
                        && seat.perspective().equals(perspective));
    }

    /** The seats where a member sits, in the order of their keys, which tells nothing of who was first. */
    List<Seat> taken() {
        return seats.stream()
                .filter(Seat::isTaken)
                .sorted(Comparator.comparing(seat -> seat.key().value()))
                .toList();
    }
}
