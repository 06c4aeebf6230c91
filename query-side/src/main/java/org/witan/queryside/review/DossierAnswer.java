package org.witan.queryside.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.MemberId;
import org.witan.messages.review.ChairActView;
import org.witan.messages.review.ReviewDecisionView;
import org.witan.messages.review.ReviewDossierView;
import org.witan.messages.review.ReviewSummaryView;
import org.witan.messages.review.ReviewedDocumentView;
import org.witan.queryside.dossier.ChairAct;

/** The dossier as one asker may see it. */
final class DossierAnswer {

    private DossierAnswer() {}

    static ReviewDossierView of(RoomReading room, Instant now) {
        var dossier = room.dossier();
        var charter = room.file().charter();
        var parts = Parts.of(room);
        return new ReviewDossierView(
                summary(room),
                room.file().version(),
                room.people().persons(room.file().subject().authors()),
                charter.protocol(),
                charter.gateRules().version(),
                charter.options(),
                document(room),
                SeatAnswers.seats(room),
                dossier.course().rounds(),
                FindingAnswers.findings(room),
                PositionAnswers.positions(room),
                PositionAnswers.movements(room),
                AgreementAnswers.of(room),
                dossier.voices().clusters(),
                SeatAnswers.checklists(room),
                GateAnswers.of(room, now),
                ConclusionAnswers.recommendation(room),
                ConclusionAnswers.dissents(room),
                ConclusionAnswers.conditions(room),
                dossier.acts().stream().map(act -> act(act, room)).toList(),
                decision(room),
                dossier.course().cancelledFor(),
                room.ownSeats(),
                parts,
                Parts.openMoves(parts, room));
    }

    private static ReviewSummaryView summary(RoomReading room) {
        var dossier = room.dossier();
        var course = dossier.course();
        var subject = room.file().subject();
        var decided = dossier.conclusion().decided();
        return new ReviewSummaryView(
                room.file().name(),
                subject.key(),
                subject.log(),
                subject.title(),
                course.phase(),
                course.rounds().size(),
                course.deadline(),
                room.person(course.chair().value()),
                decided == null ? null : decided.decision().outcome(),
                dossier.panel().seats().size(),
                dossier.panel().vacant().size(),
                course.convenedAt(),
                room.file().updatedAt());
    }

    private static ReviewedDocumentView document(RoomReading room) {
        var course = room.dossier().course();
        var submitted = room.file().subject().submitted();
        return new ReviewedDocumentView(
                course.document(),
                course.convenedOn(),
                submitted == null ? course.document() : submitted,
                course.taken());
    }

    private static ChairActView act(ChairAct act, RoomReading room) {
        var holder = act.holder();
        return new ChairActView(
                act.act(),
                room.person(act.by()),
                act.subject(),
                act.before(),
                act.reason(),
                holder == null ? null : room.person(holder),
                act.due(),
                act.at());
    }

    private static @Nullable ReviewDecisionView decision(RoomReading room) {
        var decided = room.dossier().conclusion().decided();
        if (decided == null) {
            return null;
        }
        var decision = decided.decision();
        List<String> deciders =
                decision.deciders().stream().map(MemberId::value).toList();
        return new ReviewDecisionView(
                decision.outcome(),
                decision.revision(),
                decision.rationale(),
                room.people().persons(deciders),
                decision.recommendation(),
                decision.coverage(),
                decision.reviewOn(),
                decision.validUntil(),
                room.person(decided.by()),
                decided.at());
    }
}
