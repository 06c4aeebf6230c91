package org.witan.commandside.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.witan.commandside.proposal.RelationsState.Edge;
import org.witan.messages.RefusedException;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.ProposalRelated;
import org.witan.messages.proposal.ProposalUnrelated;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.RelationType;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.UnrelateProposals;

/** The rules of relations between proposals, without side effects. */
final class RelationsDecider {

    private static final Set<RelationType> NEVER_IN_A_CIRCLE =
            EnumSet.of(RelationType.DEPENDS_ON, RelationType.SUPERSEDES);

    private RelationsDecider() {}

    static List<ProposalEvent> relate(RelateProposals command, RelationsState state) {
        requireNew(new Edge(command.proposal(), command.type(), command.to()), state);
        return List.of(new ProposalRelated(command.proposal(), command.type(), command.to(), false, command.note()));
    }

    static List<ProposalEvent> supersede(SupersedeDecision command, RelationsState state) {
        requireNew(new Edge(command.by(), RelationType.SUPERSEDES, command.proposal()), state);
        return List.of(new ProposalRelated(
                command.by(), RelationType.SUPERSEDES, command.proposal(), command.partial(), command.note()));
    }

    static List<ProposalEvent> unrelate(UnrelateProposals command, RelationsState state) {
        if (!state.edges().contains(new Edge(command.proposal(), command.type(), command.to()))) {
            throw new RefusedException(
                    ProposalError.RELATION_UNKNOWN,
                    command.proposal().key() + " does not state: "
                            + command.type().label() + " " + command.to().key() + ".");
        }
        return List.of(new ProposalUnrelated(command.proposal(), command.type(), command.to()));
    }

    static RelationsState evolve(RelationsState state, ProposalEvent event) {
        return switch (event) {
            case ProposalRelated related -> state.with(new Edge(related.proposal(), related.type(), related.to()));
            case ProposalUnrelated unrelated ->
                state.without(new Edge(unrelated.proposal(), unrelated.type(), unrelated.to()));
            default -> state;
        };
    }

    private static void requireNew(Edge edge, RelationsState state) {
        if (edge.from().equals(edge.to())) {
            throw new RefusedException(
                    ProposalError.RELATION_TO_ITSELF, edge.from().key() + " cannot relate to itself.");
        }
        if (state.edges().contains(edge)) {
            throw new RefusedException(
                    ProposalError.RELATION_EXISTS,
                    edge.from().key() + " states already: " + edge.type().label() + " "
                            + edge.to().key() + ".");
        }
        if (NEVER_IN_A_CIRCLE.contains(edge.type()) && state.leads(edge.type(), edge.to(), edge.from())) {
            throw new RefusedException(
                    ProposalError.RELATION_CYCLE,
                    edge.to().key() + " leads back to " + edge.from().key() + " by "
                            + edge.type().label() + "; the relation would close a circle.");
        }
    }
}
