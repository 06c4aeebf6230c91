package org.witan.commandside.review;

import java.util.List;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.ReviewPhase;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SeatStatus;

/** Whether there is something to remind a member of, without side effects. */
final class ReminderDecider {

    private ReminderDecider() {}

    /** Quiet when the member owes nothing there (any more), or was reminded of this before. */
    static List<RoundSheetEvent> remind(RemindSeat command, ReviewState review, SheetState sheet) {
        var reminder = new SheetState.Reminder(command.kind(), command.deadline(), command.hoursBefore());
        var seat = review.panel().find(command.seat()).orElse(null);
        if (seat == null
                || !seat.member().equals(command.member())
                || sheet.reminded().contains(reminder)
                || !isOwed(command, review, seat, sheet)) {
            return List.of();
        }
        return List.of(new SeatReminded(
                command.review(),
                review.subject(),
                seat.key(),
                command.round(),
                seat.member(),
                command.kind(),
                command.deadline(),
                command.hoursBefore()));
    }

    private static boolean isOwed(RemindSeat command, ReviewState review, Seat seat, SheetState sheet) {
        return switch (command.kind()) {
            case ANSWER -> review.phase().isOpen() && seat.status() == SeatStatus.INVITED;
            case FILE ->
                review.phase() == ReviewPhase.SEALED_ROUND
                        && command.round() == review.round().number()
                        && command.deadline().equals(review.round().deadline())
                        && seat.isTaken()
                        && !sheet.filed();
        };
    }
}
