package org.witan.queryside.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.SeatKey;
import org.witan.messages.review.PanelLoadView;
import org.witan.messages.review.PerspectiveLoadView;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.Filing;
import org.witan.queryside.dossier.Seat;

/** Collects what there is to do on the seats of one expert or of one perspective, and what was done. */
record SeatLoad(List<Seat> seats, List<Waiting> waiting, List<Filing> filings) {

    private static final double MINUTES = 60;

    SeatLoad() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void sits(Seat seat) {
        seats.add(seat);
    }

    /** Takes what waits in one review; a seat that waits for more than one thing waits once, since the first. */
    void owes(List<Waiting> inOneReview) {
        var seats = new HashMap<SeatKey, Waiting>();
        inOneReview.forEach(each -> seats.merge(
                Objects.requireNonNull(each.seat()), each, BinaryOperator.minBy(Comparator.comparing(Waiting::since))));
        waiting.addAll(seats.values());
    }

    void filed(Filing filing) {
        filings.add(filing);
    }

    PanelLoadView view(Person member) {
        return new PanelLoadView(
                member, perspectives(), seats.size(), waiting.size(), waitingSince(), filings.size(), hoursToFile());
    }

    PerspectiveLoadView view(Perspective perspective) {
        return new PerspectiveLoadView(
                perspective, seats.size(), waiting.size(), waitingSince(), filings.size(), hoursToFile());
    }

    private @Nullable Instant waitingSince() {
        return waiting.stream()
                .map(Waiting::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Perspective> perspectives() {
        return Stream.concat(
                        seats.stream().map(seat -> seat.perspective().value()),
                        filings.stream().map(Filing::perspective))
                .distinct()
                .sorted()
                .map(Perspective::new)
                .toList();
    }

    private @Nullable Double hoursToFile() {
        var hours = filings.stream()
                .map(filing -> hours(filing.begunAt(), Objects.requireNonNull(filing.filedAt())))
                .sorted()
                .toList();
        if (hours.isEmpty()) {
            return null;
        }
        var middle = hours.size() / 2;
        return hours.size() % 2 == 1 ? hours.get(middle) : (hours.get(middle - 1) + hours.get(middle)) / 2;
    }

    private static double hours(Instant begun, Instant filed) {
        return Duration.between(begun, filed).toMinutes() / MINUTES;
    }
}
