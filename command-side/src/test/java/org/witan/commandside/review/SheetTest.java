package org.witan.commandside.review;

import static org.witan.commandside.Refusals.refused;
import static org.witan.commandside.review.ReviewBench.by;
import static org.witan.commandside.review.Story.ACCEPT_BY;
import static org.witan.commandside.review.Story.AUTHOR;
import static org.witan.commandside.review.Story.CHAIR;
import static org.witan.commandside.review.Story.DAN;
import static org.witan.commandside.review.Story.DATA_SEAT;
import static org.witan.commandside.review.Story.DEADLINE;
import static org.witan.commandside.review.Story.GAP;
import static org.witan.commandside.review.Story.LEAK;
import static org.witan.commandside.review.Story.PAY_1;
import static org.witan.commandside.review.Story.RELIABILITY_SEAT;
import static org.witan.commandside.review.Story.REVIEW;
import static org.witan.commandside.review.Story.RUTH;
import static org.witan.commandside.review.Story.SALT;
import static org.witan.commandside.review.Story.SAM;
import static org.witan.commandside.review.Story.SECURITY_SEAT;
import static org.witan.commandside.review.Story.SEC_1;
import static org.witan.commandside.review.Story.SPARE;
import static org.witan.commandside.review.Story.UNHEARD;
import static org.witan.commandside.review.Story.cancelled;
import static org.witan.commandside.review.Story.discussed;
import static org.witan.commandside.review.Story.endorsing;
import static org.witan.commandside.review.Story.finding;
import static org.witan.commandside.review.Story.opened;
import static org.witan.commandside.review.Story.position;
import static org.witan.commandside.review.Story.sealed;
import static org.witan.commandside.review.Story.state;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.commandside.People;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.CommonError;
import org.witan.messages.EntryId;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.SeatKey;
import org.witan.messages.review.AnswerChecklistItem;
import org.witan.messages.review.ChangeFinding;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.ChecklistVerdict;
import org.witan.messages.review.DeclareNothingToAdd;
import org.witan.messages.review.DropFinding;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingKind;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.Position;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.Severity;
import org.witan.messages.review.SheetClosed;
import org.witan.messages.review.Stance;
import org.witan.messages.review.TakePosition;

/** What a member writes under seal; the review beside it is in memory. */
class SheetTest {
    private static final EntryId ENTRY = new EntryId("00000000-0000-4000-8000-0000000000e1");
    private static final EntryId OTHER_ENTRY = new EntryId("00000000-0000-4000-8000-0000000000e2");
    private static final Finding FINDING = finding(LEAK, Severity.BLOCKER);

