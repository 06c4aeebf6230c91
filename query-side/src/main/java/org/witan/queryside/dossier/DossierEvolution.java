package org.witan.queryside.dossier;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.witan.messages.SeatKey;
import org.witan.messages.proposal.Condition;
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
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RevisionTaken;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.RoundView;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatDeclined;
import org.witan.messages.review.SeatRecused;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatSubstituted;
import org.witan.messages.review.SeatWaived;
import org.witan.messages.review.TakenRevisionView;
import org.witan.queryside.view.Occurrence;

/** How the dossier of a review follows from its events; says something for every event. */
public final class DossierEvolution {

    private DossierEvolution() {}

    /** The dossier with which a review begins. */
    public static Dossier convened(PanelConvened event, Occurrence occurrence) {
        var at = occurrence.at();
        return new Dossier(
                event.review(),
                event.proposal(),
                new Course(
                        event.chair(),
                        ReviewPhase.SEALED_ROUND,
                        at,
                        event.revision(),
                        event.revision(),
                        List.of(),
                        List.of(),
                        null,
                        null),
                new Panel(event.seats().stream()
                        .map(seat -> Seat.asked(seat, at, event.acceptBy()))
                        .toList()),
                Voices.NONE,
                Conclusion.NONE,
                List.of(ChairAct.of(event, occurrence, null, null, null)));
    }

    /** What the dossier is after the event. */
    public static Dossier evolve(Dossier dossier, ReviewEvent event, Occurrence occurrence) {
        var at = occurrence.at();
        return switch (event) {
            case PanelConvened convened -> convened(convened, occurrence);
            case RoundOpened opened -> opened(dossier, opened, occurrence);
            case SeatAdded added ->
                dossier.with(dossier.panel().with(Seat.asked(added.seat(), at, added.acceptBy())))
                        .with(ChairAct.of(event, occurrence, added.seat().key().value(), null, added.reason()));
            case SeatAccepted accepted ->
                seat(dossier, accepted.seat(), seat -> seat.in(SeatStatus.ACCEPTED, null, at));
            case SeatDeclined declined ->
                seat(dossier, declined.seat(), seat -> seat.in(SeatStatus.DECLINED, declined.reason(), at));
            case SeatRecused recused ->
                vacated(dossier, recused.seat(), seat -> seat.in(SeatStatus.RECUSED, recused.reason(), at));
            case SeatSubstituted substituted -> substituted(dossier, substituted, occurrence);
            case SeatWaived waived -> waived(dossier, waived, occurrence);
            case DeadlineMoved moved -> moved(dossier, moved, occurrence);
            case DeadlinePassed _ -> round(dossier, round -> Rounds.passed(round, at));
            case RoundRevealed revealed -> revealed(dossier, revealed, occurrence);
            case PositionMoved moved ->
                dossier.with(
                        Reveals.moved(dossier.voices(), moved, dossier.course().document(), at));
            case RevisionTaken taken -> taken(dossier, taken, occurrence);
            case FindingDisposed disposed -> disposed(dossier, disposed, occurrence);
            // Findings are kept one by one, beside the dossier.
            case DispositionContested _, ContestWithdrawn _ -> dossier;
            case RecommendationRecorded recorded -> recommended(dossier, recorded, occurrence);
            case RecommendationSigned signed ->
                dossier.with(dossier.conclusion().signed(new Conclusion.Signature(signed.seat(), signed.member(), at)));
            case DissentRecorded dissent ->
                dossier.with(dossier.conclusion()
                        .dissented(new Conclusion.Dissent(
                                dissent.seat(), dissent.member(), dissent.version(), dissent.statement(), at)));
            case DissentWithdrawn withdrawn ->
                dossier.with(dossier.conclusion().reconciled(withdrawn.seat(), withdrawn.member(), at));
            case GateRuleOverridden overridden -> overridden(dossier, overridden, occurrence);
            case ReviewDecided decided ->
                dossier.with(dossier.course().closed(ReviewPhase.DECIDED, at, null))
                        .with(dossier.conclusion().decided(new Conclusion.Decided(decided, occurrence.actor(), at)))
                        .with(ChairAct.of(event, occurrence, null, null, decided.rationale()));
            case ReviewCancelled cancelled ->
                dossier.with(dossier.course().closed(ReviewPhase.CANCELLED, at, cancelled.reason()))
                        .with(ChairAct.of(event, occurrence, null, null, cancelled.reason()));
            case ChairHandedOver handed ->
                dossier.with(dossier.course().chairedBy(handed.to()))
                        .with(ChairAct.of(
                                event,
                                occurrence,
                                handed.to().value(),
                                handed.from().value(),
                                handed.reason()));
            case ConditionFulfilled fulfilled ->
                dossier.with(dossier.conclusion()
                        .obliging(
                                fulfilled.condition(),
                                obligation -> obligation.closed(
                                        ConditionState.FULFILLED,
                                        fulfilled.evidence(),
                                        fulfilled.by().value(),
                                        at)));
            case ConditionWaived waived -> waived(dossier, waived, occurrence);
            case ConditionReassigned reassigned -> reassigned(dossier, reassigned, occurrence);
        };
    }

    private static Dossier opened(Dossier dossier, RoundOpened event, Occurrence occurrence) {
        var opened = dossier.with(dossier.course()
                        .with(Rounds.opened(event.round(), event.revision(), occurrence.at(), event.deadline())))
                .with(dossier.conclusion()
                        .overtaken(new Conclusion.Voided(Conclusion.Voiding.ROUND, event.round(), occurrence.at())));
        return event.round() == 1
                ? opened
                : opened.with(ChairAct.of(event, occurrence, String.valueOf(event.round()), null, event.reason()));
    }

