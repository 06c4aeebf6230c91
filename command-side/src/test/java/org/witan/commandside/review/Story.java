package org.witan.commandside.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.People;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.ConditionId;
import org.witan.messages.FindingId;
import org.witan.messages.MemberId;
import org.witan.messages.Perspective;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.Condition;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.review.Checklist;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.FindingKind;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.GateRuleSet;
import org.witan.messages.review.NumberedFinding;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.PanelSeat;
import org.witan.messages.review.Position;
import org.witan.messages.review.RecommendationRecorded;
import org.witan.messages.review.RevealTrigger;
import org.witan.messages.review.RevealedSheet;
import org.witan.messages.review.ReviewCancelled;
import org.witan.messages.review.ReviewDecided;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.ReviewProtocol;
import org.witan.messages.review.RoundOpened;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.SeatAccepted;
import org.witan.messages.review.Severity;
import org.witan.messages.review.Stance;

/** A review from its beginning to its end, as the tests tell it: two experts sit, a third has not answered. */
final class Story {

    static final TenantId ACME = new TenantId("acme");
    static final ProposalId PAY_1 = new ProposalId("acme/PAY-1");
    static final ReviewId REVIEW = new ReviewId("acme/review-00000000-0000-4000-8000-0000000000f1");
    static final MemberId AUTHOR = People.ANN;
    static final MemberId CHAIR = People.BOB;
    static final MemberId STRANGER = People.EVE;
    static final MemberId SAM = new MemberId("00000000-0000-4000-8000-000000000011");
    static final MemberId DAN = new MemberId("00000000-0000-4000-8000-000000000012");
    static final MemberId RUTH = new MemberId("00000000-0000-4000-8000-000000000013");
    static final MemberId SPARE = new MemberId("00000000-0000-4000-8000-000000000014");
    static final MemberId SECOND_CHAIR = new MemberId("00000000-0000-4000-8000-000000000015");

    static final Perspective SECURITY = new Perspective("security");
    static final Perspective DATA = new Perspective("data");
    static final Perspective RELIABILITY = new Perspective("reliability");
    static final SeatKey SECURITY_SEAT = new SeatKey("security");
    static final SeatKey DATA_SEAT = new SeatKey("data");
    static final SeatKey RELIABILITY_SEAT = new SeatKey("reliability");

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant DEADLINE = NOW.plus(Duration.ofDays(5));
    static final Instant ACCEPT_BY = NOW.plus(Duration.ofDays(2));
    static final FindingId LEAK = new FindingId("00000000-0000-4000-8000-0000000000a1");
    static final FindingId GAP = new FindingId("00000000-0000-4000-8000-0000000000a2");
    static final FindingId UNHEARD = new FindingId("00000000-0000-4000-8000-0000000000a9");
    static final ConditionId ENCRYPT = new ConditionId("00000000-0000-4000-8000-0000000000c1");
    static final ChecklistItemId SEC_1 = new ChecklistItemId("SEC-1");
    static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");
    static final String BODY = "# Context\n\nWhy.\n\n# Security\n\nTokens in the clear.\n";
    static final String MENDED = "# Context\n\nWhy.\n\n# Security\n\nTokens encrypted.\n";

    /** Holds while there is a blocker that nobody has disposed of. */
    static final GateRule NO_BLOCKER = new GateRule(
            "no-open-blocker", "No blocker is open", "", "findings.openBlockers = 0", "", "A blocker is open.");

    private Story() {}

    static ReviewProtocol protocol(boolean deadlineClosesRound) {
        return new ReviewProtocol(
                "Standard",
                List.of(SECURITY),
                1,
                ConsensusMeasure.TASTLE_WIERMAN,
                2,
                48,
                120,
                72,
                List.of(24),
                0,
                deadlineClosesRound,
                48);
    }

    static Checklist checklist(Perspective perspective, String id) {
        return new Checklist(
                perspective, 0, List.of(new ChecklistItem(new ChecklistItemId(id), "Is it so?", "It matters.")));
    }

    static PanelConvened convened(ReviewProtocol protocol, GateRule... rules) {
        return new PanelConvened(
                REVIEW,
                PAY_1,
                CHAIR,
                1,
                protocol,
                new GateRuleSet(0, List.of(rules)),
                List.of(checklist(SECURITY, "SEC-1")),
                List.of("One ledger"),
                List.of(
                        new PanelSeat(SECURITY_SEAT, SECURITY, SAM),
                        new PanelSeat(DATA_SEAT, DATA, DAN),
                        new PanelSeat(RELIABILITY_SEAT, RELIABILITY, RUTH)),
                ACCEPT_BY);
    }