    private final InMemoryProposals proposals = new InMemoryProposals();
    private List<ReviewEvent> review = sealed();
    private AggregateTestFixture<RoundSheet> fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(RoundSheet.class);
        fixture.registerAnnotatedCommandHandler(
                new SheetWriting(id -> state(review), new RoundSheets(fixture.getRepository()), proposals));
    }

    private static SealedEntrySaved saved(EntryId entry, @Nullable SealedContent content) {
        return new SealedEntrySaved(REVIEW, PAY_1, SECURITY_SEAT, 1, SAM, entry, content, SALT);
    }

    private static SealedEntrySaved saved(Finding finding) {
        return saved(new EntryId(finding.id().value()), SealedContent.of(finding));
    }

    private static SealedEntrySaved saved(Position position) {
        return saved(ENTRY, SealedContent.of(position));
    }

    private static SeatFiled filed() {
        return new SeatFiled(REVIEW, PAY_1, SECURITY_SEAT, 1, SAM);
    }

    private static TakePosition take(EntryId entry, Position position) {
        return new TakePosition(REVIEW, SECURITY_SEAT, 1, entry, position, SALT);
    }

    private static RemindSeat remind(ReminderKind kind, SeatKey seat, MemberId member, Instant deadline) {
        return new RemindSeat(REVIEW, seat, 1, member, kind, deadline, 24);
    }

    @Test
    void keepsAFinding() {
        fixture.givenNoPriorActivity()
                .when(new FileFinding(REVIEW, SECURITY_SEAT, 1, FINDING, SALT), by(SAM))
                .expectEvents(saved(FINDING));
    }

    @Test
    void refusesFindingWhoseIdIsInUse() {
        fixture.given(saved(FINDING))
                .when(new FileFinding(REVIEW, SECURITY_SEAT, 1, FINDING, SALT), by(SAM))
                .expectException(refused(ReviewError.FINDING_EXISTS));
    }

    @Test
    void refusesFindingThatWasRevealedBefore() {
        review = discussed(opened(2));
        fixture.givenNoPriorActivity()
                .when(new FileFinding(REVIEW, SECURITY_SEAT, 2, finding(GAP, Severity.NOTE), SALT), by(SAM))
                .expectException(refused(ReviewError.FINDING_EXISTS));
    }

    @Test
    void refusesFindingOnAQuestionThatTheSeatIsNotAsked() {
        var finding = new Finding(
                LEAK, FindingKind.GAP, Severity.NOTE, "Hm.", null, null, null, new ChecklistItemId("DATA-1"));
        fixture.givenNoPriorActivity()
                .when(new FileFinding(REVIEW, SECURITY_SEAT, 1, finding, SALT), by(SAM))
                .expectException(refused(ReviewError.CHECKLIST_ITEM_UNKNOWN));
    }

    @Test
    void refusesFindingOnASectionThatTheTextDoesNotHave() {
        var finding = new Finding(LEAK, FindingKind.GAP, Severity.NOTE, "Hm.", null, "Costs", null, SEC_1);
        fixture.givenNoPriorActivity()
                .when(new FileFinding(REVIEW, SECURITY_SEAT, 1, finding, SALT), by(SAM))
                .expectException(refused(ReviewError.SECTION_UNKNOWN));
    }

    @Test
    void refusesFindingBesideTheWordThatThereIsNothingToAdd() {
        fixture.given(saved(ENTRY, SealedContent.of(new NothingToAdd(null))))
                .when(new FileFinding(REVIEW, SECURITY_SEAT, 1, FINDING, SALT), by(SAM))
                .expectException(refused(ReviewError.NOTHING_TO_ADD_DECLARED));
    }

    @Test
    void changesAFinding() {
        var milder = finding(LEAK, Severity.MINOR);
        fixture.given(saved(FINDING), filed())
                .when(new ChangeFinding(REVIEW, SECURITY_SEAT, 1, milder, SALT), by(SAM))
                .expectEvents(saved(milder));
    }

    @Test
    void saysNothingWhenAFindingStaysTheSame() {
        fixture.given(saved(FINDING))
                .when(new ChangeFinding(REVIEW, SECURITY_SEAT, 1, FINDING, SALT), by(SAM))
                .expectNoEvents();
    }

    @Test
    void changesNoFindingToASectionThatTheTextDoesNotHave() {
        var elsewhere = new Finding(LEAK, FindingKind.RISK, Severity.BLOCKER, "It leaks.", null, "Costs", null, null);
        fixture.given(saved(FINDING))
                .when(new ChangeFinding(REVIEW, SECURITY_SEAT, 1, elsewhere, SALT), by(SAM))
                .expectException(refused(ReviewError.SECTION_UNKNOWN));
    }

    @Test
    void changesNoFindingThatIsNotOnIt() {
        fixture.given(saved(endorsing()))
                .when(new ChangeFinding(REVIEW, SECURITY_SEAT, 1, FINDING, SALT), by(SAM))
                .expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void dropsAFinding() {
        fixture.given(saved(FINDING))
                .when(new DropFinding(REVIEW, SECURITY_SEAT, 1, LEAK, SALT), by(SAM))
                .expectEvents(saved(new EntryId(LEAK.value()), null));
    }

    @Test
    void dropsNoFindingTwice() {
        fixture.given(saved(FINDING), saved(new EntryId(LEAK.value()), null))
                .when(new DropFinding(REVIEW, SECURITY_SEAT, 1, LEAK, SALT), by(SAM))
                .expectException(refused(CommonError.NOT_FOUND));
    }

    @Test
    void dropsNoFindingThatThePositionCites() {
        fixture.given(saved(FINDING), saved(position(Stance.OBJECT, LEAK)))
                .when(new DropFinding(REVIEW, SECURITY_SEAT, 1, LEAK, SALT), by(SAM))
                .expectException(refused(ReviewError.FINDING_CITED));
    }

    @Test
    void keepsAPosition() {
        fixture.given(saved(FINDING))
                .when(take(ENTRY, position(Stance.OBJECT, LEAK)), by(SAM))
                .expectEvents(saved(position(Stance.OBJECT, LEAK)));
    }

    @Test
    void keepsOnePositionUnderTheSameEntry() {
        fixture.given(saved(endorsing()))
                .when(take(OTHER_ENTRY, position(Stance.ABSTAIN)), by(SAM))
                .expectEvents(saved(position(Stance.ABSTAIN)));
    }

    @Test
    void saysNothingWhenThePositionStaysTheSame() {
        fixture.given(saved(endorsing()))
                .when(take(OTHER_ENTRY, endorsing()), by(SAM))
                .expectNoEvents();
    }

    @Test
    void refusesEntryWhoseIdIsInUse() {
        fixture.given(saved(FINDING))
                .when(take(new EntryId(LEAK.value()), endorsing()), by(SAM))
                .expectException(refused(ReviewError.FINDING_EXISTS));
    }

    @Test
    void refusesPositionOnSomebodyElsesSealedFinding() {
        fixture.givenNoPriorActivity()
                .when(take(ENTRY, position(Stance.OBJECT, UNHEARD)), by(SAM))
                .expectException(refused(ReviewError.FINDING_UNKNOWN));
    }

    @Test
    void takesPositionOnAFindingOfAnEarlierRound() {
        review = discussed(opened(2));
        fixture.givenNoPriorActivity()
                .when(
                        new TakePosition(
                                REVIEW, DATA_SEAT, 2, ENTRY, position(Stance.ENDORSE_ON_CONDITIONS, LEAK), SALT),
                        by(DAN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesObjectionWithoutAFinding() {
        fixture.givenNoPriorActivity()
                .when(take(ENTRY, position(Stance.OBJECT)), by(SAM))
                .expectException(refused(ReviewError.OBJECTION_NEEDS_FINDING));
    }

    @Test
    void keepsAnAnswerAndReplacesItUnderTheSameEntry() {
        var first = new ChecklistAnswer(SEC_1, ChecklistVerdict.NOT_ADDRESSED, "No word");
        var second = new ChecklistAnswer(SEC_1, ChecklistVerdict.ADDRESSED, null);
        fixture.given(saved(ENTRY, SealedContent.of(first)))
                .when(new AnswerChecklistItem(REVIEW, SECURITY_SEAT, 1, OTHER_ENTRY, second, SALT), by(SAM))
                .expectEvents(saved(ENTRY, SealedContent.of(second)));
    }

    @Test
    void refusesAnswerToAQuestionThatTheSeatIsNotAsked() {
        var answer = new ChecklistAnswer(new ChecklistItemId("SEC-9"), ChecklistVerdict.ADDRESSED, null);
        fixture.givenNoPriorActivity()
                .when(new AnswerChecklistItem(REVIEW, SECURITY_SEAT, 1, ENTRY, answer, SALT), by(SAM))
                .expectException(refused(ReviewError.CHECKLIST_ITEM_UNKNOWN));
    }

    @Test
    void saysInPlaceOfAPositionThatThereIsNothingToAdd() {
        var nothing = new NothingToAdd("Seen");
        fixture.given(saved(endorsing()))
                .when(new DeclareNothingToAdd(REVIEW, SECURITY_SEAT, 1, OTHER_ENTRY, nothing, SALT), by(SAM))
                .expectEvents(saved(ENTRY, SealedContent.of(nothing)));
    }

    @Test
    void refusesToSayThatBesideFindings() {
        fixture.given(saved(FINDING))
                .when(new DeclareNothingToAdd(REVIEW, SECURITY_SEAT, 1, ENTRY, new NothingToAdd(null), SALT), by(SAM))
                .expectException(refused(ReviewError.SHEET_HAS_FINDINGS));
    }

    @Test
    void isFiledWithAPosition() {
        fixture.given(saved(endorsing()))
                .when(new FileSheet(REVIEW, SECURITY_SEAT, 1), by(SAM))
                .expectEvents(filed());
    }

    @Test
    void isFiledOnce() {
        fixture.given(saved(endorsing()), filed())
                .when(new FileSheet(REVIEW, SECURITY_SEAT, 1), by(SAM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isNotFiledWithoutAPosition() {
        fixture.given(saved(FINDING))
                .when(new FileSheet(REVIEW, SECURITY_SEAT, 1), by(SAM))
                .expectException(refused(ReviewError.SHEET_INCOMPLETE));
    }

    @Test
    void isWrittenByWhoSitsThereAndNobodyElse() {
        for (var other : List.of(DAN, CHAIR, AUTHOR)) {
            makeFixture();
            fixture.given(saved(FINDING))
                    .when(new DropFinding(REVIEW, SECURITY_SEAT, 1, LEAK, SALT), by(other))
                    .expectException(refused(ReviewError.NOT_YOUR_SEAT));
        }
    }

    @Test
    void isNotWrittenBeforeTheSeatIsTaken() {
        fixture.givenNoPriorActivity()
                .when(new TakePosition(REVIEW, RELIABILITY_SEAT, 1, ENTRY, endorsing(), SALT), by(RUTH))
                .expectException(refused(ReviewError.SEAT_STATUS_REFUSED));
    }

    @Test
    void isNotWrittenInAnotherRound() {
        fixture.givenNoPriorActivity()
                .when(new TakePosition(REVIEW, SECURITY_SEAT, 2, ENTRY, endorsing(), SALT), by(SAM))
                .expectException(refused(ReviewError.ROUND_NOT_OPEN));
    }

    @Test
    void isNotWrittenAfterTheReveal() {
        review = discussed();
        fixture.given(saved(FINDING))
                .when(take(ENTRY, endorsing()), by(SAM))
                .expectException(refused(ReviewError.REVIEW_PHASE_REFUSED));
    }

    @Test
    void isNotWrittenOnceItIsClosed() {
        fixture.given(saved(FINDING), new SheetClosed(REVIEW, PAY_1, SECURITY_SEAT, 1, SAM))
                .when(take(ENTRY, endorsing()), by(SAM))
                .expectException(refused(ReviewError.ROUND_NOT_OPEN));
    }

    @Test
    void isAsItsWriterExpectsItBeforeAnythingIsOnIt() {
        fixture.givenNoPriorActivity()
                .when(take(ENTRY, endorsing()), People.expecting(-1, SAM, Role.EXPERT))
                .expectEvents(saved(endorsing()));
    }

    @Test
    void refusesCommandThatExpectsAnotherVersion() {
        fixture.given(saved(FINDING))
                .when(take(ENTRY, endorsing()), People.expecting(-1, SAM, Role.EXPERT))
                .expectException(refused(CommonError.VERSION_MISMATCH));
    }

    @Test
    void remindsWhoHasNotFiled() {
        fixture.given(saved(FINDING))
                .when(remind(ReminderKind.FILE, SECURITY_SEAT, SAM, DEADLINE))
                .expectEvents(new SeatReminded(REVIEW, PAY_1, SECURITY_SEAT, 1, SAM, ReminderKind.FILE, DEADLINE, 24));
    }

    @Test
    void remindsWhoHasNotAnswered() {
        fixture.givenNoPriorActivity()
                .when(remind(ReminderKind.ANSWER, RELIABILITY_SEAT, RUTH, ACCEPT_BY))
                .expectEvents(
                        new SeatReminded(REVIEW, PAY_1, RELIABILITY_SEAT, 1, RUTH, ReminderKind.ANSWER, ACCEPT_BY, 24));
    }

    @Test
    void remindsOnce() {
        fixture.given(new SeatReminded(REVIEW, PAY_1, SECURITY_SEAT, 1, SAM, ReminderKind.FILE, DEADLINE, 24))
                .when(remind(ReminderKind.FILE, SECURITY_SEAT, SAM, DEADLINE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void remindsNobodyWhoOwesNothing() {
        assertQuiet(remind(ReminderKind.FILE, SECURITY_SEAT, SAM, DEADLINE), saved(endorsing()), filed());
        assertQuiet(remind(ReminderKind.FILE, SECURITY_SEAT, SAM, DEADLINE.plusSeconds(1)));
        assertQuiet(remind(ReminderKind.FILE, RELIABILITY_SEAT, RUTH, DEADLINE));
        assertQuiet(remind(ReminderKind.ANSWER, SECURITY_SEAT, SAM, ACCEPT_BY));
        assertQuiet(remind(ReminderKind.FILE, SECURITY_SEAT, SPARE, DEADLINE));
        assertQuiet(remind(ReminderKind.FILE, new SeatKey("cost"), SAM, DEADLINE));
        review = discussed();
        assertQuiet(remind(ReminderKind.FILE, SECURITY_SEAT, SAM, DEADLINE));
        review = cancelled();
        assertQuiet(remind(ReminderKind.ANSWER, RELIABILITY_SEAT, RUTH, ACCEPT_BY));
    }

    private void assertQuiet(RemindSeat command, RoundSheetEvent... given) {
        makeFixture();
        var prepared = given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) given);
        prepared.when(command).expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
