package org.witan.commandside.proposal;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.messages.StoredType;
import org.witan.messages.TenantId;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.proposal.RelateProposals;
import org.witan.messages.proposal.SupersedeDecision;
import org.witan.messages.proposal.UnrelateProposals;

/**
 * All relations between the proposals of one tenant: one aggregate, so that both ends agree and a circle is seen
 * before it closes.
 */
@StoredType(name = "proposal-relations")
@Aggregate(type = "relations", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class ProposalRelations {

    @AggregateIdentifier
    private @Nullable String id;

    private RelationsState state = RelationsState.NONE;

    /** Made by the framework, which then replays the events. */
    protected ProposalRelations() {}

    /** The identifier of a tenant's relations. */
    static String idOf(TenantId tenant) {
        return tenant.value() + "/relations";
    }

    void relate(RelateProposals command) {
        apply(RelationsDecider.relate(command, state));
    }

    void supersede(SupersedeDecision command) {
        apply(RelationsDecider.supersede(command, state));
    }

    void unrelate(UnrelateProposals command) {
        apply(RelationsDecider.unrelate(command, state));
    }

    @EventSourcingHandler
    void on(ProposalEvent event) {
        id = idOf(event.tenant());
        state = RelationsDecider.evolve(state, event);
    }

    private static void apply(List<ProposalEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
