package org.witan.messages.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;

/**
 * The recorded decision of a proposal.
 *
 * @param review     the name of the review that is its evidence; null without a panel
 * @param overrides  the gate rules that its chair passed over, the first first; none without a panel
 * @param reviewOn   when to look at the decision again; null for never
 * @param validUntil when a provisional decision ends; null for never
 */
public record DecisionView(
        Outcome outcome,
        String tier,
        int revision,
        String rationale,
        Instant decidedAt,
        Person recordedBy,
        List<Person> deciders,
        @Nullable String review,
        List<DecisionOverrideView> overrides,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil) {

    public DecisionView {
        deciders = List.copyOf(deciders);
        overrides = List.copyOf(overrides);
    }
}
