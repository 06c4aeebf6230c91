package org.witan.commandside.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.acting;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.witan.commandside.eventstore.ChildNode;
import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.messages.CommandReceipt;
import org.witan.messages.EntryId;
import org.witan.messages.LogId;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.Perspective;
import org.witan.messages.ProposalId;
import org.witan.messages.ReviewId;
import org.witan.messages.Role;
import org.witan.messages.Salt;
import org.witan.messages.SeatKey;
import org.witan.messages.TenantId;
import org.witan.messages.log.OpenLog;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.WithdrawProposal;
import org.witan.messages.review.AcceptSeat;
import org.witan.messages.review.CancelReview;
import org.witan.messages.review.CloseRoundAtDeadline;
import org.witan.messages.review.ConsensusMeasure;
import org.witan.messages.review.ConvenePanel;
import org.witan.messages.review.DeclareNothingToAdd;
import org.witan.messages.review.FileSheet;
import org.witan.messages.review.MoveDeadline;
import org.witan.messages.review.NothingToAdd;
import org.witan.messages.review.PublishProtocol;
import org.witan.messages.review.RemindSeat;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.RevealRound;
import org.witan.messages.review.ReviewProtocol;
import org.witan.messages.review.SeatInvitation;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.RegisterTenant;

/** Deadlines of reviews on several nodes, of which some die. */
class ErrandsIT {

    private static final int REVIEWS = 12;
    private static final Instant START = Instant.parse("2041-03-04T09:00:00Z");
    private static final Instant DEADLINE = START.plus(Duration.ofDays(5));
    private static final TenantId ACME = new TenantId("acme");
    private static final LogId PAY = new LogId("acme/PAY");
    private static final MemberId SAM = new MemberId("00000000-0000-4000-8000-000000000011");
    private static final MemberId DAN = new MemberId("00000000-0000-4000-8000-000000000012");
    private static final Map<String, Object> OWNER = acting(ANN, Role.OWNER);
    private static final Map<String, Object> AUTHOR = acting(ANN, Role.AUTHOR);
    private static final Map<String, Object> CHAIR = acting(BOB, Role.CHAIR);
    private static final Map<String, Object> SYSTEM =
            Map.of(MetadataKeys.TENANT, "acme", MetadataKeys.ACTOR, MetadataKeys.SYSTEM);
    private static final SeatKey SECURITY = new SeatKey("security");
    private static final SeatKey DATA = new SeatKey("data");

    private EventLogFixture log;
    private ConfigurableApplicationContext context;
    private CommandGateway gateway;

    @BeforeEach
    void start() {
        log = EventLogFixture.create();
        // Sends commands and keeps no deadlines; its clock stands at the beginning of time.
        context = ErrandNode.start(log.settings().url(), log.settings().writer().username(), "secret", "app");
        gateway = context.getBean(CommandGateway.class);
        var operator = acting(ANN);
        operator.put(MetadataKeys.OPERATOR, "true");
        send(new RegisterTenant(ACME, "Acme", ANN), operator);
        send(new InviteMember(ACME, BOB, Set.of(Role.CHAIR)), OWNER);
        send(new InviteMember(ACME, SAM, Set.of(Role.EXPERT)), OWNER);
        send(new InviteMember(ACME, DAN, Set.of(Role.EXPERT)), OWNER);
        send(new OpenLog(PAY, "Payments", null), OWNER);
        var protocol = new ReviewProtocol(
                "Strict", List.of(), 1, ConsensusMeasure.TASTLE_WIERMAN, 1, 48, 120, 24, List.of(24, 4), 0, true, 0);
        send(new PublishProtocol(ACME, null, protocol), OWNER);
    }

    @AfterEach
    void stop() throws Exception {
        context.close();
        log.close();
    }

    @Test
    void keepsEachDeadlineOnceWhateverNodesDoAndDie() throws Exception {
        var reviews = IntStream.range(0, REVIEWS).mapToObj(_ -> convened()).toList();
        reviews.forEach(review -> send(new AcceptSeat(review, SECURITY), acting(SAM, Role.EXPERT)));
        reviews.forEach(review -> send(new AcceptSeat(review, DATA), acting(DAN, Role.EXPERT)));
        reviews.forEach(this::danFiles);
        try (var first = node(START);
                var second = node(START)) {
            first.awaitSaid("ready");
            second.awaitSaid("ready");
            awaitErrands(REVIEWS * 3);

            tell(DEADLINE.minus(Duration.ofHours(24)), first, second);
            awaitErrands(REVIEWS * 2);
            assertThat(reminded()).containsExactlyElementsOf(Collections.nCopies(REVIEWS, "security 24"));

            tell(DEADLINE.plusSeconds(1), first, second);
            first.awaitSaid("at " + DEADLINE.plusSeconds(1));
            first.kill();
            awaitErrands(0);
        }
        assertThat(count("round-revealed")).isEqualTo(REVIEWS);
        assertThat(log.query("SELECT DISTINCT payload->>'trigger' FROM event_log WHERE event_type = 'round-revealed'"))
                .containsExactly("deadline");

        send(new CloseRoundAtDeadline(reviews.getFirst(), 1, DEADLINE), SYSTEM);
        assertThat(count("round-revealed")).isEqualTo(REVIEWS);
    }

