package org.witan.commandside.proposal;

import static org.witan.commandside.People.ANN;
import static org.witan.commandside.People.BOB;
import static org.witan.commandside.People.EVE;
import static org.witan.commandside.People.acting;
import static org.witan.commandside.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.proposal.AnswerIntake;
import org.witan.messages.proposal.DecisionRecorded;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.ObjectToProposal;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalRevised;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.SecondProposal;
import org.witan.messages.proposal.Tier;
import org.witan.messages.proposal.WithdrawObjection;

class TierTest {

    private static final ProposalId PAY_1 = new ProposalId("acme/PAY-1");
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(48));
    private static final IntakeAnswers HARMLESS = new IntakeAnswers("hours", "team", "none", "weeks");
    private static final IntakeAnswers GRAVE = new IntakeAnswers("never", "customers", "personal", "year");
    private static final ProposalDrafted DRAFTED =
            new ProposalDrafted(PAY_1, ANN, "Use Kafka", "Because.", List.of(), null, null);
    private static final ProposalSubmitted SUBMITTED = new ProposalSubmitted(PAY_1, 1);
    private static final IntakeAnswered OF_SECOND = new IntakeAnswered(PAY_1, HARMLESS, Tier.NOTE, Tier.SECOND, null);
    private static final ProposalSeconded SECONDED = new ProposalSeconded(PAY_1, 1, BOB, LATER);
    private static final RecordDecision DECIDE =
            new RecordDecision(PAY_1, Outcome.ACCEPTED, "Yes.", List.of(), null, null);

    /** The day of {@code LATER}. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private AggregateTestFixture<Proposal> fixture;
    private Instant now = NOW;

    @BeforeEach
    void makeFixture() {
        fixture = new AggregateTestFixture<>(Proposal.class);
        fixture.registerInjectableResource(new InMemoryMembership(Set.of(), Set.of()));
        fixture.registerInjectableResource((InstantSource) () -> now);
        fixture.registerInjectableResource((WaitingPeriods) log -> Duration.ofHours(48));
    }

    @Test
    void isChosenAsRecommended() {
        fixture.given(DRAFTED)
                .when(new AnswerIntake(PAY_1, GRAVE, Tier.PANEL, "Unneeded"), acting(ANN, Role.AUTHOR))
                .expectEvents(new IntakeAnswered(PAY_1, GRAVE, Tier.PANEL, Tier.PANEL, null));
    }

    @Test
    void isChosenLowerForAReason() {
        fixture.given(DRAFTED)
                .when(new AnswerIntake(PAY_1, GRAVE, Tier.SECOND, "One screen"), acting(BOB, Role.CHAIR))
                .expectEvents(new IntakeAnswered(PAY_1, GRAVE, Tier.PANEL, Tier.SECOND, "One screen"));
    }

    @Test
    void isNotChosenLowerWithoutAReason() {
        fixture.given(DRAFTED)
                .when(new AnswerIntake(PAY_1, GRAVE, Tier.NOTE, null), acting(ANN, Role.AUTHOR))
                .expectException(refused(ProposalError.INTAKE_REASON_MISSING));
    }

    @Test
    void isChosenByAnAuthorOrAChair() {
        fixture.given(DRAFTED)
                .when(new AnswerIntake(PAY_1, HARMLESS, Tier.NOTE, null), acting(EVE, Role.AUTHOR))
                .expectException(refused(ProposalError.NOT_AN_AUTHOR));
    }

    @Test
    void refusesAnswerThatTheQuestionnaireDoesNotOffer() {
        fixture.given(DRAFTED)
                .when(
                        new AnswerIntake(PAY_1, new IntakeAnswers("perhaps", "team", "none", "weeks"), Tier.NOTE, null),
                        acting(ANN, Role.AUTHOR))
                .expectException(refused(ProposalError.INTAKE_ANSWER_UNKNOWN));
    }

    @Test
    void letsAnotherMemberSecond() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED)
                .when(new SecondProposal(PAY_1), acting(BOB, Role.AUTHOR))
                .expectEvents(SECONDED);
    }

    @Test
    void letsNoAuthorSecond() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED)
                .when(new SecondProposal(PAY_1), acting(ANN, Role.AUTHOR))
                .expectException(refused(ProposalError.AUTHOR_CANNOT_SECOND));
    }

    @Test
    void takesOneSecond() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED, SECONDED)
                .when(new SecondProposal(PAY_1), acting(EVE, Role.AUTHOR))
                .expectException(refused(ProposalError.SECONDED_ALREADY));
    }

    @Test
    void takesAnotherSecondForANewRevision() {
        fixture.given(
                        DRAFTED,
                        OF_SECOND,
                        SUBMITTED,
                        SECONDED,
                        new ProposalRevised(PAY_1, 2, ANN, "Use Kafka", "More.", null),
                        new ProposalSubmitted(PAY_1, 2))
                .when(new SecondProposal(PAY_1), acting(BOB, Role.AUTHOR))
                .expectEvents(new ProposalSeconded(PAY_1, 2, BOB, LATER));
    }

    @Test
    void takesNoSecondWhereNoneIsNeeded() {
        fixture.given(DRAFTED, SUBMITTED)
                .when(new SecondProposal(PAY_1), acting(BOB, Role.AUTHOR))
                .expectException(refused(ProposalError.TIER_IS_NOT_SECOND));
    }

    @Test
    void letsExpertsObject() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED)
                .when(new ObjectToProposal(PAY_1, "Too early"), acting(EVE, Role.EXPERT))
                .expectEvents(new ProposalObjected(PAY_1, EVE, "Too early"));
    }

    @Test
    void takesNoObjectionWhereAPanelDecides() {
        fixture.given(DRAFTED, new IntakeAnswered(PAY_1, GRAVE, Tier.PANEL, Tier.PANEL, null), SUBMITTED)
                .when(new ObjectToProposal(PAY_1, "Too early"), acting(EVE, Role.EXPERT))
                .expectException(refused(ProposalError.TIER_IS_NOT_SECOND));
    }

    @Test
    void takesOneObjectionFromEach() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED, new ProposalObjected(PAY_1, EVE, "Too early"))
                .when(new ObjectToProposal(PAY_1, "Still"), acting(EVE, Role.EXPERT))
                .expectException(refused(ProposalError.OBJECTION_EXISTS));
    }

    @Test
    void letsWhoObjectedWithdraw() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED, new ProposalObjected(PAY_1, EVE, "Too early"))
                .when(new WithdrawObjection(PAY_1), acting(EVE, Role.EXPERT))
                .expectEvents(new ObjectionWithdrawn(PAY_1, EVE));
    }

    @Test
    void letsNobodyElseWithdraw() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED, new ProposalObjected(PAY_1, EVE, "Too early"))
                .when(new WithdrawObjection(PAY_1), acting(BOB, Role.EXPERT))
                .expectException(refused(ProposalError.OBJECTION_UNKNOWN));
    }

    @Test
    void holdsTheDecisionUpUntilItIsSeconded() {
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED)
                .when(DECIDE, acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.TIER_NEEDS_SECOND));
    }

    @Test
    void holdsTheDecisionUpWhileThereIsTimeToObject() {
        now = LATER.minusSeconds(1);
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED, SECONDED)
                .when(DECIDE, acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.WAITING_PERIOD_RUNS));
    }

    @Test
    void holdsTheDecisionUpWhileSomebodyObjects() {
        now = LATER;
        fixture.given(DRAFTED, OF_SECOND, SUBMITTED, SECONDED, new ProposalObjected(PAY_1, EVE, "Too early"))
                .when(DECIDE, acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.OBJECTION_STANDS));
    }

    @Test
    void sweepsNoObjectionAwayWhenItIsLowered() {
        now = LATER;
        fixture.given(
                        DRAFTED,
                        OF_SECOND,
                        SUBMITTED,
                        SECONDED,
                        new ProposalObjected(PAY_1, EVE, "Too early"),
                        new IntakeAnswered(PAY_1, HARMLESS, Tier.NOTE, Tier.NOTE, null))
                .when(DECIDE, acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.OBJECTION_STANDS));
    }

    @Test
    void letsWhoObjectedWithdrawAfterItWasLowered() {
        fixture.given(
                        DRAFTED,
                        OF_SECOND,
                        SUBMITTED,
                        new ProposalObjected(PAY_1, EVE, "Too early"),
                        new IntakeAnswered(PAY_1, HARMLESS, Tier.NOTE, Tier.NOTE, null))
                .when(new WithdrawObjection(PAY_1), acting(EVE, Role.EXPERT))
                .expectEvents(new ObjectionWithdrawn(PAY_1, EVE));
    }

    @Test
    void letsTheDecisionPassAfterThat() {
        now = LATER;
        fixture.given(
                        DRAFTED,
                        OF_SECOND,
                        SUBMITTED,
                        SECONDED,
                        new ProposalObjected(PAY_1, EVE, "Too early"),
                        new ObjectionWithdrawn(PAY_1, EVE))
                .when(DECIDE, acting(BOB, Role.CHAIR))
                .expectEvents(new DecisionRecorded(
                        PAY_1, 1, "second", Outcome.ACCEPTED, "Yes.", List.of(BOB), null, List.of(), null, null));
    }

    @Test
    void leavesTheDecisionToThePanel() {
        fixture.given(DRAFTED, new IntakeAnswered(PAY_1, GRAVE, Tier.PANEL, Tier.PANEL, null), SUBMITTED)
                .when(DECIDE, acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.TIER_NEEDS_PANEL));
    }

    @ParameterizedTest
    @EnumSource(
            value = Tier.class,
            names = {"NOTE", "SECOND"})
    void keepsTheDatesOfItsDecision(Tier tier) {
        now = LATER;
        fixture.given(DRAFTED, new IntakeAnswered(PAY_1, HARMLESS, Tier.NOTE, tier, null), SUBMITTED, SECONDED)
                .when(decideUntil(TODAY), acting(BOB, Role.CHAIR))
                .expectEvents(new DecisionRecorded(
                        PAY_1,
                        1,
                        tier.label(),
                        Outcome.ACCEPTED,
                        "Yes.",
                        List.of(BOB),
                        null,
                        List.of(),
                        TODAY.plusYears(1),
                        TODAY));
    }

    @Test
    void refusesDecisionThatWouldHaveEnded() {
        now = LATER;
        fixture.given(DRAFTED, SUBMITTED)
                .when(decideUntil(TODAY.minusDays(1)), acting(BOB, Role.CHAIR))
                .expectException(refused(ProposalError.VALID_UNTIL_PAST));
    }

    private static RecordDecision decideUntil(LocalDate validUntil) {
        return new RecordDecision(PAY_1, Outcome.ACCEPTED, "Yes.", List.of(), TODAY.plusYears(1), validUntil);
    }
}
