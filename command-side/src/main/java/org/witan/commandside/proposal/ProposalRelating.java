package org.witan.commandside.proposal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.witan.commandside.aggregate.Missing;
import org.witan.messages.ProposalId;
import org.witan.messages.RefusedException;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.ProposalError;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.UnrelateProposals;

/** Relates proposals: both ends must exist, and what changes at either end is stored together or not at all. */
@Component
class ProposalRelating {

    private final Repository<Proposal> proposals;
    private final Repository<ProposalRelations> relations;

    ProposalRelating(Repository<Proposal> proposals, Repository<ProposalRelations> relations) {
        this.proposals = proposals;
        this.relations = relations;
    }

    @CommandHandler
    void handle(RelateProposals command) throws Exception {
        existing(command.proposal());
        existing(command.to());
        relationsOf(command.tenant()).execute(all -> all.relate(command));
    }

    @CommandHandler
    void handle(UnrelateProposals command) throws Exception {
        existing(command.proposal());
        relationsOf(command.tenant()).execute(all -> all.unrelate(command));
    }

    @CommandHandler
    void handle(SupersedeDecision command) throws Exception {
        var old = existing(command.proposal());
        if (!existing(command.by()).invoke(Proposal::inForce)) {
            throw new RefusedException(
                    ProposalError.SUCCESSOR_NOT_IN_FORCE,
                    command.by().key() + " is not an accepted decision, so it cannot take the place of another.");
        }
        relationsOf(command.tenant()).execute(all -> all.supersede(command));
        old.execute(proposal -> proposal.supersede(command));
    }

    private Aggregate<Proposal> existing(ProposalId id) {
        try {
            return proposals.load(id.value());
        } catch (AggregateNotFoundException e) {
            throw Missing.of(id);
        }
    }

    private Aggregate<ProposalRelations> relationsOf(TenantId tenant) throws Exception {
        return relations.loadOrCreate(ProposalRelations.idOf(tenant), ProposalRelations::new);
    }
}
