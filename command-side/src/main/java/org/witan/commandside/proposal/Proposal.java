package org.witan.commandside.proposal;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.Actor;
import org.witan.commandside.aggregate.ExpectedVersion;
import org.witan.messages.StoredType;
import org.witan.messages.proposal.DeprecateDecision;
import org.witan.messages.proposal.ProposalDrafted;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.RecordDecision;
import org.witan.messages.proposal.ReviseProposal;
import org.witan.messages.proposal.SubmitProposal;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.TagProposal;
import org.witan.messages.proposal.WithdrawProposal;

/** A document under consideration, from its draft to the end of the decision on it. */
@StoredType(name = "proposal")
@Aggregate(type = "proposal", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class Proposal {

    @AggregateIdentifier
    private @Nullable String id;

    private ProposalState state = ProposalState.UNWRITTEN;

    /** Made by the framework, which then replays the events. */
    protected Proposal() {}

    Proposal(ProposalDrafted drafted) {
        AggregateLifecycle.apply(drafted);
    }

    /** The number of the current revision, from 1. */
    public int revision() {
        return state.revision();
    }

    boolean inForce() {
        return state.status().inForce();
    }

    void supersede(SupersedeDecision command) {
        apply(DecisionDecider.supersede(command, state));
    }

    @CommandHandlerInterceptor
    void checkVersion(CommandMessage<?> command) {
        ExpectedVersion.check(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    void handle(ReviseProposal command, MetaData metadata) {
        apply(ProposalDecider.revise(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(TagProposal command) {
        apply(ProposalDecider.tag(command, state));
    }

    @CommandHandler
    void handle(SubmitProposal command, MetaData metadata) {
        apply(ProposalDecider.submit(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(WithdrawProposal command, MetaData metadata) {
        apply(ProposalDecider.withdraw(command, state, Actor.of(metadata)));
    }

    @CommandHandler
    void handle(RecordDecision command, MetaData metadata, TenantMembership membership) {
        apply(DecisionDecider.record(
                command, state, Actor.of(metadata), member -> membership.isMember(command.tenant(), member)));
    }

    @CommandHandler
    void handle(DeprecateDecision command) {
        apply(DecisionDecider.deprecate(command, state));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        if (event instanceof ProposalDrafted drafted) {
            id = drafted.proposal().value();
        }
        state = ProposalDecider.evolve(state, event);
    }

    private static void apply(List<ProposalEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
