package org.witan.queryside.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.ConditionView;
import org.witan.messages.review.DissentView;
import org.witan.messages.review.RecommendationView;
import org.witan.messages.review.SignatureView;
import org.witan.messages.review.VoidedView;
import org.witan.messages.review.WithdrawnDissentView;
import org.witan.queryside.dossier.Conclusion;
import org.witan.queryside.dossier.Seat;

/** What the review comes to: recommendation, dissents and conditions. */
final class ConclusionAnswers {

    private ConclusionAnswers() {}

    static @Nullable RecommendationView recommendation(RoomReading room) {
        var recommendation = room.dossier().conclusion().recommendation();
        return recommendation == null ? null : recommendation(recommendation, waiting(room), room);
    }

    static List<RecommendationView> earlier(RoomReading room) {
        return room.dossier().conclusion().earlier().stream()
                .map(earlier -> recommendation(earlier, List.of(), room))
                .toList();
    }

    private static RecommendationView recommendation(
            Conclusion.Recommendation recommendation, List<SeatKey> waiting, RoomReading room) {
        var text = recommendation.text();
        return new RecommendationView(
                text.version(),
                text.revision(),
                text.outcome(),
                text.summary(),
                text.agreement(),
                text.disagreement(),
                text.tradeOffs(),
                text.conditions().stream().map(Condition::text).toList(),
                text.reviewOn(),
                text.validUntil(),
                room.person(recommendation.by()),
                recommendation.at(),
                recommendation.outdated(),
                recommendation.outdated() ? List.of() : signatures(recommendation, room),
                waiting,
                voided(recommendation, room));
    }

    private static List<SignatureView> signatures(Conclusion.Recommendation recommendation, RoomReading room) {
        return recommendation.signatures().stream()
                .map(signature -> new SignatureView(
                        signature.seat(), room.person(signature.member().value()), signature.at()))
                .toList();
    }

    private static @Nullable VoidedView voided(Conclusion.Recommendation recommendation, RoomReading room) {
        var voided = recommendation.voided();
        return voided == null
                ? null
                : new VoidedView(word(voided.by()), voided.number(), voided.at(), signatures(recommendation, room));
    }

    private static String word(Conclusion.Voiding voiding) {
        return switch (voiding) {
            case VERSION -> "version";
            case REVISION -> "revision";
            case ROUND -> "round";
        };
    }

    private static List<SeatKey> waiting(RoomReading room) {
        var conclusion = room.dossier().conclusion();
        return conclusion.standing() == null
                ? List.of()
                : room.dossier().panel().seats().stream()
                        .filter(seat -> seat.isTaken() && !room.file().isAgent(seat.member()))
                        .filter(seat -> !conclusion.isSignedBy(seat.key())
                                && !conclusion.isDissentedBy(seat.key(), seat.member()))
                        .map(Seat::key)
                        .toList();
    }

    static List<DissentView> dissents(RoomReading room) {
        return room.dossier().conclusion().dissents().stream()
                .map(dissent -> new DissentView(
                        dissent.seat(),
                        room.dossier().panel().perspective(dissent.seat()),
                        room.person(dissent.member().value()),
                        dissent.version(),
                        dissent.statement(),
                        dissent.at()))
                .toList();
    }

    static List<WithdrawnDissentView> withdrawn(RoomReading room) {
        return room.dossier().conclusion().takenBack().stream()
                .map(back -> withdrawn(back, back.dissent(), room))
                .toList();
    }

    private static WithdrawnDissentView withdrawn(
            Conclusion.TakenBack back, Conclusion.Dissent dissent, RoomReading room) {
        return new WithdrawnDissentView(
                dissent.seat(),
                room.dossier().panel().perspective(dissent.seat()),
                room.person(dissent.member().value()),
                dissent.version(),
                dissent.statement(),
                dissent.at(),
                back.at(),
                back.replaced());
    }

    /** Those of the decision; before it those of the recommendation, and of findings that are put off. */
    static List<ConditionView> conditions(RoomReading room) {
        var conclusion = room.dossier().conclusion();
        var numbers = room.numbers();
        if (conclusion.decided() != null) {
            return conclusion.obligations().stream()
                    .map(obligation -> condition(obligation, numbers, room))
                    .toList();
        }
        var recommendation = conclusion.recommendation();
        var stated = recommendation == null
                ? List.<Condition>of()
                : recommendation.text().conditions();
        var known = stated.stream().map(Condition::id).toList();
        var deferred = room.findings().stream()
                .flatMap(row -> row.deferral().stream())
                .filter(condition -> !known.contains(condition.id()));
        return Stream.concat(stated.stream(), deferred)
                .map(condition -> condition(asked(condition), numbers, room))
                .toList();
    }

    private static Conclusion.Obligation asked(Condition condition) {
        return new Conclusion.Obligation(condition, ConditionState.OPEN, Instant.EPOCH, null, null, null);
    }

    private static ConditionView condition(
            Conclusion.Obligation obligation, Map<FindingId, Integer> numbers, RoomReading room) {
        var condition = obligation.condition();
        var owner = condition.owner();
        return new ConditionView(
                condition.id(),
                condition.text(),
                owner == null ? null : room.person(owner.value()),
                condition.due(),
                condition.findings().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                obligation.state(),
                obligation.closing(),
                room.people().personOrNull(obligation.closedBy()),
                obligation.closedAt());
    }
}
