package org.witan.commandside.guard;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.witan.commandside.aggregate.Actor;
import org.witan.messages.CommonError;
import org.witan.messages.MemberId;
import org.witan.messages.MetadataKeys;
import org.witan.messages.RefusedException;
import org.witan.messages.Role;
import org.witan.messages.TenantMessage;
import org.witan.messages.tenant.AccessRefused;

/**
 * Refuses every command that its sender has no right to, before any handler sees it, and puts the refusal on record.
 *
 * <p>What it refuses: a command of another tenant than its sender's, one that the table of rights does not know, and
 * one that takes a right the sender lacks; and of an agent, whatever its roles, everything that is for people.
 */
public final class CommandGuard implements MessageDispatchInterceptor<CommandMessage<?>> {

    private final EventBus events;

    /** Makes a guard that records refusals on that bus. */
    public CommandGuard(EventBus events) {
        this.events = events;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, command) -> {
            check(command);
            return command;
        };
    }

    private void check(CommandMessage<?> command) {
        var metadata = command.getMetaData();
        if (command.getPayload() instanceof TenantMessage message
                && !message.tenant().value().equals(metadata.get(MetadataKeys.TENANT))) {
            throw new RefusedException(CommonError.NOT_FOUND, "There is no such thing here.");
        }
        switch (CommandRights.of(command.getPayloadType())) {
            case CommandRights.Right.AnyOf(Set<Role> roles) -> {
                checkRoles(command, roles);
                checkAgent(command);
            }
            case CommandRights.Right.Operator() -> require("true".equals(metadata.get(MetadataKeys.OPERATOR)));
            case CommandRights.Right.System() -> require(MetadataKeys.SYSTEM.equals(metadata.get(MetadataKeys.ACTOR)));
            case null -> require(false);
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new RefusedException(CommonError.ROLE_REQUIRED, "This takes a right that no member has.");
        }
    }

    private void checkRoles(CommandMessage<?> command, Set<Role> allowed) {
        var metadata = command.getMetaData();
        if (Collections.disjoint(Actor.roles(metadata), allowed)) {
            record(command, metadata);
            throw new RefusedException(
                    CommonError.ROLE_REQUIRED,
                    "This takes one of the roles: "
                            + allowed.stream().map(Role::label).sorted().collect(Collectors.joining(", ")) + ".");
        }
    }

    private void checkAgent(CommandMessage<?> command) {
        var metadata = command.getMetaData();
        if ("true".equals(metadata.get(MetadataKeys.AGENT)) && !CommandRights.isForAgents(command.getPayloadType())) {
            record(command, metadata);
            throw new RefusedException(
                    CommonError.AGENT_NOT_ALLOWED,
                    "An agent reads, comments, and drafts findings and a position for its seat; only a person may do this.");
        }
    }

    private void record(CommandMessage<?> command, MetaData metadata) {
        if (command.getPayload() instanceof TenantMessage message
                && metadata.get(MetadataKeys.ACTOR) instanceof String actor
                && !MetadataKeys.SYSTEM.equals(actor)) {
            events.publish(new GenericEventMessage<>(
                    new AccessRefused(
                            message.tenant(),
                            new MemberId(actor),
                            ActionName.of(command.getPayloadType()),
                            targetOf(message)),
                    metadata.withoutKeys(Set.of(MetadataKeys.IDEMPOTENCY_KEY, MetadataKeys.REQUEST_DIGEST))));
        }
    }

    private static String targetOf(TenantMessage message) {
        // Every command names its target first, as a typed id; its text is what the audit trail shows.
        var components = message.getClass().getRecordComponents();
        try {
            return String.valueOf(components[0].getAccessor().invoke(message));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record's accessor is callable", e);
        }
    }
}
