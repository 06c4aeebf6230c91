package org.witan.reviewrules.gate;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.witan.reviewrules.gate.SeatFacts.Occupancy;

/** Facts about seats and perspectives. A seat that an agent holds counts in none of them. */
final class SeatFactGroup {

    private static final String KEYS = "keys of these seats";

    private SeatFactGroup() {}

    static void addTo(FactTable table) {
        addOccupancy(table);
        table.counted(
                "seats.uncovered",
                "seats are not covered, not waived and may have something to add",
                "seats.uncoveredNames",
                KEYS,
                it -> keys(it, seat -> !seat.isSettled()));
        table.counted(
                "seats.heldByAuthors",
                "seats an author of the proposal holds",
                "seats.heldByAuthorsNames",
                KEYS,
                it -> keys(it, SeatFacts::isHeldByAuthor));
        table.counted(
                "seats.unsigned",
                "seats have neither signed the recommendation nor dissented",
                "seats.unsignedNames",
                KEYS,
                it -> keys(it, SeatFacts::owesSignature));
        table.counted(
                "perspectives.uncovered",
                "perspectives have no seat though the protocol asks for them, or have an uncovered seat",
                "perspectives.uncoveredNames",
                "names of these perspectives",
                SeatFactGroup::uncovered);
    }

    static Stream<SeatFacts> seats(ReviewFacts review, Predicate<SeatFacts> which) {
        return review.seats().stream().filter(seat -> !seat.isOfAgent()).filter(which);
    }

    private static void addOccupancy(FactTable table) {
        table.count(
                "seats.total",
                "how many seats there are, waived ones and those of agents left out",
                it -> seats(it, seat -> seat.occupancy() != Occupancy.WAIVED));
        table.count(
                "seats.invited",
                "how many invited experts have not answered",
                it -> seats(it, seat -> seat.occupancy() == Occupancy.INVITED));
        table.count(
                "seats.vacant",
                "how many seats nobody sits on",
                it -> seats(it, seat -> seat.occupancy() == Occupancy.VACANT));
        table.count(
                "seats.waived",
                "how many seats the chair waived",
                it -> seats(it, seat -> seat.occupancy() == Occupancy.WAIVED));
    }

    private static Stream<String> keys(ReviewFacts review, Predicate<SeatFacts> which) {
        return seats(review, which).map(SeatFacts::key);
    }

    private static Stream<String> uncovered(ReviewFacts review) {
        var unsettled = seats(review, seat -> !seat.isSettled()).map(SeatFacts::perspective);
        var seated = seats(review, _ -> true).map(SeatFacts::perspective).collect(Collectors.toSet());
        var missing = review.protocol().perspectives().stream().filter(perspective -> !seated.contains(perspective));
        return Stream.concat(unsettled, missing).distinct().sorted();
    }
}
