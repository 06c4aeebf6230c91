package org.witan.reviewrules.gate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.reviewrules.protocol.ReviewProtocol;

/**
 * All of a review that gate rules may be about, in a form that both sides can fill.
 *
 * @param protocol       the protocol as frozen when the panel was convened
 * @param log            the key of the proposal's log
 * @param tags           the proposal's tags
 * @param intake         the answers of the intake questionnaire by question; empty if it was not answered
 * @param chairIsAuthor  whether the chair is an author of the proposal
 * @param seats          every seat, waived ones too
 * @param findings       every revealed finding
 * @param conditions     the conditions of the recommendation as it stands
 * @param outcome        the outcome that the recommendation as it stands proposes; null for no recommendation
 * @param roundsRevealed how many rounds were revealed
 * @param roundOpen      whether a sealed round is in progress
 * @param open           for how long the review has been open
 */
public record ReviewFacts(
        ReviewProtocol protocol,
        String log,
        List<String> tags,
        Map<String, String> intake,
        boolean chairIsAuthor,
        List<SeatFacts> seats,
        List<FindingFacts> findings,
        List<ConditionFacts> conditions,
        @Nullable String outcome,
        int roundsRevealed,
        boolean roundOpen,
        Duration open) {

    public ReviewFacts {
        tags = List.copyOf(tags);
        intake = Map.copyOf(intake);
        seats = List.copyOf(seats);
        findings = List.copyOf(findings);
        conditions = List.copyOf(conditions);
    }
}