    @Test
    void repeatsAnErrandWithoutAnEventAndGoesOnAfterARestart() throws Exception {
        var review = convened();
        send(new AcceptSeat(review, SECURITY), acting(SAM, Role.EXPERT));
        try (var node = node(START)) {
            node.awaitSaid("ready");
            awaitErrandsOf(review, 5);
        }
        // As a node does that dies after what it did was stored, and before it could cross it off.
        var early = new RemindSeat(review, DATA, 1, DAN, ReminderKind.ANSWER, START.plus(Duration.ofHours(48)), 24);
        send(early, SYSTEM);
        try (var restarted = node(START.plus(Duration.ofHours(48)))) {
            restarted.awaitSaid("ready");
            awaitErrandsOf(review, 3);
            assertThat(log.query("SELECT payload->>'hoursBefore' FROM event_log WHERE event_type = 'seat-reminded'"
                            + " AND payload->>'review' = '" + review + "' ORDER BY position"))
                    .containsExactly("24", "4");

            var moved = START.plus(Duration.ofDays(9));
            send(new MoveDeadline(review, moved, "A holiday"), CHAIR);
            // The node that died holds the processor's token for a while yet.
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> log.query("SELECT count(*) FROM review_errand WHERE review = '" + review
                                    + "' AND deadline = '" + moved + "'")
                            .contains("3"));
            tell(DEADLINE.plusSeconds(1), restarted);
            restarted.awaitSaid("at " + DEADLINE.plusSeconds(1));

            send(new CancelReview(review, "No need"), CHAIR);
            awaitErrandsOf(review, 0);
            assertThat(log.query("SELECT event_type FROM event_log WHERE aggregate_id = '" + review
                            + "' ORDER BY position DESC LIMIT 1"))
                    .containsExactly("review-cancelled");
        }
    }

    @Test
    void carriesOnWithTheProposal() throws Exception {
        var revised = convened();
        var withdrawn = convened();
        send(new AcceptSeat(revised, SECURITY), acting(SAM, Role.EXPERT));
        try (var node = node(START)) {
            node.awaitSaid("ready");
            send(new RevealRound(revised, 1, "Now"), CHAIR);
            var proposal = proposalOf(revised);
            send(new ReviseProposal(proposal, 1, "Title", "Other", null), AUTHOR);
            send(new SubmitProposal(proposal, 2), AUTHOR);
            send(new WithdrawProposal(proposalOf(withdrawn), "Never mind"), AUTHOR);

            // What follows from proposals is due when it happens, which the clock of this node only reaches now.
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(typesOf(revised)).endsWith("round-revealed", "revision-taken");
                assertThat(typesOf(withdrawn)).endsWith("review-cancelled");
            });
        }
    }

    private ReviewId convened() {
        var proposal = new ProposalId(send(new DraftProposal(PAY, "Title", "Body", List.of(), null, null), AUTHOR)
                .aggregateId());
        send(new SubmitProposal(proposal, 1), AUTHOR);
        var review = new ReviewId("acme/review-" + UUID.randomUUID());
        var seats = List.of(
                new SeatInvitation(new Perspective("security"), SAM), new SeatInvitation(new Perspective("data"), DAN));
        send(
                new ConvenePanel(review, proposal, 1, seats, List.of(), START.plus(Duration.ofHours(48)), DEADLINE),
                CHAIR);
        return review;
    }

    private void danFiles(ReviewId review) {
        var entry = new EntryId(UUID.randomUUID().toString());
        var salt = new Salt("00112233445566778899aabbccddeeff");
        send(new DeclareNothingToAdd(review, DATA, 1, entry, new NothingToAdd(null), salt), acting(DAN, Role.EXPERT));
        send(new FileSheet(review, DATA, 1), acting(DAN, Role.EXPERT));
    }

    private ChildNode node(Instant now) {
        return new ChildNode(
                ErrandNode.class, log.jdbcUrl(), log.settings().writer().username(), "secret", now.toString());
    }

    private static void tell(Instant now, ChildNode... nodes) throws IOException {
        for (var node : nodes) {
            node.tell(now.toString());
        }
    }

    private void awaitErrands(int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> log.query("SELECT count(*) FROM review_errand").contains(String.valueOf(count)));
    }

    private void awaitErrandsOf(ReviewId review, int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> log.query("SELECT count(*) FROM review_errand WHERE review = '" + review + "'")
                        .contains(String.valueOf(count)));
    }

    private List<String> reminded() {
        return log.query("SELECT (payload->>'seat') || ' ' || (payload->>'hoursBefore') FROM event_log"
                + " WHERE event_type = 'seat-reminded' ORDER BY position");
    }

    private List<String> typesOf(ReviewId review) {
        return log.query("SELECT event_type FROM event_log WHERE aggregate_id = '" + review + "' ORDER BY position");
    }

    private ProposalId proposalOf(ReviewId review) {
        return new ProposalId(log.query("SELECT payload->>'proposal' FROM event_log WHERE event_type = 'panel-convened'"
                        + " AND aggregate_id = '" + review + "'")
                .getFirst());
    }

    private int count(String type) {
        return Integer.parseInt(log.query("SELECT count(*) FROM event_log WHERE event_type = '" + type + "'")
                .getFirst());
    }

    private CommandReceipt send(Object command, Map<String, Object> metadata) {
        CompletableFuture<CommandReceipt> receipt =
                gateway.send(new GenericCommandMessage<>(command).andMetaData(metadata));
        return receipt.join();
    }
}
