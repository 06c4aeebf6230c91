package org.witan.commandside.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.RecommendationRecorded;

/**
 * The chair's text as it stands, and who stands by it.
 *
 * @param version    how many there were; 0 before the first
 * @param outcome    what it proposes; null when there is none, or none that a later round or revision left standing
 * @param signatures the seats that signed this version
 * @param dissents   the dissents that stand, whatever version they are against
 */
record RecommendationState(
        int version,
        @Nullable Outcome outcome,
        List<Condition> conditions,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate validUntil,
        Set<SeatKey> signatures,
        List<Dissent> dissents) {

    static final RecommendationState NONE =
            new RecommendationState(0, null, List.of(), null, null, Set.of(), List.of());

    RecommendationState {
        conditions = List.copyOf(conditions);
        signatures = Set.copyOf(signatures);
        dissents = List.copyOf(dissents);
    }

    /** A seat's dissent belongs to the member who wrote it, whoever sits there later. */
    record Dissent(SeatKey seat, MemberId member) {}

    RecommendationState recorded(RecommendationRecorded event) {
        return new RecommendationState(
                event.version(),
                event.outcome(),
                event.conditions(),
                event.reviewOn(),
                event.validUntil(),
                Set.of(),
                dissents);
    }

    RecommendationState withdrawn() {
        return new RecommendationState(version, null, List.of(), null, null, Set.of(), dissents);
    }

    RecommendationState signed(SeatKey seat) {
        var all = new HashSet<>(signatures);
        all.add(seat);
        return withSignatures(all);
    }

    RecommendationState unsigned(SeatKey seat) {
        var all = new HashSet<>(signatures);
        all.remove(seat);
        return withSignatures(all);
    }

    RecommendationState dissented(SeatKey seat, MemberId member) {
        var all = new ArrayList<>(reconciled(seat, member).dissents);
        all.add(new Dissent(seat, member));
        return unsigned(seat).withDissents(all);
    }

    RecommendationState reconciled(SeatKey seat, MemberId member) {
        return withDissents(dissents.stream()
                .filter(dissent -> !dissent.equals(new Dissent(seat, member)))
                .toList());
    }

    /** Whether the member who sits there dissents. */
    boolean dissents(SeatKey seat, MemberId member) {
        return dissents.contains(new Dissent(seat, member));
    }

    private RecommendationState withSignatures(Set<SeatKey> newSignatures) {
        return new RecommendationState(version, outcome, conditions, reviewOn, validUntil, newSignatures, dissents);
    }

    private RecommendationState withDissents(List<Dissent> newDissents) {
        return new RecommendationState(version, outcome, conditions, reviewOn, validUntil, signatures, newDissents);
    }
}
