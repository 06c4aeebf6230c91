package org.witan.queryside.dossier;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;

/** The seats of a review, in the order in which they were added. */
public record Panel(List<Seat> seats) {

    public Panel {
        seats = List.copyOf(seats);
    }

    /** The seat of that key; what is on record speaks of no other. */
    public Seat seat(SeatKey key) {
        return seats.stream()
                .filter(seat -> seat.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No seat " + key));
    }

    /** The perspective of a seat. */
    public Perspective perspective(SeatKey key) {
        return seat(key).perspective();
    }

    /** The seats that the member was asked to or sits on. */
    public List<Seat> heldBy(String member) {
        return seats.stream()
                .filter(Seat::isHeld)
                .filter(seat -> seat.member().value().equals(member))
                .toList();
    }

    /** Whether the member was ever asked to that seat. */
    public boolean everHeld(SeatKey key, String member) {
        return seats.stream()
                .filter(seat -> seat.key().equals(key))
                .flatMap(seat -> Stream.concat(
                        Stream.of(seat.member()), seat.former().stream().map(Seat.Former::member)))
                .map(MemberId::value)
                .anyMatch(member::equals);
    }

    /** The seats that wait for somebody to be put there. */
    public List<Seat> vacant() {
        return seats.stream().filter(Seat::isVacant).toList();
    }

    Stream<String> people() {
        return seats.stream()
                .flatMap(seat -> Stream.concat(
                        Stream.of(seat.member()), seat.former().stream().map(Seat.Former::member)))
                .map(MemberId::value);
    }

    Panel with(Seat added) {
        return new Panel(Lists.and(seats, added));
    }

    Panel changed(SeatKey key, UnaryOperator<Seat> change) {
        return new Panel(Lists.changed(seats, seat -> seat.key().equals(key), change));
    }
}
