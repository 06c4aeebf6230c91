package org.witan.commandside.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.RefusedException;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.AddSeat;
import org.witan.messages.review.DeclineSeat;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.RecuseSeat;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;
import org.witan.messages.review.SubstituteSeat;
import org.witan.messages.review.WaiveSeat;

/** The rules of who sits on a panel, without side effects. */
final class SeatDecider {

    private SeatDecider() {}

    static List<ReviewEvent> add(
            AddSeat command, ReviewState state, Actor actor, Candidates candidates, Standards standards, Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.ADD_SEAT, state);
        candidates.requireExpert(command.member());
        requireNoSeat(state.panel(), command.member(), command.perspective());
        var seat = new PanelSeat(state.panel().nextKey(command.perspective()), command.perspective(), command.member());
        var asked = state.heldBy().questions().containsKey(command.perspective());
        return List.of(new SeatAdded(
                command.review(),
                state.subject(),
                seat,
                asked ? null : standards.checklist(command.perspective()).orElse(null),
                acceptBy(state, now),
                command.reason()));
    }

    static List<ReviewEvent> substitute(
            SubstituteSeat command, ReviewState state, Actor actor, Candidates candidates, Instant now) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.SUBSTITUTE_SEAT, state);
        var seat = Admission.seat(command.seat(), state);
        candidates.requireExpert(command.member());
        requireNoSeat(state.panel(), command.member(), seat.perspective());
        requireUnwritten(seat, state, command.member());
        return List.of(new SeatSubstituted(
                command.review(),
                state.subject(),
                seat.key(),
                seat.member(),
                command.member(),
                command.reason(),
                acceptBy(state, now)));
    }

    static List<ReviewEvent> waive(WaiveSeat command, ReviewState state, Actor actor) {
        Admission.requireChair(state, actor);
        Admission.requireOpen(ReviewMove.WAIVE_SEAT, state);
        var seat = Admission.seat(command.seat(), state);
        Admission.requireStatus(
                seat,
                Set.of(SeatStatus.INVITED, SeatStatus.ACCEPTED, SeatStatus.DECLINED, SeatStatus.RECUSED),
                "It is waived already.");
        if (state.positions().find(seat.key()).isPresent()) {
            throw new RefusedException(
                    ReviewError.SEAT_STATUS_REFUSED,
                    "The seat " + seat.key() + " has been heard; what it says cannot be waived.",
                    Map.of("seat", seat.key().value(), "state", seat.status().label()));
        }
        return List.of(new SeatWaived(
                command.review(), state.subject(), seat.key(), command.reason(), seat.member(), seat.status()));
    }

    static List<ReviewEvent> accept(AcceptSeat command, ReviewState state, Actor actor, Candidates candidates) {
        var seat = Admission.requireSeat(command.seat(), state, actor);
        Admission.requireOpen(ReviewMove.ACCEPT_SEAT, state);
        Admission.requireStatus(seat, Set.of(SeatStatus.INVITED), "Only who was asked to it and has not answered can.");
        candidates.requireExpert(actor.member());
        return List.of(new SeatAccepted(command.review(), state.subject(), seat.key(), actor.member()));
    }

    static List<ReviewEvent> decline(DeclineSeat command, ReviewState state, Actor actor) {
        var seat = Admission.requireSeat(command.seat(), state, actor);
        Admission.requireOpen(ReviewMove.DECLINE_SEAT, state);
        Admission.requireStatus(seat, Set.of(SeatStatus.INVITED), "Only who was asked to it and has not answered can.");
        return List.of(
                new SeatDeclined(command.review(), state.subject(), seat.key(), actor.member(), command.reason()));
    }

    static List<ReviewEvent> recuse(RecuseSeat command, ReviewState state, Actor actor) {
        var seat = Admission.requireSeat(command.seat(), state, actor);
        Admission.requireOpen(ReviewMove.RECUSE_SEAT, state);
        Admission.requireStatus(
                seat, Set.of(SeatStatus.INVITED, SeatStatus.ACCEPTED), "There is nothing left to leave.");
        return List.of(
                new SeatRecused(command.review(), state.subject(), seat.key(), actor.member(), command.reason()));
    }

    static void requireNoSeat(Panel panel, MemberId member, Perspective perspective) {
        if (panel.holds(member, perspective)) {
            throw new RefusedException(
                    ReviewError.SEATED_ALREADY,
                    "The member " + member + " has a seat of the perspective " + perspective + " already.");
        }
    }

    // The sheet would be the one that was left, with what it says filed already.
    private static void requireUnwritten(Seat seat, ReviewState state, MemberId member) {
        if (state.phase() == ReviewPhase.SEALED_ROUND && seat.left().contains(member)) {
            throw new RefusedException(
                    ReviewError.SEAT_LEFT_THIS_ROUND,
                    "The member " + member + " left the seat " + seat.key()
                            + " in this round; what the member wrote there stays sealed."
                            + " Add a seat for the member, or wait for the reveal.",
                    Map.of("seat", seat.key().value(), "round", state.round().number()));
        }
    }

    private static Instant acceptBy(ReviewState state, Instant now) {
        return RoundDecider.deadline(null, state.heldBy().protocol().acceptHours(), now);
    }
}
