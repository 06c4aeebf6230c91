package org.witan.queryside.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.review.Coverage;
import org.witan.messages.review.FormerMemberView;
import org.witan.messages.review.SeatAnswersView;
import org.witan.messages.review.SeatStatus;
import org.witan.messages.review.SeatView;
import org.witan.queryside.dossier.Seat;
import org.witan.queryside.dossier.Voices;

/** The seats and their checklists, as one asker may see them. */
final class SeatAnswers {

    private SeatAnswers() {}

    static List<SeatView> seats(RoomReading room) {
        return room.dossier().panel().seats().stream()
                .map(seat -> seat(seat, room))
                .toList();
    }

    private static SeatView seat(Seat seat, RoomReading room) {
        return new SeatView(
                seat.key(),
                seat.perspective(),
                room.person(seat.member().value()),
                seat.status(),
                room.file().charter().protocol().perspectives().contains(seat.perspective()),
                seat.reason(),
                seat.since(),
                seat.acceptBy(),
                filed(seat, room),
                remindedAt(seat, room),
                coverage(seat, room),
                signature(seat, room),
                seat.former().stream().map(former -> former(former, room)).toList());
    }

    private static FormerMemberView former(Seat.Former former, RoomReading room) {
        return new FormerMemberView(room.person(former.member().value()), former.left(), former.reason(), former.at());
    }

    // The database shows a filing only to those who may know; that there is none is no answer to anybody else either.
    private static @Nullable Boolean filed(Seat seat, RoomReading room) {
        if (!seat.isHeld()) {
            return null;
        }
        var course = room.dossier().course();
        if (!course.isSealed()) {
            return !course.round().notFiled().contains(seat.key()) && isRevealed(seat, room);
        }
        if (!room.isChair() && !seat.member().value().equals(room.asker().member())) {
            return null;
        }
        var filing = room.filing(seat);
        return filing != null && filing.filedAt() != null;
    }

    private static boolean isRevealed(Seat seat, RoomReading room) {
        var round = room.dossier().course().rounds().size();
        return room.dossier().voices().positions().stream()
                .anyMatch(taken -> taken.round() == round
                        && !taken.inTheOpen()
                        && taken.seat().equals(seat.key())
                        && taken.member().equals(seat.member()));
    }

    private static @Nullable Instant remindedAt(Seat seat, RoomReading room) {
        var filing = room.filing(seat);
        return filing == null ? null : filing.remindedAt();
    }

    private static Coverage coverage(Seat seat, RoomReading room) {
        return room.dossier()
                .voices()
                .standing(seat.key())
                .filter(taken -> taken.lapse() == null && !room.file().isAgent(taken.member()))
                .map(taken -> taken.position() == null ? Coverage.NOTHING_TO_ADD : Coverage.COVERED)
                .orElse(seat.status() == SeatStatus.WAIVED ? Coverage.WAIVED : Coverage.UNCOVERED);
    }

    private static @Nullable String signature(Seat seat, RoomReading room) {
        var conclusion = room.dossier().conclusion();
        if (conclusion.isDissentedBy(seat.key(), seat.member())) {
            return "dissents";
        }
        if (conclusion.standing() == null || room.file().isAgent(seat.member())) {
            return null;
        }
        return conclusion.isSignedBy(seat.key()) ? "signed" : "open";
    }

    static List<SeatAnswersView> checklists(RoomReading room) {
        return room.dossier().voices().answers().stream()
                .map(answers -> checklist(answers, room))
                .toList();
    }

    private static SeatAnswersView checklist(Voices.Answers answers, RoomReading room) {
        var perspective = room.dossier().panel().perspective(answers.seat());
        return new SeatAnswersView(
                answers.seat(),
                perspective,
                answers.round(),
                Checklists.answered(room.file().charter().checklist(perspective), answers.answers()));
    }
}
