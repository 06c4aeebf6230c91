package org.witan.commandside.log;

import java.util.Objects;
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
import org.witan.messages.LogId;
import org.witan.messages.StoredType;
import org.witan.messages.log.LogCommand;
import org.witan.messages.log.LogEvent;
import org.witan.messages.log.OpenLog;
import org.witan.messages.log.ProposalNumbered;
import org.witan.messages.log.RenameLog;

/** A team's register of proposals; gives each its number. */
@StoredType(name = "decision-log")
@Aggregate(type = "log", snapshotTriggerDefinition = "snapshotByEventCount", cache = "aggregateCache")
public class DecisionLog {

    @AggregateIdentifier
    private @Nullable String id;

    private DecisionLogState state = DecisionLogState.UNOPENED;

    /** Made by the framework, which then replays the events. */
    protected DecisionLog() {}

    /** Gives the next number away, counted from 1, and records that in the current unit of work. */
    public int nextNumber() {
        var number = state.lastNumber() + 1;
        AggregateLifecycle.apply(new ProposalNumbered(log(), number));
        return number;
    }

    @CommandHandlerInterceptor
    void checkVersion(CommandMessage<?> command) {
        ExpectedVersion.check(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenLog command) {
        apply(command);
    }

    @CommandHandler
    void handle(RenameLog command) {
        apply(command);
    }

    private LogId log() {
        return Objects.requireNonNull(state.log(), "a log is opened before it numbers proposals");
    }

    @EventSourcingHandler
    void on(LogEvent event) {
        id = event.log().value();
        state = DecisionLogDecider.evolve(state, event);
    }

    private void apply(LogCommand command) {
        DecisionLogDecider.decide(command, state).forEach(AggregateLifecycle::apply);
    }
}
