package org.witan.commandside.review;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.witan.messages.MemberId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.SeatStatus;
import org.witan.reviewrules.gate.ConditionFacts;
import org.witan.reviewrules.gate.FindingFacts;
import org.witan.reviewrules.gate.ReviewFacts;
import org.witan.reviewrules.gate.SeatFacts;

/** Says what gate rules may know of a review. */
final class ReviewFactsReading {

    private ReviewFactsReading() {}

    static ReviewFacts of(ReviewState state, ProposalFacts proposal, Predicate<MemberId> agents, Instant now) {
        var outcome = state.recommendation().outcome();
        return new ReviewFacts(
                RuleTerms.of(state.heldBy().protocol()),
                state.subject().log().key().value(),
                proposal.tags(),
                proposal.intake(),
                proposal.authors().contains(state.currentChair()),
                state.panel().seats().stream()
                        .map(seat -> seat(seat, state, proposal, agents))
                        .toList(),
                state.findings().all().stream().map(ReviewFactsReading::finding).toList(),
                state.recommendation().conditions().stream()
                        .map(ReviewFactsReading::condition)
                        .toList(),
                outcome == null ? null : outcome.label(),
                state.phase() == ReviewPhase.SEALED_ROUND
                        ? state.round().number() - 1
                        : state.round().number(),
                state.phase() == ReviewPhase.SEALED_ROUND,
                Duration.between(state.openedAt(), now));
    }

    private static SeatFacts seat(Seat seat, ReviewState state, ProposalFacts proposal, Predicate<MemberId> agents) {
        var standing = state.positions().find(seat.key()).orElse(null);
        var position = standing == null ? null : standing.position();
        return new SeatFacts(
                seat.key().value(),
                seat.perspective().value(),
                occupancy(seat.status()),
                agents.test(seat.member()),
                proposal.authors().contains(seat.member()),
                position == null
                        ? null
                        : org.witan.reviewrules.Stance.valueOf(position.stance().name()),
                standing != null && standing.lapsed(),
                standing != null && position == null,
                state.recommendation().signatures().contains(seat.key()),
                state.recommendation().dissents(seat.key(), seat.member()));
    }

    private static SeatFacts.Occupancy occupancy(SeatStatus status) {
        return switch (status) {
            case INVITED -> SeatFacts.Occupancy.INVITED;
            case ACCEPTED -> SeatFacts.Occupancy.TAKEN;
            case DECLINED, RECUSED -> SeatFacts.Occupancy.VACANT;
            case WAIVED -> SeatFacts.Occupancy.WAIVED;
        };
    }

    private static FindingFacts finding(FindingState finding) {
        return new FindingFacts(
                finding.number(),
                FindingFacts.Severity.valueOf(finding.severity().name()),
                finding.disposition() != null,
                finding.contested());
    }

    private static ConditionFacts condition(Condition condition) {
        return new ConditionFacts(condition.owner() != null, condition.due() != null, true);
    }
}
