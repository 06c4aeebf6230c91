package org.witan.commandside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.acting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.messages.CommandReceipt;
import org.witan.messages.CommentId;
import org.witan.messages.CommonError;
import org.witan.messages.ErrorCode;
import org.witan.messages.LogId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantId;
import org.witan.messages.ThreadId;
import org.witan.messages.discussion.AddComment;
import org.witan.messages.discussion.OpenThread;
import org.witan.messages.log.LogError;
import org.witan.messages.log.OpenLog;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.RegisterTenant;

/** The whole command side on its event log: what no single aggregate can show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandSideIT {

    private static final TenantId ACME = new TenantId("acme");
    private static final LogId PAY = new LogId("acme/PAY");
    private static final Map<String, Object> OWNER = acting(ANN, Role.OWNER);
    private static final Map<String, Object> AUTHOR = acting(ANN, Role.AUTHOR);
    private static final Map<String, Object> CHAIR = acting(BOB, Role.CHAIR);

    private EventLogFixture log;
    private ConfigurableApplicationContext context;
    private CommandGateway gateway;

    @BeforeAll
    void start() {
        log = EventLogFixture.create();
        var application = new SpringApplication(Application.class);
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
        send(new RegisterTenant(ACME, "Acme", ANN), operator);
        send(new InviteMember(ACME, BOB, Set.of(Role.CHAIR)), OWNER);
        send(new OpenLog(PAY, "Payments", null), OWNER);
    }

    @AfterAll
    void stop() throws Exception {
        context.close();
        log.close();
    }

    @Test
    @Order(1)
    void numbersProposalsWithoutGapsHoweverManyAreDraftedAtOnce() {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var drafts = IntStream.rangeClosed(1, 20)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> draft("Draft " + number), callers))
                    .toList();
            var keys = drafts.stream().map(CompletableFuture::join).map(CommandReceipt::aggregateId);
            assertThat(keys)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                            .mapToObj(number -> "acme/PAY-" + number)
                            .toList());
        }
    }

    @Test
    @Order(2)
    void storesNumberAndDraftTogether() {
        assertThat(log.query("SELECT count(*) FROM event_log WHERE event_type = 'proposal-numbered'"))
                .isEqualTo(log.query("SELECT count(*) FROM event_log WHERE event_type = 'proposal-drafted'"));
    }

    @Test
    @Order(3)
    void knowsNoLogThatWasNeverOpened() {
        assertRefused(
                CommonError.NOT_FOUND,
                () -> send(new DraftProposal(new LogId("acme/NONE"), "T", "B", List.of(), null, null), AUTHOR));
    }

    @Test
    @Order(4)
    void refusesToOpenLogTwice() {
        assertRefused(LogError.LOG_EXISTS, () -> send(new OpenLog(PAY, "Again", null), OWNER));
    }

    @Test
    @Order(5)
    void decidesOnStateReadBackFromSnapshots() {
        var proposal = new ProposalId("acme/PAY-1");
        for (var revision = 1; revision <= 8; revision++) {
            send(new ReviseProposal(proposal, revision, "Title", "Body " + revision, null), AUTHOR);
        }
        assertRefused(
                ProposalError.REVISION_CONFLICT,
                () -> send(new ReviseProposal(proposal, 3, "Title", "Stale", null), AUTHOR));
    }

    @Test
    @Order(6)
    void supersedesAndRelatesInOneStep() {
        var first = accepted("The first way");
        var second = accepted("The second way");
        var before = events();
        send(new SupersedeDecision(first, second, false, null), CHAIR);
        assertThat(events() - before).isEqualTo(2);
        assertRefused(
                ProposalError.PROPOSAL_MOVE_REFUSED,
                () -> send(new SupersedeDecision(first, accepted("The third way"), false, null), CHAIR));
    }

    @Test
    @Order(7)
    void leavesNoTraceOfHalfASupersession() {
        var draft = new ProposalId("acme/PAY-2");
        var successor = accepted("The successor");
        var before = events();
        assertRefused(
                ProposalError.PROPOSAL_MOVE_REFUSED,
                () -> send(new SupersedeDecision(draft, successor, false, null), CHAIR));
        assertThat(events()).isEqualTo(before);
        send(new RelateProposals(draft, RelationType.DEPENDS_ON, successor, null), AUTHOR);
    }

    @Test
    @Order(8)
    void refusesSuccessorThatIsNotInForce() {
        var old = accepted("The old way");
        assertRefused(
                ProposalError.SUCCESSOR_NOT_IN_FORCE,
                () -> send(new SupersedeDecision(old, new ProposalId("acme/PAY-3"), false, null), CHAIR));
    }

    @Test
    @Order(9)
    void refusesRelationToWhatDoesNotExist() {
        assertRefused(
                CommonError.NOT_FOUND,
                () -> send(
                        new RelateProposals(
                                new ProposalId("acme/PAY-2"),
                                RelationType.AMENDS,
                                new ProposalId("acme/PAY-999"),
                                null),
                        AUTHOR));
    }

    @Test
    @Order(10)
    void commentsOnRevisionThatExists() {
        var thread = new ThreadId("acme/thread-00000000-0000-4000-8000-0000000000aa");
        var comment = new CommentId("00000000-0000-4000-8000-0000000000c1");
        assertRefused(
                ProposalError.REVISION_UNKNOWN,
                () -> send(new OpenThread(thread, new ProposalId("acme/PAY-2"), 2, null, comment, "Why?"), AUTHOR));
        send(new OpenThread(thread, new ProposalId("acme/PAY-2"), 1, null, comment, "Why?"), AUTHOR);
        var reply = new CommentId("00000000-0000-4000-8000-0000000000c2");
        assertThat(send(new AddComment(thread, reply, "Because."), CHAIR).version())
                .isEqualTo(2);
    }

    @Test
    @Order(11)
    void knowsNoThreadThatWasNeverOpened() {
        var thread = new ThreadId("acme/thread-00000000-0000-4000-8000-0000000000ff");
        var comment = new CommentId("00000000-0000-4000-8000-0000000000c1");
        assertRefused(CommonError.NOT_FOUND, () -> send(new AddComment(thread, comment, "Lost."), AUTHOR));
    }

    @Test
    @Order(12)
    void putsRefusalOfMemberOnRecord() {
        var before = events();
        assertRefused(CommonError.ROLE_REQUIRED, () -> send(new OpenLog(PAY, "Mine", null), AUTHOR));
        assertThat(events() - before).isEqualTo(1);
        assertThat(log.query("SELECT payload->>'action' FROM event_log ORDER BY position DESC LIMIT 1"))
                .containsExactly("open-log");
    }

    private ProposalId accepted(String title) {
        var proposal = new ProposalId(draft(title).aggregateId());
        send(new SubmitProposal(proposal, 1), AUTHOR);
        send(new RecordDecision(proposal, Outcome.ACCEPTED, "It fits.", List.of(), null, null), CHAIR);
        return proposal;
    }

    private CommandReceipt draft(String title) {
        return send(new DraftProposal(PAY, title, "Body", List.of(), null, null), AUTHOR);
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
                .satisfiesAnyOf(
                        thrown -> assertThat(refusal(thrown).code()).isEqualTo(code),
                        thrown -> assertThat(refusal(thrown.getCause()).code()).isEqualTo(code));
    }

    private static RefusedException refusal(Throwable thrown) {
        assertThat(thrown).isInstanceOfAny(RefusedException.class, CompletionException.class);
        return (RefusedException) (thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.witan.commandside",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = org.springframework.context.annotation.FilterType.REGEX,
                            pattern = "org\\.witan\\.commandside\\.(sample|process|directory)\\..*"))
    static class Application {}
}
