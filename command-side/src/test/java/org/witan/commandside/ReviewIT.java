package org.witan.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.acting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.messages.CommandReceipt;
import org.witan.messages.CommonError;
import org.witan.messages.EntryId;
import org.witan.messages.ErrorCode;
import org.witan.messages.FindingId;
import org.witan.messages.LogId;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Perspective;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.log.OpenLog;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.WithdrawProposal;
import org.witan.messages.review.AbandonReview;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.DecideReview;
import org.witan.messages.review.DisposeFinding;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.FileFinding;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.Finding;
import org.witan.messages.review.FindingKind;
import org.witan.messages.review.GateRule;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.Position;
import org.witan.messages.review.PublishGateRules;
import org.witan.messages.review.RecordRecommendation;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.ReviewError;
import org.witan.messages.review.SeatInvitation;
import org.witan.messages.review.Severity;
import org.witan.messages.review.SignRecommendation;
import org.witan.messages.review.Stance;
import org.witan.messages.review.TakePosition;
import org.witan.messages.review.TakeRevision;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.RegisterTenant;

/** A review on the event log: what its aggregates can only show together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewIT {

    private static final TenantId ACME = new TenantId("acme");
    private static final LogId PAY = new LogId("acme/PAY");
    private static final MemberId SAM = new MemberId("00000000-0000-4000-8000-000000000011");
    private static final MemberId DAN = new MemberId("00000000-0000-4000-8000-000000000012");
    private static final Map<String, Object> AUTHOR = acting(ANN, Role.AUTHOR);
    private static final Map<String, Object> CHAIR = acting(BOB, Role.CHAIR);
    private static final SeatKey SECURITY = new SeatKey("security");
    private static final SeatKey DATA = new SeatKey("data");
    private static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");
    private static final GateRule NO_BLOCKER = new GateRule(
            "no-open-blocker", "No blocker is open", "", "findings.openBlockers = 0", "", "A blocker is open.");

    private EventLogFixture log;
    private ConfigurableApplicationContext context;
    private CommandGateway gateway;

    @BeforeAll
    void start() {
        log = EventLogFixture.create();
        var application = new SpringApplication(CommandSideIT.Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "witan.database.url", log.settings().url(),
                "witan.database.writer.username", log.settings().writer().username(),
                "witan.database.writer.password", log.settings().writer().password(),
                "witan.event-log.snapshot-after", "3",
                "axon.update-check.disabled", "true"));
        context = application.run();
        gateway = context.getBean(CommandGateway.class);
        var operator = acting(ANN);
        operator.put(MetadataKeys.OPERATOR, "true");
        var owner = acting(ANN, Role.OWNER);
        send(new RegisterTenant(ACME, "Acme", ANN), operator);
        send(new InviteMember(ACME, BOB, Set.of(Role.CHAIR)), owner);
        send(new InviteMember(ACME, SAM, Set.of(Role.EXPERT)), owner);
        send(new InviteMember(ACME, DAN, Set.of(Role.EXPERT)), owner);
        send(new OpenLog(PAY, "Payments", null), owner);
        send(new PublishGateRules(ACME, List.of(NO_BLOCKER)), owner);
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        log.close();
    }

    @Test
    void goesFromThePanelToADecisionOnTheProposal() {
        var proposal = submitted();
        var review = convened(proposal);
        assertRefused(ProposalError.PROPOSAL_MOVE_REFUSED, () -> convened(proposal));
        var finding = new Finding(
                new FindingId(UUID.randomUUID().toString()),
                FindingKind.RISK,
                Severity.BLOCKER,
                "It leaks.",
                null,
                "Security",
                null,
                null);
        send(new FileFinding(review, SECURITY, 1, finding, SALT), acting(SAM, Role.EXPERT));
        var objection = new Position(
                Stance.OBJECT, "No.", 4, List.of(), List.of(finding.id()), List.of("Security"), "Encrypt.");
        send(new TakePosition(review, SECURITY, 1, entry(), objection, SALT), acting(SAM, Role.EXPERT));
        send(new FileSheet(review, SECURITY, 1), acting(SAM, Role.EXPERT));
        endorse(review);

        var revealed = send(new RevealRound(review, 1, null), CHAIR);
        assertThat(revealed.aggregateId()).isEqualTo(review.value());

        send(new ReviseProposal(proposal, 1, "Title", "# Security\n\nEncrypted.\n", null), AUTHOR);
        send(new SubmitProposal(proposal, 2), AUTHOR);
        send(new TakeRevision(review, 2), Map.of(MetadataKeys.TENANT, "acme", MetadataKeys.ACTOR, "system"));
        send(new DisposeFinding(review, finding.id(), new Disposition.Accepted(2), "Mended."), AUTHOR);
        var recommendation = new RecordRecommendation(
                review, Outcome.ACCEPTED, "Go ahead", "All", "None", "None", List.of(), null, null, null);
        send(recommendation, CHAIR);
        send(new SignRecommendation(review, SECURITY, 1), acting(SAM, Role.EXPERT));
        var decided = send(new DecideReview(review, "It is good.", List.of()), CHAIR);

        assertThat(decided.aggregateId()).isEqualTo(review.value());
        assertThat(lastTypes(2)).containsExactly("decision-recorded", "review-decided");
        assertRefused(
                ProposalError.PROPOSAL_MOVE_REFUSED,
                () -> send(new ReviseProposal(proposal, 2, "Title", "Too late", null), AUTHOR));
        send(new DeprecateDecision(proposal, "No longer used"), CHAIR);
    }

    @Test
    void movesTheReviewsVersionWithNothingThatIsUnderSeal() {
        var review = convened(submitted());
        var before = send(new MoveDeadline(review, Instant.now().plusSeconds(90_000), "Later"), CHAIR);
        endorse(review);
        var after = send(new MoveDeadline(review, Instant.now().plusSeconds(99_000), "Later still"), CHAIR);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(log.query("SELECT DISTINCT event_type FROM event_log WHERE aggregate_id LIKE '" + review
                        + "/%' ORDER BY 1"))
                .containsExactly("sealed-entry-saved", "seat-filed");
    }

    @Test
    void revealsEverythingThatWasAcceptedBeforeAndAcceptsNothingAfter() {
        var review = convened(submitted());
        endorse(review);
        var accepted = new ConcurrentSkipListSet<String>();
        try (var experts = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 40; i++) {
                experts.execute(() -> fileOne(review).ifPresent(accepted::add));
            }
            send(new RevealRound(review, 1, "Enough"), CHAIR);
        }
        var revealed = log.query("SELECT finding->'finding'->>'id' FROM event_log,"
                + " json_array_elements(payload->'sheets') AS sheet, json_array_elements(sheet->'findings') AS finding"
                + " WHERE event_type = 'round-revealed' AND aggregate_id = '" + review + "' ORDER BY 1");
        assertThat(revealed).containsExactlyElementsOf(accepted);
    }

    @Test
    void comesBackFromAPanelThatWasCalledOff() {
        var proposal = submitted();
        var review = convened(proposal);
        send(new CancelReview(review, "No need"), CHAIR);
        assertThat(lastTypes(2)).containsExactly("proposal-left-review", "review-cancelled");
        send(new RecordDecision(proposal, Outcome.ACCEPTED, "Simple after all.", List.of(), null, null), CHAIR);
    }

    @Test
    void leavesAWithdrawnProposalAlone() {
        var proposal = submitted();
        var review = convened(proposal);
        send(new WithdrawProposal(proposal, "Never mind"), AUTHOR);
        var before = events();
        send(
                new AbandonReview(review, "The proposal was withdrawn."),
                Map.of(MetadataKeys.TENANT, "acme", MetadataKeys.ACTOR, "system"));
        assertThat(events() - before).isEqualTo(1);
        assertRefused(ReviewError.REVIEW_PHASE_REFUSED, () -> send(new CancelReview(review, "Why"), CHAIR));
    }

    @Test
    void leavesNoTraceOfHalfAConvening() {
        var proposal = new ProposalId(send(draft(), AUTHOR).aggregateId());
        var before = events();
        assertRefused(ProposalError.PROPOSAL_MOVE_REFUSED, () -> convened(proposal));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void knowsNoReviewThatWasNeverConvened() {
        var review = new ReviewId("acme/review-" + UUID.randomUUID());
        assertRefused(CommonError.NOT_FOUND, () -> send(new CancelReview(review, "Why"), CHAIR));
        assertRefused(CommonError.NOT_FOUND, () -> send(new FileSheet(review, SECURITY, 1), acting(SAM, Role.EXPERT)));
    }

    private Optional<String> fileOne(ReviewId review) {
        var id = UUID.randomUUID().toString();
        var finding = new Finding(new FindingId(id), FindingKind.GAP, Severity.NOTE, "Hm.", null, null, null, null);
        try {
            send(new FileFinding(review, DATA, 1, finding, SALT), acting(DAN, Role.EXPERT));
            return Optional.of(id);
        } catch (CompletionException | RefusedException e) {
            return Optional.empty();
        }
    }

    private void endorse(ReviewId review) {
        var position = new Position(Stance.ENDORSE, "Yes.", 4, List.of(), List.of(), List.of(), null);
        send(new TakePosition(review, DATA, 1, entry(), position, SALT), acting(DAN, Role.EXPERT));
        send(new FileSheet(review, DATA, 1), acting(DAN, Role.EXPERT));
    }

    private ReviewId convened(ProposalId proposal) {
        var review = new ReviewId("acme/review-" + UUID.randomUUID());
        var seats = List.of(
                new SeatInvitation(new Perspective("security"), SAM), new SeatInvitation(new Perspective("data"), DAN));
        var receipt = send(new ConvenePanel(review, proposal, 1, seats, List.of(), null, null), CHAIR);
        assertThat(receipt.aggregateId()).isEqualTo(review.value());
        send(new AcceptSeat(review, SECURITY), acting(SAM, Role.EXPERT));
        send(new AcceptSeat(review, DATA), acting(DAN, Role.EXPERT));
        return review;
    }

    private ProposalId submitted() {
        var proposal = new ProposalId(send(draft(), AUTHOR).aggregateId());
        send(new SubmitProposal(proposal, 1), AUTHOR);
        return proposal;
    }

    private static DraftProposal draft() {
        return new DraftProposal(PAY, "Title", "# Security\n\nIn the clear.\n", List.of(), null, null);
    }

    private static EntryId entry() {
        return new EntryId(UUID.randomUUID().toString());
    }

    private List<String> lastTypes(int count) {
        return log.query(
                "SELECT event_type FROM (SELECT event_type, position FROM event_log ORDER BY position DESC LIMIT "
                        + count + ") AS latest ORDER BY position");
    }

    private long events() {
        return Long.parseLong(log.query("SELECT count(*) FROM event_log").getFirst());
    }

    private CommandReceipt send(Object command, Map<String, Object> metadata) {
        CompletableFuture<CommandReceipt> receipt =
                gateway.send(new GenericCommandMessage<>(command).andMetaData(metadata));
        return receipt.join();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .satisfiesAnyOf(thrown -> hasCode(thrown, code), thrown -> hasCode(thrown.getCause(), code));
    }

    private static void hasCode(Throwable thrown, ErrorCode code) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
