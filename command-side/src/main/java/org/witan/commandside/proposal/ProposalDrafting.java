package org.witan.commandside.proposal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.ProposalId;
import org.witan.messages.proposal.DraftProposal;
import org.witan.messages.proposal.ProposalDrafted;

/** Starts proposals: the log's number and the proposal's first revision are stored together or not at all. */
@Component
class ProposalDrafting {

    private final Repository<Proposal> proposals;
    private final ProposalNumbering numbering;

    ProposalDrafting(Repository<Proposal> proposals, ProposalNumbering numbering) {
        this.proposals = proposals;
        this.numbering = numbering;
    }

    @CommandHandler
    void handle(DraftProposal command, MetaData metadata) throws Exception {
        var author = Actor.of(metadata).member();
        var proposal = ProposalId.of(command.log(), numbering.next(command.log()));
        proposals.newInstance(() -> new Proposal(new ProposalDrafted(
                proposal, author, command.title(), command.body(), command.tags(), command.note(), command.origin())));
    }
}
