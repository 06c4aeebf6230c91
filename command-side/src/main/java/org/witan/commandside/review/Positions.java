package org.witan.commandside.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Lapse;

/** What the seats say now; each at most once. */
record Positions(List<Standing> all) {

    static final Positions NONE = new Positions(List.of());

    Positions {
        all = List.copyOf(all);
    }

    Optional<Standing> find(SeatKey seat) {
        return all.stream().filter(standing -> standing.seat().equals(seat)).findFirst();
    }

    Positions with(Standing taken) {
        return new Positions(Stream.concat(without(taken.seat()).all.stream(), Stream.of(taken))
                .toList());
    }

    Positions without(SeatKey seat) {
        return new Positions(
                all.stream().filter(standing -> !standing.seat().equals(seat)).toList());
    }

    Positions outdated(List<Lapse> lapsed) {
        var seats = lapsed.stream().map(Lapse::seat).toList();
        return new Positions(all.stream()
                .map(standing -> seats.contains(standing.seat()) ? standing.outdated() : standing)
                .toList());
    }
}
