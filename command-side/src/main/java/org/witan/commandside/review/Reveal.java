package org.witan.commandside.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ReviewId;
import org.witan.messages.RoundSheetId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SheetClosed;

/** What a reveal brings to light. */
final class Reveal {

    private Reveal() {}

    /** The seats that a member holds, whose sheets are not filed. */
    static List<SeatKey> notFiled(ReviewId review, ReviewState state, SealedSheets sheets) {
        return state.panel().seats().stream()
                .filter(Seat::isHeld)
                .filter(seat -> !seat.isTaken()
                        || !sheets.find(sheetOf(review, seat, state)).filed())
                .map(Seat::key)
                .toList();
    }

    static RoundRevealed of(
            ReviewId review,
            ReviewState state,
            SealedSheets sheets,
            RevealTrigger trigger,
            @Nullable String reason,
            Instant now) {
        var hours = state.heldBy().protocol().discussionHours();
        return new RoundRevealed(
                review,
                state.subject(),
                state.round().number(),
                trigger,
                reason,
                filed(review, state, sheets),
                notFiled(review, state, sheets),
                hours == 0 ? null : now.plus(Duration.ofHours(hours)));
    }

    /** The closings of every sheet that somebody could write on until now. */
    static List<SheetClosed> closings(ReviewId review, ReviewState state) {
        return state.panel().taken().stream()
                .map(seat -> new SheetClosed(
                        review, state.subject(), seat.key(), state.round().number(), seat.member()))
                .toList();
    }

    private static List<RevealedSheet> filed(ReviewId review, ReviewState state, SealedSheets sheets) {
        var revealed = new ArrayList<RevealedSheet>();
        var number = state.findings().all().size();
        for (var seat : state.panel().taken()) {
            var sheet = sheets.find(sheetOf(review, seat, state));
            if (sheet.filed()) {
                revealed.add(revealed(seat, sheet, number));
                number += sheet.findings().size();
            }
        }
        return revealed;
    }

    private static RevealedSheet revealed(Seat seat, SheetState sheet, int before) {
        var verdict = sheet.verdict().orElseThrow().content();
        var numbered = new ArrayList<NumberedFinding>();
        sheet.findings().forEach(finding -> numbered.add(new NumberedFinding(before + numbered.size() + 1, finding)));
        return new RevealedSheet(
                seat.key(), seat.member(), verdict.position(), verdict.nothingToAdd(), numbered, sheet.answers());
    }

    private static RoundSheetId sheetOf(ReviewId review, Seat seat, ReviewState state) {
        return RoundSheetId.of(review, seat.key(), state.round().number(), seat.member());
    }
}
