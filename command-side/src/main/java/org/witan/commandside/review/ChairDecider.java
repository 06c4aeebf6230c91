package org.witan.commandside.review;

import java.util.List;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.HandOverChair;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;

/** The rules of giving the chair away and of calling a review off, without side effects. */
final class ChairDecider {

    private ChairDecider() {}

    static List<ReviewEvent> handOver(HandOverChair command, ReviewState state, Actor actor, Candidates candidates) {
        if (!state.isChairedBy(actor.member()) && !actor.is(Role.OWNER)) {
            throw new RefusedException(
                    ReviewError.NOT_THE_CHAIR, "Only the chair of the review, or an owner, gives the chair away.");
        }
        Admission.requireOpen(ReviewMove.HAND_OVER_CHAIR, state);
        candidates.requireChair(command.to());
        return state.isChairedBy(command.to())
                ? List.of()
                : List.of(new ChairHandedOver(
                        command.review(), state.subject(), state.currentChair(), command.to(), command.reason()));
    }

    static List<ReviewEvent> cancel(CancelReview command, ReviewState state, Actor actor) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.CANCEL, state);
        return List.of(new ReviewCancelled(command.review(), state.subject(), command.reason()));
    }

    /** Quiet when the review has ended. */
    static List<ReviewEvent> abandon(AbandonReview command, ReviewState state) {
        return state.phase().isOpen()
                ? List.of(new ReviewCancelled(command.review(), state.subject(), command.reason()))
                : List.of();
    }
}
