package org.witan.queryside.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.AttentionReason;
import org.witan.messages.review.GateStatus;
import org.witan.queryside.attention.Turn.Waiting;
import org.witan.queryside.dossier.GateReading;
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
                    .vacant()
                    .forEach(seat ->
                            waiting.add(new Waiting(AttentionReason.FILL_SEAT, seat.since(), null, seat.key(), null)));
        }
        switch (course.phase()) {
            case SEALED_ROUND -> reveal(turn).ifPresent(waiting::add);
            case DISCUSSION -> endDiscussion(turn).ifPresent(waiting::add);
            case RECOMMENDATION -> decide(turn).ifPresent(waiting::add);
            case DECIDED, CANCELLED -> {}
        }
        return waiting;
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
        return passed(turn.file().dossier().course().round().discussionUntil(), turn.now())
                .map(since -> Waiting.of(AttentionReason.END_DISCUSSION, since, since));
    }

    // Nothing but an event of the review, or the end of the minimum time, lets the last rule pass.
    private static Optional<Waiting> decide(Turn turn) {
        var results = GateReading.of(turn.file(), turn.findings(), turn.now()).own();
        if (results.stream().anyMatch(result -> holdsUp(result.status()))) {
            return Optional.empty();
        }
        var minimum = turn.file()
                .dossier()
                .course()
                .convenedAt()
                .plus(Duration.ofHours(turn.file().charter().protocol().minimumHours()));
        var since = minimum.isAfter(turn.now())
                ? turn.file().updatedAt()
                : Turn.later(turn.file().updatedAt(), minimum);
        return Optional.of(Waiting.of(AttentionReason.DECIDE, since, null));
    }

    private static boolean holdsUp(GateStatus status) {
        return status == GateStatus.UNSATISFIED || status == GateStatus.ERROR;
    }

    private static Optional<Instant> passed(@Nullable Instant deadline, Instant now) {
        return Optional.ofNullable(deadline).filter(time -> !time.isAfter(now));
    }
}
