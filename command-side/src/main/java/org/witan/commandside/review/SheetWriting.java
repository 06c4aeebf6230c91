package org.witan.commandside.review;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.ExpectedVersion;
import org.witan.messages.RoundSheetId;
import org.witan.messages.review.AnswerChecklistItem;
import org.witan.messages.review.ChangeFinding;
import org.witan.messages.review.DeclareNothingToAdd;
import org.witan.messages.review.DropFinding;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.RoundSheetCommand;
import org.witan.messages.review.TakePosition;

/**
 * Writes on sheets. A sheet is an aggregate of its own, so that writing under seal neither waits for the review nor moves its
 * version.
 */
@Component
class SheetWriting {

    private final OpenReviews reviews;
    private final RoundSheets sheets;
    private final ProposalsUnderReview proposals;

    SheetWriting(OpenReviews reviews, RoundSheets sheets, ProposalsUnderReview proposals) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.proposals = proposals;
    }

    @CommandHandler
    void handle(FileFinding command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(ChangeFinding command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(DropFinding command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(TakePosition command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(AnswerChecklistItem command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(DeclareNothingToAdd command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(FileSheet command, CommandMessage<?> message) {
        write(command, message);
    }

    @CommandHandler
    void handle(RemindSeat command) {
        var sheet = RoundSheetId.of(command.review(), command.seat(), command.round(), command.member());
        var review = reviews.find(command.review());
        sheets.store(sheet, ReminderDecider.remind(command, review, sheets.find(sheet)));
    }

    private void write(RoundSheetCommand command, CommandMessage<?> message) {
        var review = reviews.find(command.review());
        var desk = SheetDesk.of(
                command,
                review,
                Actor.of(message.getMetaData()),
                () -> proposals.body(review.subject(), review.round().revision()));
        var sheet = sheets.read(desk.sheet());
        ExpectedVersion.check(message, sheet.version());
        if (sheet.state().closed()) {
            throw RoundDecider.notOpen(command.round(), review);
        }
        sheets.store(desk.sheet(), SheetDecider.write(command, desk, sheet.state()));
    }
}
