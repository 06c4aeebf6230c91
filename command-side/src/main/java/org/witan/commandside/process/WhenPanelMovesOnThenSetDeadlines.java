package org.witan.commandside.process;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionWaived;
import org.witan.messages.review.ContestWithdrawn;
import org.witan.messages.review.DeadlineMoved;
import org.witan.messages.review.DeadlinePassed;
import org.witan.messages.review.DispositionContested;
import org.witan.messages.review.DissentRecorded;
import org.witan.messages.review.DissentWithdrawn;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.GateRuleOverridden;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PositionMoved;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RecommendationSigned;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;

/** Keeps what is due for reviews in step with what happens in them. */
@ProcessingGroup(ErrandConfiguration.GROUP)
final class WhenPanelMovesOnThenSetDeadlines {

    private final ErrandTable errands;

    WhenPanelMovesOnThenSetDeadlines(ErrandTable errands) {
        this.errands = errands;
    }

    @EventHandler
    void on(ReviewEvent event, @Timestamp Instant at) {
        switch (event) {
            case PanelConvened convened -> convene(convened, at);
            case RoundOpened opened -> {
                errands.setRound(opened.review(), opened.round(), true);
                setRound(opened.review(), opened.round(), opened.deadline(), at);
            }
            case SeatAdded added ->
                ask(added.review(), added.seat().key(), added.seat().member(), added.acceptBy(), at);
            case SeatSubstituted substituted ->
                ask(substituted.review(), substituted.seat(), substituted.member(), substituted.acceptBy(), at);
            case SeatAccepted accepted -> errands.dropOfSeat(accepted.review(), accepted.seat());
            case SeatDeclined declined -> vacate(declined.review(), declined.seat());
            case SeatRecused recused -> vacate(recused.review(), recused.seat());
            case SeatWaived waived -> vacate(waived.review(), waived.seat());
            case DeadlineMoved moved -> move(moved, at);
            case RoundRevealed revealed -> {
                errands.setRound(revealed.review(), revealed.round(), false);
                errands.dropOfRounds(revealed.review());
            }
            case ReviewDecided _, ReviewCancelled _ -> errands.forget(event.review());
            case DeadlinePassed _,
                    PositionMoved _,
                    RevisionTaken _,
                    FindingDisposed _,
                    DispositionContested _,
                    ContestWithdrawn _,
                    RecommendationRecorded _,
                    RecommendationSigned _,
                    DissentRecorded _,
                    DissentWithdrawn _,
                    GateRuleOverridden _,
                    ChairHandedOver _,
                    ConditionFulfilled _,
                    ConditionWaived _,
                    ConditionReassigned _ -> {}
        }
    }

    private void convene(PanelConvened event, Instant at) {
        errands.open(event.review(), event.proposal(), event.protocol().reminderHours());
        event.seats().forEach(seat -> ask(event.review(), seat.key(), seat.member(), event.acceptBy(), at));
    }

    private void ask(ReviewId review, SeatKey seat, MemberId member, Instant acceptBy, Instant at) {
        errands.dropOfSeat(review, seat);
        errands.find(review).ifPresent(open -> {
            errands.setSeat(review, seat, member);
            for (int hours : open.reminderHours()) {
                addUnlessPast(
                        new Errand(review, Errand.Kind.REMIND_OF_SEAT, seat.value(), open.round(), acceptBy, hours),
                        at);
            }
        });
    }

    private void vacate(ReviewId review, SeatKey seat) {
        errands.vacate(review, seat);
        errands.dropOfSeat(review, seat);
    }

    private void move(DeadlineMoved event, Instant at) {
        if (errands.find(event.review()).filter(ErrandTable.OpenReview::sealed).isPresent()) {
            setRound(event.review(), event.round(), event.to(), at);
        }
    }

    private void setRound(ReviewId review, int round, Instant deadline, Instant at) {
        errands.dropOfRounds(review);
        errands.add(new Errand(review, Errand.Kind.CLOSE_ROUND, "", round, deadline, 0));
        for (int hours :
                errands.find(review).map(ErrandTable.OpenReview::reminderHours).orElse(List.of())) {
            addUnlessPast(new Errand(review, Errand.Kind.REMIND_OF_SHEETS, "", round, deadline, hours), at);
        }
    }

    // A deadline that is closer than a reminder lies before it needs none.
    private void addUnlessPast(Errand reminder, Instant at) {
        if (reminder.dueAt().isAfter(at)) {
            errands.add(reminder);
        }
    }
}
