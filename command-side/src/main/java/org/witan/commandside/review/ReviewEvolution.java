package org.witan.commandside.review;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.ConditionFulfilled;
import org.witan.messages.review.ConditionReassigned;
import org.witan.messages.review.ConditionState;
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
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;

/** How a review's state follows from its events; says something for every event in every state. */
final class ReviewEvolution {

    private ReviewEvolution() {}

    static ReviewState evolve(ReviewState state, ReviewEvent event, Instant at) {
        return switch (event) {
            case PanelConvened convened -> convened(convened, at);
            case RoundOpened opened -> opened(state, opened);
            case SeatAdded added ->
                state.with(state.panel().with(Seat.asked(added.seat()))).with(withChecklist(state, added));
            case SeatAccepted accepted -> seat(state, accepted.seat(), seat -> seat.in(SeatStatus.ACCEPTED));
            case SeatDeclined declined -> seat(state, declined.seat(), seat -> seat.in(SeatStatus.DECLINED));
            case SeatRecused recused -> vacated(state, recused.seat(), seat -> seat.in(SeatStatus.RECUSED));
            case SeatSubstituted substituted ->
                vacated(state, substituted.seat(), seat -> seat.takenOver(substituted.member()));
            case SeatWaived waived -> vacated(state, waived.seat(), seat -> seat.waived(waived.reason()));
            case DeadlineMoved moved -> state.with(state.round().until(moved.to()));
            case DeadlinePassed _ -> state.with(state.round().up());
            case RoundRevealed revealed -> revealed(state, revealed);
            case PositionMoved moved ->
                state.with(state.positions()
                        .with(new Standing(moved.seat(), moved.member(), state.document(), moved.position(), false)));
            case RevisionTaken taken -> taken(state, taken);
            case FindingDisposed disposed ->
                finding(state, disposed.finding(), finding -> finding.disposed(disposed.disposition()));
            case DispositionContested contested ->
                finding(state, contested.finding(), finding -> finding.contested(true));
            case ContestWithdrawn withdrawn -> finding(state, withdrawn.finding(), finding -> finding.contested(false));
            case RecommendationRecorded recorded ->
                state.in(ReviewPhase.RECOMMENDATION).with(state.recommendation().recorded(recorded));
            case RecommendationSigned signed ->
                state.with(state.recommendation().signed(signed.seat()));
            case DissentRecorded dissent ->
                state.with(state.recommendation().dissented(dissent.seat(), dissent.member()));
            case DissentWithdrawn withdrawn ->
                state.with(state.recommendation().reconciled(withdrawn.seat(), withdrawn.member()));
            case GateRuleOverridden overridden -> state.with(state.overrides().with(overridden.override()));
            case ReviewDecided decided ->
                state.in(ReviewPhase.DECIDED)
                        .obliging(decided.conditions().stream()
                                .map(Obligation::of)
                                .toList());
            case ReviewCancelled _ -> state.in(ReviewPhase.CANCELLED);
            case ChairHandedOver handed -> state.chairedBy(handed.to());
            case ConditionFulfilled fulfilled ->
                state.obliging(fulfilled.condition(), obligation -> obligation.in(ConditionState.FULFILLED));
            case ConditionWaived waived ->
                state.obliging(waived.condition(), obligation -> obligation.in(ConditionState.WAIVED));
            case ConditionReassigned reassigned ->
                state.obliging(
                        reassigned.condition(), obligation -> obligation.of(reassigned.owner(), reassigned.due()));
        };
    }

    private static ReviewState convened(PanelConvened event, Instant at) {
        return new ReviewState(
                event.proposal(),
                event.chair(),
                ReviewPhase.SEALED_ROUND,
                at,
                event.revision(),
                Charter.of(event),
                new Panel(event.seats().stream().map(Seat::asked).toList()),
                RoundState.NONE,
                Findings.NONE,
                Positions.NONE,
                RecommendationState.NONE,
                Overrides.NONE,
                List.of());
    }

    private static ReviewState opened(ReviewState state, RoundOpened event) {
        return state.in(ReviewPhase.SEALED_ROUND)
                .with(new RoundState(event.round(), event.revision(), event.deadline(), false))
                .with(state.panel().inNewRound())
                .with(state.overrides().lapsed())
                .with(state.recommendation().withdrawn());
    }

    private static @Nullable Charter withChecklist(ReviewState state, SeatAdded event) {
        return state.charter() == null ? null : state.charter().with(event.checklist());
    }

    private static ReviewState seat(ReviewState state, SeatKey key, UnaryOperator<Seat> change) {
        return state.with(state.panel().changed(key, change));
    }

    // What somebody said who left the seat counts no more; a dissent stays, so that nobody is silenced that way.
    private static ReviewState vacated(ReviewState state, SeatKey key, UnaryOperator<Seat> change) {
        var sealed = state.phase() == ReviewPhase.SEALED_ROUND;
        return seat(state, key, seat -> change.apply(sealed ? seat.leaving() : seat))
                .with(state.positions().without(key))
                .with(state.recommendation().unsigned(key));
    }

    private static ReviewState finding(ReviewState state, FindingId id, UnaryOperator<FindingState> change) {
        return state.with(state.findings().changed(id, change));
    }

    private static ReviewState revealed(ReviewState state, RoundRevealed event) {
        var revision = state.round().revision();
        var positions = state.positions();
        var findings = state.findings();
        for (var sheet : event.sheets()) {
            positions = positions.with(new Standing(sheet.seat(), sheet.member(), revision, sheet.position(), false));
            findings = findings.with(sheet.findings().stream()
                    .map(raised -> new FindingState(
                            raised.finding().id(),
                            raised.number(),
                            sheet.seat(),
                            raised.finding().severity(),
                            revision,
                            null,
                            false))
                    .toList());
        }
        return state.in(ReviewPhase.DISCUSSION)
                .with(state.round().until(event.discussionUntil()))
                .with(positions)
                .with(findings);
    }

    private static ReviewState taken(ReviewState state, RevisionTaken event) {
        var taken = state.on(event.revision())
                .with(state.positions().outdated(event.lapsed()))
                .with(state.overrides().lapsed());
        return state.phase() == ReviewPhase.RECOMMENDATION
                ? taken.in(ReviewPhase.DISCUSSION).with(state.recommendation().withdrawn())
                : taken;
    }
}