    static RoundOpened opened(int round) {
        return new RoundOpened(REVIEW, PAY_1, round, 1, DEADLINE, null);
    }

    /** The first round; two have taken their seats. */
    static List<ReviewEvent> sealed() {
        return sealed(protocol(false), NO_BLOCKER);
    }

    static List<ReviewEvent> sealed(ReviewProtocol protocol, GateRule... rules) {
        return List.of(
                convened(protocol, rules),
                opened(1),
                new SeatAccepted(REVIEW, PAY_1, SECURITY_SEAT, SAM),
                new SeatAccepted(REVIEW, PAY_1, DATA_SEAT, DAN));
    }

    static Finding finding(FindingId id, Severity severity) {
        return new Finding(id, FindingKind.RISK, severity, "It leaks.", null, null, null, null);
    }

    static Position position(Stance stance, FindingId... findings) {
        return new Position(stance, "Because.", 4, List.of(), List.of(findings), List.of("Security"), "Mend it.");
    }

    static Position endorsing() {
        return new Position(Stance.ENDORSE, "It is good.", 3, List.of(), List.of(), List.of("Context"), null);
    }

    /** Security objects over a blocker, data endorses and has noted a gap. */
    static RoundRevealed revealed() {
        return new RoundRevealed(
                REVIEW,
                PAY_1,
                1,
                RevealTrigger.CHAIR,
                "Ruth is away",
                List.of(
                        new RevealedSheet(
                                DATA_SEAT,
                                DAN,
                                endorsing(),
                                null,
                                List.of(new NumberedFinding(1, finding(GAP, Severity.NOTE))),
                                List.of()),
                        new RevealedSheet(
                                SECURITY_SEAT,
                                SAM,
                                position(Stance.OBJECT, LEAK),
                                null,
                                List.of(new NumberedFinding(2, finding(LEAK, Severity.BLOCKER))),
                                List.of())),
                List.of(RELIABILITY_SEAT),
                NOW.plus(Duration.ofHours(72)));
    }

    static List<ReviewEvent> discussed() {
        return and(sealed(), revealed());
    }

    static List<ReviewEvent> discussed(ReviewEvent... more) {
        return and(discussed(), more);
    }

    static FindingDisposed disposed(FindingId finding, int number, Disposition disposition) {
        return new FindingDisposed(REVIEW, PAY_1, finding, number, AUTHOR, disposition, "So be it.", ReviewPart.AUTHOR);
    }

    static Condition condition(@Nullable MemberId owner) {
        return new Condition(ENCRYPT, "Encrypt tokens", owner, LocalDate.of(2026, 6, 30), List.of(LEAK));
    }

    static RecommendationRecorded recommended(int version) {
        return new RecommendationRecorded(
                REVIEW,
                PAY_1,
                version,
                1,
                Outcome.ACCEPTED_WITH_CONDITIONS,
                "Go ahead",
                "",
                "",
                "",
                List.of(condition(AUTHOR)),
                null,
                null,
                null);
    }

    /** Everything is disposed of, and the chair has recommended. */
    static List<ReviewEvent> concluded(ReviewEvent... more) {
        return and(
                and(
                        discussed(),
                        disposed(LEAK, 2, new Disposition.Deferred(condition(AUTHOR))),
                        disposed(GAP, 1, new Disposition.Rejected("Not here")),
                        recommended(1)),
                more);
    }

    static List<ReviewEvent> decided(ReviewEvent... more) {
        var decided = new ReviewDecided(
                REVIEW,
                PAY_1,
                1,
                Outcome.ACCEPTED_WITH_CONDITIONS,
                "It is good.",
                List.of(CHAIR),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(condition(AUTHOR)),
                null,
                null);
        return and(and(concluded(), decided), more);
    }

    static List<ReviewEvent> cancelled() {
        return and(sealed(), new ReviewCancelled(REVIEW, PAY_1, "No need"));
    }

    static List<ReviewEvent> and(List<ReviewEvent> events, ReviewEvent... more) {
        return Stream.concat(events.stream(), Stream.of(more)).toList();
    }

    static ReviewState state(List<ReviewEvent> events) {
        var state = ReviewState.UNCONVENED;
        for (var event : events) {
            state = ReviewEvolution.evolve(state, event, NOW);
        }
        return state;
    }
}
