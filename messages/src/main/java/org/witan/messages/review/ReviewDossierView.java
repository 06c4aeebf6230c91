package org.witan.messages.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.Person;
import org.witan.messages.SeatKey;

/**
 * Everything of a review that the asker may see.
 *
 * @param version        for {@code If-Match}; does not move with what is under seal
 * @param authors        everybody who wrote a revision of the proposal
 * @param options        the alternatives on which each seat may say something of its own
 * @param findings       the revealed ones, by number
 * @param positions      the revealed ones, round by round and seat by seat; the latest of each seat is the one that
 *                       stands
 * @param movements      who moved, from what to what, and why; the oldest first
 * @param agreement      how far the panel agrees, round by round, and now
 * @param clusters       findings that report the same thing
 * @param answers        the revealed answers to the checklists
 * @param gates          how the review stands to each rule, now or when it was decided
 * @param recommendation the latest version; null before the first
 * @param earlierRecommendations the versions before it, the first first
 * @param dissents       those that stand
 * @param withdrawnDissents those that do not any more, in the order in which they were taken back
 * @param acts           what the chair did by the power of the chair; the oldest first
 * @param decision       null before
 * @param cancelledFor   the reason; null unless cancelled
 * @param ownSeats       the seats that the asker was asked to or sits on
 * @param parts          the parts that the asker plays
 * @param openMoves      what the asker may do now
 */
public record ReviewDossierView(
        ReviewSummaryView summary,
        long version,
        List<Person> authors,
        ReviewProtocol protocol,
        int gateRulesVersion,
        List<String> options,
        ReviewedDocumentView document,
        List<SeatView> seats,
        List<RoundView> rounds,
        List<FindingView> findings,
        List<SeatPositionView> positions,
        List<MovementView> movements,
        List<AgreementView> agreement,
        List<FindingClusterView> clusters,
        List<SeatAnswersView> answers,
        List<GateView> gates,
        @Nullable RecommendationView recommendation,
        List<RecommendationView> earlierRecommendations,
        List<DissentView> dissents,
        List<WithdrawnDissentView> withdrawnDissents,
        List<ConditionView> conditions,
        List<ChairActView> acts,
        @Nullable ReviewDecisionView decision,
        @Nullable String cancelledFor,
        List<SeatKey> ownSeats,
        List<ReviewPart> parts,
        List<ReviewMove> openMoves) {

    public ReviewDossierView {
        authors = List.copyOf(authors);
        options = List.copyOf(options);
        seats = List.copyOf(seats);
        rounds = List.copyOf(rounds);
        findings = List.copyOf(findings);
        positions = List.copyOf(positions);
        movements = List.copyOf(movements);
        agreement = List.copyOf(agreement);
        clusters = List.copyOf(clusters);
        answers = List.copyOf(answers);
        gates = List.copyOf(gates);
        earlierRecommendations = List.copyOf(earlierRecommendations);
        dissents = List.copyOf(dissents);
        withdrawnDissents = List.copyOf(withdrawnDissents);
        conditions = List.copyOf(conditions);
        acts = List.copyOf(acts);
        ownSeats = List.copyOf(ownSeats);
        parts = List.copyOf(parts);
        openMoves = List.copyOf(openMoves);
    }
}
