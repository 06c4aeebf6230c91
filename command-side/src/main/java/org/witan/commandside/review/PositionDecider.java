package org.witan.commandside.review;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.RefusedException;
import org.witan.messages.review.MovePosition;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.Stance;

/** The rules of moving in the open, without side effects. */
final class PositionDecider {

    private PositionDecider() {}

    static List<ReviewEvent> move(MovePosition command, ReviewState state, Actor actor, Supplier<String> document) {
        var seat = Admission.requireTakenSeat(command.seat(), state, actor);
        Admission.requireOpen(ReviewMove.MOVE_POSITION, state);
        PositionRules.check(command.position(), state.findings()::has, state.heldBy(), document);
        var before = state.positions().find(seat.key()).orElse(null);
        if (before != null && !before.lapsed() && command.position().equals(before.position())) {
            throw new RefusedException(
                    ReviewError.POSITION_UNCHANGED, "This is what the seat " + seat.key() + " says already.");
        }
        return List.of(new PositionMoved(
                command.review(),
                state.subject(),
                seat.key(),
                actor.member(),
                state.round().number(),
                stanceOf(before),
                command.position(),
                command.reason()));
    }

    private static @Nullable Stance stanceOf(@Nullable Standing before) {
        return before == null || before.position() == null
                ? null
                : before.position().stance();
    }
}
