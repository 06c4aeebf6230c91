package org.witan.queryside.attention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.TakenRevisionView;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.FindingStanding;
import org.witan.queryside.dossier.Seat;

/** What waits for the chair of an open review. */
final class ChairTurns {

    private ChairTurns() {}

    static List<Waiting> of(Turn turn) {
        var waiting = new ArrayList<Waiting>();
        var course = turn.file().dossier().course();
        if (course.phase().isOpen()) {
            turn.file()
                    .dossier()
                    .panel()
                    .seats()
                    .forEach(seat -> seat(seat, turn).ifPresent(waiting::add));
        }
        switch (course.phase()) {
            case SEALED_ROUND -> reveal(turn).ifPresent(waiting::add);
            case DISCUSSION -> endDiscussion(turn).ifPresent(waiting::add);
            case RECOMMENDATION -> ConclusionTurns.of(turn).ifPresent(waiting::add);
            case DECIDED, CANCELLED -> {}
        }
        return waiting;
    }

    // One entry of a seat: whoever is asked to fill it need not be told that nobody answers.
    private static Optional<Waiting> seat(Seat seat, Turn turn) {
        if (seat.isVacant()) {
            return Optional.of(new Waiting(AttentionReason.FILL_SEAT, seat.since(), null, seat.key(), null));
        }
        var removed = seat.isHeld() ? turn.formerMembers().get(seat.member().value()) : null;
        if (removed != null) {
            return Optional.of(
                    new Waiting(AttentionReason.FILL_SEAT, Turn.later(removed, seat.since()), null, seat.key(), null));
        }
        return seat.status() == SeatStatus.INVITED
                ? passed(seat.acceptBy(), turn.now())
                        .map(since -> new Waiting(
                                AttentionReason.CHASE_INVITATION,
                                since,
                                seat.acceptBy(),
                                turn.remindedAt(seat, seat.since()),
                                seat.key(),
                                null))
                : Optional.empty();
    }

    private static Optional<Waiting> reveal(Turn turn) {
        var round = turn.file().dossier().course().round();
        return Stream.concat(allFiledSince(turn).stream(), passed(round.deadline(), turn.now()).stream())
                .min(Instant::compareTo)
                .map(since -> new Waiting(
                        AttentionReason.REVEAL_ROUND, since, round.deadline(), null, String.valueOf(round.number())));
    }

    // The last that made it so: somebody filed, or who had not filed left.
    private static Optional<Instant> allFiledSince(Turn turn) {
        var seats = turn.file().dossier().panel().seats();
        var held = seats.stream().filter(Seat::isHeld).toList();
        var filed = held.stream()
                .filter(Seat::isTaken)
                .map(turn::filedAt)
                .filter(Objects::nonNull)
                .toList();
        return held.isEmpty() || filed.size() < held.size()
                ? Optional.empty()
                : Stream.concat(filed.stream(), seats.stream().map(Seat::since)).max(Instant::compareTo);
    }

    private static Optional<Waiting> endDiscussion(Turn turn) {
        var until = turn.file().dossier().course().round().discussionUntil();
        return Stream.concat(allSettledSince(turn).stream(), passed(until, turn.now()).stream())
                .min(Instant::compareTo)
                .map(since -> Waiting.of(AttentionReason.END_DISCUSSION, since, until));
    }

    // The last that made it so: a finding was settled, or the discussion began, possibly anew with a revision.
    private static Optional<Instant> allSettledSince(Turn turn) {
        var course = turn.file().dossier().course();
        var settled = turn.findings().stream()
                .map(FindingStanding::settledAt)
                .filter(Objects::nonNull)
                .toList();
        return settled.size() < turn.findings().size()
                ? Optional.empty()
                : Stream.of(
                                settled.stream(),
                                Stream.ofNullable(course.round().revealedAt()),
                                course.taken().stream().map(TakenRevisionView::at))
                        .flatMap(times -> times)
                        .max(Instant::compareTo);
    }

    private static Optional<Instant> passed(@Nullable Instant deadline, Instant now) {
        return Optional.ofNullable(deadline).filter(time -> !time.isAfter(now));
    }
}
