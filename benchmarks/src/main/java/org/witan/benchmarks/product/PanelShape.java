package org.witan.benchmarks.product;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.witan.benchmarks.product.ReviewPeople.Person;
import tools.jackson.databind.JsonNode;

/**
 * What the panels of a benchmark look like.
 *
 * @param seats    who sits for what; one seat for each perspective
 * @param findings how many findings a review has in all
 */
record PanelShape(List<Seat> seats, int findings) {

    PanelShape {
        seats = List.copyOf(seats);
    }

    /**
     * A seat.
     *
     * @param perspective which is also its key
     * @param items       the questions of the perspective's checklist; possibly none
     */
    record Seat(String perspective, Person expert, List<String> items) {

        Seat {
            items = List.copyOf(items);
        }
    }

    /** Perspectives with a checklist come first. */
    static PanelShape of(ReviewPeople people, int findings) {
        var checklists = people.chair().api().get("/checklists").path("items");
        var seats = new ArrayList<Seat>();
        for (var expert : people.experts()) {
            var checklist = checklists.path(seats.size());
            seats.add(new Seat(
                    checklist.path("perspective").asString("perspective-" + (seats.size() + 1)),
                    expert,
                    ids(checklist.path("items"))));
        }
        return new PanelShape(seats, findings);
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** How many of the findings the seat of that index raises: as equal shares as there can be. */
    int findingsOf(int seat) {
        return findings / seats.size() + (seat < findings % seats.size() ? 1 : 0);
    }
}
