package org.witan.commandside.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.RefusedException;
import org.witan.messages.SeatKey;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.DeadlineMoved;
import org.witan.messages.review.DeadlinePassed;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.OpenRound;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RoundOpened;

/** The rules of sealed rounds and their deadlines, without side effects. */
final class RoundDecider {

    private RoundDecider() {}

    static List<ReviewEvent> open(OpenRound command, ReviewState state, Actor actor, Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.OPEN_ROUND, state);
        var hours = state.heldBy().protocol().roundHours();
        return List.of(new RoundOpened(
                command.review(),
                state.subject(),
                state.round().number() + 1,
                state.document(),
                deadline(command.deadline(), hours, now),
                command.reason()));
    }

    static List<ReviewEvent> moveDeadline(MoveDeadline command, ReviewState state, Actor actor, Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.MOVE_DEADLINE, state);
        Admission.requireAhead(command.to(), now);
        if (command.to().equals(state.round().deadline())) {
            return List.of();
        }
        return List.of(new DeadlineMoved(
                command.review(),
                state.subject(),
                state.round().number(),
                state.round().deadline(),
                command.to(),
                command.reason()));
    }

    static List<ReviewEvent> reveal(
            RevealRound command, ReviewState state, Actor actor, SealedSheets sheets, Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.REVEAL_ROUND, state);
        requireRound(command.round(), state);
        var unfiled = Reveal.notFiled(command.review(), state, sheets);
        if (!unfiled.isEmpty() && command.reason() == null) {
            throw new RefusedException(
                    ReviewError.REVEAL_NEEDS_REASON,
                    "Seats that have not filed: " + unfiled.size() + ". Wait for them, or say why not to.",
                    Map.of("notFiled", unfiled.stream().map(SeatKey::value).toList()));
        }
        var reason = unfiled.isEmpty() ? null : command.reason();
        return List.of(Reveal.of(command.review(), state, sheets, RevealTrigger.CHAIR, reason, now));
    }

    /** Quiet when the round is over, its deadline is another, or its end is on record. */
    static List<ReviewEvent> closeAtDeadline(
            CloseRoundAtDeadline command, ReviewState state, SealedSheets sheets, Instant now) {
        var round = state.round();
        var due = state.phase() == ReviewPhase.SEALED_ROUND
                && command.round() == round.number()
                && command.deadline().equals(round.deadline());
        if (!due || round.timeUp()) {
            return List.of();
        }
        return state.heldBy().protocol().deadlineClosesRound()
                ? List.of(Reveal.of(command.review(), state, sheets, RevealTrigger.DEADLINE, null, now))
                : List.of(new DeadlinePassed(command.review(), state.subject(), round.number(), command.deadline()));
    }

    static void requireRound(int number, ReviewState state) {
        if (number != state.round().number()) {
            throw notOpen(number, state);
        }
    }

    static RefusedException notOpen(int number, ReviewState state) {
        return new RefusedException(
                ReviewError.ROUND_NOT_OPEN,
                "Round " + number + " is not open; the latest is "
                        + state.round().number() + ".",
                Map.of("round", state.round().number()));
    }

    /** The deadline that was asked for, which must lie ahead, or so many hours from now. */
    static Instant deadline(@Nullable Instant wanted, int hours, Instant now) {
        if (wanted == null) {
            return now.plus(Duration.ofHours(hours));
        }
        Admission.requireAhead(wanted, now);
        return wanted;
    }
}
