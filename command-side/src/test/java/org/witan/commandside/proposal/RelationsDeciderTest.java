package org.witan.commandside.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.witan.messages.ErrorCode;
import org.witan.messages.InvalidValueException;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.UnrelateProposals;

class RelationsDeciderTest {

    private static final ProposalId ONE = new ProposalId("acme/PAY-1");
    private static final ProposalId TWO = new ProposalId("acme/PAY-2");
    private static final ProposalId THREE = new ProposalId("acme/OPS-3");

    private RelationsState state = RelationsState.NONE;

    @Test
    void keepsRelation() {
        relate(ONE, RelationType.AMENDS, TWO);
        assertThat(state.edges()).containsExactly(new RelationsState.Edge(ONE, RelationType.AMENDS, TWO));
    }

    @Test
    void refusesSameRelationTwice() {
        relate(ONE, RelationType.AMENDS, TWO);
        assertRefused(ProposalError.RELATION_EXISTS, () -> relate(ONE, RelationType.AMENDS, TWO));
    }

    @Test
    void refusesRelationToItself() {
        assertRefused(ProposalError.RELATION_TO_ITSELF, () -> relate(ONE, RelationType.RELATES_TO, ONE));
    }

    @Test
    void refusesCircleOfDependenciesOfAnyLength() {
        relate(ONE, RelationType.DEPENDS_ON, TWO);
        relate(TWO, RelationType.DEPENDS_ON, THREE);
        assertRefused(ProposalError.RELATION_CYCLE, () -> relate(THREE, RelationType.DEPENDS_ON, ONE));
    }

    @Test
    void allowsCircleOfLooseRelations() {
        relate(ONE, RelationType.RELATES_TO, TWO);
        relate(TWO, RelationType.RELATES_TO, ONE);
        assertThat(state.edges()).hasSize(2);
    }

    @Test
    void allowsDependencyAgainstTheDirectionOfAnAmendment() {
        relate(ONE, RelationType.AMENDS, TWO);
        relate(TWO, RelationType.DEPENDS_ON, ONE);
        assertThat(state.edges()).hasSize(2);
    }

    @Test
    void refusesCircleOfSupersessions() {
        supersede(ONE, TWO);
        assertRefused(ProposalError.RELATION_CYCLE, () -> supersede(TWO, ONE));
    }

    @Test
    void allowsSeveralSuccessorsAndPredecessors() {
        supersede(ONE, THREE);
        supersede(TWO, THREE);
        supersede(ONE, TWO);
        assertThat(state.edges()).hasSize(3);
    }

    @Test
    void takesRelationBack() {
        relate(ONE, RelationType.DEPENDS_ON, TWO);
        unrelate(ONE, RelationType.DEPENDS_ON, TWO);
        relate(TWO, RelationType.DEPENDS_ON, ONE);
        assertThat(state.edges()).hasSize(1);
    }

    @Test
    void refusesToTakeUnknownRelationBack() {
        assertRefused(ProposalError.RELATION_UNKNOWN, () -> unrelate(ONE, RelationType.DEPENDS_ON, TWO));
    }

    @Test
    void refusesSupersessionByWayOfRelating() {
        assertThatThrownBy(() -> new RelateProposals(ONE, RelationType.SUPERSEDES, TWO, null))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void refusesRelationToAnotherTenant() {
        assertThatThrownBy(() -> new RelateProposals(ONE, RelationType.AMENDS, new ProposalId("globex/PAY-2"), null))
                .isInstanceOf(InvalidValueException.class);
    }

    private void relate(ProposalId from, RelationType type, ProposalId to) {
        state = RelationsDecider.relate(new RelateProposals(from, type, to, null), state).stream()
                .reduce(state, RelationsDecider::evolve, (_, last) -> last);
    }

    private void unrelate(ProposalId from, RelationType type, ProposalId to) {
        state = RelationsDecider.unrelate(new UnrelateProposals(from, type, to), state).stream()
                .reduce(state, RelationsDecider::evolve, (_, last) -> last);
    }

    private void supersede(ProposalId old, ProposalId by) {
        state = RelationsDecider.supersede(new SupersedeDecision(old, by, false, null), state).stream()
                .reduce(state, RelationsDecider::evolve, (_, last) -> last);
    }

    private static void assertRefused(ErrorCode code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
