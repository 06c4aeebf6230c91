package org.witan.commandside.review;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.EntryId;
import org.witan.messages.FindingId;
import org.witan.messages.ReviewId;
import org.witan.messages.RoundSheetId;
import org.witan.messages.Salt;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.Finding;
import org.witan.messages.review.ReviewMove;
import org.witan.messages.review.RoundSheetCommand;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatFiled;

/**
 * Where a member writes: the seat in the open round of a review.
 *
 * @param document the text that all judge
 */
record SheetDesk(ReviewId id, ReviewState review, Seat seat, int round, Supplier<String> document) {

    /** Refuses who does not sit there, and a round that is not open. */
    static SheetDesk of(RoundSheetCommand command, ReviewState review, Actor actor, Supplier<String> document) {
        var seat = Admission.requireTakenSeat(command.seat(), review, actor);
        Admission.requireOpen(command instanceof FileSheet ? ReviewMove.FILE_SHEET : ReviewMove.WRITE_SHEET, review);
        RoundDecider.requireRound(command.round(), review);
        return new SheetDesk(command.review(), review, seat, command.round(), document);
    }

    RoundSheetId sheet() {
        return RoundSheetId.of(id, seat.key(), round, seat.member());
    }

    SealedEntrySaved saved(EntryId entry, @Nullable SealedContent content, Salt salt) {
        return new SealedEntrySaved(id, review.subject(), seat.key(), round, seat.member(), entry, content, salt);
    }

    SeatFiled filed() {
        return new SeatFiled(id, review.subject(), seat.key(), round, seat.member());
    }

    /** What a position on the sheet may cite: the sheet's own findings, and those that are revealed. */
    Predicate<FindingId> citable(SheetState sheet) {
        var own = sheet.findings().stream().map(Finding::id).toList();
        return finding -> own.contains(finding) || review.findings().has(finding);
    }
}
