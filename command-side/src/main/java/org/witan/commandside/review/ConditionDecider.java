package org.witan.commandside.review;

import java.util.List;
import java.util.Map;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.Missing;
import org.witan.messages.ConditionId;
import org.witan.messages.RefusedException;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionState;
import org.witan.messages.review.ConditionWaived;
import org.witan.messages.review.FulfilCondition;
import org.witan.messages.review.ReassignCondition;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.WaiveCondition;

/** The rules of obligations after the decision, without side effects. */
final class ConditionDecider {

    private ConditionDecider() {}

    static List<ReviewEvent> fulfil(FulfilCondition command, ReviewState state, Actor actor) {
        var condition = obligation(command.condition(), state);
        if (!actor.member().equals(condition.owner()) && !state.isChairedBy(actor.member())) {
            throw new RefusedException(
                    ReviewError.NOT_THE_CONDITION_OWNER,
                    "Only the owner of the condition or the chair reports it done.");
        }
        requireTracked(ReviewMove.FULFIL_CONDITION, condition, state);
        return List.of(new ConditionFulfilled(
                command.review(), state.subject(), condition.id(), actor.member(), command.evidence()));
    }

    static List<ReviewEvent> waive(WaiveCondition command, ReviewState state, Actor actor) {
        Admission.requireChair(state, actor);
        var condition = obligation(command.condition(), state);
        requireTracked(ReviewMove.WAIVE_CONDITION, condition, state);
        return List.of(new ConditionWaived(
                command.review(),
                state.subject(),
                condition.id(),
                command.reason(),
                condition.text(),
                condition.owner()));
    }

    static List<ReviewEvent> reassign(
            ReassignCondition command, ReviewState state, Actor actor, Candidates candidates) {
        Admission.requireChair(state, actor);
        var condition = obligation(command.condition(), state);
        requireTracked(ReviewMove.REASSIGN_CONDITION, condition, state);
        if (!candidates.isPerson(command.owner())) {
            throw new RefusedException(
                    ReviewError.CONDITION_OWNER_UNKNOWN,
                    "The member " + command.owner()
                            + " is no person who is an active member, and cannot own a condition.");
        }
        var unchanged =
                command.owner().equals(condition.owner()) && command.due().equals(condition.due());
        return unchanged
                ? List.of()
                : List.of(new ConditionReassigned(
                        command.review(),
                        state.subject(),
                        condition.id(),
                        command.owner(),
                        command.due(),
                        command.reason(),
                        condition.owner(),
                        condition.due()));
    }

    // Before the decision there are no obligations yet: the phase is the better reason then.
    private static Obligation obligation(ConditionId id, ReviewState state) {
        if (state.phase() != ReviewPhase.DECIDED) {
            Admission.requireOpen(ReviewMove.FULFIL_CONDITION, state);
        }
        return state.obligation(id).orElseThrow(() -> Missing.of(id));
    }

    private static void requireTracked(ReviewMove move, Obligation condition, ReviewState state) {
        Admission.requireOpen(move, state);
        if (condition.state() != ConditionState.OPEN) {
            throw new RefusedException(
                    ReviewError.CONDITION_CLOSED,
                    "The condition is " + condition.state().label() + " already.",
                    Map.of("state", condition.state().label()));
        }
    }
}
