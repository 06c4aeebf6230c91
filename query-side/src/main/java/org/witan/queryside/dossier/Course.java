package org.witan.queryside.dossier;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RoundView;
import org.witan.messages.review.TakenRevisionView;

/**
 * How a review goes.
 *
 * @param convenedOn   the revision before the panel at the beginning
 * @param document     the revision before it now
 * @param closedAt     when it was decided or called off; null while it is open
 * @param cancelledFor the reason; null unless it was called off
 */
public record Course(
        MemberId chair,
        ReviewPhase phase,
        Instant convenedAt,
        int convenedOn,
        int document,
        List<RoundView> rounds,
        List<TakenRevisionView> taken,
        @Nullable Instant closedAt,
        @Nullable String cancelledFor) {

    public Course {
        rounds = List.copyOf(rounds);
        taken = List.copyOf(taken);
    }

    /** The latest round; there is one from the convening on. */
    public RoundView round() {
        return rounds.getLast();
    }

    public boolean isSealed() {
        return phase == ReviewPhase.SEALED_ROUND;
    }

    /** How many rounds were revealed. */
    public int revealed() {
        return isSealed() ? rounds.size() - 1 : rounds.size();
    }

    /** The deadline of the phase; null for none. */
    public @Nullable Instant deadline() {
        return switch (phase) {
            case SEALED_ROUND -> rounds.isEmpty() ? null : round().deadline();
            case DISCUSSION -> round().discussionUntil();
            case RECOMMENDATION, DECIDED, CANCELLED -> null;
        };
    }

    Course in(ReviewPhase newPhase) {
        return new Course(chair, newPhase, convenedAt, convenedOn, document, rounds, taken, closedAt, cancelledFor);
    }

    Course chairedBy(MemberId newChair) {
        return new Course(newChair, phase, convenedAt, convenedOn, document, rounds, taken, closedAt, cancelledFor);
    }

    Course closed(ReviewPhase newPhase, Instant at, @Nullable String reason) {
        return new Course(chair, newPhase, convenedAt, convenedOn, document, rounds, taken, at, reason);
    }

    Course with(RoundView opened) {
        return new Course(
                chair,
                ReviewPhase.SEALED_ROUND,
                convenedAt,
                convenedOn,
                document,
                Lists.and(rounds, opened),
                taken,
                closedAt,
                cancelledFor);
    }

    Course with(TakenRevisionView revision) {
        return new Course(
                chair,
                phase == ReviewPhase.RECOMMENDATION ? ReviewPhase.DISCUSSION : phase,
                convenedAt,
                convenedOn,
                revision.revision(),
                rounds,
                Lists.and(taken, revision),
                closedAt,
                cancelledFor);
    }

    Course changing(UnaryOperator<RoundView> change) {
        var latest = round().number();
        var changed = Lists.changed(rounds, round -> round.number() == latest, change);
        return new Course(chair, phase, convenedAt, convenedOn, document, changed, taken, closedAt, cancelledFor);
    }
}
