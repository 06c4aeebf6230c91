package org.witan.commandside.review;

import java.util.List;
import java.util.Optional;
import org.witan.commandside.aggregate.Missing;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.EntryId;
import org.witan.messages.FindingId;
import org.witan.messages.RefusedException;
import org.witan.messages.Salt;
import org.witan.messages.review.AnswerChecklistItem;
import org.witan.messages.review.ChangeFinding;
import org.witan.messages.review.DeclareNothingToAdd;
import org.witan.messages.review.DropFinding;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.Finding;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.RoundSheetCommand;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.TakePosition;

/** The rules of what is written under seal, without side effects. Whatever it refuses is told to the writer alone. */
final class SheetDecider {

    private SheetDecider() {}

    static List<RoundSheetEvent> write(RoundSheetCommand command, SheetDesk desk, SheetState sheet) {
        return switch (command) {
            case FileFinding file -> add(file, desk, sheet);
            case ChangeFinding change -> change(change, desk, sheet);
            case DropFinding drop -> drop(drop, desk, sheet);
            case TakePosition take -> take(take, desk, sheet);
            case AnswerChecklistItem answer -> answer(answer, desk, sheet);
            case DeclareNothingToAdd nothing -> declare(nothing, desk, sheet);
            case FileSheet _ -> file(desk, sheet);
            case RemindSeat _ -> throw new IllegalArgumentException("A reminder is not written by the member");
        };
    }

    private static List<RoundSheetEvent> add(FileFinding command, SheetDesk desk, SheetState sheet) {
        var finding = command.finding();
        var entry = new EntryId(finding.id().value());
        if (sheet.find(entry).isPresent() || desk.review().findings().has(finding.id())) {
            throw new RefusedException(ReviewError.FINDING_EXISTS, "The id of the finding is in use.");
        }
        var verdict = sheet.verdict();
        if (verdict.isPresent() && verdict.get().content().nothingToAdd() != null) {
            throw new RefusedException(
                    ReviewError.NOTHING_TO_ADD_DECLARED,
                    "Your sheet says that there is nothing to add; take a position first.");
        }
        checkFinding(finding, desk);
        return List.of(desk.saved(entry, SealedContent.of(finding), command.salt()));
    }

    private static List<RoundSheetEvent> change(ChangeFinding command, SheetDesk desk, SheetState sheet) {
        var finding = command.finding();
        var before = own(finding.id(), sheet);
        checkFinding(finding, desk);
        return before.equals(finding)
                ? List.of()
                : List.of(desk.saved(new EntryId(finding.id().value()), SealedContent.of(finding), command.salt()));
    }

    private static List<RoundSheetEvent> drop(DropFinding command, SheetDesk desk, SheetState sheet) {
        own(command.finding(), sheet);
        var cited = sheet.verdict()
                .map(entry -> entry.content().position())
                .filter(position -> position.findings().contains(command.finding()));
        if (cited.isPresent()) {
            throw new RefusedException(
                    ReviewError.FINDING_CITED, "Your position cites this finding; change the position first.");
        }
        return List.of(desk.saved(new EntryId(command.finding().value()), null, command.salt()));
    }

    private static List<RoundSheetEvent> take(TakePosition command, SheetDesk desk, SheetState sheet) {
        PositionRules.check(
                command.position(), desk.citable(sheet), desk.review().heldBy(), desk.document());
        return saved(
                sheet.verdict(), command.entry(), SealedContent.of(command.position()), command.salt(), desk, sheet);
    }

    private static List<RoundSheetEvent> declare(DeclareNothingToAdd command, SheetDesk desk, SheetState sheet) {
        if (!sheet.findings().isEmpty()) {
            throw new RefusedException(
                    ReviewError.SHEET_HAS_FINDINGS, "Your sheet has findings; drop them first, or take a position.");
        }
        return saved(
                sheet.verdict(),
                command.entry(),
                SealedContent.of(command.nothingToAdd()),
                command.salt(),
                desk,
                sheet);
    }

    private static List<RoundSheetEvent> answer(AnswerChecklistItem command, SheetDesk desk, SheetState sheet) {
        requireAsked(command.answer().item(), desk);
        return saved(
                sheet.answer(command.answer().item()),
                command.entry(),
                SealedContent.of(command.answer()),
                command.salt(),
                desk,
                sheet);
    }

    private static List<RoundSheetEvent> file(SheetDesk desk, SheetState sheet) {
        if (sheet.verdict().isEmpty()) {
            throw new RefusedException(
                    ReviewError.SHEET_INCOMPLETE, "Take a position, or say that there is nothing to add.");
        }
        return sheet.filed() ? List.of() : List.of(desk.filed());
    }

    // A thing of which a sheet has one keeps its entry, so that the number of entries tells nothing.
    private static List<RoundSheetEvent> saved(
            Optional<SheetState.Entry> before,
            EntryId wanted,
            SealedContent content,
            Salt salt,
            SheetDesk desk,
            SheetState sheet) {
        if (before.isPresent()) {
            return before.get().content().equals(content)
                    ? List.of()
                    : List.of(desk.saved(before.get().id(), content, salt));
        }
        if (sheet.find(wanted).isPresent()) {
            throw new RefusedException(ReviewError.FINDING_EXISTS, "The id of the entry is in use on your sheet.");
        }
        return List.of(desk.saved(wanted, content, salt));
    }

    private static Finding own(FindingId id, SheetState sheet) {
        var content = sheet.find(new EntryId(id.value())).orElseThrow(() -> Missing.of(id));
        return Optional.ofNullable(content.finding()).orElseThrow(() -> Missing.of(id));
    }

    private static void checkFinding(Finding finding, SheetDesk desk) {
        if (finding.checklistItem() != null) {
            requireAsked(finding.checklistItem(), desk);
        }
        if (finding.section() != null) {
            PositionRules.requireSections(
                    List.of(finding.section()), desk.document().get());
        }
    }

    private static void requireAsked(ChecklistItemId item, SheetDesk desk) {
        if (!desk.review().heldBy().asks(desk.seat().perspective(), item)) {
            throw new RefusedException(
                    ReviewError.CHECKLIST_ITEM_UNKNOWN,
                    "The checklist of " + desk.seat().perspective() + " has no question " + item + ".");
        }
    }
}
