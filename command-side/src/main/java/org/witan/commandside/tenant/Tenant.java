package org.witan.commandside.tenant;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.witan.commandside.aggregate.ExpectedVersion;
import org.witan.messages.MemberId;
import org.witan.messages.Role;
import org.witan.messages.StoredType;
import org.witan.messages.tenant.ChangeMemberRoles;
import org.witan.messages.tenant.InviteMember;
import org.witan.messages.tenant.RegisterAgent;
import org.witan.messages.tenant.RegisterTenant;
import org.witan.messages.tenant.RemoveMember;
import org.witan.messages.tenant.TenantCommand;
import org.witan.messages.tenant.TenantEvent;

/** One organization's space and its members. */
@StoredType(name = "tenant", revision = "2")
@Aggregate(type = "tenant", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class Tenant {

    @AggregateIdentifier
    private @Nullable String id;

    private TenantState state = TenantState.UNREGISTERED;

    /** Made by the framework, which then replays the events. */
    protected Tenant() {}

    /** Whether the person is an active member. */
    public boolean hasMember(MemberId member) {
        return state.members().containsKey(member);
    }

    /** The roles of an active member; empty for anybody else. */
    public Set<Role> rolesOf(MemberId member) {
        return state.members().getOrDefault(member, Set.of());
    }

    /** Whether the member is, or was, an agent and no person. */
    public boolean hasAgent(MemberId member) {
        return state.isAgent(member);
    }

    @CommandHandlerInterceptor
    void checkVersion(CommandMessage<?> command) {
        ExpectedVersion.check(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterTenant command) {
        apply(command);
    }

    @CommandHandler
    void handle(InviteMember command) {
        apply(command);
    }

    @CommandHandler
    void handle(RegisterAgent command) {
        apply(command);
    }

    @CommandHandler
    void handle(ChangeMemberRoles command) {
        apply(command);
    }

    @CommandHandler
    void handle(RemoveMember command) {
        apply(command);
    }

    @EventSourcingHandler
    void on(TenantEvent event) {
        id = event.tenant().value();
        state = TenantDecider.evolve(state, event);
    }

    private void apply(TenantCommand command) {
        TenantDecider.decide(command, state).forEach(AggregateLifecycle::apply);
    }
}
