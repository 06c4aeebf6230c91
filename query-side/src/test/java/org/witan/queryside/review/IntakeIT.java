package org.witan.queryside.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.Test;
import org.witan.messages.ProposalId;
import org.witan.messages.Role;
import org.witan.messages.proposal.FindIntake;
import org.witan.messages.proposal.IntakeAnswered;
import org.witan.messages.proposal.IntakeAnswers;
import org.witan.messages.proposal.IntakeView;
import org.witan.messages.proposal.ObjectionWithdrawn;
import org.witan.messages.proposal.ProposalObjected;
import org.witan.messages.proposal.ProposalSeconded;
import org.witan.messages.proposal.ProposalSubmitted;
import org.witan.messages.proposal.Tier;
import org.witan.queryside.QuerySideFixture;
import org.witan.queryside.Tenancy;

/** How much consideration a proposal gets, and how far it has got. */
class IntakeIT {

    private final QuerySideFixture fixture = QuerySideFixture.shared();
    private final Tenancy tenancy = Tenancy.create();

    @Test
    void asksTheQuestionsBeforeTheyAreAnsweredAndNoneOfAnUnknownProposal() {
        var proposal = tenancy.proposal(tenancy.log("PAY"), "Title", "Text");

        assertThat(intake(proposal)).hasValueSatisfying(intake -> {
            assertThat(intake.questions())
                    .extracting(question -> question.key())
                    .contains("reversibility", "cost");
            assertThat(intake.answers()).isNull();
            assertThat(intake.recommendedTier()).isNull();
            assertThat(intake.tier()).isEqualTo(Tier.NOTE);
            assertThat(intake.objections()).isEmpty();
        });
        assertThat(intake(ProposalId.of(tenancy.id(), "PAY-9"))).isEmpty();
    }

    @Test
    void showsAnswersTheSecondAndObjectionsUntilTheTextChanges() {
        var bob = tenancy.member("Bob Builder", Role.EXPERT);
        var proposal = tenancy.proposal(tenancy.log("PAY"), "Title", "Text");
        var answers = new IntakeAnswers("easy", "team", "none", "low");
        var until = Instant.parse("2030-01-01T00:00:00Z");
        tenancy.happened(
                new IntakeAnswered(proposal, answers, Tier.PANEL, Tier.SECOND, "It is urgent."),
                new ProposalSubmitted(proposal, 1),
                new ProposalSeconded(proposal, 1, bob, until),
                new ProposalObjected(proposal, bob, "On second thought."));

        assertThat(intake(proposal)).hasValueSatisfying(intake -> {
            assertThat(intake.answers()).isEqualTo(answers);
            assertThat(intake.recommendedTier()).isEqualTo(Tier.PANEL);
            assertThat(intake.tier()).isEqualTo(Tier.SECOND);
            assertThat(intake.reason()).isEqualTo("It is urgent.");
            assertThat(intake.answeredBy().name()).isEqualTo("Ann Author");
            assertThat(intake.answeredAt()).isNotNull();
            assertThat(intake.secondedBy().name()).isEqualTo("Bob Builder");
            assertThat(intake.waitingUntil()).isEqualTo(until);
            assertThat(intake.objections())
                    .extracting(objection -> objection.member().name(), objection -> objection.reason())
                    .containsExactly(tuple("Bob Builder", "On second thought."));
        });

        tenancy.happened(new ObjectionWithdrawn(proposal, bob), new ProposalSubmitted(proposal, 1));
        assertThat(intake(proposal)).hasValueSatisfying(intake -> {
            assertThat(intake.objections()).isEmpty();
            assertThat(intake.secondedBy()).isNull();
            assertThat(intake.waitingUntil()).isNull();
        });
    }

    private Optional<IntakeView> intake(ProposalId proposal) {
        return tenancy.acquainted()
                .ask(new FindIntake(proposal, fixture.head()), ResponseTypes.optionalInstanceOf(IntakeView.class));
    }
}