    private static Dossier seat(Dossier dossier, SeatKey key, UnaryOperator<Seat> change) {
        return dossier.with(dossier.panel().changed(key, change));
    }

    // What somebody said who left the seat counts no more; a dissent stays, so that nobody is silenced that way.
    private static Dossier vacated(Dossier dossier, SeatKey key, UnaryOperator<Seat> change) {
        return seat(dossier, key, change)
                .with(dossier.voices().vacated(key))
                .with(dossier.conclusion().unsigned(key));
    }

    private static Dossier substituted(Dossier dossier, SeatSubstituted event, Occurrence occurrence) {
        return vacated(
                        dossier,
                        event.seat(),
                        seat -> seat.takenOver(event.member(), event.reason(), occurrence.at(), event.acceptBy()))
                .with(ChairAct.of(
                        event, occurrence, event.seat().value(), event.former().value(), event.reason()));
    }

    private static Dossier waived(Dossier dossier, SeatWaived event, Occurrence occurrence) {
        var before = dossier.panel().seat(event.seat());
        return vacated(dossier, event.seat(), seat -> seat.in(SeatStatus.WAIVED, event.reason(), occurrence.at()))
                .with(ChairAct.of(
                                event,
                                occurrence,
                                event.seat().value(),
                                before.status().label(),
                                event.reason())
                        .takenFrom(before.member(), null));
    }

    private static Dossier round(Dossier dossier, UnaryOperator<RoundView> change) {
        return dossier.with(dossier.course().changing(change));
    }

    private static Dossier moved(Dossier dossier, DeadlineMoved event, Occurrence occurrence) {
        var sealed = dossier.course().isSealed();
        return round(
                        dossier,
                        round -> sealed ? Rounds.until(round, event.to()) : Rounds.discussedUntil(round, event.to()))
                .with(ChairAct.of(
                        event, occurrence, String.valueOf(event.round()), text(event.from()), event.reason()));
    }

    private static Dossier revealed(Dossier dossier, RoundRevealed event, Occurrence occurrence) {
        var revision = dossier.course().round().revision();
        var revealed = round(dossier, round -> Rounds.revealed(round, event, occurrence.at()));
        revealed = revealed.with(revealed.course().in(ReviewPhase.DISCUSSION))
                .with(Reveals.revealed(dossier.voices(), event, revision, occurrence.at()));
        return switch (event.trigger()) {
            case DEADLINE -> revealed;
            case CHAIR ->
                revealed.with(ChairAct.of(
                        event, occurrence, String.valueOf(event.round()), seats(event.notFiled()), event.reason()));
        };
    }

    private static Dossier taken(Dossier dossier, RevisionTaken event, Occurrence occurrence) {
        var voices = dossier.voices();
        for (var lapse : event.lapsed()) {
            voices = voices.outdated(
                    lapse.seat(), new Voices.Outdated(event.revision(), lapse.sections(), occurrence.at()));
        }
        return dossier.with(dossier.course()
                        .with(new TakenRevisionView(
                                event.revision(), event.former(), occurrence.at(), event.changed(), event.lapsed())))
                .with(voices)
                .with(dossier.conclusion()
                        .overtaken(
                                new Conclusion.Voided(Conclusion.Voiding.REVISION, event.revision(), occurrence.at())));
    }

    private static Dossier recommended(Dossier dossier, RecommendationRecorded event, Occurrence occurrence) {
        var before = event.version() == 1 ? null : String.valueOf(event.version() - 1);
        return dossier.with(dossier.course().in(ReviewPhase.RECOMMENDATION))
                .with(dossier.conclusion().recommended(event, occurrence.actor(), occurrence.at()))
                .with(ChairAct.of(event, occurrence, String.valueOf(event.version()), before, event.reason()));
    }

    private static Dossier overridden(Dossier dossier, GateRuleOverridden event, Occurrence occurrence) {
        var override = event.override();
        return dossier.with(
                        dossier.conclusion().passingOver(new Conclusion.PassedOver(override, occurrence.at(), null)))
                .with(ChairAct.of(
                        event, occurrence, override.rule(), override.overrode().sentence(), override.reason()));
    }

    private static Dossier disposed(Dossier dossier, FindingDisposed event, Occurrence occurrence) {
        return event.part() == ReviewPart.CHAIR
                ? dossier.with(ChairAct.of(event, occurrence, String.valueOf(event.number()), null, event.answer()))
                : dossier;
    }

    private static Dossier waived(Dossier dossier, ConditionWaived event, Occurrence occurrence) {
        var before = dossier.conclusion().condition(event.condition());
        return dossier.with(dossier.conclusion()
                        .obliging(
                                event.condition(),
                                obligation -> obligation.closed(
                                        ConditionState.WAIVED, event.reason(), occurrence.actor(), occurrence.at())))
                .with(ChairAct.of(event, occurrence, event.condition().value(), null, event.reason())
                        .takenFrom(
                                before.map(Condition::owner).orElse(null),
                                before.map(Condition::due).orElse(null)));
    }

    private static Dossier reassigned(Dossier dossier, ConditionReassigned event, Occurrence occurrence) {
        var before = dossier.conclusion().condition(event.condition());
        var owner = before.map(Condition::owner).orElse(null);
        return dossier.with(dossier.conclusion()
                        .obliging(
                                event.condition(),
                                obligation -> obligation.of(event.owner(), event.due(), occurrence.at())))
                .with(ChairAct.of(event, occurrence, event.condition().value(), text(owner), event.reason())
                        .takenFrom(owner, before.map(Condition::due).orElse(null)));
    }

    private static @Nullable String seats(List<SeatKey> seats) {
        return seats.isEmpty()
                ? null
                : String.join(", ", seats.stream().map(SeatKey::value).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
