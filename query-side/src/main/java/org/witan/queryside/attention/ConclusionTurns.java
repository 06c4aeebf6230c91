package org.witan.queryside.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.GateResult;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.Conclusion;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.GateReading;
import org.witan.queryside.dossier.Seat;

/** What waits for the chair of a review that has a recommendation: to mend it, to meet what holds it up, or to decide. */
final class ConclusionTurns {

    private ConclusionTurns() {}

    static Optional<Waiting> of(Turn turn) {
        var lacking = recommendAnew(turn);
        return lacking.isPresent() ? lacking : conclude(turn);
    }

    // Signatures are no reason to wait: those that there are will be void.
    private static Optional<Waiting> recommendAnew(Turn turn) {
        var standing = turn.file().dossier().conclusion().standing();
        return standing == null
                ? Optional.empty()
                : turn.findings().stream()
                        .map(finding -> lacking(standing, finding))
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(Waiting::since));
    }

    private static @Nullable Waiting lacking(Conclusion.Recommendation standing, FindingStanding finding) {
        var condition = finding.deferredUnder();
        var since = finding.disposedAt();
        return condition == null || since == null || !standing.lacks(condition)
                ? null
                : new Waiting(AttentionReason.RECOMMEND_ANEW, since, null, null, condition.value());
    }

    private static Optional<Waiting> conclude(Turn turn) {
        var held = heldUpBy(turn, turn.now());
        if (held.isEmpty()) {
            return Optional.of(decide(turn));
        }
        // What time alone will satisfy is nothing to do.
        return heldUpBy(turn, Turn.later(turn.now(), minimum(turn))).stream()
                .findFirst()
                .flatMap(rule -> allSignedSince(turn)
                        .map(since -> new Waiting(AttentionReason.MEET_GATE_RULE, since, null, null, rule)));
    }

    private static List<String> heldUpBy(Turn turn, Instant when) {
        return GateReading.of(turn.file(), turn.findings(), when).own().stream()
                .filter(result -> result.status().holdsUp())
                .map(GateResult::rule)
                .toList();
    }

    private static Instant minimum(Turn turn) {
        var hours = turn.file().charter().protocol().minimumHours();
        return turn.file().dossier().course().convenedAt().plus(Duration.ofHours(hours));
    }

    // The last that made it so: somebody signed or dissented, or who had not left.
    private static Optional<Instant> allSignedSince(Turn turn) {
        var dossier = turn.file().dossier();
        var conclusion = dossier.conclusion();
        var standing = conclusion.standing();
        if (standing == null
                || dossier.panel().seats().stream()
                        .filter(seat -> seat.isTaken() && !turn.file().isAgent(seat.member()))
                        .anyMatch(seat -> !conclusion.isSignedBy(seat.key())
                                && !conclusion.isDissentedBy(seat.key(), seat.member()))) {
            return Optional.empty();
        }
        return Stream.of(
                        Stream.of(standing.at()),
                        standing.signatures().stream().map(Conclusion.Signature::at),
                        conclusion.dissents().stream().map(Conclusion.Dissent::at),
                        dossier.panel().seats().stream().map(Seat::since))
                .flatMap(times -> times)
                .max(Instant::compareTo);
    }

    // Nothing but an event of the review, or the end of the minimum time, lets the last rule pass.
    private static Waiting decide(Turn turn) {
        var minimum = minimum(turn);
        var since = minimum.isAfter(turn.now())
                ? turn.file().updatedAt()
                : Turn.later(turn.file().updatedAt(), minimum);
        return Waiting.of(AttentionReason.DECIDE, since, null);
    }
}
