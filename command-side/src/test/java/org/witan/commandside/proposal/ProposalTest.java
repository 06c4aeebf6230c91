package org.witan.commandside.proposal;

import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.EVE;
import static org.witan.commandside.People.acting;
import static org.witan.commandside.People.expecting;
import static org.witan.commandside.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.ProposalTagged;
import org.witan.messages.proposal.ProposalWithdrawn;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.WithdrawProposal;

class ProposalTest {

    private static final ProposalId PAY_1 = new ProposalId("acme/PAY-1");
    private static final ProposalDrafted DRAFTED =
            new ProposalDrafted(PAY_1, ANN, "Use Kafka", "Because.", List.of("kafka"), null, null);
    private static final ProposalRevised REVISED =
            new ProposalRevised(PAY_1, 2, BOB, "Use Kafka", "Because of order.", null);
    private static final ProposalSubmitted SUBMITTED = new ProposalSubmitted(PAY_1, 2);

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static final MemberId BOT = new MemberId("00000000-0000-4000-8000-00000000000b");

    private AggregateTestFixture<Proposal> fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(Proposal.class);
        fixture.registerInjectableResource(new InMemoryMembership(Set.of(EVE), Set.of(BOT)));
        fixture.registerInjectableResource((InstantSource) () -> NOW);
        fixture.registerInjectableResource((WaitingPeriods) log -> Duration.ofHours(48));
    }

    @Test
    void savesRevision() {
        fixture.given(DRAFTED)
                .when(new ReviseProposal(PAY_1, 1, "Use Kafka", "Because of order.", " "), acting(BOB, Role.AUTHOR))
                .expectEvents(REVISED);
    }

    @Test
    void refusesRevisionFromStaleBase() {
        fixture.given(DRAFTED, REVISED)
                .when(new ReviseProposal(PAY_1, 1, "Use Kafka", "Mine.", null), acting(ANN, Role.AUTHOR))
                .expectNoEvents()
                .expectException(refused(ProposalError.REVISION_CONFLICT));
    }

    @Test
    void refusesRevisionThatChangesNothing() {
        fixture.given(DRAFTED)
                .when(new ReviseProposal(PAY_1, 1, "Use Kafka", "Because.", null), acting(ANN, Role.AUTHOR))
                .expectException(refused(ProposalError.REVISION_UNCHANGED));
    }

    @Test
    void replacesTags() {
        fixture.given(DRAFTED)
                .when(new TagProposal(PAY_1, List.of("queue", "kafka", "queue")), acting(ANN, Role.AUTHOR))
                .expectEvents(new ProposalTagged(PAY_1, List.of("kafka", "queue")));
    }

    @Test
    void saysNothingWhenTagsStayTheSame() {
        fixture.given(DRAFTED)
                .when(new TagProposal(PAY_1, List.of("kafka")), acting(ANN, Role.AUTHOR))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isSubmittedByAnyOfItsAuthors() {
        fixture.given(DRAFTED, REVISED)
                .when(new SubmitProposal(PAY_1, 2), acting(BOB, Role.AUTHOR))
                .expectEvents(SUBMITTED);
    }

    @Test
    void refusesSubmissionByOthers() {
        fixture.given(DRAFTED)
                .when(new SubmitProposal(PAY_1, 1), acting(EVE, Role.AUTHOR))
                .expectException(refused(ProposalError.NOT_AN_AUTHOR));
    }

    @Test
    void refusesSubmissionOfUnknownRevision() {
        fixture.given(DRAFTED)
                .when(new SubmitProposal(PAY_1, 2), acting(ANN, Role.AUTHOR))
                .expectException(refused(ProposalError.REVISION_UNKNOWN));
    }

    @Test
    void refusesSecondSubmissionOfSameRevision() {
        fixture.given(DRAFTED, REVISED, SUBMITTED)
                .when(new SubmitProposal(PAY_1, 2), acting(ANN, Role.AUTHOR))
                .expectException(refused(ProposalError.PROPOSAL_MOVE_REFUSED));
    }

    @Test
    void isWithdrawnByAnAuthor() {
        fixture.given(DRAFTED, REVISED, SUBMITTED)
                .when(new WithdrawProposal(PAY_1, "No need"), acting(ANN, Role.AUTHOR))
                .expectEvents(new ProposalWithdrawn(PAY_1, "No need"));
    }

    @Test
    void refusesWithdrawalByOthers() {
        fixture.given(DRAFTED)
                .when(new WithdrawProposal(PAY_1, null), acting(EVE, Role.OWNER))
                .expectException(refused(ProposalError.NOT_AN_AUTHOR));
    }

    @Test
    void recordsDecisionOfTheActorOnTheSubmittedRevision() {
        fixture.given(DRAFTED, REVISED, SUBMITTED, new ProposalRevised(PAY_1, 3, ANN, "Later", "Later.", null))
                .when(
                        new RecordDecision(PAY_1, Outcome.ACCEPTED, "It fits.", List.of(), null, null),
                        acting(BOB, Role.CHAIR))
                .expectEvents(new DecisionRecorded(
                        PAY_1, 2, "note", Outcome.ACCEPTED, "It fits.", List.of(BOB), null, List.of(), null, null));
    }

    @Test
    void recordsEachDeciderOnce() {
        fixture.given(DRAFTED, REVISED, SUBMITTED)
                .when(
                        new RecordDecision(PAY_1, Outcome.DEFERRED, "Not now.", List.of(ANN, BOB, ANN), null, null),
                        acting(BOB, Role.CHAIR))
                .expectEvents(new DecisionRecorded(
                        PAY_1,
                        2,
                        "note",
                        Outcome.DEFERRED,
                        "Not now.",
                        List.of(ANN, BOB),
                        null,
                        List.of(),
                        null,
                        null));
    }

    @Test
    void refusesAgentAsDecider() {
        fixture.given(DRAFTED, REVISED, SUBMITTED)
                .when(
                        new RecordDecision(PAY_1, Outcome.ACCEPTED, "It fits.", List.of(ANN, BOT), null, null),
                        acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.DECIDER_UNKNOWN));
    }

    @Test
    void refusesDeciderWhoIsNoMember() {
        fixture.given(DRAFTED, REVISED, SUBMITTED)
                .when(
                        new RecordDecision(PAY_1, Outcome.ACCEPTED, "It fits.", List.of(ANN, EVE), null, null),
                        acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.DECIDER_UNKNOWN));
    }

    @Test
    void refusesCommandThatExpectsAnotherVersion() {
        fixture.given(DRAFTED, REVISED)
                .when(new TagProposal(PAY_1, List.of()), expecting(0, ANN, Role.AUTHOR))
                .expectException(refused(CommonError.VERSION_MISMATCH));
    }
}
