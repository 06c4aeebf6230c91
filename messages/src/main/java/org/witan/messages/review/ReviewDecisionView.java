package org.witan.messages.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.proposal.Outcome;

/** The decision that the review led to. */
public record ReviewDecisionView(
        Outcome outcome,
        int revision,
        String rationale,
        List<Person> deciders,
        int recommendation,
        List<SeatCoverage> coverage,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil,
        Person recordedBy,
        Instant at) {

    public ReviewDecisionView {
        deciders = List.copyOf(deciders);
        coverage = List.copyOf(coverage);
    }
}
